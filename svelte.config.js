// SvelteKit: a static site with a fallback page for days that have no page of their own.
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fingerprint } from './scripts/fingerprint.mjs';
import { aliasesOf, folderOf, language } from './scripts/languages.mjs';

const lang = language();
const folder = folderOf(lang);
// A language other than the first is built apart and moved into its folder (scripts/steps.mjs).
const out = folder === '' ? 'build' : `.svelte-kit/${lang}/site`;

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ pages: out, assets: out, fallback: '404.html', precompress: false, strict: true }),
    outDir: folder === '' ? '.svelte-kit' : `.svelte-kit/${lang}`,
    alias: aliasesOf(lang),
    // A style sheet is kept for the next page; only what is smaller than its address and headers goes into each.
    inlineStyleThreshold: 600,
    paths: { relative: true, base: folder === '' ? '' : `/${folder}` },
    // The same sources are the same version: building them again offers nobody an update.
    version: { name: fingerprint().slice(0, 12) },
    // src/routes/offline.svelte.ts does, when the page has settled.
    serviceWorker: { register: false },
    prerender: {
      concurrency: 2,
      // Pages are named by their routes' entries: years and changes. Links to other days lead to the fallback page, which draws any day.
      crawl: false,
      handleHttpError: 'fail',
      handleMissingId: 'warn',
      handleUnseenRoutes: 'ignore',
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        // The one style attribute of Kit's route announcer, by its hash.
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        // The preview of a map for other pages.
        'frame-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self', 'blob:'],
        'manifest-src': ['self'],
        'base-uri': ['self'],
        'form-action': ['self'],
      },
    },
  },
};
