// The dated facts of a state: memberships, borders, steps, partnerships, what happened and what NATO did there. Pure.
import { changesOn } from '../history/changes.ts';
import type { Change } from '../history/changes.ts';
import type { AtlasEvent } from '../history/event.ts';
import type { History, IsoDate } from '../history/model.ts';
import type { Messages } from '../text/messages.ts';
import type { CountryWords } from '../text/en/country.ts';
import type { CountryFile } from './country-file.ts';
import { landOf, lifeOf } from './country-land.ts';
import type { CountryFact, FactKind } from './country-model.ts';
import { recordFacts } from './country-record-facts.ts';
import type { SourceList } from './country-sources.ts';
import { guarded, namesOn, segmentsOf, sourcesOf, unguarded } from './sentence.ts';

/** A fact before its works are numbered. */
export interface RawFact extends Omit<CountryFact, 'refs' | 'segments'> {
  /** With `*` around what is set bold. */
  readonly sentence: string;
  readonly sources: readonly string[];
}

export interface Telling {
  readonly history: History;
  readonly file: CountryFile;
  readonly text: Messages;
  readonly words: CountryWords;
}

/** The kind and weight of a change for one state, or null where it does not concern it. */
function concern(
  change: Change,
  polity: string,
  land: ReadonlySet<string>,
  history: History,
): [FactKind, 1 | 2 | 3] | null {
  switch (change.kind) {
    case 'joined':
    case 'left':
    case 'dissolved':
    case 'participation-began':
    case 'participation-ended':
      return change.polities.includes(polity) ? ['bloc', 1] : null;
    case 'covered':
    case 'uncovered':
      return change.units.some((unit) => land.has(unit)) ? ['bloc', 3] : null;
    case 'control-began':
    case 'control-ended': {
      const own = history.overlays.filter((o) => change.overlays.includes(o.id));
      return own.some((o) => o.units.some((unit) => land.has(unit))) ? ['dispute', 3] : null;
    }
    case 'state-began':
      return change.polity === polity ? ['land', 1] : change.from.includes(polity) ? ['land', 2] : null;
    case 'state-absorbed':
      return change.polity === polity || change.into.includes(polity) ? ['land', 1] : null;
    case 'land-moved':
      return change.from === polity || change.to === polity ? ['land', 2] : null;
    case 'renamed':
      return change.polity === polity ? ['land', 2] : null;
    default:
      return null;
  }
}

/** Days on which something about the state or its land may have changed. */
function days(history: History, polity: string, land: ReadonlySet<string>): IsoDate[] {
  const edge = ({ start, end }: { start: IsoDate; end: IsoDate | null }): IsoDate[] =>
    end === null ? [start] : [start, end];
  const found = [
    ...history.memberships.filter((m) => m.polity === polity).flatMap(edge),
    ...history.participation.filter((p) => p.polity === polity).flatMap(edge),
    ...history.coverage.filter((c) => land.has(c.unit)).flatMap(edge),
    ...history.overlays.filter((o) => o.units.some((unit) => land.has(unit))).flatMap(edge),
    ...(history.polities.get(polity) ?? []).flatMap(edge),
    ...history.tenures
      .filter((_, i) => land.has(history.units[i]?.id ?? ''))
      .flat()
      .map((t) => t.start),
  ];
  return [...new Set(found)].filter((d) => d >= history.firstDate && d <= history.asOf).sort();
}

/** The change in a sentence; of several states that join or leave on a day only the one that is told of. */
function told({ history, text, words }: Telling, change: Change): string {
  const names = namesOn(history, change.date);
  if (change.kind === 'joined')
    return words.facts.joins(change.bloc, names.bloc(change.bloc), change.founding, change.count);
  if (change.kind === 'left') return words.facts.leaves(change.bloc, names.bloc(change.bloc), change.count);
  return text.changes.sentence(change, names);
}

