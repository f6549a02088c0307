// Rules about the rest of the record: its dates, its overlaps, treaties and parties, secretaries-general, consultations, disputes.
import { addDays } from '../lib/history/date.ts';
import { holdsOn } from '../lib/history/interval.ts';
import { NOT_HATCHED } from '../lib/scene/scene.ts';
import type { Finding, Rule } from './check.ts';
import { quote } from './complaint.ts';
import type { Dataset } from './dataset.ts';
import { TABLES_BEGIN } from './rules-time.ts';
import { byStart, chainFaults, outside, overlapsIn, uncovered } from './span-faults.ts';

/** Treaties may be older than the atlas: only their future is refused. */
const EVER = '1000-01-01';

function datesOutside(data: Dataset): Finding[] {
  const { firstDate, asOf } = data.info ?? { firstDate: '', asOf: '' };
  const span = ['start', 'end'];
  const days = ['date', 'end_date'];
  return [
    ...[
      data.programmes,
      data.partnerships,
      data.operations,
      data.presence,
      data['secretaries-general'],
    ].flatMap((facts) => outside(facts, span, firstDate, asOf)),
    ...[data.consultations, data.summits].flatMap((facts) => outside(facts, days, firstDate, asOf)),
    // the road to the Treaty of 4 April 1949 is older than the atlas
    ...outside(data.steps, days, TABLES_BEGIN, asOf),
    ...outside(data.disputes, span, TABLES_BEGIN, asOf),
    ...outside(data.treaties, ['signed', ...span], EVER, asOf),
    ...outside(data['treaty-parties'], span, EVER, asOf),
  ];
}

function overlaps(data: Dataset): Finding[] {
  const summits = data.summits.map(({ at, date, end_date: last }) => ({
    at,
    start: date,
    end: addDays(last ?? date, 1),
  }));
  return [
    ...overlapsIn(data.partnerships, (row) => `${row.programme_id} ${row.polity_id}`),
    ...overlapsIn(data['treaty-parties'], (row) => `${row.treaty_id} ${row.polity_id}`),
    ...overlapsIn(summits, () => 'the summits').map((finding) => ({
      ...finding,
      column: 'date',
      remedy: 'Two summits do not meet on one day: correct a date.',
    })),
  ];
}

/** Parties lie within their treaty, and a dissolution ends it for all. */
function withinTreaty(data: Dataset): Finding[] {
  const treaties = Map.groupBy(data.treaties, (row) => row.treaty_id);
  const parties = data['treaty-parties'].filter((row) => treaties.has(row.treaty_id));
  const early = parties
    .filter((row) => row.end_kind === 'dissolution' && treaties.get(row.treaty_id)?.[0]?.end !== row.end)
    .map((row) => ({
      ...row.at,
      column: 'end_kind',
      message: `"dissolution" is given, yet ${row.treaty_id} does not end on ${row.end ?? 'that day'}`,
      remedy: 'Write the end of the treaty, or another kind.',
    }));
  const gaps = uncovered(
    parties,
    (row) => treaties.get(row.treaty_id),
    'start',
    (row, gap) => `${row.treaty_id} is not in force ${gap}`,
    'Keep the row within the dates of treaties.csv.',
  );
  return [...gaps, ...early];
}

/** From the first on there is always one Secretary General; acting ones fill the gaps. */
function secretaryChain(data: Dataset): Finding[] {
  const rows = data['secretaries-general'];
  return chainFaults(rows, rows.toSorted(byStart)[0]?.start ?? '');
}

function consultingMembers({ consultations, memberships }: Dataset): Finding[] {
  const nato = memberships.filter((row) => row.bloc_id === 'nato');
  return consultations.flatMap((row) =>
    row.polities
      .filter((polity) => !nato.some((m) => m.polity_id === polity && holdsOn(m, row.date)))
      .map((polity) => ({
        ...row.at,
        column: 'polities',
        message: `${quote(polity)} is no member of NATO on ${row.date}`,
        remedy: 'Only Parties invoke the Articles of the Treaty: correct the day or the state.',
      })),
  );
}

type DisputeFact = Dataset['disputes'][number];
type OverlayFact = Dataset['overlays'][number];

const ofOverlays = (row: DisputeFact, message: string, remedy: string): Finding[] => [
  { ...row.at, column: 'overlays', message, remedy },
];

/** One dispute: `drawn` says what the map does, and what hatches it lies over its land and over no less. */
function drawnDispute(row: DisputeFact, named: readonly OverlayFact[]): Finding[] {
  const covers = (overlay: OverlayFact, unit: string): boolean => overlay.unit_ids.includes(unit);
  const hatching = named.filter((overlay) => !NOT_HATCHED.has(overlay.kind));
  const hatched = row.drawn === 'hatched';
  if (hatched && row.overlays.length === 0) {
    const remedy = 'Name the overlays that hatch it, or write note-only into drawn.';
    return ofOverlays(row, 'the cell is empty, yet the dispute is hatched', remedy);
  }
  if (hatched !== hatching.length > 0 && named.length === row.overlays.length) {
    const message = hatched
      ? `"hatched" is given, yet ${row.overlays.join(', ')} is a claim or a lease, which the map does not hatch`
      : `${quote(row.drawn)} is given, yet the map hatches ${hatching.map((o) => o.overlay_id).join(', ')}`;
    const remedy = 'Write into drawn what the map does: hatched only with an overlay of another kind.';
    return [{ ...row.at, column: 'drawn', message, remedy }];
  }
  if (row.units.length === 0) return [];
  const elsewhere = named.find((overlay) => !row.units.some((unit) => covers(overlay, unit)));
  if (elsewhere) {
    const remedy = 'Name the overlays over the land in dispute, and that land in units.';
    return ofOverlays(row, `${quote(elsewhere.overlay_id)} lies over none of the units of the row`, remedy);
  }
  const bare = row.units.find((unit) => !named.some((overlay) => covers(overlay, unit)));
  if (!hatched || bare === undefined) return [];
  const message = `${quote(bare)} lies under none of the overlays of the row, yet the dispute is hatched`;
  return [
    { ...row.at, column: 'units', message, remedy: 'Name the overlay over it, or tell it in the note.' },
  ];
}

const drawnDisputes = ({ disputes, overlays }: Dataset): Finding[] =>
  disputes.flatMap((row) =>
    drawnDispute(
      row,
      overlays.filter((overlay) => row.overlays.includes(overlay.overlay_id)),
    ),
  );

export const recordRules: readonly Rule[] = [
  { name: 'date-outside', needs: ['edition'], find: datesOutside },
  { name: 'overlap', needs: [], find: overlaps },
  { name: 'treaty-span', needs: ['treaties'], find: withinTreaty },
  { name: 'secretary-chain', needs: ['secretaries-general'], find: secretaryChain },
  { name: 'consultation-member', needs: ['memberships'], find: consultingMembers },
  { name: 'dispute-drawn', needs: ['overlays'], find: drawnDisputes },
];
