// Makes the fallback page of a release find the folder it stands in: it is shown under any address, so its links cannot be relative,
// and where a release will be unpacked nobody knows.
import { createHash } from 'node:crypto';

/** Runs in the page, before anything of the site. `at` is what an address has between the site's folder and its end. */
const FINDER = `
  const children = document.currentScript.parentElement;
  const find = async () => {
    const day = /(?:\\/embed)?\\/\\d{4}(?:-\\d\\d-\\d\\d)?\\/?$/.exec(location.pathname);
    if (day) return location.pathname.slice(0, day.index);
    for (let up = location.pathname; up !== ''; ) {
      up = up.slice(0, up.lastIndexOf('/'));
      const answer = await fetch(up + '/_app/version.json').then((a) => a.json(), () => null).catch(() => null);
      if (answer && answer.version) return up;
    }
    return '';
  };
  find().then((base) => {
    for (const attributes of LINKS) {
      const link = document.createElement('link');
      for (const [name, value] of attributes) link.setAttribute(name, name === 'href' ? base + value : value);
      document.head.append(link);
    }
    globalThis.GLOBAL = { base };
    return Promise.all([import(base + 'START'), import(base + 'APP')]).then(([kit, app]) => kit.start(app, children));
  });
`;

/**
 * @param {string} html the fallback page of a language, made for the root of a host
 * @param {string} folder the language's folder as it stands in the page's links: '' or '/fr'
 */
export function movable(html, folder) {
  const script = /<script>([\s\S]*?)<\/script>/.exec(html);
  const text = script?.[1] ?? '';
  const [start, app] = [...text.matchAll(/import\("([^"]+)"\)/g)].map((found) =>
    (found[1] ?? '').slice(folder.length),
  );
  const global = /(__sveltekit_\w+)\s*=/.exec(text)?.[1];
  if (!script || !start || !app || !global)
    throw new Error('The fallback page no longer starts the site as it did.');
  const own = new RegExp(`<link\\b[^>]*\\bhref="${folder}/[^>]*>\\s*`, 'g');
  const links = [...html.matchAll(own)].map(([tag]) =>
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value = '']) => [
      name,
      name === 'href' ? value.slice(folder.length) : value,
    ]),
  );
  const finder = FINDER.replace('LINKS', () => JSON.stringify(links))
    .replace('GLOBAL', () => global)
    .replace('START', () => start)
    .replace('APP', () => app);
  const was = hashOf(text);
  if (!html.includes(was)) throw new Error('The fallback page does not name the hash of its script.');
  return html
    .replace(own, '')
    .replace(script[0], () => `<script>${finder}</script>`)
    .replace(was, () => hashOf(finder));
}

/** @param {string} script */
const hashOf = (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`;
