// The main journey as a screen reader would speak it: a text that a person reviews. What is said is neutral, exact, and said once.
import { expect, test } from '@playwright/test';
import { golden } from '../golden';
import { openDate, slider } from '../journey';
import { Speech } from './speech';

test.use({ reducedMotion: 'reduce' });

test('the main journey is spoken as it was reviewed', async ({ page }) => {
  await openDate(page, '/1955');
  await page.waitForLoadState('networkidle');
  const speech = await Speech.on(page);
  const script: string[] = [];
  const step = (what: string, ...said: readonly (readonly string[] | string)[]): void => {
    script.push(`# ${what}`, ...said.flat(), '');
  };
  /** Waits until the page has said something that matches, and takes down all it said. */
  const until = async (words: RegExp): Promise<string[]> => {
    const heard: string[] = [];
    await expect(async () => {
      heard.push(...(await speech.told()));
      expect(heard.join('\n')).toMatch(words);
    }).toPass();
    return heard;
  };

  step('The page opens', await page.title());
  step('Landmarks', await speech.list('landmarks'));
  step('Headings', await speech.list('headings'));

  const stops: string[] = [];
  do {
    await page.keyboard.press('Tab');
    stops.push(await speech.focus());
  } while (stops.length < 90 && !(stops.at(-1) ?? '').includes(', slider'));
  step('Tab, to the slider', stops);
  await page.keyboard.press('ArrowRight');
  await expect(slider(page)).toHaveAttribute('aria-valuenow', '1956');
  step('Right arrow', await speech.focus(), await until(/./));
  await expect(page).toHaveURL(/\/1956$/);
  step('The head of the page', await speech.read('main .title'));

  await page.getByRole('group', { name: /^Map of Europe/ }).focus();
  step('To the map of Europe', await speech.focus());
  for (let i = 0; i < 12 && !(script.at(-2) ?? '').includes('Poland.'); i += 1) {
    const key = i === 0 ? 'ArrowUp' : 'ArrowRight';
    await page.keyboard.press(key);
    step(key === 'ArrowUp' ? 'Up arrow' : 'Right arrow', await until(/./));
  }
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'About Poland' });
  await expect(card).toContainText('On 31 December 1956');
  step('Enter', await until(/Poland/), await speech.focus());
  step('The card', (await speech.read('.card')).slice(0, 16));
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  step('Escape', await speech.focus(), await speech.told());

  await page.getByRole('tab', { selected: true }).focus();
  step('To the panel', await speech.focus());
  for (const name of ['Situation', 'Members']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name })).toBeFocused();
    step('Right arrow', await speech.focus(), await speech.told());
  }
  step('The members', (await speech.read('#panel-members')).slice(0, 12));

  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
  step('/', await speech.focus(), await speech.told());
  await page.keyboard.type('hungary');
  await expect(page.getByRole('option').first()).toBeVisible();
  step('hungary', await until(/result/));
  await page.keyboard.press('ArrowDown');
  step('Down arrow', await speech.option(), await speech.told());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  step('Escape', await speech.focus(), await speech.told());

  const next = page.getByRole('button', { name: 'Next change' });
  await next.focus();
  step('To the next change', await speech.focus());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/1957-01-01$/);
  step('Enter', await until(/./), await speech.focus());

  const text = `${script.join('\n').trimEnd()}\n`;
  expect(text.split('\n')).toEqual(golden('spoken-journey.txt', text).split('\n'));
});
