// A plate that followed the date shows what the page of that date was sent with: nothing stays behind, nothing is left out.
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openDate, slider } from './journey.ts';

/** All that is drawn on both plates, without what only differs in how it is stored. */
const drawn = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const parts = (svg: Element): [string, string[]][] => {
      const of = (selector: string, tell: (element: Element) => string): string[] =>
        [...svg.querySelectorAll(selector)].map(tell).sort();
      // one path for each stroke, or one for each line of it: the same pieces
      const pieces = (stroke: Element): string[] => {
        const lines = stroke.matches('path') ? [stroke] : [...stroke.querySelectorAll('path:not(.off)')];
        const d = lines.flatMap((line) => (line.getAttribute('d') ?? '').split(/(?=M)/));
        return d.filter((piece) => piece !== '').sort();
      };
      return [
        ['fills', of('.fills > path', (path) => `${path.id} ${path.getAttribute('class') ?? ''}`)],
        ['names', of('.labels text:not(.gone)', (text) => text.outerHTML)],
        ['symbols', of('.dots circle', (circle) => circle.outerHTML)],
        ['hatch', of('.hatch use', (use) => use.outerHTML)],
        ...[...svg.querySelectorAll('[data-stroke]')].map((stroke): [string, string[]] => [
          stroke.getAttribute('class') ?? '',
          pieces(stroke),
        ]),
      ];
    };
    const plates = [...document.querySelectorAll('.plate-svg')];
    return Object.fromEntries(
      plates.flatMap((svg, i) => parts(svg).map(([name, all]) => [`${String(i)} ${name}`, all])),
    );
  });

test('after years of steps the plates are those of the page of the date', async ({ page, context }) => {
  await openDate(page, '/1972');
  await slider(page).focus();
  const sent = await context.newPage();
  let year = 1972;
  // the Pact is founded; eleven states join at once; many outlines, then none; states that end and begin
  for (const wanted of [1955, 2004, 2003, 1992, 1990, 1949]) {
    for (; year !== wanted; year += Math.sign(wanted - year))
      await page.keyboard.press(wanted > year ? 'ArrowRight' : 'ArrowLeft');
    await expect(slider(page)).toHaveAttribute('aria-valuenow', String(wanted));
    await sent.goto(`/${String(wanted)}`);
    const [followed, own] = [await drawn(page), await drawn(sent)];
    expect(own['0 fills']?.length).toBeGreaterThan(100);
    expect(followed).toEqual(own);
  }
});

test('the key follows a hand that drags, before the date comes to rest', async ({ page }) => {
  await openDate(page, '/1955');
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('the slider is not on the screen');
  const nato = page.getByRole('button', { name: /^NATO \d+:/ });
  const seen = new Set<string | null>();
  await page.mouse.move(box.x + 10, box.y + 40);
  await page.mouse.down();
  for (let share = 0; share < 1; share += 0.02) {
    await page.mouse.move(box.x + 10 + share * (box.width - 20), box.y + 40);
    seen.add(await nato.getAttribute('aria-label'));
  }
  await page.mouse.up();
  expect(seen.size).toBeGreaterThan(3);
  await expect(nato).toHaveAttribute('aria-label', 'NATO 32: show alone');
});