function changeFacts(telling: Telling): RawFact[] {
  const { history, file } = telling;
  const land = new Set(landOf(history, file.polity));
  const proof = new Map(file.proofs.map((p) => [p.date, p.sources]));
  /** Borders, and land that follows its holder into a bloc, rest on the rows of states and land. */
  const provenBy = (change: Change, rows: readonly string[]): readonly string[] => {
    const own = sourcesOf(history, change);
    return own.length > 0 ? own : rows;
  };
  return days(history, file.polity, land).flatMap((date) =>
    changesOn(history, date).flatMap((change, i): RawFact[] => {
      const found = concern(change, file.polity, land, history);
      if (!found) return [];
      const [kind, rank] = found;
      return [
        {
          key: `${change.kind} ${'bloc' in change ? change.bloc : 'land'} ${date} ${i}`,
          kind,
          date,
          endDate: null,
          precision: 'day',
          sentence: told(telling, change),
          detail: null,
          rank,
          sources: provenBy(change, proof.get(date) ?? []),
        },
      ];
    }),
  );
}

const eventFact = (event: AtlasEvent): RawFact => ({
  key: event.id,
  kind: 'event',
  date: event.date,
  endDate: event.endDate,
  precision: event.precision,
  sentence: `${guarded(event.title)}.`,
  detail: event.text,
  rank: event.weight,
  sources: event.sources,
});

/** Kinds of events that tell again what a change of the day tells. */
const AGAIN: Readonly<Partial<Record<FactKind, ReadonlySet<string>>>> = {
  bloc: new Set(['enlargement', 'withdrawal', 'treaty', 'command']),
  land: new Set(['state', 'borders']),
};

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** Gives a change the words of the event that tells it, and of the step that made it; each then stands once. */
function merged(
  changes: readonly RawFact[],
  others: readonly RawFact[],
  events: readonly AtlasEvent[],
): RawFact[] {
  const taken = new Set<string>();
  const lent = changes.map((fact) => {
    const kinds = AGAIN[fact.kind];
    const event = events.find(
      (e) =>
        fact.rank === 1 && e.date === fact.date && !taken.has(e.id) && e.kinds.some((k) => kinds?.has(k)),
    );
    const steps = others.filter(
      (o) =>
        fact.kind === 'bloc' &&
        fact.rank === 1 &&
        o.date === fact.date &&
        ENTRIES.exec(o.key)?.[1] === fact.key.split(' ')[1],
    );
    if (event) taken.add(event.id);
    for (const step of steps) taken.add(step.key);
    const lentStep = steps[0] ? unguarded(steps[0].sentence.replaceAll('*', '')) : null;
    const detail = event?.text ?? lentStep;
    return {
      ...fact,
      detail,
      sources: union(
        union(fact.sources, event?.sources ?? []),
        steps.flatMap((step) => step.sources),
      ),
    };
  });
  return [...lent, ...others, ...events.map(eventFact)].filter((f) => !taken.has(f.key));
}

/** Keys of steps by which a membership begins or ends; founders sign. */
const ENTRIES = /^step (\S+) (?:entry|deposit|withdrawal|protocol-signed) /;

/** Where a fact stands among others: those known to the month or the year alone come at its end. */
const place = (fact: RawFact): string =>
  fact.precision === 'year'
    ? `${fact.date.slice(0, 4)}-99`
    : fact.precision === 'month'
      ? `${fact.date.slice(0, 7)}-99`
      : fact.date;

/** All facts, by day; on one day what changed comes before what is told of it. */
export function countryFacts(telling: Telling, sources: SourceList): CountryFact[] {
  const { history, file } = telling;
  const life = lifeOf(history, file.polity);
  const lived = ({ date }: RawFact): boolean =>
    life === null || (date >= life.start && (life.end === null || date <= life.end));
  const raw = merged(changeFacts(telling), recordFacts(telling).filter(lived), file.events);
  return raw
    .map((fact, i) => ({ fact, i }))
    .sort((a, b) => {
      const [one, other] = [place(a.fact), place(b.fact)];
      return one === other ? a.fact.rank - b.fact.rank || a.i - b.i : one < other ? -1 : 1;
    })
    .map(({ fact: { sentence, sources: ids, ...fact } }) => ({
      ...fact,
      segments: segmentsOf(sentence),
      refs: sources.refs(ids),
    }));
}
