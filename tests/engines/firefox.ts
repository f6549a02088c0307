// Firefox as Debian ships it, over WebDriver BiDi through Playwright.
import { firefox } from '@playwright/test';
import { SIZE } from './driver';
import type { Driver, Place } from './driver';

export async function openFirefox({ program }: Place): Promise<Driver> {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: program, headless: true });
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    eval: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.locator(selector).first().click(),
    drag: async (selector, from, to, height) => {
      const box = await page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`${selector} has no box`);
      const y = box.y + box.height * height;
      await page.mouse.move(box.x + box.width * from, y);
      await page.mouse.down();
      for (let i = 1; i <= 8; i += 1)
        await page.mouse.move(box.x + box.width * (from + ((to - from) * i) / 8), y);
      await page.mouse.up();
    },
    back: async () => {
      await page.goBack();
    },
    shot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
