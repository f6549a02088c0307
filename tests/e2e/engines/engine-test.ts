// A test for all engines: a site of its own, and a reader in a fresh window of the project's browser.
import { test as base } from '@playwright/test';
import { serveFaulty } from '../faulty-server';
import type { FaultySite } from '../faulty-server';
import { DESKTOP, startEngine } from './engine.ts';
import type { Engine, EngineName, Settings, Size } from './engine.ts';
import { readerOf } from './reader.ts';
import type { Reader } from './reader.ts';

/** The project says which engine; the projects of the whole suite say nothing and get Chromium. */
export interface EngineOptions {
  engineName: EngineName;
}

interface Fixtures {
  site: FaultySite;
  /** How large the window is. */
  size: Size;
  reader: Reader;
  /** Another reader in a fresh browser, of another kind where settings are told. */
  another: (settings?: Settings) => Promise<Reader>;
}

export const test = base.extend<Fixtures, EngineOptions & { engine: Engine }>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await startEngine(engineName);
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  size: [DESKTOP, { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what the fixture needs
  site: async ({}, use) => {
    const site = await serveFaulty(true);
    await use(site);
    site.close();
  },
  reader: async ({ engine, site, size }, use, info) => {
    const tab = await engine.tab(size);
    await use(readerOf(tab, site.url));
    if (info.status !== info.expectedStatus)
      await info.attach('window', { body: await tab.shot(), contentType: 'image/png' });
    await tab.close();
  },
  another: async ({ engine, site, size }, use) => {
    const ends: (() => Promise<void>)[] = [];
    await use(async (settings) => {
      const from = settings ? await startEngine(engine.name, settings) : engine;
      if (settings) ends.unshift(() => from.close());
      const tab = await from.tab(size);
      ends.unshift(() => tab.close());
      return readerOf(tab, site.url);
    });
    for (const end of ends) await end();
  },
});
