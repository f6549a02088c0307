// The languages of the site: one folder of src/lib/text each. Each is a build of its own, English at the root of the site, the others in a folder.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const TEXTS = fileURLToPath(new URL('../src/lib/text', import.meta.url));

/** The language whose words the others must match, and whose pages stand at the root of the site. */
export const FIRST = 'en';

/** Tags as they stand in addresses, the first language first. */
export const LANGUAGES = [
  FIRST,
  ...readdirSync(TEXTS, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && entry.name !== FIRST && existsSync(path.join(TEXTS, entry.name, 'core.ts')),
    )
    .map((entry) => entry.name)
    .sort(),
];

/** The language this process builds or tests. */
export const language = () => process.env.ATLAS_LANGUAGE ?? FIRST;

/** Where the words and the compiled texts of a language stand, as import prefixes. */
export const aliasesOf = (/** @type {string} */ tag) => ({
  $words: path.join('src/lib/text', tag),
  $facts: tag === FIRST ? 'src/lib/generated' : path.join('src/lib/generated', tag),
});

/**
 * The path below its host at which the site stands, without a final slash: ATLAS_BASE, such as `/atlas`; usually nothing.
 * @throws Error for anything that is no plain path
 */
export function siteBase() {
  const base = (process.env.ATLAS_BASE ?? '').replace(/\/+$/, '');
  if (/^(?:\/[\w~-][\w.~-]*)*$/.test(base)) return /** @type {'' | `/${string}`} */ (base);
  throw new Error(
    `ATLAS_BASE is "${base}", but it is a path of plain letters that begins with a slash, such as /atlas.`,
  );
}

/** The folder of a language inside the site: nothing for the first. */
export const folderOf = (/** @type {string} */ tag) => (tag === FIRST ? '' : tag);

/** Where Kit keeps what it makes of this language. */
export function kitFolder() {
  const tag = language();
  if (process.env.ATLAS_PAGES === 'folders') return `.svelte-kit/release/${tag}`;
  return tag === FIRST ? '.svelte-kit' : `.svelte-kit/${tag}`;
}
