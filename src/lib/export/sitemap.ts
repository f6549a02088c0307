// The sitemap: every page that is made at build time, from the routes themselves, so that a new route cannot be forgotten.

/** A route with a page: its folder below src/routes, and the values its parameters take. */
export interface PageRoute {
  readonly folder: string;
  readonly entries: readonly Readonly<Record<string, string | undefined>>[];
}

/** Pages for frames on other sites: the same maps again. The page that makes the lines for them is one to find. */
const UNLISTED = /^\/embed(?:\/(?!make$)|$)/;
const OPTIONAL = /\/\[\[[^\]]+\]\]/g;
const GROUP = /\/\([^)]+\)/g;
const PARAMETER = /\[(\w+)(?:=\w+)?\]/g;

/** Paths of a route's pages in the default language; `/` for the start page. */
function pathsOf({ folder, entries }: PageRoute): string[] {
  const route = `/${folder}`.replace(OPTIONAL, '').replace(GROUP, '').replace(/\/$/, '');
  if (!route.includes('[')) return [route === '' ? '/' : route];
  if (entries.length === 0)
    throw new Error(`The route ${folder} names no entries: the sitemap cannot list its pages.`);
  return entries.map((entry) => route.replace(PARAMETER, (_, name: string) => entry[name] ?? ''));
}

/** Every listed page once. */
export const pagePaths = (routes: readonly PageRoute[]): string[] =>
  [...new Set(routes.flatMap(pathsOf))].filter((path) => !UNLISTED.test(path)).sort();

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

/** `prefixes` are origin and base of every language, the first language first; all have the same pages. */
export const sitemapXml = (prefixes: readonly string[], paths: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${prefixes
    .flatMap((prefix) => paths.map((path) => `<url><loc>${escaped(`${prefix}${path}`)}</loc></url>\n`))
    .join('')}</urlset>\n`;
