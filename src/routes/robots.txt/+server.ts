// Everything may be read; where the list of pages is.
import { isFirst } from '../language';
import { SITE } from '../site';

// One for the whole site, made with the first language.
export const prerender = isFirst;

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${SITE.origin}${SITE.base}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
