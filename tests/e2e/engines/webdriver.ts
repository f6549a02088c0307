// A client for the W3C WebDriver protocol, as much of it as the journeys need: https://www.w3.org/TR/webdriver2/
import type { Size } from './engine.ts';

/** Keys that are no characters, by the code points of the protocol. */
const KEYS: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

export interface Session {
  readonly open: (url: string) => Promise<unknown>;
  readonly back: () => Promise<unknown>;
  readonly keys: (names: readonly string[]) => Promise<unknown>;
  readonly point: (x: number, y: number, click: boolean) => Promise<unknown>;
  /** Runs the text of a function in the page and answers what its promise gives. */
  readonly run: (fn: string, argument: unknown) => Promise<unknown>;
  /** PNG. */
  readonly shot: () => Promise<Buffer>;
  /** Makes the inside of the window this large. */
  readonly resize: (size: Size) => Promise<void>;
  readonly end: () => Promise<unknown>;
}

/**
 * One request to the driver; what it answers as an error is thrown with its words.
 * @param driver address of the driver, such as http://127.0.0.1:4444
 */
async function request(driver: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(driver + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${path}: ${error}: ${message}`);
}

/** Presses all keys in their order and lets go of them in the reverse one. */
function keyActions(names: readonly string[]): object {
  const values = names.map((name) => KEYS[name] ?? name);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
  return { actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }] };
}

function pointerActions(x: number, y: number, click: boolean): object {
  const move = { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) };
  const presses = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
  const actions = [move, ...(click ? presses : [])];
  return { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] };
}

/** The script calls back with an object, so that an error in the page keeps its words. */
const asked = (fn: string): string => `
  const [argument, done] = arguments;
  Promise.resolve().then(() => (${fn})(argument)).then(
    (value) => done({ value: value ?? null }),
    (error) => done({ error: String(error) }),
  );`;

/** Begins a session of a driver that runs. */
export async function beginSession(driver: string, capabilities: object): Promise<Session> {
  const begun = await request(driver, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const path = `/session/${(begun as { sessionId: string }).sessionId}`;
  const post = (what: string, body: object = {}): Promise<unknown> =>
    request(driver, 'POST', path + what, body);
  const run = async (fn: string, argument: unknown): Promise<unknown> => {
    const answer = await post('/execute/async', { script: asked(fn), args: [argument ?? null] });
    const { value, error } = answer as { value?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  };
  return {
    open: (url) => post('/url', { url }),
    back: () => post('/back'),
    keys: (names) => post('/actions', keyActions(names)),
    point: (x, y, click) => post('/actions', pointerActions(x, y, click)),
    run,
    shot: async () => Buffer.from((await request(driver, 'GET', `${path}/screenshot`)) as string, 'base64'),
    resize: async ({ width, height }) => {
      await post('/window/rect', { width, height });
      const [insideWidth = width, insideHeight = height] = (await run(
        '() => [innerWidth, innerHeight]',
        null,
      )) as number[];
      await post('/window/rect', { width: 2 * width - insideWidth, height: 2 * height - insideHeight });
    },
    end: () => request(driver, 'DELETE', path),
  };
}
