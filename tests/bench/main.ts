// `npm run bench`: measures the built site from outside, as a reader meets it, and the same map in bare d3 beside it.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { demandFreePort } from '../../scripts/serve.mjs';
import { ROOT, findNode, main } from '../../scripts/toolchain.mjs';
import { CHROMIUM_FLAGS } from '../e2e/engines/chromium-flags.ts';
import { serveBare } from './bare-server.ts';
import { measureBuild } from './build-time.ts';
import { measureDrag, measureMemory } from './dragging.ts';
import { measureSlowLoad, measureTransfer } from './loading.ts';
import { describeMachine } from './machine.ts';
import { readOptions } from './options.ts';
import type { Options } from './options.ts';
import { publish } from './publish.ts';
import type { PageResult } from './results.ts';
import { measureSteps } from './stepping.ts';
import { rest } from './visit.ts';
import { measureZoomable } from './zoomable.ts';

const SITE_PORT = 4196;
const BARE_PORT = 4197;
const BARE = 'bare d3';

const started = performance.now();
const tell = (line: string): void => {
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
};

async function measurePage(
  browser: Browser,
  name: string,
  url: string,
  options: Options,
): Promise<PageResult> {
  const say = (line: string): void => {
    tell(`${name}: ${line}`);
  };
  say('bytes ...');
  const transfer = await measureTransfer(browser, url);
  const slow = await measureSlowLoad(browser, url, options.runs, say);
  say(`${options.steps} year steps ...`);
  const steps = await measureSteps(browser, url, options.steps);
  say('drag over all years ...');
  const drag = await measureDrag(browser, url);
  say(`heap before and after ${options.scrubs} scrubs ...`);
  const memory = await measureMemory(browser, url, options.scrubs);
  // The map is the same on every page, and slow where WebGL is drawn in software: once is enough.
  if (name !== options.pages[0]) return { transfer, slow, steps, drag, memory, zoomable: null };
  say('hand-over to the zoomable map ...');
  return { transfer, slow, steps, drag, memory, zoomable: await measureZoomable(browser, url) };
}

/** The site's own server, in a process of its own as for a reader. Answers how to stop it. */
async function serveSite(): Promise<() => void> {
  await demandFreePort(SITE_PORT);
  const server = spawn(findNode(), ['scripts/serve.mjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(SITE_PORT) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 100; tries += 1) {
    await rest(100);
    const answer = await fetch(`http://localhost:${SITE_PORT}/`).catch(() => null);
    if (answer?.ok)
      return () => {
        server.kill();
      };
  }
  server.kill();
  throw new Error('the server of the site did not answer');
}

await main(async () => {
  const options = readOptions(process.argv.slice(2));
  const stopSite = await serveSite();
  const bareServer = await serveBare(BARE_PORT);
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS],
    ...(executablePath && { executablePath }),
  });
  try {
    const machine = await describeMachine(browser);
    const pages: Record<string, PageResult> = {};
    for (const page of options.pages)
      pages[page] = await measurePage(browser, page, `http://localhost:${SITE_PORT}${page}`, options);
    const bare = await measurePage(browser, BARE, `http://localhost:${BARE_PORT}/`, options);
    const build = options.build ? await measureBuild(tell) : null;
    await publish(
      { measured: new Date().toISOString().slice(0, 10), machine, pages, bare, build },
      options.publish,
    );
    tell('done');
  } finally {
    await browser.close();
    bareServer.close();
    stopSite();
  }
});
