// The scene in words: what changed, the headline of the date, the spoken value of the slider, the sentence that stands for the picture.
import { changesBetween, changesOn } from '../history/changes.ts';
import type { Change } from '../history/changes.ts';
import { addDays, firstDayOf, lastDayOf } from '../history/date.ts';
import { eventsBetween } from '../history/event.ts';
import type { AtlasEvent } from '../history/event.ts';
import { blocPeriodAt } from '../history/membership.ts';
import type { History, IsoDate } from '../history/model.ts';
import { polityName } from '../history/sovereignty.ts';
import type { Names } from '../text/en-changes.ts';
import type { Messages } from '../text/messages.ts';
import type { Scene } from './scene.ts';

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

/** `*Sweden* joins` -> bold and plain runs. */
export const segmentsOf = (marked: string): Segment[] =>
  marked
    .split('*')
    .map((text, i) => ({ text, bold: i % 2 === 1 }))
    .filter((s) => s.text !== '');

/** The names of a day, for sentences about it. */
export function namesOn(history: History, date: IsoDate): Names {
  const overlays = new Map(history.overlays.map((o) => [o.id, o]));
  const units = new Map(history.units.map((u) => [u.id, u.name]));
  const before = addDays(date, -1);
  return {
    polity: (id) => polityName(history, id, date),
    polityBefore: (id) => polityName(history, id, before),
    unit: (id) => units.get(id) ?? id,
    bloc: (id) => (blocPeriodAt(history, id, date) ?? blocPeriodAt(history, id, before))?.short ?? id,
    overlay: (id) => {
      const o = overlays.get(id);
      return { label: o?.label ?? id, controller: o?.controller ?? '', kind: o?.kind ?? '' };
    },
  };
}

function sourcesOf(history: History, change: Change): readonly string[] {
  if (change.kind === 'joined' || change.kind === 'left' || change.kind === 'dissolved') {
    const rows = history.memberships.filter(
      (m) =>
        m.bloc === change.bloc &&
        change.polities.includes(m.polity) &&
        (m.start === change.date || m.end === change.date),
    );
    return [...new Set(rows.flatMap((m) => m.sources))];
  }
  return [];
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
});

const STATED_KINDS: ReadonlySet<string> = new Set(['enlargement', 'withdrawal', 'treaty']);

/** Events whose fact the changes of the same day already state. */
const isStated = (event: AtlasEvent, blocDays: ReadonlySet<IsoDate>): boolean =>
  blocDays.has(event.date) && event.kinds.some((k) => STATED_KINDS.has(k));

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
  const blocDays = new Set(changes.filter((c) => BLOC_KINDS.has(c.kind)).map((c) => c.date));
  const own = eventsBetween(events, first, last);
  const rows = [
    ...changes.map((c, i) =>
      withDetail(
        changeRow(history, c, i, text),
        own.filter((e) => isStated(e, blocDays)),
      ),
    ),
    ...own.filter((e) => !isStated(e, blocDays)).map(eventRow),
  ];
  return rows.sort((a, b) => (place(a) === place(b) ? a.weight - b.weight : place(a) < place(b) ? -1 : 1));
}

/** An event that states the same fact lends its text and its sources to the change. */
function withDetail(row: ChangeRow, stated: readonly AtlasEvent[]): ChangeRow {
  const event = row.weight === 1 ? stated.find((e) => e.date === row.date) : undefined;
  return event
    ? { ...row, detail: event.text, sources: [...new Set([...row.sources, ...event.sources])] }
    : row;
}

/** Where a row stands in its year: what is known to the year alone comes last, to the month alone at the month's end. */
const place = (row: ChangeRow): string =>
  row.precision === 'year' ? '9' : row.precision === 'month' ? `${row.date.slice(0, 7)}-99` : row.date;

const blocChangesOf = (changes: readonly Change[]): readonly Change[] =>
  changes.filter((c) => BLOC_KINDS.has(c.kind));

function standing(scene: Scene, text: Messages): string {
  return text.changes.standing(
    scene.blocs.map((b) => ({ id: b.id, name: b.short, count: b.count })),
    scene.overlap.length,
  );
}

/**
 * The headline: the fact of the day; for a year's end the facts of the year; where nothing changed, the standing situation.
 * At most two statements.
 */
export function headlineAt(
  history: History,
  events: readonly AtlasEvent[],
  scene: Scene,
  text: Messages,
): string {
  const wholeYear = scene.date === lastDayOf(scene.year) || scene.date === history.asOf;
  const first = wholeYear ? firstDayOf(scene.year) : scene.date;
  const changes = blocChangesOf(
    wholeYear ? changesBetween(history, first, scene.date) : changesOn(history, scene.date),
  );
  const blocDays = new Set(changes.map((c) => c.date));
  const made = changes.flatMap((c) => {
    const line = text.changes.headline(c, namesOn(history, c.date));
    return line ? [{ date: c.date, line, change: c }] : [];
  });
  const told = eventsBetween(events, first, scene.date).filter(
    (e) => !isStated(e, blocDays) && (!wholeYear || e.endDate === null || e.weight < 3),
  );
  const turning = told.filter((e) => e.weight === 1);
  const stated = new Set(turning.map((e) => e.date));
  const lines = [
    ...made.filter((m) => !stated.has(m.date)).map((m) => ({ date: m.date, line: m.line })),
    ...turning.map((e) => ({ date: e.date, line: e.title })),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
  const only = made[0];
  if (
    lines.length === 1 &&
    only?.change.kind === 'joined' &&
    only.change.bloc === 'nato' &&
    !only.change.founding
  ) {
    const union = scene.blocs.find((b) => b.id === 'european-union')?.short ?? null;
    return text.changes.capital(text.changes.total(only.line, only.change, scene.overlap.length, union));
  }
  if (lines.length > 0)
    return lines
      .slice(0, 2)
      .map((l, i) => (i === 0 ? text.changes.capital(l.line) : l.line))
      .reduce((a, b) => text.spoken.join(a, lowerStart(b)));
  const best = [...told].sort((a, b) => a.weight - b.weight)[0];
  return best && (best.weight < 3 || !wholeYear) ? best.title : standing(scene, text);
}

/** "the EC" after a semicolon; names keep their capital. */
const lowerStart = (line: string): string => (line.startsWith('The ') ? `the ${line.slice(4)}` : line);

/** Blocs known by their short name; the others are spoken in full. */
const SPOKEN_SHORT: ReadonlySet<string> = new Set(['nato', 'warsaw-pact']);

/** "3 October 1990: NATO 16, European Communities 12, Warsaw Pact 6". */
export const spokenValue = (scene: Scene, text: Messages): string =>
  text.spoken.value(
    text.formats.date(scene.date),
    scene.blocs.map((b): [string, number] => [SPOKEN_SHORT.has(b.id) ? b.short : b.name, b.count]),
  );

/** The sentence that stands for the picture. */
export const describe = (scene: Scene, text: Messages): string => `${standing(scene, text)}.`;
