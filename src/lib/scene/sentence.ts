// What changed, in words, and the headline of the date.
import { changesBetween, changesOn } from '../history/changes.ts';
import type { Change } from '../history/changes.ts';
import { addDays, firstDayOf, lastDayOf } from '../history/date.ts';
import { eventsBetween } from '../history/event.ts';
import type { AtlasEvent } from '../history/event.ts';
import { blocPeriodAt } from '../history/membership.ts';
import type { History, Interval, IsoDate } from '../history/model.ts';
import { polityName } from '../history/sovereignty.ts';
import type { Names } from '../text/en/changes.ts';
import type { Messages } from '../text/messages.ts';
import type { Scene } from './scene.ts';
import { standing } from './standing.ts';

/** A run of text, bold or not. */
export interface Segment {
  readonly text: string;
  readonly bold: boolean;
}

/** One dated line of "What changed". */
export interface ChangeRow {
  readonly key: string;
  readonly date: IsoDate;
  readonly endDate: IsoDate | null;
  readonly precision: AtlasEvent['precision'];
  readonly segments: readonly Segment[];
  readonly detail: string | null;
  /** A change of the blocs themselves, not an event or a border. */
  readonly ofBlocs: boolean;
  /** Changes of the blocs and events come before changes of states far away. */
  readonly weight: 1 | 2 | 3;
  readonly sources: readonly string[];
  /** What the line tells: a change, an event (its id), or a change in the words of an event. */
  readonly change: Change | null;
  readonly event: string | null;
}

const BLOC_KINDS = new Set([
  'joined',
  'left',
  'dissolved',
  'bloc-renamed',
  'participation-began',
  'participation-ended',
  'covered',
  'uncovered',
]);

/** Stands for an asterisk that belongs to a name (Kosovo*), because `*` marks bold runs in sentences. */
const NAME_ASTERISK = '\u2217';
/** A text of the data, ready to stand in a marked sentence. */
export const guarded = (name: string): string => name.replaceAll('*', NAME_ASTERISK);
/** The text as a reader sees it. */
export const unguarded = (text: string): string => text.replaceAll(NAME_ASTERISK, '*');

/** `*Sweden* joins` -> bold and plain runs. */
export const segmentsOf = (marked: string): Segment[] =>
  marked
    .split('*')
    .map((text, i) => ({ text: unguarded(text), bold: i % 2 === 1 }))
    .filter((s) => s.text !== '');

/** The names of a day, for sentences about it. */
export function namesOn(history: History, date: IsoDate): Names {
  const overlays = new Map(history.overlays.map((o) => [o.id, o]));
  const units = new Map(history.units.map((u) => [u.id, u.name]));
  const before = addDays(date, -1);
  return {
    polity: (id) => guarded(polityName(history, id, date)),
    polityBefore: (id) => guarded(polityName(history, id, before)),
    unit: (id) => guarded(units.get(id) ?? id),
    bloc: (id) => (blocPeriodAt(history, id, date) ?? blocPeriodAt(history, id, before))?.short ?? id,
    overlay: (id) => {
      const o = overlays.get(id);
      return {
        label: guarded(o?.label ?? id),
        controller: guarded(o?.controller ?? ''),
        kind: o?.kind ?? '',
      };
    },
  };
}

/** The sources of the rows behind a change of membership, participation or coverage. */
export function sourcesOf(history: History, change: Change): readonly string[] {
  const turns = (row: Interval): boolean => row.start === change.date || row.end === change.date;
  const of = (rows: readonly { readonly sources: readonly string[] }[]): string[] => [
    ...new Set(rows.flatMap((r) => r.sources)),
  ];
  switch (change.kind) {
    case 'joined':
    case 'left':
    case 'dissolved':
      return of(
        history.memberships.filter(
          (m) => m.bloc === change.bloc && change.polities.includes(m.polity) && turns(m),
        ),
      );
    case 'participation-began':
    case 'participation-ended':
      return of(history.participation.filter((p) => change.polities.includes(p.polity) && turns(p)));
    case 'covered':
    case 'uncovered':
      return of(history.coverage.filter((c) => change.units.includes(c.unit) && turns(c)));
    case 'bloc-renamed':
      return of(history.blocs.filter((b) => b.bloc === change.bloc && b.start === change.date));
    case 'control-began':
    case 'control-ended':
      return of(history.overlays.filter((o) => change.overlays.includes(o.id)));
    default:
      return [];
  }
}

function changeRow(history: History, change: Change, index: number, text: Messages): ChangeRow {
  return {
    key: `${change.date} ${change.kind} ${index}`,
    date: change.date,
    endDate: null,
    precision: 'day',
    segments: segmentsOf(text.changes.sentence(change, namesOn(history, change.date))),
    detail: null,
    ofBlocs: BLOC_KINDS.has(change.kind),
    weight:
      change.kind === 'joined' || change.kind === 'left' || change.kind === 'dissolved'
        ? 1
        : BLOC_KINDS.has(change.kind)
          ? 2
          : 3,
    sources: sourcesOf(history, change),
    change,
    event: null,
  };
}

const eventRow = (event: AtlasEvent): ChangeRow => ({
  key: event.id,
  date: event.date,
  endDate: event.endDate,
  precision: event.precision,
  segments: [{ text: `${event.title}.`, bold: false }],
  detail: event.text,
  ofBlocs: false,
  weight: event.weight,
  sources: event.sources,
  change: null,
  event: event.id,
});

