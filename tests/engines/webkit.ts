// WebKitGTK, driven by plain W3C WebDriver requests: Playwright has no way to a WebKit that it has not built.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { SIZE } from './driver';
import type { Driver, Place } from './driver';

/** Keys that have no letter, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
};
/** The driver of a busy machine takes its time to listen. */
const START_MS = 30_000;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}

type Call = (method: string, path: string, body?: object) => Promise<unknown>;

const caller =
  (origin: string): Call =>
  async (method, path, body) => {
    const response = await fetch(`${origin}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };

async function whenUp(call: Call): Promise<void> {
  const end = Date.now() + START_MS;
  for (;;) {
    try {
      await call('GET', '/status');
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export async function openWebkit({ program, driver }: Place): Promise<Driver> {
  const port = await freePort();
  // Without a language of its own WebKit says "C", which is none.
  const server = spawn(driver, [`--port=${String(port)}`], {
    stdio: 'ignore',
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'C.UTF-8' },
  });
  const call = caller(`http://127.0.0.1:${String(port)}`);
  await whenUp(call);
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args: ['--automation'] } },
  };
  const { sessionId } = (await call('POST', '/session', { capabilities })) as { sessionId: string };
  const ask: Call = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
  const run = <T>(expression: string): Promise<T> =>
    ask('POST', '/execute/sync', { script: `return (${expression})`, args: [] }) as Promise<T>;
  const act = (actions: object): Promise<unknown> => ask('POST', '/actions', { actions: [actions] });
  const boxOf = (selector: string): Promise<Box> =>
    run(`(() => { const e = document.querySelector(${JSON.stringify(selector)});
      e.scrollIntoView({ block: 'nearest' }); const { x, y, width, height } = e.getBoundingClientRect();
      return { x, y, width, height }; })()`);
  const mouse = (moves: readonly object[]): Promise<unknown> =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: moves });
  const to = (x: number, y: number): object => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration: 10,
  });
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };
  await ask('POST', '/window/rect', { width: SIZE.width, height: SIZE.height + 40 });

  return {
    goto: async (url) => {
      await ask('POST', '/url', { url });
    },
    eval: run,
    press: async (key) => {
      const value = KEYS[key] ?? key;
      await act({
        type: 'key',
        id: 'keys',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      });
    },
    click: async (selector) => {
      const { x, y, width, height } = await boxOf(selector);
      await mouse([to(x + width / 2, y + height / 2), down, up]);
    },
    drag: async (selector, from, end, height) => {
      const box = await boxOf(selector);
      const y = box.y + box.height * height;
      const steps = Array.from({ length: 8 }, (_, i) =>
        to(box.x + box.width * (from + ((end - from) * (i + 1)) / 8), y),
      );
      await mouse([to(box.x + box.width * from, y), down, ...steps, up]);
    },
    back: async () => {
      await ask('POST', '/back', {});
    },
    shot: async () => Buffer.from((await ask('GET', '/screenshot')) as string, 'base64'),
    close: async () => {
      await call('DELETE', `/session/${sessionId}`).catch(() => undefined);
      server.kill();
    },
  };
}
