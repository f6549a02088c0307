// A server of its own for tests that change what the server gives, or let it hang: the build, with answers put in between.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { createHandler } from '../../scripts/handler.mjs';

export const BUILD = path.resolve(import.meta.dirname, '../../build');

export interface Site {
  readonly url: string;
  /** The server takes requests for this path and never answers them. */
  hang(path: string): void;
  /** From now on the server has a version that differs from the built one in its name. */
  release(version: string): void;
  /** Paths asked for since the start. */
  readonly asked: string[];
}

async function open(): Promise<{ site: Site; close: () => void }> {
  const read = (file: string): string => readFileSync(path.join(BUILD, file), 'utf8');
  const range = JSON.parse(read('api/v1/index.json')) as { firstDate: string; asOf: string };
  const { version: built } = JSON.parse(read('_app/version.json')) as { version: string };
  const handler = createHandler(BUILD, range);
  const worker = read('service-worker.js');
  const hanging = new Set<string>();
  const asked: string[] = [];
  let version = built;
  const server = createServer((request, response) => {
    const pathname = (request.url ?? '').split('?', 1)[0] ?? '';
    asked.push(pathname);
    if (hanging.has(pathname)) return;
    if (pathname !== '/service-worker.js') {
      handler(request, response);
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' });
    response.end(worker.replaceAll(built, version));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const site: Site = {
    url: `http://localhost:${String(address.port)}`,
    hang: (path) => void hanging.add(path),
    release: (name) => {
      version = name;
    },
    asked,
  };
  return {
    site,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A test with a site of its own, in a browser that may keep things (the settings forbid it for all others). */
export const test = base.extend<{ site: Site }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what the fixture needs
  site: async ({}, use) => {
    const { site, close } = await open();
    await use(site);
    close();
  },
  baseURL: async ({ site }, use) => use(site.url),
  serviceWorkers: 'allow',
});
