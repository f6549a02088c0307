// Vite's settings: Kit for the site, and for the tests three groups without Kit, which would only slow them down.
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { LANGUAGES, aliasesOf, language } from './scripts/languages.mjs';

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
 * What every page runs, and what a page of a date runs besides: a file each instead of forty, which compress better and come sooner.
 * A group takes the named modules and all that they import.
 */
const GROUPS = [
  {
    name: 'frame',
    priority: 2,
    test: /[\\/]kit[\\/]src[\\/]runtime[\\/]client[\\/]entry\.js$|[\\/]routes[\\/]\+layout\.svelte$|[\\/]src[\\/]hooks\.client\.ts$/,
  },
  { name: 'date', priority: 1, test: /[\\/]routes[\\/]Atlas\.svelte$/ },
];

const grouped: Plugin = {
  name: 'grouped-scripts',
  applyToEnvironment: ({ name }) => name === 'client',
  outputOptions: (options) => ({ ...options, codeSplitting: { groups: GROUPS } }),
  /**
   * Kit has a page wait for the style sheets of parts that come later, and takes what such a part shares with the page for late too.
   * Vite brings their styles with them, so Kit need not know of them.
   */
  writeBundle({ dir = '' }) {
    const file = path.join(dir, '.vite/manifest.json');
    const chunks = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { dynamicImports?: string[] }>;
    for (const chunk of Object.values(chunks)) delete chunk.dynamicImports;
    writeFileSync(file, JSON.stringify(chunks));
  },
};

export default defineConfig({
  plugins: testing ? [svelte({ configFile: false })] : [sveltekit(), grouped],
  ...(testing && { resolve: { alias: Object.fromEntries(aliases) as Record<string, string> } }),
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
