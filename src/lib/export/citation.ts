// How the atlas is cited: as a line of text, as BibTeX, as CSL-JSON. Pure: the words and the address are given.
import type { IsoDate } from '../history/model.ts';

/** What is cited: the map of a day, or the data as a whole. */
export interface Cited {
  /** The day shown; null for the data. */
  readonly date: IsoDate | null;
  readonly version: string;
  /** The day of the edition, which is the day of its publication. */
  readonly asOf: IsoDate;
  /** Where the same is found again. */
  readonly link: string;
}

/** The words of a citation in the language of the page. */
export interface CitationWords {
  /** The language of the words, as in `en`. */
  readonly lang: string;
  readonly mapTitle: (date: IsoDate) => string;
  readonly dataTitle: string;
  readonly version: (version: string, asOf: IsoDate) => string;
  readonly dataSet: string;
}

export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
  readonly csl: string;
}

/** The author is the atlas itself: an institution, not a person. */
const AUTHOR = 'Alliance Atlas';
const LICENCE = 'CC BY 4.0';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

interface Parts {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf({ date, version, asOf }: Cited, words: CitationWords): Parts {
  const [year = 0, month = 0, day = 0] = asOf.split('-').map(Number);
  return {
    id: `alliance-atlas-${date ?? 'data'}-v${version}`,
    title: date === null ? words.dataTitle : words.mapTitle(date),
    edition: words.version(version, asOf),
    year,
    month,
    day,
  };
}

/** One line for a footnote or a caption. */
function plainOf({ date, link }: Cited, parts: Parts, words: CitationWords): string {
  const kind = date === null ? ` [${words.dataSet}]` : '';
  return `${AUTHOR} (${parts.year}). ${parts.title}${kind}. ${AUTHOR}, ${parts.edition}. ${LICENCE}. ${link}`;
}

/** Characters that mean something to TeX. */
const escaped = (text: string): string => text.replace(/[&%$#_{}]/g, (c) => `\\${c}`);

/** An address stands as it is, but a brace would end the field. */
const address = (link: string): string =>
  link.replace(/[{}\\]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

function bibtexOf({ version, link }: Cited, parts: Parts): string {
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{{${AUTHOR}}}`],
    ['title', `{{${escaped(parts.title)}}}`],
    ['howpublished', `{${AUTHOR}, ${escaped(parts.edition)}}`],
    ['year', `{${parts.year}}`],
    ['month', MONTHS[parts.month - 1] ?? '{}'],
    ['version', `{${version}}`],
    ['url', `{${address(link)}}`],
    ['note', `{${LICENCE}}`],
  ];
  return `@misc{${parts.id},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

function cslOf({ date, version, link }: Cited, parts: Parts, words: CitationWords): string {
  const item = {
    id: parts.id,
    type: date === null ? 'dataset' : 'map',
    author: [{ literal: AUTHOR }],
    title: parts.title,
    ...(date !== null && { 'container-title': AUTHOR }),
    publisher: AUTHOR,
    issued: { 'date-parts': [[parts.year, parts.month, parts.day]] },
    version,
    URL: link,
    language: words.lang,
    note: LICENCE,
  };
  const text = JSON.stringify([item], null, 2);
  // A date on one line: nobody reads a number a line.
  return `${text.replace(/\[\s*\[\s*(\d+),\s*(\d+),\s*(\d+)\s*\]\s*\]/, '[[$1, $2, $3]]')}\n`;
}

export function citationOf(cited: Cited, words: CitationWords): Citation {
  const parts = partsOf(cited, words);
  return {
    plain: plainOf(cited, parts, words),
    bibtex: bibtexOf(cited, parts),
    csl: cslOf(cited, parts, words),
  };
}
