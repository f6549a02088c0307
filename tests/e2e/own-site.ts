// A test with a server of its own, which can be told to fail (faulty-server.ts).
import { test as base } from '@playwright/test';
import { serveFaulty } from './faulty-server';
import type { FaultySite } from './faulty-server';

export { BUILD } from './faulty-server';

/** A test with a site of its own, in a browser that may keep things (the settings forbid it for all others). */
export const test = base.extend<{ site: FaultySite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what the fixture needs
  site: async ({}, use) => {
    const site = await serveFaulty();
    await use(site);
    site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
  serviceWorkers: 'allow',
});
