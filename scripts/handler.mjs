// Answers requests for the built site the way a web host should: compressed files, caching, security headers, any day.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';

/** Language and embed prefix of a page's path. */
const PREFIX = /^(?:\/([a-z]{2}))?(\/embed)?(?=\/|$)/;
/** Maps that never change again, with the typefaces they use: data/{version}/. */
const FROZEN = /^(?:\/[a-z]{2})?\/data\/\d[\w.]*-[0-9a-f]{8}\//;

/**
 * The request handler over a folder that holds a finished build.
 * @param {string} dir
 * @param {{ firstDate: string, asOf: string }} range days the atlas knows
 * @returns {import('node:http').RequestListener}
 */
export function createHandler(dir, range) {
  // dev: looks at the disk for each request, so a new build may replace the files under a running server.
  const files = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: cacheFor });
  const isPage = (/** @type {string} */ name) => existsSync(path.join(dir, `${name}.html`));
  const isLanguage = (/** @type {string} */ name) => existsSync(path.join(dir, name)) || isPage(name);

  return (request, response) => {
    const url = request.url ?? '';
    const pathname = safePath(url);
    secure(response, pathname ?? '');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return send(response, 405, 'Only GET and HEAD are answered.');
    }
    if (pathname === undefined) return send(response, 400, 'This address cannot be read.');

    const bare = pathname.replace(/\/+$/, '');
    const language = PREFIX.exec(bare)?.[1];
    const known = isPage(bare) || (isDayPage(bare, range) && (!language || isLanguage(language)));
    if (bare && bare !== pathname && known) {
      response.setHeader('Location', encodeURI(bare) + url.slice(url.split('?', 1)[0]?.length));
      return send(response, 308, '');
    }
    // Ranges are of no use here, and sirv throws on some malformed ones.
    delete request.headers.range;
    const notFound = () => send(response, 404, fallbackIn(dir), 'text/html;charset=utf-8');
    if (/^\/404(\.html(\.br|\.gz)?)?$/.test(bare) || hasHiddenPart(pathname)) return notFound();
    files(request, response, () => {
      if (!known) return notFound();
      request.url = '/404.html';
      files(request, response, notFound);
    });
  };
}

/**
 * The decoded path of a request, or undefined where it is malformed or tries to leave the folder.
 * @param {string} url
 */
export function safePath(url) {
  let pathname;
  try {
    pathname = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
  // Two slashes at the start would turn a redirect into one to another host.
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
  if (!/^\/(?!\/)/.test(pathname) || /[\0-\x1f\\]/.test(pathname)) return undefined;
  return pathname.split('/').some((part) => part === '..' || part === '.') ? undefined : pathname;
}

/**
 * True for a year or day inside the atlas's range, in any language, embedded or not: the fallback page draws those.
 * @param {string} pathname without a slash at its end
 * @param {{ firstDate: string, asOf: string }} range
 */
export function isDayPage(pathname, { firstDate, asOf }) {
  const date = pathname.replace(PREFIX, '').slice(1);
  if (/^\d{4}$/.test(date)) return date >= firstDate.slice(0, 4) && date <= asOf.slice(0, 4);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || date < firstDate || date > asOf) return false;
  const time = Date.parse(date);
  // The round trip refuses 1955-02-30, which is read as 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** @param {string} pathname */
function hasHiddenPart(pathname) {
  return pathname.split('/').some((part) => part.startsWith('.') && part !== '.well-known');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname
 */
function secure(response, pathname) {
  const embedded = PREFIX.exec(pathname)?.[2] !== undefined || FROZEN.test(pathname);
  // What a sandboxed embed (an origin of its own) has to load, and the data offered to others.
  const shared = embedded || /^(?:\/[a-z]{2})?\/(?:_app|api|data|fonts)\//.test(pathname);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  response.setHeader('Cross-Origin-Resource-Policy', shared ? 'cross-origin' : 'same-origin');
  if (shared) response.setHeader('Access-Control-Allow-Origin', '*');
  // The rest of the policy differs per page (hashes) and stands in each page's meta element.
  if (!embedded) response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname
 */
function cacheFor(response, pathname) {
  const forever = /^(?:\/[a-z]{2})?\/_app\/immutable\//.test(pathname) || FROZEN.test(pathname);
  response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
  // A type of its own was never registered for it.
  if (pathname.endsWith('.topojson')) response.setHeader('Content-Type', 'application/json');
}

/** @param {string} dir */
function fallbackIn(dir) {
  const file = path.join(dir, '404.html');
  return existsSync(file) ? readFileSync(file) : 'Not found';
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string | Buffer} body not sent by Node itself where the request was HEAD
 */
function send(response, status, body, type = 'text/plain;charset=utf-8') {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
}
