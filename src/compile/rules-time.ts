// Rules about time: chains without gaps, nothing outside its frame, nobody a member before or after existing.
import type { Finding, Rule } from './check.ts';
import { quote } from './complaint.ts';
import type { Dataset } from './dataset.ts';
import { standingApart } from './participation.ts';
import { byStart, chainFaults, outside, overlapsIn, uncovered } from './span-faults.ts';

/** The geography begins before the first date, so that a start of this day means "then or earlier". */
export const TABLES_BEGIN = '1949-01-01';

function datesOutside(data: Dataset): Finding[] {
  const { firstDate, asOf } = data.info ?? { firstDate: '', asOf: '' };
  const span = ['start', 'end'];
  return [
    ...[data.tenures, data.polities, data.overlays].flatMap((facts) =>
      outside(facts, span, TABLES_BEGIN, asOf),
    ),
    ...[data.blocs, data.memberships, data.participation, data.coverage, data.periods].flatMap((facts) =>
      outside(facts, span, firstDate, asOf),
    ),
    ...outside(data.events, ['date', 'end_date'], firstDate, asOf),
    ...outside(data.labels, ['from', 'to'], firstDate, asOf),
  ];
}

function overlaps(data: Dataset): Finding[] {
  const perUnit = data.overlays.flatMap((row) => row.unit_ids.map((unit) => ({ ...row, unit })));
  return [
    ...overlapsIn(data.memberships, (row) => `${row.bloc_id} ${row.polity_id}`),
    // one member may hold several reservations at a time
    ...overlapsIn(standingApart(data), (row) => `${row.bloc_id} ${row.polity_id} ${row.kind}`),
    ...overlapsIn(data.coverage, (row) => `${row.bloc_id} ${row.unit_id}`),
    ...overlapsIn(data.polities, (row) => row.polity_id),
    ...overlapsIn(perUnit, (row) => `${row.unit} ${row.kind} ${row.controller.join(' ')}`),
  ];
}

function tenureChains(data: Dataset): Finding[] {
  const chains = Map.groupBy(data.tenures, (row) => row.unit_id);
  const orphans = data.units
    .filter((unit) => !chains.has(unit.unit_id))
    .map((unit) => ({
      ...unit.at,
      column: 'unit_id',
      message: `${quote(unit.unit_id)} is held by nobody`,
      remedy: `Add its tenures from ${TABLES_BEGIN} on.`,
    }));
  return [...orphans, ...[...chains.values()].flatMap((chain) => chainFaults(chain, TABLES_BEGIN))];
}

function polityCover(data: Dataset): Finding[] {
  const held = Map.groupBy(data.tenures, (row) => row.polity_id);
  const named = Map.groupBy(data.polities, (row) => row.polity_id);
  const idle = uncovered(
    data.polities,
    (row) => held.get(row.polity_id),
    'polity_id',
    (row, gap) => `"${row.polity_id}" holds no unit ${gap}`,
    'A polity has rows for exactly the time in which it holds a unit.',
  );
  // a polity without any row is unknown, which is another rule's word
  const known = data.tenures.filter((row) => named.has(row.polity_id));
  const nameless = uncovered(
    known,
    (row) => named.get(row.polity_id),
    'polity_id',
    (row, gap) => `"${row.polity_id}" has no row in polities.csv ${gap}`,
    'Add a row there, or correct the tenure.',
  );
  return [...idle, ...nameless];
}

function ownersAlive(data: Dataset): Finding[] {
  const named = Map.groupBy(data.polities, (row) => row.polity_id);
  const owned = data.polities.flatMap((row) =>
    row.owner.filter((owner) => named.has(owner)).map((owner) => ({ ...row, owning: owner })),
  );
  return uncovered(
    owned,
    (row) => named.get(row.owning),
    'owner',
    (row, gap) => `"${row.owning}" does not exist ${gap}`,
    'Split the row where the owner changes, or correct its dates.',
  );
}

function membersAlive(data: Dataset): Finding[] {
  const held = Map.groupBy(data.tenures, (row) => row.polity_id);
  return uncovered(
    data.memberships,
    (row) => held.get(row.polity_id),
    'polity_id',
    (row, gap) => `"${row.polity_id}" holds no unit ${gap}`,
    'A member exists when it joins and as long as it is one: correct the dates or the tenures.',
  );
}

function blocChains(data: Dataset): Finding[] {
  return [...Map.groupBy(data.blocs, (row) => row.bloc_id).values()].flatMap((rows) => {
    const sorted = rows.toSorted(byStart);
    return sorted.flatMap((row, index) => {
      const before = sorted[index - 1];
      if (!before || before.end === row.start) return [];
      return [
        {
          ...row.at,
          column: 'start',
          message: `"${row.start}" does not follow the end of the name before it`,
          remedy: `Write ${before.end ?? 'an end into the row before'}.`,
        },
      ];
    });
  });
}

function membersInBloc(data: Dataset): Finding[] {
  const blocs = Map.groupBy(data.blocs, (row): string => row.bloc_id);
  const rows = [...data.memberships, ...data.coverage].filter((row) => blocs.has(row.bloc_id));
  return uncovered(
    rows,
    (row) => blocs.get(row.bloc_id),
    'start',
    (row, gap) => `${row.bloc_id} does not exist ${gap}`,
    'Keep the row within the dates of blocs.csv.',
  );
}

function participationInMembership(data: Dataset): Finding[] {
  const members = Map.groupBy(data.memberships, (row) => `${row.bloc_id} ${row.polity_id}`);
  return uncovered(
    data.participation,
    (row) => members.get(`${row.bloc_id} ${row.polity_id}`),
    'start',
    (row, gap) => `"${row.polity_id}" is no member of ${row.bloc_id} ${gap}`,
    'Keep the row within the membership.',
  );
}

export const timeRules: readonly Rule[] = [
  { name: 'date-outside', needs: ['edition'], find: datesOutside },
  { name: 'overlap', needs: [], find: overlaps },
  { name: 'tenure-chain', needs: ['units', 'tenures'], find: tenureChains },
  { name: 'polity-cover', needs: ['tenures', 'polities'], find: polityCover },
  { name: 'owner-alive', needs: ['polities'], find: ownersAlive },
  { name: 'member-alive', needs: ['tenures'], find: membersAlive },
  { name: 'bloc-chain', needs: ['blocs'], find: blocChains },
  { name: 'member-in-bloc', needs: ['blocs'], find: membersInBloc },
  { name: 'participation-in-membership', needs: ['memberships'], find: participationInMembership },
];
