// The index in which is looked: every state with all its names, every thing with its words. Built once, when finding is first wanted.
import { THING_KINDS } from './find-model.ts';
import type { FindData, ThingHit } from './find-model.ts';
import { misfit, wordsOf } from './find-words.ts';
import type { History, PolityPeriod } from './model.ts';

/** A name as it is compared. `period` is set where it is the name of a time, null where it is another name of the state. */
export interface Name {
  readonly text: string;
  readonly words: readonly string[];
  readonly period: PolityPeriod | null;
}

export interface StateEntry {
  readonly polity: string;
  readonly periods: readonly PolityPeriod[];
  readonly names: readonly Name[];
  readonly sought: readonly Name[];
  /** What is added to its misfit: dependencies and states beside the subject come later. */
  readonly handicap: number;
  readonly hasPage: boolean;
}

export interface ThingEntry {
  readonly hit: ThingHit;
  readonly titleWords: readonly string[];
  readonly allWords: readonly string[];
}

export interface FindIndex {
  readonly history: History;
  readonly states: readonly StateEntry[];
  readonly things: readonly ThingEntry[];
  /** Every word, and every name written as one, with the states and things that have it. */
  readonly holders: ReadonlyMap<string, ReadonlySet<StateEntry | ThingEntry>>;
}

function holdersOf(states: readonly StateEntry[], things: readonly ThingEntry[]): FindIndex['holders'] {
  const holders = new Map<string, Set<StateEntry | ThingEntry>>();
  const note = (word: string, entry: StateEntry | ThingEntry): void => {
    const known = holders.get(word);
    if (known) known.add(entry);
    else holders.set(word, new Set([entry]));
  };
  for (const entry of states)
    for (const { words } of entry.names) for (const word of [...words, words.join('')]) note(word, entry);
  for (const entry of things)
    for (const word of [...entry.allWords, entry.titleWords.join('')]) note(word, entry);
  return holders;
}

/** States and things that have a word for each word of the query, or the whole query written as one: only these can fit. */
export function candidatesOf(
  index: FindIndex,
  query: readonly string[],
  allowSlips: boolean,
): ReadonlySet<StateEntry | ThingEntry> {
  const having = (asked: string, slipping: boolean): Set<StateEntry | ThingEntry> => {
    const found = new Set<StateEntry | ThingEntry>();
    for (const [word, holders] of index.holders)
      if (misfit(asked, word, slipping) < Infinity) for (const entry of holders) found.add(entry);
    return found;
  };
  const [first, ...others] = query.map((word) => having(word, allowSlips));
  const all = others.reduce(
    (kept, next) => new Set([...kept].filter((entry) => next.has(entry))),
    first ?? new Set(),
  );
  return query.length === 1 ? all : new Set([...all, ...having(query.join(''), false)]);
}

const nameOf = (text: string, period: PolityPeriod | null): Name => ({ text, words: wordsOf(text), period });

export function buildFindIndex(data: FindData, history: History): FindIndex {
  const others = new Map(data.names.map(([polity, known, sought]) => [polity, { known, sought }]));
  const members = new Set(history.memberships.map((row) => row.polity));
  const pages = new Set(data.pages);
  const states = [...history.polities].map(([polity, periods]): StateEntry => {
    const { known = [], sought = [] } = others.get(polity) ?? {};
    const sovereign = periods.some((period) => period.status === 'S');
    return {
      polity,
      periods,
      names: [
        ...periods.map((period) => nameOf(period.name, period)),
        ...known.map((text) => nameOf(text, null)),
        nameOf(polity, null),
      ],
      sought: sought.map((text) => nameOf(text, null)),
      handicap: members.has(polity) ? 0 : sovereign ? 0.05 : 0.25,
      hasPage: pages.has(polity),
    };
  });
  const things = THING_KINDS.flatMap((kind) =>
    data.things[kind].map(([id, title, also, start, end]): ThingEntry => {
      const titleWords = wordsOf(title);
      const allWords = [...new Set([...titleWords, ...wordsOf(also), start.slice(0, 4)])];
      return { hit: { kind, id, title, start, end }, titleWords, allWords };
    }),
  );
  return { history, states, things, holders: holdersOf(states, things) };
}
