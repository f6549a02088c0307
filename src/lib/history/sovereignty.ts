// Who held which land on a day, and what the holder was called.
import { holdsOn, lastIndexAt } from './interval.ts';
import type { History, IsoDate, PolityPeriod } from './model.ts';

/** The polity that holds a unit on the date, by the unit's place in `history.units`. */
export function holderOn(history: History, index: number, date: IsoDate): string {
  const chain = history.tenures[index] ?? [];
  const last = lastIndexAt(chain, date, (tenure) => tenure.start);
  return chain[Math.max(0, last)]?.polity ?? '';
}

/** The polity that holds each unit on the date, in the order of `history.units`. */
export const holdersAt = (history: History, date: IsoDate): string[] =>
  history.tenures.map((_, i) => holderOn(history, i, date));

/** The polity's period on the date; before its first period the first, after its last the last (for old names in links). */
export function polityPeriod(history: History, id: string, date: IsoDate): PolityPeriod | undefined {
  const periods = history.polities.get(id);
  return (
    periods?.find((p) => holdsOn(p, date)) ??
    (periods && date < (periods[0]?.start ?? '') ? periods[0] : periods?.at(-1))
  );
}

/** The name of the date: `Turkey` in 2021, `Türkiye` in 2023. Falls back to the id. */
export const polityName = (history: History, id: string, date: IsoDate): string =>
  polityPeriod(history, id, date)?.name ?? id;

/** The code readers see. One code for a state everywhere, except Kosovo, whose user-assigned XKX is the field's habit. */
export const publicCode = (polity: string): string => (polity === 'KOS' ? 'XKX' : polity);

/** The polity behind a public code. */
export const polityOfCode = (code: string): string => (code === 'XKX' ? 'KOS' : code);
