// The rules of source-rules.ts: the real tree is clean, and each rule finds what it is there to find.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './cruise.ts';
import { SOURCE_RULES, complaintsAbout } from './source-rules.ts';
import type { Source } from './source-rules.ts';

const SKIPPED = /^src\/lib\/generated\/|^tests\/architecture\/planted\//;

/** Every hand-written code file: src, scripts, tests and the settings beside them. */
function realSources(): Source[] {
  const inFolders = ['src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file.split(path.sep).join('/')}`,
    ),
  );
  return [...inFolders, ...readdirSync(ROOT)]
    .filter((file) => /\.(?:ts|mjs|js|svelte|css)$/.test(file) && !SKIPPED.test(file))
    .map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
}

const ts = (code: string) => `// Planted.\n${code}\n`;
const svelte = (code: string) => `<!-- Planted. -->\n${code}\n`;

/** Files that each break one rule. */
const PLANTED: [rule: string, path: string, text: string][] = [
  ['effects-in-three-places', 'src/lib/scene/scene.svelte.ts', ts('$effect(() => {});')],
  ['effects-in-three-places', 'src/lib/ui/Panel.svelte', svelte('<script>$effect.pre(() => {});</script>')],
  [
    'one-writer-of-the-address',
    'src/lib/ui/Link.svelte',
    svelte("<script>history.pushState({}, '', '/')</script>"),
  ],
  [
    'one-writer-of-the-address',
    'src/lib/view/player.svelte.ts',
    ts("window.history.replaceState({}, '', '/');"),
  ],
  ['one-place-for-dates', 'src/lib/text/date.ts', ts('export const year = new Date().getFullYear();')],
  ['one-place-for-dates', 'src/compile/edition.ts', ts("export const t = Date.parse('1949-04-04');")],
  ['markup-from-few-places', 'src/lib/ui/Card.svelte', svelte('{@html trusted(text)}')],
  ['markup-through-one-door', 'src/lib/figure/Card.svelte', svelte('{@html text}')],
  ['markup-through-one-door', 'src/lib/figure/dom.ts', ts("node.innerHTML = '<b>';")],
  ['no-style-attributes', 'src/lib/ui/Key.svelte', svelte('<i style="color: red"></i>')],
  [
    'no-word-of-compile',
    'src/lib/ui/Row.svelte',
    svelte("<script>import type { R } from '../../compile/tables.ts'</script>"),
  ],
  ['imports-name-the-file', 'src/lib/history/model.ts', ts("import { holdsOn } from './interval';")],
  [
    'imports-name-the-file',
    'src/lib/scene/scene.ts',
    ts("import { holdsOn } from '$lib/history/interval.ts';"),
  ],
  ['first-line-says-what-for', 'src/lib/view/view.ts', 'export const a = 1;\n'],
  ['first-line-says-what-for', 'src/lib/ui/Card.svelte', '<p>Card</p>\n'],
  ['first-line-says-what-for', 'src/app.css', 'body { margin: 0 }\n'],
  ['short-files', 'src/compile/tables.ts', ts('export {};\n'.repeat(300))],
  ['thin-routes', 'src/routes/+page.svelte', svelte('<p></p>\n'.repeat(250))],
  ['names-that-say-something', 'src/lib/map/utils.ts', ts('')],
  ['names-that-say-something', 'src/lib/ui/common/Card.svelte', svelte('')],
  ['names-that-say-something', 'src/compile/csv-helpers.ts', ts('')],
  ['known-folders', 'src/lib/stuff/a.ts', ts('')],
];

describe('the real tree', () => {
  test('obeys every rule about sources', () => {
    expect(realSources().flatMap((source) => complaintsAbout(source))).toEqual([]);
  });

  test('is seen', () => {
    const paths = realSources().map((source) => source.path);
    expect(paths).toContain('tests/architecture/sources.test.ts');
    expect(paths).toContain('vite.config.ts');
    expect(paths.some((file) => file.startsWith('src/') && file.endsWith('.svelte'))).toBe(true);
  });
});

describe('a planted violation', () => {
  test.each(PLANTED)('of %s in %s is found', (rule, file, text) => {
    const found = complaintsAbout({ path: file, text });
    expect(found).toEqual([expect.stringContaining(`${file} ${rule}: `)]);
  });

  test('exists for every rule', () => {
    const planted = new Set(PLANTED.map(([rule]) => rule));
    expect(SOURCE_RULES.map((rule) => rule.name).filter((name) => !planted.has(name))).toEqual([]);
  });
});

describe('what is allowed', () => {
  test.each([
    ['an effect in the map', 'src/lib/map/MapView.svelte', svelte('<script>$effect(() => {});</script>')],
    ['an effect in a comment', 'src/lib/ui/Panel.svelte', svelte('<!-- no $effect here -->')],
    ['an address in a text', 'src/lib/text/links.ts', ts("export const a = 'https://example.org/history';")],
    ['a relative import with its ending', 'src/lib/history/a.ts', ts("import { b } from './b.svelte.ts';")],
    ['300 lines', 'src/compile/tables.ts', ts('export {};\n'.repeat(298) + 'export {};')],
  ])('%s', (_what, file, text) => {
    expect(complaintsAbout({ path: file, text })).toEqual([]);
  });
});
