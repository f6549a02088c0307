// WebKit behind the verbs of engine.ts: WebKitGTK's small browser, driven by its own WebDriver. Playwright cannot drive it.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { endsWithUs, openDisplay } from './display.ts';
import type { Engine, Settings, Size, Tab } from './engine.ts';
import { beginSession } from './webdriver.ts';

const START_MS = 60_000;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

/** The driver answers on its port some time after its start. */
async function untilItAnswers(driver: string, started: ChildProcess): Promise<void> {
  const limit = Date.now() + START_MS;
  while (Date.now() < limit && started.exitCode === null) {
    if (await fetch(`${driver}/status`).catch(() => null)) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer');
}

async function openTab(size: Size, env: NodeJS.ProcessEnv, webgl: boolean): Promise<Tab> {
  const port = await freePort();
  const address = `http://127.0.0.1:${String(port)}`;
  const driver = spawn(process.env['WEBKIT_DRIVER'] ?? 'WebKitWebDriver', [`--port=${String(port)}`], {
    env,
    stdio: 'ignore',
  });
  const end = endsWithUs(driver);
  try {
    await untilItAnswers(address, driver);
    const session = await beginSession(address, {
      'webkitgtk:browserOptions': {
        binary: process.env['WEBKIT_BROWSER'],
        args: ['--automation', ...(webgl ? [] : ['--enable-webgl=false'])],
      },
    });
    await session.resize(size);
    return {
      open: session.open,
      back: session.back,
      press: (key) => session.keys(key.length > 1 ? key.split('+') : [key]),
      point: session.point,
      eval: async <A, T>(run: (argument: A) => T | Promise<T>, argument: A) =>
        (await session.run(run.toString(), argument)) as T,
      shot: session.shot,
      close: async () => {
        await session.end().catch(() => undefined);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** Every tab is a browser of its own: that is what keeps it from what another has kept, and it starts within a second. */
export async function startWebKit({ webgl = true, lang = 'en_US.UTF-8' }: Settings): Promise<Engine> {
  const screen = await openDisplay();
  // As in a country whose language the system has: with LANG=C the pages are told that the reader's language is "C".
  const env = { ...process.env, ...screen.env, LANG: lang, LC_ALL: lang, LANGUAGE: '' };
  return {
    name: 'webkit',
    tab: (size) => openTab(size, env, webgl),
    close: () => {
      screen.close();
      return Promise.resolve();
    },
  };
}
