// Vite's settings: Kit for the site, and for the tests three groups without Kit, which would only slow them down.
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ManifestChunk, Plugin, Rollup } from 'vite';
import { defineConfig } from 'vitest/config';
import { LANGUAGES, aliasesOf, kitFolder, language } from './scripts/languages.mjs';

const testing = process.env.VITEST !== undefined;
const inside = (folder: string) => fileURLToPath(new URL(folder, import.meta.url));
const aliases = Object.entries({ $lib: 'src/lib', ...aliasesOf(language()) }).map(([name, folder]) => [
  name,
  inside(folder),
]);

/** Each language's name of itself, by tag. */
function languageNames(): Record<string, string> {
  const nameOf = (tag: string): string => {
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  };
  return Object.fromEntries(LANGUAGES.map((tag) => [tag, nameOf(tag)]));
}

/**
 * What every page runs, what a page of a date and what any other runs besides, and what a reader may want next: a file each instead of
 * forty, which compress better and come sooner. A group takes the named modules and all that they import.
 */
const GROUPS = [
  {
    name: 'frame',
    priority: 3,
    test: /[\\/](?:routes[\\/](?:\+layout\.svelte|start\.ts)|ui[\\/]SiteHeader\.svelte|generated[\\/]root\.svelte)$/,
  },
  // What pages with and without Kit share besides: neither may have to load the other's start.
  {
    name: 'common',
    priority: 2.5,
    test: /[\\/]node_modules[\\/](?:svelte|esm-env)[\\/]|[\\/]runtime[\\/]app[\\/]env|__sveltekit[\\/]env/,
  },
  { name: 'date', priority: 2, test: /[\\/]routes[\\/]take-over\.ts$/ },
  {
    name: 'kit',
    priority: 1,
    test: /[\\/]kit[\\/]src[\\/]runtime[\\/]client[\\/]entry\.js$|[\\/]src[\\/]hooks\.client\.ts$/,
  },
  { name: 'parts', priority: 0, test: /[\\/]routes[\\/]atlas-parts\.ts$/ },
];

/** Paths of a script and of all that comes with it. */
function closure(bundle: Rollup.OutputBundle, file: string, found = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || found.has(file)) return found;
  found.add(file);
  for (const next of chunk.imports) closure(bundle, next, found);
  return found;
}

const grouped: Plugin = {
  name: 'grouped-scripts',
  applyToEnvironment: ({ name }) => name === 'client',
  /** Pages of dates start by a file of their own. Where it is, and what comes with it, is for scripts/starting.mjs. */
  buildStart() {
    this.emitFile({
      type: 'chunk',
      id: inside('src/routes/start.ts'),
      name: 'start-date',
      preserveSignature: 'strict',
    });
  },
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
    const entry = chunks.find(({ name }) => name === 'start-date');
    const taking = chunks.find(({ moduleIds }) =>
      moduleIds.some((id) => id.endsWith('/routes/take-over.ts')),
    );
    if (!entry || !taking) this.error('the start of date pages is missing');
    const files = [entry, taking].flatMap(({ fileName }) => [...closure(bundle, fileName)]);
    const source = JSON.stringify({ entry: entry.fileName, files: [...new Set(files)] });
    this.emitFile({ type: 'asset', fileName: '_app/start-date.json', source });
  },
  outputOptions: (options) => ({ ...options, codeSplitting: { groups: GROUPS } }),
  /**
   * Kit has a page wait for the style sheets of parts that come later, and takes what such a part shares with the page for late too.
   * Vite brings their styles with them, so Kit need not know of them. What a page of a date sends before its code is the one exception.
   */
  writeBundle({ dir = '' }) {
    const file = path.join(dir, '.vite/manifest.json');
    const chunks = JSON.parse(readFileSync(file, 'utf8')) as Record<string, ManifestChunk>;
    const sent = Object.values(chunks).flatMap(({ name, css = [] }) => (name === 'parts' ? css : []));
    for (const chunk of Object.values(chunks)) {
      delete chunk.dynamicImports;
      if (chunk.name === 'date') chunk.css = [...(chunk.css ?? []), ...sent];
    }
    writeFileSync(file, JSON.stringify(chunks));
  },
};

export default defineConfig({
  plugins: testing ? [svelte({ configFile: false })] : [sveltekit(), grouped],
  resolve: {
    alias: testing
      ? (Object.fromEntries(aliases) as Record<string, string>)
      : // Kit's own root of all pages, under which a page of a date takes over by itself (src/routes/take-over.ts).
        { $root: inside(`${kitFolder()}/generated/root.svelte`) },
  },
  define: {
    __LANGUAGES__: JSON.stringify(LANGUAGES),
    __LANGUAGE_NAMES__: JSON.stringify(languageNames()),
    __FOLDERS__: JSON.stringify(process.env.ATLAS_PAGES === 'folders'),
  },
  build: {
    // The content policy lets no data: address be fetched, and small files are worth a cache entry of their own.
    assetsInlineLimit: 0,
    license: { fileName: 'licences-of-packages.md' },
    // Advice for writers of plugins, not for those who only build.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  test: {
    // Two at a time: the machines that run this have two cores, and the browser tests come after.
    maxWorkers: 2,
    // A busy machine is slow, not wrong: only what hangs fails.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'scripts/**/*.test.mjs'],
          exclude: ['**/*.svelte.test.ts'],
        },
      },
      {
        extends: true,
        // Without this condition Svelte's server build is loaded: effects never run and "does not fire" passes falsely.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'runes',
          environment: './tests/rune-environment.ts',
          include: ['src/**/*.svelte.test.ts', 'tests/*.svelte.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'architecture', environment: 'node', include: ['tests/architecture/*.test.ts'] },
      },
    ],
  },
});