const STATED_KINDS: ReadonlySet<string> = new Set(['enlargement', 'withdrawal', 'treaty']);

/** An event that tells what a change of the blocs on its day tells; unity and the like tell more. */
const tellsChange = (event: AtlasEvent): boolean =>
  event.kinds.some((k) => STATED_KINDS.has(k)) && !event.kinds.includes('borders');

/** All dated lines of a year, by day. The last year ends with the as-of date. */
export function changeRows(
  history: History,
  events: readonly AtlasEvent[],
  year: number,
  text: Messages,
): ChangeRow[] {
  const first = firstDayOf(year);
  const last = lastDayOf(year);
  const changes = changesBetween(history, first, last);
  const rows = changes.map((c, i) => changeRow(history, c, i, text));
  const taken = new Set<string>();
  const own = eventsBetween(events, first, last);
  const lent = rows.map((row) => {
    const event = own.find((e) => row.ofBlocs && e.date === row.date && tellsChange(e) && !taken.has(e.id));
    if (!event) return row;
    taken.add(event.id);
    const sources = [...new Set([...row.sources, ...event.sources])];
    return { ...row, detail: event.text, sources, event: event.id };
  });
  return [...lent, ...own.filter((e) => !taken.has(e.id)).map(eventRow)].sort((a, b) =>
    place(a) === place(b) ? a.weight - b.weight : place(a) < place(b) ? -1 : 1,
  );
}

/** Where a row stands in its year: what is known to the year alone comes last, to the month alone at the month's end. */
const place = (row: ChangeRow): string =>
  row.precision === 'year' ? '9' : row.precision === 'month' ? `${row.date.slice(0, 7)}-99` : row.date;

const blocChangesOf = (changes: readonly Change[]): readonly Change[] =>
  changes.filter((c) => BLOC_KINDS.has(c.kind));

interface Line {
  readonly date: IsoDate;
  readonly line: string;
  readonly change: Change | null;
}

/** Changes whose headline is worth a year's; those of coverage speak for their own day alone. */
const OF_A_YEAR: ReadonlySet<string> = new Set([
  'joined',
  'left',
  'dissolved',
  'participation-began',
  'participation-ended',
]);

const MEMBERSHIP: ReadonlySet<string> = new Set(['joined', 'left', 'dissolved']);

/** What the blocs' changes say, and in their place, on its day, a turning point that says more than that a state joined. */
function headlines(
  history: History,
  events: readonly AtlasEvent[],
  changes: readonly Change[],
  text: Messages,
): Line[] {
  const made = changes.flatMap((change): Line[] => {
    const line = text.changes.headline(change, namesOn(history, change.date));
    return line === null ? [] : [{ date: change.date, line, change }];
  });
  const joined = new Set(made.filter((m) => m.change?.kind === 'joined').map((m) => m.date));
  // Who joins on a day is its news; the land and the commands that come with it are not.
  const news = made.filter((m) => !joined.has(m.date) || MEMBERSHIP.has(m.change?.kind ?? ''));
  const turning = events.filter(
    (e) => e.weight === 1 && !(joined.has(e.date) && e.kinds.includes('enlargement')),
  );
  const turned = new Set(turning.map((e) => e.date));
  const told = turning.map((e): Line => ({ date: e.date, line: e.title, change: null }));
  return [...news.filter((m) => !turned.has(m.date)), ...told].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
}

/** One state that joins NATO, and nothing else: the totals follow. */
function withTotal({ line, change }: Line, scene: Scene, text: Messages): string {
  if (change?.kind !== 'joined' || change.bloc !== 'nato' || change.founding) return line;
  const union = scene.blocs.find((b) => b.id === 'european-union')?.short ?? null;
  return text.changes.total(line, change, scene.overlap.length, union);
}

/**
 * The headline: the fact of the day; for a year's end the facts of the year, at most two; where the blocs did not change the weightiest
 * event; else the standing situation.
 */
export function headlineAt(
  history: History,
  events: readonly AtlasEvent[],
  scene: Scene,
  text: Messages,
): string {
  const wholeYear = scene.date === lastDayOf(scene.year) || scene.date === history.asOf;
  const first = wholeYear ? firstDayOf(scene.year) : scene.date;
  const own = eventsBetween(events, first, scene.date);
  const changes = blocChangesOf(
    wholeYear ? changesBetween(history, first, scene.date) : changesOn(history, scene.date),
  );
  const all = headlines(history, own, changes, text);
  const lines = wholeYear ? all.filter((l) => l.change === null || OF_A_YEAR.has(l.change.kind)) : all;
  const best = [...own].sort((a, b) => a.weight - b.weight)[0];
  const onlyCoverage = lines.every((l) => l.change !== null && !OF_A_YEAR.has(l.change.kind));
  if (best && (best.weight < 3 || !wholeYear) && onlyCoverage) return best.title;
  const [one, ...more] = lines.slice(0, 2);
  if (!one) return standing(scene, text);
  const start = more.length === 0 ? withTotal(one, scene, text) : one.line;
  return unguarded(
    more.reduce((a, b) => text.spoken.join(a, lowerStart(b.line)), text.changes.capital(start)),
  );
}

/** "the EC" after a semicolon; names keep their capital. */
const lowerStart = (line: string): string => (line.startsWith('The ') ? `the ${line.slice(4)}` : line);
