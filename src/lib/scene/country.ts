// A state on a date, and all its dates: everything its page and its card show, as plain data. Pure builders over History and the record.
import { addDays, daysBetween } from '../history/date.ts';
import type { History, IsoDate } from '../history/model.ts';
import { BLOC_IDS } from '../history/model.ts';
import { blocPeriodAt, membershipsAt } from '../history/membership.ts';
import { polityName, polityPeriod, publicCode } from '../history/sovereignty.ts';
import type { CountryWords } from '../text/en/country.ts';
import type { Messages } from '../text/messages.ts';
import { countryFacts } from './country-facts.ts';
import type { CountryFile } from './country-file.ts';
import { dayOfLife, existsOn, holdersOf, kinOf, landOf, lifeOf, neighboursOf } from './country-land.ts';
import type { CountryFact, CountryView, NameSpan, StateLink } from './country-model.ts';
import { ribbonRows } from './country-ribbon.ts';
import { SourceList } from './country-sources.ts';
import { statusLines } from './country-status.ts';

interface Asked {
  readonly history: History;
  readonly file: CountryFile;
  readonly date: IsoDate;
  readonly text: Messages;
  readonly words: CountryWords;
}

/** More states than this on one land are not told one by one. */
const MANY_STATES = 5;

/** Names of the state with the days from which they held; the first may be older than the atlas. */
function namesOf(history: History, polity: string): NameSpan[] {
  const spans: { name: string; start: IsoDate; end: IsoDate | null }[] = [];
  for (const { name, start, end } of history.polities.get(polity) ?? []) {
    const last = spans.at(-1);
    if (last?.name === name && last.end === start) last.end = end;
    else spans.push({ name, start, end });
  }
  return spans;
}

function links(asked: Asked, polities: readonly string[], date: IsoDate): StateLink[] {
  const { history, file } = asked;
  return polities.map((polity) => ({
    polity,
    code: publicCode(polity),
    name: polityName(history, polity, date),
    page: file.pages.includes(polity),
  }));
}

/** One state in one sentence: in which blocs it is, or who administers it; null where there is nothing of the kind to say. */
function standing({ history, date, words }: Asked, polity: string): string | null {
  const name = polityName(history, polity, date);
  const blocs = BLOC_IDS.filter((bloc) =>
    membershipsAt(history, bloc, date).some((m) => m.polity === polity),
  );
  const owners = polityPeriod(history, polity, date)?.owners ?? [];
  if (owners.length > 0)
    return words.sentence.owned(
      name,
      owners.map((o) => polityName(history, o, date)),
    );
  const members = blocs.filter((bloc) => bloc !== 'ip4');
  if (members.length > 0)
    return words.sentence.member(
      name,
      members.map((bloc) => [bloc, blocPeriodAt(history, bloc, date)?.short ?? bloc] as const),
    );
  return blocs.includes('ip4') ? words.sentence.ip4(name) : null;
}

/** Several states, each in a sentence; those that stand in no bloc together in one. */
function standings(asked: Asked, polities: readonly string[]): string[] {
  const told = polities.map((id) => [id, standing(asked, id)] as const);
  const none = told.flatMap(([id, line]) =>
    line === null ? [polityName(asked.history, id, asked.date)] : [],
  );
  return [
    ...told.flatMap(([, line]) => line ?? []),
    ...(none.length > 0 ? [asked.words.sentence.none(none)] : []),
  ];
}

/** Where the states of this land stand on the date; of a state that does not exist, why not and who holds its land. */
function sentence(asked: Asked, holders: readonly StateLink[]): string {
  const { history, file, date, words, text } = asked;
  const { polity } = file;
  const living = kinOf(history, polity).filter(
    (id) =>
      id !== polity &&
      existsOn(history, id, date) &&
      holdersOf(history, landOf(history, polity), date).includes(id),
  );
  const others = living.length > MANY_STATES ? [] : living;
  if (existsOn(history, polity, date)) return standings(asked, [polity, ...others]).join(' ');
  const life = lifeOf(history, polity);
  const name = polityName(history, polity, dayOfLife(history, polity, date));
  const absent =
    life === null || date < life.start
      ? words.sentence.before(name, text.formats.date(life?.start ?? date))
      : words.sentence.after(name, text.formats.date(addDays(life.end ?? date, -1)));
  const held = holders.length > 0 ? [words.sentence.holders(holders.map((h) => h.name))] : [];
  return [absent, ...held, ...standings(asked, others)].join(' ');
}

/** The footnote of a name with an asterisk, wherever the page may show one. */
function notesOf({ history, date, text }: Asked): string[] {
  return existsOn(history, 'KOS', date) ? [text.panel.kosovoNote] : [];
}

/** The last fact that had come on the date. */
const nowOf = (facts: readonly CountryFact[], date: IsoDate): string | null =>
  facts.findLast((fact) => fact.date <= date)?.key ?? null;

export function countryView(
  history: History,
  file: CountryFile,
  date: IsoDate,
  text: Messages,
  words: CountryWords,
): CountryView {
  const asked: Asked = { history, file, date, text, words };
  const { polity } = file;
  const sources = new SourceList(file.sources, file.text);
  const pages = new Set(file.pages);
  const exists = existsOn(history, polity, date);
  const life = lifeOf(history, polity);
  const holders = exists ? [] : links(asked, holdersOf(history, landOf(history, polity), date), date);
  const format = text.formats.date;
  const status = exists
    ? statusLines({ history, record: file.record, polity, date, words, sources, format })
    : [];
  const facts = countryFacts({ history, file, text, words }, sources);
  const neighbours = links(asked, neighboursOf(history, file.borders, polity, date), date);
  return {
    polity,
    code: publicCode(polity),
    date,
    name: polityName(history, polity, dayOfLife(history, polity, date)),
    names: namesOf(history, polity),
    title: file.text?.title ?? null,
    html: file.text?.html ?? null,
    page: pages.has(polity),
    exists,
    life: {
      start: life === null || life.start < history.firstDate ? null : life.start,
      end: life?.end ?? null,
    },
    holders,
    rows: ribbonRows(history, file.record, polity, date, pages, words, format),
    sentence: sentence(asked, holders),
    status,
    neighbours: neighbours.sort((a, b) => text.formats.compare(a.name, b.name)),
    facts,
    now: nowOf(facts, date),
    notes: notesOf(asked),
    sources: sources.list(),
  };
}

/** As many facts as a card has room for: the weightiest, and among equals those nearest to the date. In the order of their days. */
export function briefFacts(view: CountryView, count: number): CountryFact[] {
  const far = (fact: CountryFact): number => Math.abs(daysBetween(fact.date, view.date));
  const chosen = view.facts
    .filter((fact) => fact.rank < 3 || fact.key === view.now)
    .toSorted((a, b) => a.rank - b.rank || far(a) - far(b))
    .slice(0, count);
  const keys = new Set([...chosen.map((fact) => fact.key), ...(view.now === null ? [] : [view.now])]);
  return view.facts.filter((fact) => keys.has(fact.key));
}
