// Answers requests for the built site the way a web host should: compressed files, caching, security headers, any day.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import { cachingOf, headersOf, typeOf } from './headers.mjs';

/** Language and embed prefix of a page's path. */
const PREFIX = /^(?:\/([a-z]{2}))?(\/embed)?(?=\/|$)/;

/**
 * The request handler over a folder that holds a finished build.
 * @param {string} dir
 * @param {{ firstDate: string, asOf: string }} range days the atlas knows
 * @param {string} [base] the path below the host at which the site stands, without a final slash
 * @returns {import('node:http').RequestListener}
 */
export function createHandler(dir, range, base = '') {
  const answer = answersAt(dir, range, base);
  if (base === '') return answer;
  return (request, response) => {
    const url = request.url ?? '';
    const rest = url.startsWith(base) ? url.slice(base.length) : '-';
    if (/^(?:\?|$)/.test(rest)) return redirect(response, `${base}/${rest}`);
    if (!rest.startsWith('/')) return send(response, 404, `Nothing is here: the site begins at ${base}/`);
    request.url = rest;
    answer(request, response);
  };
}

/**
 * @param {string} dir
 * @param {{ firstDate: string, asOf: string }} range
 * @param {string} base only for addresses that are given back
 * @returns {import('node:http').RequestListener}
 */
function answersAt(dir, range, base) {
  // dev: looks at the disk for each request, so a new build may replace the files under a running server.
  const files = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: keep });
  const isFile = (/** @type {string} */ name) => existsSync(path.join(dir, name));
  const isPage = (/** @type {string} */ name) => isFile(`${name}.html`);

  return (request, response) => {
    const url = request.url ?? '';
    const pathname = safePath(url);
    for (const [name, value] of Object.entries(headersOf(pathname ?? ''))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return send(response, 405, 'Only GET and HEAD are answered.');
    }
    if (pathname === undefined) return send(response, 400, 'This address cannot be read.');

    const language = PREFIX.exec(pathname)?.[1];
    // Each language has a fallback page of its own; in a folder that is no language the first one's answers.
    const fallback = language && isFile(`${language}/404.html`) ? `/${language}/404.html` : '/404.html';
    const notFound = () => send(response, 404, contentOf(dir, fallback), 'text/html;charset=utf-8');
    const query = url.slice(url.split('?', 1)[0]?.length);
    const moved = (/** @type {string} */ to) => redirect(response, base + encodeURI(to) + query);
    const bare = pathname.replace(/\/+$/, '');
    if (/\/404(?:\.html)?$/.test(bare) || hasHiddenPart(pathname)) return notFound();
    // A twin is an answer to a request for its file, not a file of its own.
    if (/\.(?:br|gz)$/.test(bare) && isFile(bare.replace(/\.\w+$/, ''))) return notFound();

    // One address per page: the start of a language ends with a slash, no other page does.
    if (bare === pathname && bare !== '' && isFile(`${bare}/index.html`)) return moved(`${bare}/`);
    const named = bare.replace(/\.html$/, '');
    if (named !== bare && isPage(named)) return moved(named.replace(/(?<=\/)index$/, ''));
    const known =
      isPage(bare) || (isDayPage(bare, range) && (language === undefined || fallback !== '/404.html'));
    if (bare !== '' && bare !== pathname && known) return moved(bare);

    // Ranges are of no use here, and sirv throws on some malformed ones.
    delete request.headers.range;
    files(request, response, () => {
      if (!known) return notFound();
      request.url = fallback;
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
  // Days between the as-of date and the end of its year lead to a page that says where the data end.
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || date < firstDate || date.slice(0, 4) > asOf.slice(0, 4))
    return false;
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
function keep(response, pathname) {
  response.setHeader('Cache-Control', cachingOf(pathname));
  const type = typeOf(pathname);
  if (type) response.setHeader('Content-Type', type);
}

/**
 * @param {string} dir
 * @param {string} name
 */
function contentOf(dir, name) {
  const file = path.join(dir, name);
  return existsSync(file) ? readFileSync(file) : 'Not found';
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
  response.setHeader('Location', location);
  send(response, 308, '');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string | Buffer} body not sent by Node itself where the request was HEAD
 */
function send(response, status, body, type = 'text/plain;charset=utf-8') {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
}
