// Starts an engine, asks it who it is, and ends it: whether it can be tested on this machine (scripts/engines.mjs).
import { DESKTOP, startEngine } from './engine.ts';
import type { EngineName } from './engine.ts';

/** Shorter than whoever waits for this: an end of our own takes the browser along. */
const LIMIT_MS = 50_000;
setTimeout(() => {
  console.error(`Error: no page within ${String(LIMIT_MS / 1000)} s`);
  process.exit(1);
}, LIMIT_MS).unref();

const engine = await startEngine(process.argv[2] as EngineName);
try {
  const tab = await engine.tab(DESKTOP);
  await tab.open('data:text/html,<title>engine</title>');
  if ((await tab.eval(() => document.title, null)) !== 'engine') throw new Error('it shows no page');
  console.log(await tab.eval(() => navigator.userAgent, null));
  await tab.close();
} finally {
  await engine.close();
}
