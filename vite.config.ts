// Vite's settings: Kit for the site, and for the tests three groups without Kit, which would only slow them down.
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LANGUAGES, aliasesOf, language } from './scripts/languages.mjs';

const testing = process.env.VITEST !== undefined;
const inside = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const aliases = Object.entries({ $lib: 'src/lib', ...aliasesOf(language()) }).map(([name, path]) => [
  name,
  inside(path),
]);

/** Each language's name of itself, by tag. */
function languageNames(): Record<string, string> {
  const nameOf = (tag: string): string => {
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  };
  return Object.fromEntries(LANGUAGES.map((tag) => [tag, nameOf(tag)]));
}

export default defineConfig({
  plugins: testing ? [svelte({ configFile: false })] : [sveltekit()],
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
