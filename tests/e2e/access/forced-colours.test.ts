// Colours of the reader's system: what is chosen, focused, a link or a dialog stays apart from the rest, and the content keeps its colours.
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openDate, slider } from '../journey';

test.use({ forcedColors: 'active', reducedMotion: 'reduce' });

const style = (locator: Locator, property: string): Promise<string> =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
const fills = (page: Page, selectors: readonly string[]): Promise<string[]> =>
  Promise.all(selectors.map((selector) => style(page.locator(selector).first(), 'fill')));
/** All differ from each other. */
const expectApart = (values: readonly string[]): void => {
  expect([...new Set(values)]).toEqual(values);
};
const outlined = async (locator: Locator): Promise<void> => {
  await expect(locator).toBeFocused();
  expect(await style(locator, 'outline-style')).toBe('solid');
  expect(Number.parseFloat(await style(locator, 'outline-width'))).toBeGreaterThanOrEqual(2);
};

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`${colorScheme}: the maps, the key and the timeline keep their colours`, async ({ page }) => {
      await openDate(page, '/1989');
      const land = ['NOR', 'FRA', 'POL', 'IRL', 'SWE'].map((unit) => `[id="europe-${unit}"]`);
      expectApart(await fills(page, land));
      expectApart(
        await fills(
          page,
          ['.t-nato', '.t-both', '.t-eu', '.t-wp'].map((tile) => `.tiles ${tile}`),
        ),
      );
      expectApart(
        await fills(
          page,
          ['.c-nato', '.c-both', '.c-union', '.c-pact'].map((c) => `.slider ${c}`),
        ),
      );
      // The year is much lower than its letters: a ground behind it would cover the line above.
      expect(await style(page.locator('time .year'), 'forced-color-adjust')).toBe('none');

      await page.goto('/table?date=1989', { waitUntil: 'networkidle' });
      const marks = ['nato', 'warsaw-pact'].map((bloc) => page.locator(`.mark.${bloc}`).first());
      expectApart(await Promise.all(marks.map((mark) => style(mark, 'background-color'))));
      await page.goto('/classroom?date=1989&part=blank', { waitUntil: 'networkidle' });
      // Retried: the sheet is drawn anew when its program has come.
      await expect(page.locator('.map.blank')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    });

    test(`${colorScheme}: what is chosen, focused, a link or a dialog stands out`, async ({ page }) => {
      await openDate(page, '/1989');
      const pairs: [Locator, Locator][] = [
        [page.getByRole('tab', { selected: true }), page.getByRole('tab', { name: 'Members' })],
        [page.locator('label:has([name=projection][value=world])'), page.locator('label:has([value=globe])')],
        [page.getByRole('link', { name: 'Map', exact: true }), page.getByRole('link', { name: 'Stories' })],
      ];
      for (const [chosen, other] of pairs) {
        expect(await style(chosen, 'background-color')).not.toBe(await style(other, 'background-color'));
        expect(await style(chosen, 'color')).not.toBe(await style(chosen, 'background-color'));
      }
      const link = page.getByRole('link', { name: 'Sources and notes' });
      expect(await style(link, 'color')).not.toBe(await style(link.locator('..'), 'color'));

      await slider(page).focus();
      await page.keyboard.press('ArrowLeft');
      await outlined(slider(page));
      await page.getByRole('tab', { selected: true }).focus();
      await page.keyboard.press('ArrowRight');
      await outlined(page.getByRole('tab', { selected: true }));
      await page.keyboard.press('Shift+Tab');
      await outlined(page.locator(':focus'));

      const nato = page.getByRole('button', { name: /^NATO \d+: show alone/ });
      const plain = await style(nato.locator('rect').last(), 'stroke');
      await nato.focus();
      await page.keyboard.press('Enter');
      expect(await style(nato.locator('rect').last(), 'stroke')).not.toBe(plain);

      await page.keyboard.press('/');
      await expect(page.getByRole('combobox')).toBeFocused();
      expect(await style(page.locator('.field'), 'outline-style')).toBe('solid');
      const dialog = page.getByRole('dialog');
      expect(await style(dialog, 'border-top-style')).toBe('solid');
      expect(await style(dialog, 'border-top-color')).not.toBe(await style(dialog, 'background-color'));
      await page.getByRole('combobox').fill('germany');
      const options = page.getByRole('option');
      await expect(options.nth(1)).toBeVisible();
      expect(await style(options.first(), 'background-color')).not.toBe(
        await style(options.nth(1), 'background-color'),
      );
    });
  });
