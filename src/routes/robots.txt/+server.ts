// Everything may be read; where the list of pages is.
import { SITE } from '../site';

export const prerender = true;

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${SITE.origin}${SITE.base}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
