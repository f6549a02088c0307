// The other languages of the page, given by the layout to whatever component offers them.
import { createContext } from 'svelte';

export interface LanguageLink {
  readonly tag: string;
  /** The name of the language in itself. */
  readonly name: string;
  /** The page as it was made; `follow` leads to what is shown now. */
  readonly href: string;
}

export interface LanguageLinks {
  readonly links: readonly LanguageLink[];
  /** The same view in that language: the address as it stands, with date, layers and place in the page. */
  readonly follow: (tag: string) => string;
}

export const [languageLinks, giveLanguageLinks] = createContext<LanguageLinks>();
