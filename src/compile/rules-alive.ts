// Rules about who exists: a partner, a party, a host or a claimant to a seat does, on every day its row speaks of.
import { addDays, daysInMonth, lastDayOf, monthOf, nearestDay, yearOf } from '../lib/history/date.ts';
import type { Interval, IsoDate } from '../lib/history/model.ts';
import type { Finding, Rule } from './check.ts';
import { quote } from './complaint.ts';
import type { Dataset } from './dataset.ts';
import type { Fact } from './facts.ts';
import { TABLES_BEGIN } from './rules-time.ts';
import { gapsIn, joinSpans, spanText } from './spans.ts';

/** A row needs this polity to exist for all of this time. */
interface Need extends Fact<Interval> {
  readonly polity: string;
  readonly column: string;
}

type Precision = 'day' | 'month' | 'year';

/** The last day a date can mean: of a month or year only known as such, its last. */
export function latestOf(date: IsoDate, precision: Precision = 'day'): IsoDate {
  const year = yearOf(date);
  if (precision === 'year') return lastDayOf(year);
  return precision === 'month' ? nearestDay(year, monthOf(date), daysInMonth(year, monthOf(date))) : date;
}

type Row = Fact<Interval & { readonly precision?: Precision }>;

function need({ at, start, end, precision }: Row, polity: string, column: string): Need {
  const latest = latestOf(start, precision);
  const from = end !== null && latest >= end ? start : latest;
  // nobody holds anything in the tables before they begin: that day means "then or earlier"
  return { at, start: from < TABLES_BEGIN ? TABLES_BEGIN : from, end, polity, column };
}

/** A day, or the days from the first to the last included, as a row. */
function onDays<T extends { readonly date: string; readonly end_date?: string | null }>(
  row: Fact<T> & { readonly precision?: Precision },
): Row {
  const { at, date, precision } = row;
  const last = row.end_date ?? latestOf(date, precision);
  return { at, start: latestOf(date, precision), end: addDays(last, 1) };
}

function needsOf(data: Dataset): Need[] {
  return [
    ...data.partnerships.map((row) => need(row, row.polity_id, 'polity_id')),
    ...data['treaty-parties'].map((row) => need(row, row.polity_id, 'polity_id')),
    ...data['secretaries-general'].map((row) => need(row, row.polity_id, 'polity_id')),
    ...data.steps.map((row) => need(onDays({ ...row, end_date: null }), row.polity_id, 'polity_id')),
    ...data.presence.map((row) => need(row, row.host, 'host')),
    ...data.presence.flatMap((row) => row.framework.map((polity) => need(row, polity, 'framework'))),
    ...data.summits.flatMap((row) => (row.host === null ? [] : [need(onDays(row), row.host, 'host')])),
    ...data.consultations.flatMap((row) =>
      row.polities.map((polity) => need(onDays(row), polity, 'polities')),
    ),
  ];
}

const heldBy = (data: Dataset): Map<string, Interval[]> =>
  Map.groupBy<string, Interval & { polity_id: string }>(data.tenures, (row) => row.polity_id);

function partiesAlive(data: Dataset): Finding[] {
  const held = heldBy(data);
  return needsOf(data).flatMap((row) => {
    // a polity that holds nothing ever is unknown, which is another rule's word
    const gap = gapsIn(row, held.get(row.polity) ?? [{ start: '', end: null }])[0];
    if (!gap) return [];
    const message = `${quote(row.polity)} holds no unit ${spanText(gap)}`;
    const remedy = 'It must exist on all days of the row: correct the dates, or name its successor.';
    return [{ ...row.at, column: row.column, message, remedy }];
  });
}

/** The land of an operation has a state at any time, and each state it names exists on some day of it. */
function theatresAlive(data: Dataset): Finding[] {
  const held = heldBy(data);
  return data.operations.flatMap((row) => {
    const span = need(row, '', 'polities');
    const spans = row.polities.map((polity) => held.get(polity) ?? [{ start: '', end: null }]);
    const never = row.polities.filter((_, i) => {
      const [gap] = gapsIn(span, spans[i] ?? []);
      return gap?.start === span.start && gap.end === span.end;
    });
    const [nobody] = row.polities.length > 0 ? gapsIn(span, spans.flat()) : [];
    const remedy = 'Name the states of the date in which it takes place.';
    const of = { ...row.at, column: 'polities', remedy };
    return [
      ...never.map((polity) => ({ ...of, message: `${quote(polity)} does not exist in its time` })),
      ...(nobody ? [{ ...of, message: `none of its states exists ${spanText(nobody)}` }] : []),
    ];
  });
}

/** Whether a row that ends with its state says so, and the other way round. */
function statesEnded(data: Dataset): Finding[] {
  const held = heldBy(data);
  const endOfProgramme = new Map(data.programmes.map((row) => [row.programme_id, row.end]));
  const endOfTreaty = new Map(data.treaties.map((row) => [row.treaty_id, row.end]));
  const rows = [
    ...data.partnerships.map((row) => ({ ...row, closes: endOfProgramme.get(row.programme_id) })),
    ...data['treaty-parties'].map((row) => ({ ...row, closes: endOfTreaty.get(row.treaty_id) })),
  ];
  return rows.flatMap((row) => {
    if (row.end === null) return [];
    const dies = joinSpans(held.get(row.polity_id) ?? []).some((life) => life.end === row.end);
    const said = row.end_kind === 'state-ended';
    if (said === dies || (dies && row.closes === row.end)) return [];
    const message = dies
      ? `${quote(row.end_kind ?? '')} is given, yet ${row.polity_id} ends on ${row.end}`
      : `${quote('state-ended')} is given, yet ${row.polity_id} does not end on ${row.end}`;
    const remedy = 'A row that ends with its state has the end of the state and the kind state-ended.';
    return [{ ...row.at, column: 'end_kind', message, remedy }];
  });
}

export const aliveRules: readonly Rule[] = [
  {
    name: 'polity-alive',
    needs: ['tenures'],
    find: (data) => [...partiesAlive(data), ...theatresAlive(data)],
  },
  { name: 'state-ended', needs: ['tenures', 'programmes', 'treaties'], find: statesEnded },
];
