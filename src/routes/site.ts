// Where the site will stand, for addresses that must be absolute: canonical links, cards, sitemap.
// Set PUBLIC_ORIGIN for the build, in the environment or in a .env file: `PUBLIC_ORIGIN=https://atlas.example.org npm run build`.
// Scheme and host only; a path below the host is Kit's `paths.base`. Without it the addresses are those of `npm run serve`.
import * as settings from '$env/static/public';
import type { SiteAddress } from '$lib/export/page-meta';
import { sitePath } from './base';
import { LANGUAGES, baseOf } from './language';

const DEFAULT = 'http://localhost:4173';
/** Looked up by name while running: an import of what is not set would not build. */
const given = new Map<string, string>(Object.entries(settings)).get('PUBLIC_ORIGIN') ?? '';

export const SITE: SiteAddress = {
  origin: given === '' ? DEFAULT : given.replace(/\/+$/, ''),
  get base() {
    return sitePath();
  },
  get languages() {
    return LANGUAGES.map((tag) => ({ tag, base: baseOf(tag, sitePath()) }));
  },
};
