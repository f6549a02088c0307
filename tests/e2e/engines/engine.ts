// What a journey needs of a browser, whichever engine is in it: few verbs, so that Playwright and a bare WebDriver can both give them.
import { startWithPlaywright } from './playwright-engine.ts';
import { startWebKit } from './webkit-engine.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** How a browser is started; what is left out is as the engine comes. */
export interface Settings {
  /** False: the browser has no WebGL, as on machines whose graphics it does not trust. */
  readonly webgl?: boolean;
  /** Language of the system, as in the environment (`C.UTF-8`). Only WebKit takes its own from it. */
  readonly lang?: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A window of a browser that has kept nothing so far. Whoever opens it closes it. */
export interface Tab {
  /** Waits until the page has loaded. */
  open(address: string): Promise<unknown>;
  /** One step back in the history, without waiting: a page that was kept does not load again. */
  back(): Promise<unknown>;
  /** A key by its name (`ArrowRight`), or with Control held (`Control+v`). */
  press(key: string): Promise<unknown>;
  /** Moves the pointer to a point of the window, in CSS pixels, and with `click` presses there. */
  point(x: number, y: number, click: boolean): Promise<unknown>;
  /** Runs a function in the page. It sees nothing of the test but its one argument; both ways plain data. */
  eval<A, T>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** A picture of the window as PNG. */
  shot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: EngineName;
  tab(size: Size): Promise<Tab>;
  close(): Promise<void>;
}

export const DESKTOP: Size = { width: 1440, height: 900 };
export const PHONE: Size = { width: 390, height: 844 };

/** Starts a browser; its program is told by CHROMIUM_PATH, FIREFOX_PATH, WEBKIT_DRIVER and WEBKIT_BROWSER (scripts/engines.mjs). */
export const startEngine = (name: EngineName, settings: Settings = {}): Promise<Engine> =>
  name === 'webkit' ? startWebKit(settings) : startWithPlaywright(name, settings);
