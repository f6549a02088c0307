// How land and states changed between two days that follow each other: states that begin and end, land that changes hands, new names.
import { holdersAt, polityPeriod } from './sovereignty.ts';
import { addDays } from './date.ts';
import { holdsOn } from './interval.ts';
import type { History, IsoDate } from './model.ts';
import { touchedBetween } from './touched.ts';

/** Land that passed from one polity to another on a day. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly units: readonly string[];
}

export type BorderChange =
  /** A polity begins; `from` are the polities that held its land the day before. */
  | {
      readonly kind: 'state-began';
      readonly polity: string;
      readonly from: readonly string[];
      readonly independentOf: readonly string[];
    }
  /** A polity ends and its land goes to polities that already existed. */
  | { readonly kind: 'state-absorbed'; readonly polity: string; readonly into: readonly string[] }
  /** Land passes between two polities that both go on. */
  | {
      readonly kind: 'land-moved';
      readonly from: string;
      readonly to: string;
      readonly units: readonly string[];
    }
  | { readonly kind: 'renamed'; readonly polity: string; readonly from: string; readonly to: string };

/** The transfers of land that took effect on the date, grouped by giver and taker. */
export function transfersOn(history: History, date: IsoDate): Transfer[] {
  const groups = new Map<string, { from: string; to: string; units: string[] }>();
  history.tenures.forEach((chain, i) => {
    const at = chain.findIndex((t) => t.start === date);
    const before = chain[at - 1];
    const now = chain[at];
    const unit = history.units[i];
    if (!before || !now || !unit) return;
    const key = `${before.polity} ${now.polity}`;
    const group = groups.get(key) ?? { from: before.polity, to: now.polity, units: [] };
    group.units.push(unit.id);
    groups.set(key, group);
  });
  return [...groups.values()];
}

const OCCUPIED: ReadonlySet<string> = new Set(['allied', 'occupation']);

/** Whether foreign powers go on holding land of the polity on the date. */
function isOccupied(history: History, date: IsoDate, polity: string): boolean {
  const holders = holdersAt(history, date);
  const land = new Set(history.units.filter((_, i) => holders[i] === polity).map((u) => u.id));
  return history.overlays.some(
    (o) => OCCUPIED.has(o.kind) && holdsOn(o, date) && o.units.some((unit) => land.has(unit)),
  );
}

/** The powers a new sovereign state became independent of: all its land was held by their dependencies the day before. */
function independentOf(history: History, date: IsoDate, polity: string, from: readonly string[]): string[] {
  const dayBefore = addDays(date, -1);
  const holders = from.map((id) => polityPeriod(history, id, dayBefore));
  if (polityPeriod(history, polity, date)?.status !== 'S' || isOccupied(history, date, polity)) return [];
  if (holders.some((h) => !h || h.owners.length === 0)) return [];
  return [...new Set(holders.flatMap((h) => h?.owners ?? []))];
}

function renamedOn(history: History, date: IsoDate, touched: ReadonlySet<string>): BorderChange[] {
  const changes: BorderChange[] = [];
  for (const polity of [...touched].sort()) {
    const periods = history.polities.get(polity) ?? [];
    const at = periods.findIndex((p) => p.start === date);
    const before = periods[at - 1];
    const now = periods[at];
    if (!before || !now || before.end !== date || before.name === now.name) continue;
    if (holdersAt(history, date).includes(polity))
      changes.push({ kind: 'renamed', polity, from: before.name, to: now.name });
  }
  return changes;
}

/** Everything that happened to states and land on the date. */
export function borderChangesOn(history: History, date: IsoDate): BorderChange[] {
  const eve = addDays(date, -1);
  const touched = touchedBetween(history, eve, date);
  const renamed = renamedOn(history, date, touched.polities);
  if (touched.units.size === 0) return renamed;
  const before = new Set(holdersAt(history, eve));
  const after = new Set(holdersAt(history, date));
  const transfers = transfersOn(history, date);
  const changes: BorderChange[] = [];
  for (const polity of [...after].filter((p) => !before.has(p)).sort()) {
    const from = [...new Set(transfers.filter((t) => t.to === polity).map((t) => t.from))];
    changes.push({
      kind: 'state-began',
      polity,
      from,
      independentOf: independentOf(history, date, polity, from),
    });
  }
  for (const polity of [...before].filter((p) => !after.has(p)).sort()) {
    const into = [
      ...new Set(transfers.filter((t) => t.from === polity && before.has(t.to)).map((t) => t.to)),
    ];
    if (into.length > 0) changes.push({ kind: 'state-absorbed', polity, into });
  }
  for (const { from, to, units } of transfers) {
    if (before.has(to) && after.has(from)) changes.push({ kind: 'land-moved', from, to, units });
  }
  return [...changes, ...renamed];
}
