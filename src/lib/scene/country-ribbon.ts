// The ribbon of a state: a row for each state that existed on its land, in stretches of one look, with partnerships and steps. Pure.
import { holdsOn, sortedDates } from '../history/interval.ts';
import { blocPeriodAt } from '../history/membership.ts';
import type { History, Interval, IsoDate } from '../history/model.ts';
import type { AtlasRecord, Partnership } from '../history/record-model.ts';
import { polityName, polityPeriod, publicCode } from '../history/sovereignty.ts';
import { addDays, daysBetween } from '../history/date.ts';
import type { CountryWords } from '../text/en/country.ts';
import { dayOfLife, kinOf, landOf, lifeOf } from './country-land.ts';
import type { PartnerLane, RibbonBar, RibbonRow } from './country-model.ts';
import { sceneAt } from './scene.ts';
import type { Shade } from './scene.ts';

/** History reduced to some land, so that the looks of a state cost little. */
function only(history: History, units: ReadonlySet<string>): History {
  const kept = history.units.map((u) => units.has(u.id));
  return {
    ...history,
    units: history.units.filter((_, i) => kept[i]),
    tenures: history.tenures.filter((_, i) => kept[i]),
  };
}

/** The look of most of the state's units on a day; null while it holds none. */
function lookOn(land: History, polity: string, date: IsoDate): Shade | null {
  const count = new Map<Shade, number>();
  for (const unit of sceneAt(land, { date }).units)
    if (unit.polity === polity) count.set(unit.shade, (count.get(unit.shade) ?? 0) + 1);
  return [...count].sort(([, n], [, m]) => m - n)[0]?.[0] ?? null;
}

/** Days on which the look of the state may change, from the first date of the atlas to the as-of date. */
function turns(history: History, land: History, polity: string): IsoDate[] {
  const units = new Set(land.units.map((u) => u.id));
  const rows: readonly Interval[] = [
    ...(history.polities.get(polity) ?? []),
    ...history.memberships.filter((m) => m.polity === polity),
    ...history.participation.filter((p) => p.polity === polity),
    ...history.coverage.filter((c) => units.has(c.unit)),
  ];
  const edges = rows.flatMap(({ start, end }) => (end === null ? [start] : [start, end]));
  const held = land.tenures.flat().map((t) => t.start);
  return sortedDates([history.firstDate, ...edges, ...held]).filter(
    (date) => date >= history.firstDate && date <= history.asOf,
  );
}

interface Stretch extends Interval {
  readonly shade: Shade;
}

/** Stretches of one look; days on which the state holds no land are left out. */
function stretches(history: History, polity: string): Stretch[] {
  const land = only(history, new Set(landOf(history, polity)));
  const dates = turns(history, land, polity);
  const found: { shade: Shade; start: IsoDate; end: IsoDate | null }[] = [];
  dates.forEach((start, i) => {
    const shade = lookOn(land, polity, start);
    const end = dates[i + 1] ?? null;
    const last = found.at(-1);
    if (shade === null) return;
    if (last?.shade === shade && last.end === start) last.end = end;
    else found.push({ shade, start, end });
  });
  return found;
}

/** What the Communities or Union were called in the stretch: `ECSC, later EC`. */
function unionName(history: History, { start, end }: Interval, words: CountryWords): string {
  const at = (date: IsoDate): string => blocPeriodAt(history, 'european-union', date)?.short ?? '';
  return words.ribbon.later(at(start), at(end === null ? history.asOf : addDays(end, -1)));
}

function bars(
  history: History,
  polity: string,
  words: CountryWords,
  date: (d: IsoDate) => string,
): RibbonBar[] {
  return stretches(history, polity).map((stretch) => {
    const owners = polityPeriod(history, polity, stretch.start)?.owners ?? [];
    const under = words.ribbon.under(owners.map((o) => polityName(history, o, stretch.start)));
    const brief = words.ribbon.briefly(owners.map((o) => polityName(history, o, stretch.start)));
    const look = words.ribbon.look(stretch.shade, unionName(history, stretch, words));
    const told = owners.length > 0 ? under : look;
    const name = polityName(history, polity, stretch.start);
    return {
      ...stretch,
      label: owners.length > 0 ? brief : look,
      title: words.ribbon.bar(
        name,
        told === '' ? words.ribbon.none : told,
        date(stretch.start),
        stretch.end === null ? null : date(addDays(stretch.end, -1)),
      ),
    };
  });
}

/** Time in which the state took part in at least one programme, cut where they change. */
function partnerLane(record: AtlasRecord, polity: string, words: CountryWords): PartnerLane[] {
  const own = record.partnerships.filter((p) => p.polity === polity);
  const dates = sortedDates(own.flatMap(({ start, end }) => (end === null ? [start] : [start, end])));
  const short = (row: Partnership): string =>
    record.programmes.find((p) => p.id === row.programme)?.short ?? row.programme;
  return dates.flatMap((start, i): PartnerLane[] => {
    const holding = own.filter((p) => holdsOn(p, start));
    if (holding.length === 0) return [];
    const active = holding.filter((p) => p.status === 'active');
    const shown = active.length > 0 ? active : holding;
    const suspended = active.length === 0;
    return [
      {
        start,
        end: dates[i + 1] ?? null,
        suspended,
        title: words.ribbon.partner(shown.map(short), suspended),
      },
    ];
  });
}

/** A row shorter than this many days would be a sliver. */
const SHORT = 300;

/** Whether a state stood long enough, within the time of the atlas, to have a row. */
function lasts(history: History, polity: string): boolean {
  const life = lifeOf(history, polity);
  const start = life && life.start > history.firstDate ? life.start : history.firstDate;
  return daysBetween(start, life?.end ?? history.asOf) > SHORT;
}

/** `date` is the day whose names the rows carry. */
export function ribbonRows(
  history: History,
  record: AtlasRecord,
  polity: string,
  date: IsoDate,
  pages: ReadonlySet<string>,
  words: CountryWords,
  format: (date: IsoDate) => string,
): RibbonRow[] {
  return kinOf(history, polity)
    .filter((id) => id === polity || lasts(history, id))
    .map((id) => ({
      polity: id,
      code: publicCode(id),
      name: polityName(history, id, dayOfLife(history, id, date)),
      page: pages.has(id),
      bars: bars(history, id, words, format),
      partner: partnerLane(record, id, words),
      steps:
        id === polity
          ? record.steps
              .filter((step) => step.date >= history.firstDate)
              .map((step) => ({ date: step.date, title: words.ribbon.step(format(step.date), step.text) }))
          : [],
    }));
}
