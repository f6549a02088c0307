// The classroom set as a link carries it: a day or a span, the sheets, the plate, the number of the quiz. parse is total.
import type { History, IsoDate } from '../history/model.ts';
import { formatDate, parseDate } from './url.ts';
import type { Notice } from './url.ts';

export const CLASS_PARTS = ['blank', 'answers', 'timeline', 'table', 'gaps', 'quiz', 'key'] as const;
export type ClassPart = (typeof CLASS_PARTS)[number];

export interface ClassView {
  /** The day before which nothing is asked about; the first of the atlas unless a span was chosen. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly seed: number;
  readonly parts: readonly ClassPart[];
  readonly plate: 'europe' | 'world';
  /** Names stand on the map to colour. */
  readonly names: boolean;
}

export interface ParsedClass {
  readonly view: ClassView;
  readonly notices: readonly Notice[];
}

/** More quizzes than a class will need. */
export const MOST_SEEDS = 999;

const seedOf = (text: string | null): number => {
  const number = Number(text ?? '1');
  return Number.isInteger(number) && number >= 1 && number <= MOST_SEEDS ? number : 1;
};

/** `?date=1955&from=1949&seed=3&part=quiz&plate=world&names=0`; without parts it is all of them. */
export function parseClass(query: URLSearchParams, history: History): ParsedClass {
  const [date, since] = [query.get('date') ?? '', query.get('from') ?? ''];
  const to = date === '' ? null : parseDate(date, history);
  const from = since === '' ? null : startOf(since, history);
  const named = query.getAll('part').flatMap((part) => part.split(','));
  const parts = CLASS_PARTS.filter((part) => named.includes(part));
  const ends = [from?.date ?? history.firstDate, to?.date ?? history.asOf].sort() as [IsoDate, IsoDate];
  return {
    view: {
      from: ends[0],
      to: ends[1],
      seed: seedOf(query.get('seed')),
      parts: parts.length > 0 ? parts : CLASS_PARTS,
      plate: query.get('plate') === 'world' ? 'world' : 'europe',
      names: query.get('names') !== '0',
    },
    notices: [from?.notice, to?.notice].filter((n) => n !== null && n !== undefined),
  };
}

/** A span begins with the first day of a year, where a map of it shows the last. */
function startOf(text: string, history: History): { date: IsoDate; notice: Notice | null } {
  const year = /^\s*(\d{4})\s*$/.exec(text)?.[1];
  if (year === undefined) return parseDate(text, history);
  const first = `${year}-01-01`;
  return first <= history.firstDate && year === history.firstDate.slice(0, 4)
    ? { date: history.firstDate, notice: null }
    : parseDate(first, history);
}

/** True where everything since the first day of the atlas may be asked about. */
export const isWhole = ({ from }: ClassView, history: History): boolean => from === history.firstDate;

/** The start of a span as the form and the link write it: empty where there is none. */
export function formatStart(view: ClassView, history: History): string {
  if (isWhole(view, history)) return '';
  return view.from.endsWith('-01-01') ? view.from.slice(0, 4) : view.from;
}

export function formatClass(view: ClassView, history: History): string {
  const from = formatStart(view, history);
  const all = view.parts.length === CLASS_PARTS.length;
  const query = [
    `date=${formatDate(view.to, history)}`,
    ...(from === '' ? [] : [`from=${from}`]),
    ...(view.seed === 1 ? [] : [`seed=${view.seed}`]),
    ...(all ? [] : [`part=${view.parts.join(',')}`]),
    ...(view.plate === 'europe' ? [] : ['plate=world']),
    ...(view.names ? [] : ['names=0']),
  ];
  return `/classroom?${query.join('&')}`;
}
