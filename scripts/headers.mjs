// The one table of headers: what each address of the site is answered with. handler.mjs sends them; deploy/nginx says the same
// in nginx's words, and nginx.test.mjs asks both.

/** A language folder, if the address begins with one. */
const LANGUAGE = '(?:/[a-z]{2})?';
const inFolders = (/** @type {string} */ names) => new RegExp(`^${LANGUAGE}/(?:${names})(?:/|$)`);

/** Pages for frames of other sites: embeds, and those that never change again (data/{version}/). */
const EMBEDDED = new RegExp(`^${LANGUAGE}/(?:embed(?:/|$)|data/v?\\d[^/]*/)`);
/** What a sandboxed embed (an origin of its own) has to load, the data offered to others, and pictures made to be shown elsewhere. */
const SHARED = inFolders('_app|api|cards|data|embed');

/** How long a copy is good, the first that fits. Only what was found is kept: errors are asked for again. */
const KEPT = /** @type {const} */ ([
  // A hash or a version stands in the name: what is there never changes.
  [new RegExp(`^${LANGUAGE}/(?:_app/immutable|data/v?\\d[^/]*)/`), 'public, max-age=31536000, immutable'],
  // Changes with an edition only; scripts of others ask often.
  [inFolders('api|cards|data'), 'public, max-age=300'],
  [new RegExp(`^${LANGUAGE}/[\\w-]+\\.(?:ico|png|svg)$`), 'public, max-age=3600'],
]);

/** Pages name their scripts by hash: an old page would ask for scripts that an update has taken away. */
const ASKED_AGAIN = 'no-cache';

/** @param {string} pathname decoded */
export const cachingOf = (pathname) => KEPT.find(([names]) => names.test(pathname))?.[1] ?? ASKED_AGAIN;

/**
 * Headers of every answer, whatever its status, but Cache-Control.
 * The rest of the content policy differs per page (hashes) and stands in each page's meta element, where frame-ancestors has no effect.
 * @param {string} pathname decoded
 * @returns {Record<string, string>}
 */
export function headersOf(pathname) {
  const shared = SHARED.test(pathname);
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Resource-Policy': shared ? 'cross-origin' : 'same-origin',
    ...(shared && { 'Access-Control-Allow-Origin': '*' }),
    ...(!EMBEDDED.test(pathname) && {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
    }),
  };
}

/** Types that sirv does not know or gives without their encoding. */
const TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  bib: 'text/plain; charset=utf-8',
  cff: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  css: 'text/css; charset=utf-8',
  geojson: 'application/geo+json',
  js: 'text/javascript; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  topojson: 'application/json',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
});

/**
 * The type of a file by its ending; undefined where the server's own table is right.
 * @param {string} pathname
 */
export const typeOf = (pathname) => TYPES[/\.([a-z\d]+)$/.exec(pathname)?.[1] ?? ''];
