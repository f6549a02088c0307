// Chromium and Firefox behind the verbs of engine.ts, by Playwright: over its own protocol and over WebDriver BiDi.
import { chromium, firefox } from 'playwright';
import type { Browser } from 'playwright';
import { CHROMIUM_FLAGS } from './chromium-flags.ts';
import { openDisplay } from './display.ts';
import type { Engine, Settings, Size, Tab } from './engine.ts';

const LAUNCH_MS = 90_000;
/** On the way from page to page a tab may lose more than one. */
const ATTEMPTS = 5;

function startChromium(webgl: boolean): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...CHROMIUM_FLAGS, ...(webgl ? [] : ['--disable-3d-apis'])],
    timeout: LAUNCH_MS,
  });
}

function startFirefox(webgl: boolean, screen: Readonly<Record<string, string>>): Promise<Browser> {
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    // Without a screen Firefox has no WebGL.
    headless: false,
    env: { ...process.env, ...screen },
    firefoxUserPrefs: { 'webgl.disabled': !webgl },
    timeout: LAUNCH_MS,
  });
}

async function openTab(browser: Browser, size: Size): Promise<Tab> {
  const context = await browser.newContext({ viewport: { ...size }, serviceWorkers: 'allow' });
  const page = await context.newPage();
  return {
    open: (address) => page.goto(address),
    // Playwright's own way waits for a page to load, which one that was kept never does.
    back: () =>
      page.evaluate(() => {
        setTimeout(() => {
          history.back();
        }, 0);
      }),
    press: (key) => page.keyboard.press(key),
    point: (x, y, click) => (click ? page.mouse.click(x, y) : page.mouse.move(x, y)),
    eval: <A, T>(run: (argument: A) => T | Promise<T>, argument: A) => {
      const ask = (attempts: number): Promise<T> =>
        page.evaluate<T>(`(${run.toString()})(${JSON.stringify(argument)})`).catch((error: unknown) => {
          // A page that went away while it was asked: the next one is asked instead.
          if (attempts > 1 && String(error).includes('context was destroyed')) return ask(attempts - 1);
          throw error;
        });
      return ask(ATTEMPTS);
    },
    shot: () => page.screenshot(),
    close: () => context.close(),
  };
}

export async function startWithPlaywright(
  name: 'chromium' | 'firefox',
  { webgl = true }: Settings,
): Promise<Engine> {
  const screen = name === 'firefox' ? await openDisplay() : undefined;
  try {
    const browser = await (screen ? startFirefox(webgl, screen.env) : startChromium(webgl));
    return {
      name,
      tab: (size) => openTab(browser, size),
      close: async () => {
        await browser.close();
        screen?.close();
      },
    };
  } catch (error) {
    screen?.close();
    throw error;
  }
}
