// The verbs that every browser engine understands, and a browser of each for the tests: whatever drives it stays behind them.
import { expect, test as base } from '@playwright/test';
import { openFirefox } from './firefox';
import { openWebkit } from './webkit';

export interface Driver {
  goto(url: string): Promise<void>;
  /** The value of an expression in the page. */
  eval<T>(expression: string): Promise<T>;
  /** A key by its name in the DOM, such as `ArrowRight`. */
  press(key: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Drags inside an element, from and to shares of its width, at a share of its height. */
  drag(selector: string, from: number, to: number, height: number): Promise<void>;
  back(): Promise<void>;
  /** A picture of what is seen, PNG. */
  shot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Where a browser stands that another program than Playwright's own found. */
export interface Place {
  readonly program: string;
  /** What drives it, where it needs a driver of its own. */
  readonly driver: string;
}

export const SIZE = { width: 1280, height: 800 };

const OPEN: Readonly<Record<string, (place: Place) => Promise<Driver>>> = {
  firefox: openFirefox,
  webkit: openWebkit,
};

/** `ENGINE_FIREFOX`, `ENGINE_WEBKIT`: program and driver, found by scripts/engines.mjs; empty where it could not be had. */
function placeOf(engine: string): Place | null {
  const [program = '', driver = ''] = (process.env[`ENGINE_${engine.toUpperCase()}`] ?? '').split('|');
  return program === '' ? null : { program, driver };
}

/** Waits until an expression in the page is true. */
export const until = (driver: Driver, expression: string): Promise<void> =>
  expect.poll(() => driver.eval<boolean>(`Boolean(${expression})`), { message: expression }).toBe(true);

/** The text of the first element of a selector, blanks made single. */
export const text = (driver: Driver, selector: string): Promise<string> =>
  driver.eval(
    `(document.querySelector(${JSON.stringify(selector)})?.textContent ?? '').trim().replace(/\\s+/g, ' ')`,
  );

// One browser for all tests of a worker: to start one takes longer than a journey.
export const test = base.extend<object, { driver: Driver }>({
  driver: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what the fixture needs
    async ({}, use, info) => {
      const engine = info.project.name;
      const place = placeOf(engine);
      if (!place) throw new Error(`No ${engine}: its tests should have been skipped.`);
      const open = OPEN[engine];
      if (!open) throw new Error(`No way to drive ${engine}.`);
      const driver = await open(place);
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** At the head of a file: leaves its tests out where the engine is not there. `npm run e2e` has said so. */
export const wantsEngine = (): void => {
  // eslint-disable-next-line no-empty-pattern -- as above
  test.beforeEach(({}, info) => {
    test.skip(placeOf(info.project.name) === null, `${info.project.name} is not on this machine`);
  });
};
