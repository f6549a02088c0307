// Rules about the labels of the drawn maps: each names who holds its land while it is drawn, and none is drawn twice.
import type { Finding, Rule } from './check.ts';
import { quote } from './complaint.ts';
import type { Dataset } from './dataset.ts';

/** Whoever a label names holds its unit on some day on which it is drawn. */
function heldUnits({ labels, tenures }: Dataset): Finding[] {
  const held = Map.groupBy(tenures, (row) => row.unit_id);
  return labels.flatMap((row) => {
    const holders = held.get(row.unit_id);
    if (row.kind !== 'state' || row.polity_id === null || !holders) return [];
    const { polity_id: polity, from, to } = row;
    const meets = holders.some(
      (tenure) =>
        tenure.polity_id === polity &&
        (to === null || tenure.start < to) &&
        (from === null || tenure.end === null || tenure.end > from),
    );
    if (meets) return [];
    const message = `${quote(polity)} does not hold ${row.unit_id} while the label is drawn`;
    return [
      { ...row.at, column: 'polity_id', message, remedy: 'Correct the polity, the unit or the dates.' },
    ];
  });
}

/** One label stands in one place of a plate once from a day on. */
function twice({ labels }: Dataset): Finding[] {
  const drawn = Map.groupBy(labels, (row) =>
    [
      row.plate,
      row.kind,
      row.unit_id,
      row.polity_id,
      row.text,
      row.from,
      row.shown_from_plate_class,
      row.lon,
      row.lat,
    ].join(' '),
  );
  return [...drawn.values()].flatMap(([first, ...others]) =>
    others.map((row) => ({
      ...row.at,
      column: 'text',
      message: `${quote(row.text)} stands already on line ${String(first?.at.line ?? 0)}`,
      remedy: 'Remove one of the two labels.',
    })),
  );
}

export const labelRules: readonly Rule[] = [
  { name: 'label-unit', needs: ['tenures', 'units'], find: heldUnits },
  { name: 'label-twice', needs: [], find: twice },
];
