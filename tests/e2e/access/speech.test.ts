// The main journey as a screen reader would speak it, and the accessibility trees of five pages: texts that a person reviews.
import { expect, test } from '@playwright/test';
import { openDate, slider } from '../journey';
import { Speech } from './speech';

test.use({ reducedMotion: 'reduce' });

test('the main journey is spoken as it was reviewed', async ({ page }) => {
  const script: string[] = [];
  const step = (what: string, said: readonly string[]): void => {
    script.push('', `# ${what}`, ...said);
  };
  await openDate(page, '/1989');
  const speech = await Speech.on(page);
  script.push(`# The page opens: ${await page.title()}`, ...(await speech.read()));

  await slider(page).focus();
  step('Tab to the timeline', [await speech.focus()]);
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '1990');
  step('Right arrow', [await speech.focus(), ...(await speech.live())]);
  await page.keyboard.press('[');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^3 October 1990/);
  step('[', [await speech.focus(), ...(await speech.live())]);
  await expect(page).toHaveURL(/\/1990-10-03$/);
  step('The headline now', await speech.read('.title'));
  step('What changed', await speech.read('#panel-changed'));

  await page.getByRole('group', { name: /^Map of Europe/ }).focus();
  step('To the map of Europe', [await speech.focus()]);
  for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown']) {
    const before = await speech.live();
    await page.keyboard.press(key);
    await expect.poll(() => speech.live()).not.toEqual(before);
    step(key, await speech.live());
  }
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: /^About (?!this date)/ });
  await expect(card).toContainText('On 3 October 1990');
  step('Enter: the card', await speech.read('.card'));
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  step('Escape', [await speech.focus()]);

  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  step('/', [await speech.focus()]);
  await page.keyboard.type('poland 1999');
  await expect(page.getByRole('option').first()).toBeVisible();
  step('The results', [...(await speech.live()), ...(await speech.read('#found'))]);
  await page.keyboard.press('Enter');
  await expect(slider(page)).toHaveAttribute('aria-disabled', 'false');
  step('Enter', [await page.title(), ...(await speech.read('h1'))]);
  expect(`${script.join('\n')}\n`).toMatchSnapshot('spoken-journey.txt');
});

test('what everyone can do is in the tree of five pages as it was reviewed', async ({ page }) => {
  await openDate(page, '/1989');
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'date.aria.yml' });
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('germany');
  await page.getByRole('option').first().waitFor();
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot({ name: 'find.aria.yml' });

  await page.goto('/story/after-the-wall');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-disabled', 'false');
  await expect(page.getByRole('navigation', { name: 'Steps of this chapter' })).toMatchAriaSnapshot({
    name: 'chapter.aria.yml',
  });

  await page.goto('/compare?a=1989&b=2004');
  await expect(page.getByRole('slider', { name: 'Date A' })).toHaveAttribute('aria-disabled', 'false');
  await expect(page.locator('main')).toMatchAriaSnapshot({ name: 'comparison.aria.yml' });

  await page.goto('/country/POL', { waitUntil: 'networkidle' });
  await expect(page.locator('main > :first-child')).toMatchAriaSnapshot({ name: 'country.aria.yml' });
});

test('the tables read as tables: a head over each column, and the state at the head of its row', async ({
  page,
}) => {
  await page.goto('/table?date=1999-03-12', { waitUntil: 'networkidle' });
  const heads = await page.getByRole('columnheader').allTextContents();
  expect(heads.map((text) => text.trim()).filter((text) => text === '')).toEqual([]);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Poland/ }) });
  await expect(row).toHaveCount(1);
});
