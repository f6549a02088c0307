// The language of this build and where the others stand. Each language is a build of its own: the first at the root of the site, the others in a folder of it.
import { core } from '$words/core';
import { sitePath } from './base';

/** Tags of all languages, the first one first; vite.config.ts reads them off the folders of src/lib/text. */
export const LANGUAGES: readonly string[] = __LANGUAGES__;
export const LANGUAGE = core.lang;
const [FIRST] = LANGUAGES;
export const isFirst = LANGUAGE === FIRST;

const folder = (tag: string): string => (tag === FIRST ? '' : `/${tag}`);

/** Where another language begins, from where this one does (`here`, as rendered: relative or absolute). */
export const baseOf = (tag: string, here: string): string => {
  if (tag === LANGUAGE) return here;
  if (isFirst) return here + folder(tag);
  const root = here.startsWith('.') ? `${here}/..` : here.slice(0, -folder(LANGUAGE).length);
  return root + folder(tag);
};

/** Where the compiled texts of this language stand, as keys of import.meta.glob. */
export const FACTS = `/src/lib/generated${folder(LANGUAGE)}`;

/** The name of a language in that language. */
export const languageName = (tag: string): string => __LANGUAGE_NAMES__[tag] ?? tag;

/** The path of a page from where its language begins: `/1955`, `/` for today. */
const pathIn = (pathname: string): string => pathname.slice(sitePath().length);

/** The page at `pathname` in the other languages, from `base` as rendered. */
export const otherLanguages = (here: string, pathname: string) =>
  LANGUAGES.filter((tag) => tag !== LANGUAGE).map((tag) => ({
    tag,
    name: languageName(tag),
    href: `${baseOf(tag, here)}${pathIn(pathname) || '/'}`,
  }));

/** The address as it stands, in another language. */
export const sameViewIn = (tag: string, here: string, { pathname, search, hash }: Location): string =>
  `${baseOf(tag, here)}${pathIn(pathname) || '/'}${search}${hash}`;
