// SvelteKit: a static site with a fallback page for days that have no page of their own.
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fingerprint } from './scripts/fingerprint.mjs';
import { aliasesOf, folderOf, kitFolder, language, siteBase } from './scripts/languages.mjs';

const lang = language();
const folder = folderOf(lang);
// A release has each page in a folder of its own (scripts/release.mjs): every server gives the index of a folder, few find 1955.html for /1955.
const released = process.env.ATLAS_PAGES === 'folders';
const work = kitFolder();
// A language other than the first is built apart and moved into its folder (scripts/steps.mjs).
const out = folder === '' && !released ? 'build' : `${work}/site`;

// Text becomes markup or a worker's address only through src/lib/trust. Vite's own page for errors knows nothing of that.
const trustedTypes = process.argv.includes('dev')
  ? {}
  : {
      'require-trusted-types-for': /** @type {'script'[]} */ (['script']),
      'trusted-types': ['svelte-trusted-html', 'atlas-markup', 'atlas-head', 'atlas-worker', 'default'],
    };

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ pages: out, assets: out, fallback: '404.html', precompress: false, strict: true }),
    outDir: work,
    alias: aliasesOf(lang),
    // A style sheet is kept for the next page; only what is smaller than its address and headers goes into each.
    inlineStyleThreshold: 600,
    paths: { relative: true, base: folder === '' ? siteBase() : `${siteBase()}/${folder}` },
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
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['self'],
        'form-action': ['self'],
        ...trustedTypes,
      },
    },
  },
};
