// Which rows a reader should know to be doubtful, and why: from what the row itself says of its days, its evidence and its land.
import type { Certainty, Precision } from '../lib/history/record-model.ts';
import type { DoubtReason } from '../lib/export/provenance-data.ts';

/** The cells by which a row tells a doubt; each table has some of them. */
export interface Doubtful {
  readonly precision?: Precision;
  readonly certainty?: Certainty;
  readonly note?: string | null;
  readonly alt_start?: readonly string[];
  readonly confidence?: 'ok' | 'approx' | 'unsure';
}

const LISTS =
  '(?:lists?|books?|works?|authors?|accounts?|chronologies|sources|pages|tables|counts|reports|papers|press|literature)';

/** Words with which notes name another day: "4 July is given too", "some lists let him begin in April". */
const OTHER_DAY = new RegExp(
  [
    `\\b(?:some|other|many|most|older|several|numbered) ${LISTS}\\b`,
    `\\b${LISTS} (?:also |that )?(?:give|let|say|speak|date|name|count)\\b`,
    '\\b(?:also|often|usually|sometimes|wrongly) (?:given|dated|taken|counted|named|put)\\b',
    '\\b(?:is|are) (?:often )?given (?:too|instead|also)\\b',
    '\\bother dating|\\bmonth only\\b|\\bcarries the (?:wrong )?da(?:te|y)\\b|\\bbears the date\\b',
    '\\b(?:Gleditsch|Correlates of War)\\b',
  ].join('|'),
  'i',
);

/** Words with which notes leave something open. */
const OPEN = new RegExp(
  [
    '\\b(?:was|were|is|are|been) not (?:found|established|known|stated|proven|confirmed|published|clear|certain|consulted|complete)\\b',
    '\\bno [^.;]{1,60} (?:was|were|is|could be) (?:found|established|known|agreed|published)\\b',
    '\\b(?:not complete|not certain|no result|uncertain|unknown|unclear|unsure|undefined)\\b',
    '\\b(?:approximate\\w*|approximated|conventional|convention|assumed|estimated?|doubt\\w*)\\b',
    '\\b(?:contested|disputed|differ|differs|disagree)\\b',
    '\\b(?:exact to about|nothing better|no legal date|only a general reference)\\b',
  ].join('|'),
  'i',
);

/** Why the row is doubtful; empty of a row that is not. */
export function doubtsOf(row: Doubtful): DoubtReason[] {
  const note = row.note ?? '';
  return [
    ...(row.precision !== undefined && row.precision !== 'day' ? (['date'] as const) : []),
    ...(row.certainty !== undefined && row.certainty !== 'documented' ? (['evidence'] as const) : []),
    ...((row.alt_start ?? []).length > 0 || OTHER_DAY.test(note) ? (['other-day'] as const) : []),
    ...(OPEN.test(note) ? (['open'] as const) : []),
    ...(row.confidence !== undefined && row.confidence !== 'ok' ? (['line'] as const) : []),
  ];
}

/** Points of a list in Markdown: headings `## …`, numbered items of one line each. Anything else is introduction. */
export function pointsIn(markdown: string): { title: string; items: [line: number, text: string][] }[] {
  const points: { title: string; items: [number, string][] }[] = [];
  markdown.split('\n').forEach((text, index) => {
    const heading = /^## (?<title>.+)$/u.exec(text)?.groups?.['title'];
    const item = /^\d+\. (?<item>.+)$/u.exec(text)?.groups?.['item'];
    if (heading !== undefined) points.push({ title: heading, items: [] });
    if (item !== undefined) points.at(-1)?.items.push([index + 1, item.replaceAll('`', '')]);
  });
  return points;
}
