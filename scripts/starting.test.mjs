// How pages start, over a page as Kit writes it.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dateStarter, pageStarter, startLate, startedLate } from './starting.mjs';

const SCRIPT = `
				{
					__sveltekit_abc = {
						base: new URL("..", location).pathname.slice(0, -1),
\t\t\t\t\t\tassets: "/fr"
					};

					const element = document.currentScript.parentElement;

					Promise.all([
						import("../_app/immutable/entry/start.S.js"),
						import("../_app/immutable/entry/app.A.js")
					]).then(([kit, app]) => {
						kit.start(app, element, {
							node_ids: [0, 7],
							data: [null,null],
							form: null,
							error: null
						});
					});
				}
			`;
/** @param {string} text */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const PAGE = `<head><link rel="preload" as="fetch" crossorigin="anonymous" href="../_app/immutable/assets/history.H.json"/>
<meta http-equiv="content-security-policy" content="script-src 'self' '${hashOf(SCRIPT)}'">
<link href="../_app/immutable/entry/start.S.js" rel="modulepreload">
<link href="../_app/immutable/chunks/C.js" rel="modulepreload">
<link href="../_app/immutable/assets/frame.css" rel="stylesheet"></head><div>text<script>${SCRIPT}</script></div>`;

/** @param {string} html */
const scriptOf = (html) => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';

test('a page names neither scripts nor data before it is painted but the file that does, and its policy allows its new script alone', () => {
  const page = startedLate(PAGE);
  expect(page?.html).not.toMatch(/as="fetch"|abc|start\.S/);
  expect(page?.html.match(/<link[^>]*modulepreload[^>]*>/g)).toEqual([
    '<link href="../_app/start-page.js" rel="modulepreload">',
  ]);
  expect(page?.html).toContain('href="../_app/immutable/assets/frame.css" rel="stylesheet"');
  expect(page?.html).toContain(`'${hashOf(scriptOf(page?.html ?? ''))}'`);
  expect(page?.html).not.toContain(hashOf(SCRIPT));
  expect(scriptOf(page?.html ?? '')).toContain('import("../_app/start-page.js")');
  expect(scriptOf(page?.html ?? '')).toContain(
    'site = { base: new URL("..", location).pathname.slice(0, -1), assets: "/fr" };',
  );
  expect(scriptOf(page?.html ?? '')).toContain('["_app/immutable/assets/history.H.json"], {');
  expect(page).toMatchObject({
    nodes: '0,7',
    global: '__sveltekit_abc',
    entries: ['_app/immutable/entry/start.S.js', '_app/immutable/entry/app.A.js'],
    scripts: ['_app/immutable/entry/start.S.js', '_app/immutable/chunks/C.js'],
  });
});

test('a page of a date starts with its date', () => {
  const script = scriptOf(startedLate(PAGE, '1955')?.html ?? '');
  expect(script).toContain('["_app/immutable/assets/history.H.json"], "1955")');
  expect(script).toContain('import("../_app/start.js")');
});

test('a page without a program stays, and one that starts in an unknown way stops the build', () => {
  expect(startedLate('<p>text</p>')).toBeNull();
  expect(() => startedLate(PAGE.replace('Promise.all', 'Promise.any'))).toThrow('no longer starts');
  expect(() => startedLate(PAGE.replace('sha256-', 'sha384-'))).toThrow('hash');
});

test('the starting file of all other pages names each script once, and what each kind of page needs', () => {
  const text = pageStarter(
    '__sveltekit_abc',
    ['_app/immutable/entry/start.S.js', '_app/immutable/entry/app.A.js'],
    new Map([
      ['0,7', ['_app/immutable/chunks/C.js', '_app/immutable/chunks/B.js']],
      ['0,4', ['_app/immutable/chunks/B.js']],
    ]),
  );
  expect(text).toContain('["./immutable/chunks/B.js","./immutable/chunks/C.js"]');
  expect(text).toContain('{"0,4":[0],"0,7":[1,0]}');
  expect(text).toContain("import('./immutable/entry/start.S.js'), import('./immutable/entry/app.A.js')");
  expect(text).toContain('globalThis.__sveltekit_abc');
});

test('that of pages of dates names what they need and nothing else, and keeps what readers do without a word for other readers', () => {
  const text = dateStarter('__sveltekit_abc', {
    entry: '_app/immutable/chunks/D.js',
    files: ['_app/immutable/chunks/D.js', '_app/immutable/chunks/B.js'],
  });
  expect(text).toContain('const files = ["./immutable/chunks/D.js","./immutable/chunks/B.js"];');
  expect(text).toContain("import('./immutable/chunks/D.js')");
  expect(text).toContain('addEventListener');
  expect(text).not.toContain('/**');
});

test('all pages of a site start late but the fallback page, and pages of dates by themselves', async () => {
  const site = mkdtempSync(path.join(tmpdir(), 'atlas-'));
  mkdirSync(path.join(site, '_app'));
  mkdirSync(path.join(site, 'events'));
  writeFileSync(
    path.join(site, '_app/start-date.json'),
    JSON.stringify({ entry: '_app/d.js', files: ['_app/d.js'] }),
  );
  for (const name of ['1955.html', 'index.html', '404.html', 'events/1955.html'])
    writeFileSync(path.join(site, name), PAGE);
  expect(await startLate(site)).toBe(3);
  const script = (/** @type {string} */ name) => scriptOf(readFileSync(path.join(site, name), 'utf8'));
  expect(script('1955.html')).toContain(', "1955")');
  expect(script('index.html')).toContain(', "")');
  expect(script('events/1955.html')).toContain('node_ids: [0, 7]');
  expect(script('404.html')).toBe(SCRIPT);
  expect(readdirSync(path.join(site, '_app'))).toEqual(['start-page.js', 'start.js']);
  rmSync(site, { recursive: true });
});
