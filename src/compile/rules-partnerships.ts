// Rules about programmes and their partners: spans, suspensions, and the accession that ends a partnership.
import { holdsOn } from '../lib/history/interval.ts';
import type { ProgrammeKind } from '../lib/history/record-model.ts';
import type { Finding, Rule } from './check.ts';
import { quote } from './complaint.ts';
import type { Dataset } from './dataset.ts';
import type { Facts } from './facts.ts';
import { byStart, uncovered } from './span-faults.ts';

type Partnership = Facts['partnerships'][number];

/** Programmes that are one for all their partners; of the others each partner has one of its own, which may end alone. */
const SHARED: ReadonlySet<string> = new Set<ProgrammeKind>(['forum', 'agreement', 'body']);

/** A row lies within its programme, and one that ends with a shared programme ends on its day. */
function withinProgramme(data: Dataset): Finding[] {
  const programmes = Map.groupBy(data.programmes, (row) => row.programme_id);
  const known = data.partnerships.filter((row) => programmes.has(row.programme_id));
  const outside = uncovered(
    known,
    (row) => programmes.get(row.programme_id),
    'start',
    (row, gap) => `${row.programme_id} does not exist ${gap}`,
    'Keep the row within the dates of programmes.csv.',
  );
  const early = known
    .filter((row) => row.end_kind === 'programme-ended')
    .flatMap((row) => {
      const { kind = '', end = null } = programmes.get(row.programme_id)?.[0] ?? {};
      if (row.end === end || (end === null && !SHARED.has(kind))) return [];
      const message = `${quote('programme-ended')} is given, yet ${row.programme_id} ${end === null ? 'goes on' : `ends on ${end}`}`;
      return [
        {
          ...row.at,
          column: 'end_kind',
          message,
          remedy: 'Write the end of the programme, or another kind.',
        },
      ];
    });
  return [...outside, ...early];
}

/** What must follow a row: a suspension is followed by a suspended row, its resumption by an active one. */
function chainFault(row: Partnership, next: Partnership | undefined): string | undefined {
  const turns = row.status === 'active' ? 'suspension' : 'resumption';
  const follows = next?.start === row.end;
  if (row.end_kind === 'suspension' || row.end_kind === 'resumption') {
    if (row.end_kind !== turns) return `${quote(row.end_kind)} cannot end a row that is ${row.status}`;
    if (!follows || next.status === row.status)
      return `${quote(row.end_kind)} is given, yet no ${row.status === 'active' ? 'suspended' : 'active'} row starts on ${row.end ?? 'that day'}`;
  } else if (follows && next.status !== row.status) {
    return `${quote(row.end_kind ?? '')} is given, yet a row that is ${next.status} starts that day`;
  }
  return undefined;
}

function partnershipChains({ partnerships }: Dataset): Finding[] {
  const remedy =
    'A suspension ends the active row and opens a suspended one on the same day; a resumption the other way round.';
  const chains = Map.groupBy(partnerships, (row) => `${row.programme_id} ${row.polity_id}`);
  return [...chains.values()].flatMap((rows) => {
    const sorted = rows.toSorted(byStart);
    return sorted.flatMap((row, index) => {
      const before = sorted[index - 1];
      const findings: Finding[] = [];
      if (row.status === 'suspended' && before?.end !== row.start) {
        const message = `"suspended" is given, yet no active row ends on ${row.start}`;
        findings.push({ ...row.at, column: 'status', message, remedy });
      }
      const fault = chainFault(row, sorted[index + 1]);
      if (fault !== undefined) findings.push({ ...row.at, column: 'end_kind', message: fault, remedy });
      return findings;
    });
  });
}

/** A state that enters NATO leaves its partnerships on that day, and for that reason. */
function endedByMembership({ partnerships, memberships }: Dataset): Finding[] {
  const nato = memberships.filter((row) => row.bloc_id === 'nato');
  const remedy =
    'A partnership ends on the day its state enters NATO (memberships.csv), with the kind membership.';
  return partnerships.flatMap((row) => {
    const own = nato.filter((member) => member.polity_id === row.polity_id);
    const entered = own.some((member) => member.start === row.end);
    const on = own.find((member) => holdsOn(row, member.start) || holdsOn(member, row.start));
    if (on) {
      const message = `the row goes on although ${row.polity_id} is a member of NATO from ${on.start} on`;
      return [{ ...row.at, column: 'end', message, remedy }];
    }
    if (entered === (row.end_kind === 'membership')) return [];
    const message = entered
      ? `${quote(row.end_kind ?? '')} is given, yet ${row.polity_id} enters NATO that day`
      : `"membership" is given, yet ${row.polity_id} does not enter NATO on ${row.end ?? 'any day'}`;
    return [{ ...row.at, column: 'end_kind', message, remedy }];
  });
}

export const partnershipRules: readonly Rule[] = [
  { name: 'programme-span', needs: ['programmes'], find: withinProgramme },
  { name: 'partnership-chain', needs: ['partnerships'], find: partnershipChains },
  { name: 'partnership-membership', needs: ['memberships'], find: endedByMembership },
];
