// The link of a comparison: /compare?a=1989&b=2004. Parsing is total: nonsense becomes the nearest valid day, and says so.
import type { History, IsoDate } from '../history/model.ts';
import { formatDate, parseDate } from '../view/url.ts';
import type { Notice } from '../view/url.ts';

/** How the two days stand beside each other. */
export const COMPARE_MODES = ['side', 'swipe', 'changes', 'table'] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

export type ComparePlateId = 'europe' | 'world';

export interface Comparison {
  readonly a: IsoDate;
  readonly b: IsoDate;
  readonly mode: CompareMode;
  readonly plate: ComparePlateId;
}

export interface ParsedComparison {
  readonly comparison: Comparison;
  readonly notices: readonly Notice[];
}

/** The last year of two alliances, and the year of the largest enlargement. */
export const DEFAULT_COMPARISON: Comparison = {
  a: '1989-12-31',
  b: '2004-12-31',
  mode: 'side',
  plate: 'europe',
};

const cut = (text: string): string => text.slice(0, 40);

/** One of the known words; another is left out with a notice. */
function word<T extends string>(
  given: string | null,
  known: readonly T[],
  usual: T,
): { value: T; notices: Notice[] } {
  const value = known.find((k) => k === given);
  const strange = given !== null && given !== '' && value === undefined;
  return { value: value ?? usual, notices: strange ? [{ kind: 'unknown-option', given: cut(given) }] : [] };
}

/** Where only the first day is given, the second is today; never throws. */
export function parseComparison(query: URLSearchParams, history: History): ParsedComparison {
  const [a, b] = ['a', 'b'].map((name) => query.get(name) ?? '');
  const first = a ? parseDate(a, history) : { date: DEFAULT_COMPARISON.a, notice: null };
  const missing = a ? history.asOf : DEFAULT_COMPARISON.b;
  const second = b ? parseDate(b, history) : { date: missing, notice: null };
  const mode = word(query.get('mode'), COMPARE_MODES, 'side');
  const plate = word(query.get('plate'), ['europe', 'world'] as const, 'europe');
  const dated = [first.notice, second.notice].filter((n) => n !== null);
  return {
    comparison: { a: first.date, b: second.date, mode: mode.value, plate: plate.value },
    notices: [...dated, ...mode.notices, ...plate.notices],
  };
}

/** The path and query; parseComparison gives the same comparison back. */
export function formatComparison(c: Comparison, history: History): string {
  const more = [
    ...(c.mode === 'side' ? [] : [`mode=${c.mode}`]),
    ...(c.plate === 'europe' ? [] : [`plate=${c.plate}`]),
  ];
  const days = [`a=${formatDate(c.a, history)}`, `b=${formatDate(c.b, history)}`];
  return `/compare?${[...days, ...more].join('&')}`;
}
