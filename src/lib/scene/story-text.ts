// The text of a step: its paragraphs as they are, its claims and answers as pairs with who says them. Pure; takes compiled, safe HTML.

/** Who says it, when and where, and what. */
export interface Voice {
  readonly who: string;
  readonly html: string;
}

export type StoryPart =
  | { readonly kind: 'prose'; readonly html: string }
  | { readonly kind: 'pair'; readonly claim: Voice; readonly answer: Voice };

/** A claim and its answer, as the compiler writes them: two paragraphs that each begin with their name. */
const PAIR =
  /<blockquote>\s*<p><strong>[^<]*<\/strong>\s*([\s\S]*?)<\/p>\s*<p><strong>[^<]*<\/strong>\s*([\s\S]*?)<\/p>\s*<\/blockquote>/g;
const WHO = /^([^<:]{2,140}): ?/;
const CITED = /<sup class="cite"><a role="doc-noteref" href="#source-[^"]*">(\d+)<\/a><\/sup>/g;

function voice(html: string): Voice {
  const found = WHO.exec(html);
  return { who: found?.[1] ?? '', html: found ? html.slice(found[0].length) : html };
}

const prose = (html: string): StoryPart[] =>
  html.trim() === '' ? [] : [{ kind: 'prose', html: html.trim() }];

export function storyParts(html: string): StoryPart[] {
  const parts: StoryPart[] = [];
  let read = 0;
  for (const match of html.matchAll(PAIR)) {
    parts.push(...prose(html.slice(read, match.index)));
    parts.push({ kind: 'pair', claim: voice(match[1] ?? ''), answer: voice(match[2] ?? '') });
    read = match.index + match[0].length;
  }
  return [...parts, ...prose(html.slice(read))];
}

/** The numbers of the works that a text cites, each once, ascending. */
export const citedIn = (html: string): number[] =>
  [...new Set([...html.matchAll(CITED)].map((match) => Number(match[1])))].sort((a, b) => a - b);
