// Finding: states by any of their names, things by their words, dates as written. Pure and total: any text has an answer.
import { addDays, asOfYear, clampDate, lastDayOf, yearOf } from './date.ts';
import { datesIn, yearAmong } from './find-dates.ts';
import { candidatesOf } from './find-index.ts';
import type { FindIndex, Name, StateEntry } from './find-index.ts';
import { MAX_HITS, THING_KINDS } from './find-model.ts';
import type { DateHit, Found, Hit, HitGroup, StateHit, ThingHit } from './find-model.ts';
import { fold, nameMisfit, queryWords, slips } from './find-words.ts';
import { holdsOn } from './interval.ts';
import type { History, IsoDate, PolityPeriod } from './model.ts';

/** How many hits of a kind are shown at most. */
const SHARE: Readonly<Record<Hit['kind'], number>> = {
  date: 3,
  state: 6,
  story: 3,
  event: 7,
  summit: 4,
  operation: 4,
  programme: 3,
  treaty: 3,
  dispute: 3,
  person: 3,
};
const ORDER: readonly Hit['kind'][] = ['date', 'state', ...THING_KINDS];
const MEANT = 3;
/** Words that are in too many names to tell them apart. */
const FILLERS: ReadonlySet<string> = new Set(['the', 'of', 'and', 'a', 'in']);

/** The day on which a state is shown under a name: the reader's own where the name fits it, else the last 31 December of its time. */
function dayFor(period: PolityPeriod, { firstDate, asOf }: History): IsoDate {
  const last = period.end === null ? asOf : addDays(period.end, -1);
  const closing = last === lastDayOf(yearOf(last)) ? last : lastDayOf(yearOf(last) - 1);
  const day = last === asOf ? asOf : closing >= period.start ? closing : last;
  return clampDate(day, firstDate, asOf);
}

/** The day asked for. `anyName`: on it the state is shown whatever it was called then. */
interface Wanted {
  readonly day: IsoDate;
  readonly anyName: boolean;
}

function stateHit(entry: StateEntry, name: Name, history: History, wanted: Wanted): StateHit | null {
  const fitting = name.period === null ? entry.periods : [name.period];
  const there = (wanted.anyName ? entry.periods : fitting).some((period) => holdsOn(period, wanted.day));
  const [first, last, lastFitting] = [entry.periods[0], entry.periods.at(-1), fitting.at(-1)];
  if (!first || !last || !lastFitting) return null;
  const date = there ? wanted.day : dayFor(lastFitting, history);
  const ofDay = entry.periods.find((period) => holdsOn(period, date)) ?? last;
  return {
    kind: 'state',
    polity: entry.polity,
    name: ofDay.name,
    matched: fold(ofDay.name) === fold(name.text) || name.text === entry.polity ? null : name.text,
    date,
    start: first.start,
    end: last.end,
    hasPage: entry.hasPage,
  };
}

interface Ranked<T> {
  readonly hit: T;
  readonly cost: number;
}

const byCost = <T>(a: Ranked<T>, b: Ranked<T>): number => a.cost - b.cost;

function statesFor(index: FindIndex, words: readonly string[], slipping: boolean, wanted: Wanted) {
  const ranked: Ranked<StateHit>[] = [];
  const candidates = candidatesOf(index, words, slipping);
  for (const entry of index.states) {
    if (!candidates.has(entry)) continue;
    let best: { name: Name; cost: number } | null = null;
    for (const name of entry.names) {
      const cost = nameMisfit(words, name.words, slipping);
      // Of equal names the later period stands: the state as it is, or was last, called.
      if (cost < Infinity && (best === null || cost <= best.cost)) best = { name, cost };
    }
    const hit = best && stateHit(entry, best.name, index.history, wanted);
    const absent = wanted.anyName && hit?.date !== wanted.day ? 0.6 : 0;
    if (best && hit) ranked.push({ hit, cost: best.cost + entry.handicap + absent });
  }
  return ranked.sort(byCost);
}

function thingsFor(index: FindIndex, words: readonly string[], slipping: boolean): Ranked<ThingHit>[] {
  const ranked: Ranked<ThingHit>[] = [];
  const candidates = candidatesOf(index, words, slipping);
  for (const thing of index.things) {
    if (!candidates.has(thing)) continue;
    const { hit, titleWords, allWords } = thing;
    const cost = Math.min(
      nameMisfit(words, titleWords, slipping),
      nameMisfit(words, allWords, slipping) + 0.1,
    );
    if (cost < Infinity) ranked.push({ hit, cost: cost + 0.1 });
  }
  return ranked.sort(byCost);
}

