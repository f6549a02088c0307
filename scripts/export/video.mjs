// MP4 and WebM from the command line: a browser without a window runs the encoder of the site; pictures go in and bytes come out over this machine alone.
import { createServer } from 'node:http';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { build } from 'vite';
import { findBrowser } from '../browser.mjs';
import { ROOT, Stop } from '../toolchain.mjs';

const ENTRY = path.join(import.meta.dirname, 'page.mjs');
const PAGE = '<!doctype html><title>Film</title><script type="module" src="/page.js"></script>';
/** A browser that has not opened an empty page by then is not going to. */
const START_MS = 60_000;

/** The page's code by file name. @returns {Promise<Map<string, string>>} */
async function bundle() {
  const made = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        output: { entryFileNames: 'page.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const outputs = Array.isArray(made) ? made : [made];
  return new Map(
    outputs.flatMap((output) =>
      'output' in output
        ? output.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : []))
        : [],
    ),
  );
}

/**
 * @typedef {object} Exchange
 * @property {(index: number) => string} picture SVG with its fonts
 * @property {import('../../src/lib/export/film/memory-file.ts').ByteSink} sink
 * @property {(progress: import('../../src/lib/export/film/progress.ts').FilmProgress) => void} told
 */

/**
 * @param {Map<string, string>} code
 * @param {Exchange} exchange
 * @returns {Promise<{ address: string, close: () => void }>}
 */
function serve(code, { picture, sink, told }) {
  /** @param {import('node:http').IncomingMessage} request */
  const answer = async (request) => {
    const [, verb = '', given = ''] = (request.url ?? '').split('/');
    if (verb === '') return /** @type {const} */ (['text/html', PAGE]);
    if (verb === 'picture') return /** @type {const} */ (['image/svg+xml', picture(Number(given))]);
    if (verb === 'part') await sink.write(await buffer(request), Number(given));
    else if (verb === 'told') told(JSON.parse((await buffer(request)).toString('utf8')));
    else if (code.has(verb)) return /** @type {const} */ (['text/javascript', code.get(verb) ?? '']);
    return /** @type {const} */ (['text/plain', '']);
  };
  const server = createServer((request, response) => {
    answer(request).then(
      ([type, body]) => {
        response
          .writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' })
          .end(body);
      },
      (/** @type {unknown} */ fault) => {
        response.writeHead(500).end(String(fault));
      },
    );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({
        address: `http://localhost:${String(port)}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

/**
 * Writes the film; answers how it was written and what the browser could not write.
 * @param {import('./page.mjs').Order} order
 * @param {Exchange} exchange
 * @param {AbortSignal} signal
 * @returns {Promise<import('./page.mjs').Outcome>}
 */
export async function writeVideo(order, exchange, signal) {
  const { chromium } = await import('playwright');
  const executablePath = await findBrowser();
  const { address, close } = await serve(await bundle(), exchange);
  const browser = await chromium
    .launch({
      executablePath,
      args: ['--no-sandbox', '--disable-quic', '--no-first-run'],
      timeout: START_MS,
      handleSIGINT: false,
      handleSIGTERM: false,
    })
    .catch((/** @type {unknown} */ fault) => {
      close();
      throw new Stop(`${executablePath} does not start: ${String(fault)}`);
    });
  const stop = () => void browser.close();
  signal.addEventListener('abort', stop);
  try {
    const page = await browser.newPage();
    await page.goto(address, { timeout: START_MS });
    await page.waitForFunction(() => 'film' in globalThis, undefined, { timeout: START_MS });
    return await page.evaluate(
      (asked) =>
        /** @type {{ film: (order: import('./page.mjs').Order) => Promise<import('./page.mjs').Outcome> }} */ (
          /** @type {unknown} */ (globalThis)
        ).film(asked),
      order,
    );
  } catch (fault) {
    signal.throwIfAborted();
    throw new Stop(
      `The browser could not write the film: ${fault instanceof Error ? fault.message : String(fault)}`,
    );
  } finally {
    signal.removeEventListener('abort', stop);
    await browser.close();
    close();
  }
}
