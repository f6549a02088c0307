// The language of this build and where the others stand. Each language is a build of its own: the first at the root of the site, the others in a folder of it.
import { core } from '$words/core';

/** Folders of the languages by tag, the first one's empty: a language is a folder of src/lib/text. */
const FIRST = 'en';
const tags = Object.keys(import.meta.glob('/src/lib/text/*/core.ts')).map(
  (path) => /text\/([^/]+)\/core/.exec(path)?.[1] ?? FIRST,
);

export const LANGUAGES: readonly string[] = [FIRST, ...tags.filter((tag) => tag !== FIRST).sort()];
export const LANGUAGE = core.lang;
export const isFirst = LANGUAGE === FIRST;

const folder = (tag: string): string => (tag === FIRST ? '' : `/${tag}`);

/** Where another language begins, from where this one does (`base`, as rendered: relative or absolute). */
export const baseOf = (tag: string, base: string): string => {
  if (tag === LANGUAGE) return base;
  if (isFirst) return base + folder(tag);
  const root = base.startsWith('.') ? `${base}/..` : base.slice(0, -folder(LANGUAGE).length);
  return root + folder(tag);
};

/** Where the compiled texts of this language stand, as keys of import.meta.glob. */
export const FACTS = `/src/lib/generated${folder(LANGUAGE)}`;
