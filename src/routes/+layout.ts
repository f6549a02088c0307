// Every page is made at build time, with one address: no trailing slash, but in a release, where each page is the index of a folder.
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = __FOLDERS__ ? 'always' : 'never';

/** A map inside another page keeps nothing for later and opens no dialogs. */
const EMBEDS: ReadonlySet<string> = new Set(['/embed', '/embed/[date=isodate]']);

export const load: LayoutLoad = ({ url, route }) => ({
  pathname: url.pathname,
  embedded: EMBEDS.has(route.id ?? ''),
});
