// What app.html leaves open, filled in while pages are made: the language of the document, and the head of a date page.
import { base, resolve } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { escapeXml } from '$lib/figure/markup';
import { giveDrawing } from '$lib/ui/live-part';
import { core } from '$words/core';
import * as parts from './routes/atlas-parts';
import { giveBases } from './routes/base';
import { fontLinks, madeHead } from './routes/made-head';
import { giveParts } from './routes/parts';

// Read now: resolve() answers relatively while a page is rendered, which is what its links want.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const path = base;
giveBases({ links: () => resolve('/').replace(/\/$/, ''), paths: () => path });
giveDrawing(render);
giveParts(parts);

const DATE_PAGES: ReadonlySet<string> = new Set(['/', '/[date=isodate]']);

/** Shown by the style sheet alone when the program has not come after a while (app.css); an empty link loads the page again. */
const asleep = `${escapeXml(core.error.asleep)} <a href="">${escapeXml(core.error.again)}</a>`;

export const handle: Handle = async ({ event, resolve }) => {
  const { route, params } = event;
  const { date = '' } = params as { date?: string };
  const isDatePage = route.id !== null && DATE_PAGES.has(route.id);
  // Addresses of files begin at the root of the host, with the site's own path in them. The fallback page is one file for all addresses
  // and takes them as they are; all other pages lead up to that root first, so that a copy of the site works below any folder.
  const depth = event.url.pathname.split('/').length - 2;
  const upwards = depth > 0 ? Array.from({ length: depth }, () => '..').join('/') : '.';
  const prefix = route.id === null ? '' : upwards;
  const fonts = fontLinks(prefix);
  const head = fonts + (isDatePage ? await madeHead(date, prefix) : '');
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', core.lang)
        .replace('%dir%', core.dir)
        .replace('%noscript%', escapeXml(core.site.noScript))
        .replace('%dates%', escapeXml(core.site.allDates))
        .replace('%asleep%', () => asleep)
        .replace('%head%', () => head),
  });
};
