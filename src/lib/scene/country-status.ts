// What a state was on one day: its place in each bloc, its programmes, what NATO did there, its other alliances and disputes. Pure.
import { addDays } from '../history/date.ts';
import { coverageAt } from '../history/coverage.ts';
import { holdsOn } from '../history/interval.ts';
import { blocPeriodAt } from '../history/membership.ts';
import { BLOC_IDS } from '../history/model.ts';
import type { BlocId, History, IsoDate } from '../history/model.ts';
import { alliancesAt, programmesOf, stepAt } from '../history/record.ts';
import type { AtlasRecord } from '../history/record-model.ts';
import { polityName, polityPeriod } from '../history/sovereignty.ts';
import type { CountryWords } from '../text/en/country.ts';
import type { StatusItem, StatusLine } from './country-model.ts';
import type { SourceList } from './country-sources.ts';

/** What the lines are made from. */
export interface Standing {
  readonly history: History;
  readonly record: AtlasRecord;
  readonly polity: string;
  readonly date: IsoDate;
  readonly words: CountryWords;
  readonly sources: SourceList;
  readonly format: (date: IsoDate) => string;
}

type Row = { readonly sources: readonly string[] };

const item = (at: Standing, text: string, ...rows: readonly Row[]): StatusItem => ({
  text,
  refs: at.sources.refs(rows.flatMap((row) => row.sources)),
});

/** Outside the command since, or in it again since. */
function participation(at: Standing, bloc: BlocId): StatusItem[] {
  const { history, polity, date, words, format } = at;
  const own = history.participation.filter((p) => p.bloc === bloc && p.polity === polity && p.start <= date);
  const last = own.at(-1);
  if (!last) return [];
  if (holdsOn(last, date)) return [item(at, words.status.participation(last.kind, format(last.start)), last)];
  const back = last.kind === 'outside-integrated-command' && last.end !== null;
  return back ? [item(at, words.status.command(format(last.end)), last)] : [];
}

/** The last step of a state that is no member; of a former one only what came after it had left. */
function lastStep(at: Standing, bloc: BlocId, since: IsoDate = ''): StatusItem[] {
  const step = stepAt(at.record, at.polity, bloc, at.date);
  if (!step || step.date <= since) return [];
  const when = at.words.when(step.date, step.endDate, step.precision);
  return [item(at, at.words.status.step(when, step.text), step)];
}

/** Of a dependency: whether the bloc covers its land, as land of those who own it; null of a state. */
function covered({ history, polity, date, words }: Standing, bloc: BlocId): string | null {
  const owners = polityPeriod(history, polity, date)?.owners ?? [];
  if (owners.length === 0) return null;
  const land = coverageAt(history, date).filter((unit) => unit.polity === polity);
  const names = owners.map((owner) => polityName(history, owner, date));
  return land.some((unit) => unit.blocs.includes(bloc))
    ? words.status.covered(names)
    : words.status.notCovered;
}

function blocLine(at: Standing, bloc: BlocId): StatusLine[] {
  const { history, record, polity, date, words, format } = at;
  const period = blocPeriodAt(history, bloc, date);
  if (!period) return [];
  const own = history.memberships.filter((m) => m.bloc === bloc && m.polity === polity && m.start <= date);
  const last = own.at(-1);
  const line = (items: readonly StatusItem[]): StatusLine[] => [{ key: bloc, label: period.short, items }];
  if (last && holdsOn(last, date)) {
    const since = format(last.start);
    const text =
      period.memberStatus === 'partner'
        ? words.status.partner(since)
        : last.startKind === 'founder'
          ? words.status.founder(since)
          : words.status.member(since);
    return line([item(at, text, last), ...participation(at, bloc)]);
  }
  if (last?.end)
    return line([
      item(at, words.status.former(format(last.start), format(addDays(last.end, -1))), last),
      ...lastStep(at, bloc, last.end),
    ]);
  const ever = history.memberships.some((m) => m.bloc === bloc && m.polity === polity);
  const road = record.steps.some((s) => s.bloc === bloc);
  if (bloc !== 'nato' && !ever && !road) return [];
  return line([item(at, covered(at, bloc) ?? words.status.none), ...lastStep(at, bloc)]);
}

function programmes(at: Standing): StatusItem[] {
  return programmesOf(at.record, at.polity, at.date).map(({ programme, partnership }) =>
    item(
      at,
      at.words.status.programme(
        programme.name,
        partnership.status,
        at.words.when(partnership.start, null, partnership.precision),
      ),
      partnership,
    ),
  );
}

function nato(at: Standing): { presence: StatusItem[]; operations: StatusItem[] } {
  const { record, polity, date, words } = at;
  const since = (row: { start: IsoDate; precision: 'day' | 'month' | 'year' }): string =>
    words.when(row.start, null, row.precision);
  return {
    presence: record.presence
      .filter((p) => p.host === polity && holdsOn(p, date))
      .map((p) => item(at, words.status.host(p.kind, p.name, since(p)), p)),
    operations: record.operations
      .filter((o) => o.polities.includes(polity) && holdsOn(o, date))
      .map((o) => item(at, words.status.since(o.name, since(o)), o)),
  };
}

/** Lines with something to say; NATO's always, while it exists. */
export function statusLines(at: Standing): StatusLine[] {
  const { record, polity, date, words, format } = at;
  const { presence, operations } = nato(at);
  const treaties = alliancesAt(record, date).flatMap(({ treaty, parties }) =>
    parties
      .filter((p) => p.polity === polity)
      .map((p) => item(at, words.status.since(treaty.name, format(p.start)), p)),
  );
  const reservations = record.reservations
    .filter((r) => holdsOn(r, date))
    .map((r) => item(at, r.note ?? '', r));
  const disputes = record.disputes.filter((d) => holdsOn(d, date)).map((d) => item(at, d.name, d));
  const secretary = record.secretaries
    .filter((s) => holdsOn(s, date))
    .map((s) => item(at, words.status.since(s.name, format(s.start)), s));
  const rest: readonly (readonly [string, string, readonly StatusItem[]])[] = [
    ['programmes', words.status.programmes, programmes(at)],
    ['presence', words.status.presence, presence],
    ['operations', words.status.operations, operations],
    ['secretary', words.status.secretary, secretary],
    ['treaties', words.status.treaties, treaties],
    ['reservations', words.status.reservations, reservations],
    ['disputes', words.status.disputes, disputes],
  ];
  return [
    ...BLOC_IDS.flatMap((bloc) => blocLine(at, bloc)),
    ...rest.flatMap(([key, label, items]) => (items.length > 0 ? [{ key, label, items }] : [])),
  ];
}
