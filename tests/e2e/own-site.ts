// A test with a server of its own, which can be told to fail (faulty-server.ts).
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { BUILD, serveFaulty } from './faulty-server';
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

/** The address of the built script that holds some text. */
export function scriptWith(text: string): RegExp {
  const folder = path.join(BUILD, '_app/immutable/chunks');
  const name = readdirSync(folder).find(
    (file) => file.endsWith('.js') && readFileSync(path.join(folder, file), 'utf8').includes(text),
  );
  if (name === undefined) throw new Error(`no script with ${text}`);
  return new RegExp(name.replaceAll('.', '\\.'));
}
