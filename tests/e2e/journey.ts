// What a journey does, by role and name: open a date, move the slider, read the page.
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The timeline; it stands at once and works when it is no longer disabled. */
export const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Date' });

/** The program takes a page over some time after it has been painted; then it takes a line about itself away. */
export const takenOver = (page: Page): Promise<void> =>
  page.locator('.asleep').waitFor({ state: 'detached' });

export async function openDate(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(slider(page)).toHaveAttribute('aria-disabled', 'false');
}

/** The class of a unit's fill on a drawn plate: what it is shaded as. */
export const shadeOf = (page: Page, plate: 'world' | 'europe', unit: string): Promise<string | null> =>
  page.locator(`[id="${plate}-${unit}"]`).getAttribute('class');

/** Collects what a healthy page never does: errors, and requests to another origin. */
export function watch(page: Page): { errors: string[]; strangers: string[] } {
  const seen = { errors: [] as string[], strangers: [] as string[] };
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['blob:', 'data:'].includes(url.protocol) && url.hostname !== 'localhost')
      seen.strangers.push(request.url());
  });
  return seen;
}