/** States whose name is nearest to what was typed, or that stand where a former one did. */
function meantBy(index: FindIndex, words: readonly string[], wanted: Wanted): StateHit[] {
  const typed = words.join(' ');
  const known = index.states.flatMap((entry) => {
    const name = entry.sought.find((one) => soughtBy(one, typed));
    const hit = name && stateHit(entry, name, index.history, wanted);
    return hit ? [{ ...hit, matched: null }] : [];
  });
  if (known.length > 0) return known;
  const most = Math.min(4, Math.floor(typed.length / 2));
  const near = index.states.flatMap((entry) => {
    let best: { name: Name; cost: number } | null = null;
    for (const name of entry.names) {
      if (name.period === null) continue;
      const cost = slips(typed, name.words.join(' '), most);
      if (cost < (best?.cost ?? Infinity)) best = { name, cost };
    }
    const hit = best && stateHit(entry, best.name, index.history, wanted);
    return best && hit ? [{ hit, cost: best.cost + entry.handicap }] : [];
  });
  const hits = near.sort(byCost).map(({ hit }) => hit);
  return hits.filter((hit, i) => hits.findIndex((other) => other.name === hit.name) === i);
}

/** Things that begin within a date as written. */
function thingsOn(index: FindIndex, dates: readonly DateHit[]): Ranked<ThingHit>[] {
  const spans = dates
    .filter(({ exact }) => exact)
    .map(({ unit, shown }) => shown.slice(0, { year: 4, month: 7, day: 10 }[unit]));
  return index.things
    .filter(({ hit }) => spans.some((span) => hit.start.startsWith(span)))
    .map(({ hit }) => ({ hit, cost: 0 }));
}

function grouped(ranked: ReadonlyMap<Hit['kind'], readonly Ranked<Hit>[]>): HitGroup[] {
  const groups = ORDER.map((kind) => ({ kind, all: ranked.get(kind) ?? [] })).filter(
    ({ all }) => all.length > 0,
  );
  const best = (all: readonly Ranked<Hit>[]): number => Math.floor((all[0]?.cost ?? 0) * 4);
  let left = MAX_HITS;
  return groups
    .toSorted((a, b) => best(a.all) - best(b.all))
    .flatMap(({ kind, all }) => {
      const hits = all.slice(0, Math.min(SHARE[kind], left)).map(({ hit }) => hit);
      left -= hits.length;
      return hits.length > 0 ? [{ kind, hits }] : [];
    });
}

/** Whether a former state is meant; five letters of it are enough. */
const soughtBy = (name: Name, asked: string): boolean => {
  const whole = name.words.join(' ');
  return whole === asked || (asked.length >= 5 && whole.startsWith(asked));
};

const NOTHING: Found = { groups: [], meant: [] };

/** What a text finds. `at` is the day the reader looks at: a state that has the name that day is shown on it. Total; never throws. */
export function find(index: FindIndex, text: string, at: IsoDate): Found {
  const typed = queryWords(text);
  if (typed.length === 0) return NOTHING;
  const { history } = index;
  const dates = datesIn(text, history);
  const ofDate: Ranked<Hit>[] = [...dates.map((hit) => ({ hit, cost: 0 })), ...thingsOn(index, dates)];
  const telling = typed.filter((word) => !FILLERS.has(word));
  const words = telling.length > 0 ? telling : typed;
  const { year, rest } = yearAmong(words);
  const wanted: Wanted = {
    day: year === null ? at : clampDate(asOfYear(year, history.asOf), history.firstDate, history.asOf),
    anyName: year !== null,
  };
  const asked = words.join(' ');
  const isSought = index.states.some((entry) => entry.sought.some((name) => soughtBy(name, asked)));
  const search = (slipping: boolean): Ranked<Hit>[] => [
    ...statesFor(index, rest, slipping, wanted),
    ...thingsFor(index, words, slipping),
  ];
  // Slips are looked for where nothing else was found: Iraq is no misspelt Iran. A date as written needs no other reading.
  const exact = dates.length > 0 ? ofDate : search(false);
  const ranked = exact.length > 0 || isSought ? exact : search(true);
  const byKind = new Map<Hit['kind'], Ranked<Hit>[]>();
  for (const one of ranked) {
    const kept = byKind.get(one.hit.kind);
    if (kept) kept.push(one);
    else byKind.set(one.hit.kind, [one]);
  }
  const groups = grouped(byKind);
  const noState = !ranked.some(({ hit }) => hit.kind === 'state');
  const meant =
    (isSought || groups.length === 0) && noState ? meantBy(index, words, wanted).slice(0, MEANT) : [];
  return { groups, meant };
}
