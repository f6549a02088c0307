// All pages, for search engines.
import { pagePaths, sitemapXml } from '$lib/export/sitemap';
import { isFirst } from '../language';
import { SITE } from '../site';

// One for the whole site, made with the first language.
export const prerender = isFirst;

type EntryGenerator = () => Record<string, string>[] | Promise<Record<string, string>[]>;

/** Routes name their pages in +page.ts; one without it has no parameters. */
const named = import.meta.glob<{ entries?: EntryGenerator }>('../**/+page.ts');
const pages = Object.keys(import.meta.glob('../**/+page.svelte'));

async function routes() {
  return Promise.all(
    pages.map(async (file) => {
      const folder = file.replace(/^\.\.\/|\+page\.svelte$/g, '').replace(/\/$/, '');
      const module = await named[file.replace(/\.svelte$/, '.ts')]?.();
      return { folder, entries: (await module?.entries?.()) ?? [] };
    }),
  );
}

export const GET = async () =>
  new Response(
    sitemapXml(
      SITE.languages.map(({ base }) => SITE.origin + base),
      pagePaths(await routes()),
    ),
    {
      headers: { 'content-type': 'application/xml' },
    },
  );
