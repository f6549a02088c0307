// Rules about roads into and out of the blocs: steps in order, and roads that end where a membership begins.
import type { StepKind } from '../lib/history/record-model.ts';
import type { Finding, Rule } from './check.ts';
import { quote } from './complaint.ts';
import type { Dataset } from './dataset.ts';
import type { Facts } from './facts.ts';

type Step = Facts['steps'][number];

/** Milestones that come one after the other on every road; opinions, referendums, interest and pauses may come at any time. */
const ORDER: Readonly<Partial<Record<StepKind, number>>> = {
  application: 1,
  'talks-opened': 2,
  'talks-closed': 3,
  'protocol-signed': 4,
  deposit: 5,
  entry: 5,
  'withdrawal-notice': 6,
  withdrawal: 7,
};

const roadOf = (row: Step): string => `${row.bloc_id} ${row.polity_id} ${String(row.road)}`;

function withinRoad(rows: readonly Step[]): Finding[] {
  const milestones = rows
    .filter((row) => ORDER[row.kind] !== undefined)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return milestones.flatMap((row, index) => {
    const before = milestones[index - 1];
    if (!before || before.date === row.date || (ORDER[before.kind] ?? 0) <= (ORDER[row.kind] ?? 0)) return [];
    const message = `${quote(row.kind)} comes after ${before.kind} of ${before.date}`;
    return [{ ...row.at, column: 'kind', message, remedy: 'Correct a date, or begin another road.' }];
  });
}

/** Roads of a state at a bloc are numbered from 1, and each begins after the one before it. */
function betweenRoads(rows: readonly Step[]): Finding[] {
  const roads = [...Map.groupBy(rows, (row) => row.road)].sort(([a], [b]) => a - b);
  return roads.flatMap(([number, steps], index) => {
    const [first] = steps.toSorted((a, b) => (a.date < b.date ? -1 : 1));
    if (!first) return [];
    const remedy = 'Number the attempts of a state at a bloc 1, 2, 3 in the order in which they began.';
    const of = { ...first.at, column: 'road', remedy };
    if (number !== index + 1)
      return [{ ...of, message: `road ${String(number)} should be ${String(index + 1)}` }];
    const earlier = roads[index - 1]?.[1].map((row) => row.date).sort()[0];
    if (earlier === undefined || earlier < first.date) return [];
    return [{ ...of, message: `road ${String(number)} begins before road ${String(index)}` }];
  });
}

function order({ steps }: Dataset): Finding[] {
  const states = Map.groupBy(steps, (row) => `${row.bloc_id} ${row.polity_id}`);
  return [
    ...[...Map.groupBy(steps, roadOf).values()].flatMap(withinRoad),
    ...[...states.values()].flatMap(betweenRoads),
  ];
}

/** By which step a state becomes a member: NATO counts from the deposit, the other blocs from entry into force. */
const isEntry = (row: Step): boolean =>
  row.kind === 'entry' || (row.kind === 'deposit' && row.bloc_id === 'nato');

/** Every entry and withdrawal is a start or an end of memberships.csv, and every accession and withdrawal there has its step. */
function memberships({ steps, memberships: members }: Dataset): Finding[] {
  const own = (row: Step) =>
    members.filter((member) => member.bloc_id === row.bloc_id && member.polity_id === row.polity_id);
  const remedy = 'The day stands in memberships.csv; write the same, or another kind of step.';
  const wrong = steps.flatMap((row) => {
    const found = (message: string): Finding[] => [{ ...row.at, column: 'date', message, remedy }];
    const memberOf = `${row.polity_id} is no member of ${row.bloc_id}`;
    if (
      isEntry(row) &&
      !own(row).some((m) => m.start === row.date || (m.start_kind === 'founder' && m.start <= row.date))
    )
      return found(`${memberOf} from ${row.date} on`);
    if (row.kind === 'withdrawal' && !own(row).some((m) => m.end === row.date && m.end_kind === 'withdrawal'))
      return found(`${memberOf} that leaves on ${row.date}`);
    return [];
  });
  const has = (polity: string, bloc: string, date: string | null, fits: (row: Step) => boolean): boolean =>
    steps.some((row) => row.bloc_id === bloc && row.polity_id === polity && row.date === date && fits(row));
  const missing = members.flatMap((m) => {
    const found = (what: string): Finding[] => [
      {
        ...m.at,
        column: 'polity_id',
        message: `the ${what} of ${m.polity_id} has no step in steps.csv`,
        remedy: 'Add it with the same day.',
      },
    ];
    const entered = m.start_kind !== 'accession' || has(m.polity_id, m.bloc_id, m.start, isEntry);
    const left =
      m.end_kind !== 'withdrawal' || has(m.polity_id, m.bloc_id, m.end, (row) => row.kind === 'withdrawal');
    return [...(entered ? [] : found('accession')), ...(left ? [] : found('withdrawal'))];
  });
  return [...wrong, ...missing];
}

export const stepRules: readonly Rule[] = [
  { name: 'step-order', needs: ['steps'], find: order },
  { name: 'step-membership', needs: ['steps', 'memberships'], find: memberships },
];
