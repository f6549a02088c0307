// What app.html leaves open, filled in while pages are made: the language of the document, and the head of a date page.
import type { Handle } from '@sveltejs/kit';
import { madeHead } from './routes/made-head';

const DATE_PAGES: ReadonlySet<string> = new Set(['/[[lang=lang]]', '/[[lang=lang]]/[date=isodate]']);

export const handle: Handle = async ({ event, resolve }) => {
  const { route, params } = event;
  const { lang, date = '' } = params as { lang?: string; date?: string };
  const isDatePage = route.id !== null && DATE_PAGES.has(route.id);
  const prefix = lang !== undefined && date !== '' ? '..' : '.';
  const head = isDatePage ? await madeHead(date, prefix) : '';
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', lang ?? 'en').replace('%head%', () => head),
  });
};
