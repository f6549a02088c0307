// Faults of spans that several rules look for: days outside a frame, overlaps, gaps in chains, stretches that nothing covers.
import { overlap } from '../lib/history/interval.ts';
import type { Interval } from '../lib/history/model.ts';
import type { Finding } from './check.ts';
import { quote } from './complaint.ts';
import type { Fact } from './facts.ts';
import { gapsIn, spanText } from './spans.ts';

export type Spanned = Fact<Interval>;

export function byStart(a: Interval, b: Interval): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}

const daysOf = (row: object, columns: readonly string[]): [string, string][] =>
  columns.flatMap((column): [string, string][] => {
    const value: unknown = Reflect.get(row, column);
    return typeof value === 'string' ? [[column, value]] : [];
  });

/** Days in these columns that lie before `first` or after `last`. */
export function outside(
  facts: readonly Fact<object>[],
  columns: readonly string[],
  first: string,
  last: string,
): Finding[] {
  return facts.flatMap((fact) =>
    daysOf(fact, columns)
      .filter(([, day]) => day < first || day > last)
      .map(([column, day]) => ({
        ...fact.at,
        column,
        message: `${quote(day)} lies outside ${first} to ${last}`,
        remedy: 'Correct it; the table holds only what was true inside.',
      })),
  );
}

/** Rows of one subject that share a day. */
export function overlapsIn<T extends Spanned>(
  facts: readonly T[],
  subjectOf: (fact: T) => string,
): Finding[] {
  return [...Map.groupBy(facts, subjectOf)].flatMap(([subject, group]) => {
    const sorted = group.toSorted(byStart);
    return sorted.flatMap((fact, index) => {
      const before = sorted[index - 1];
      if (!before || !overlap(before, fact)) return [];
      const message = `the row overlaps line ${String(before.at.line)} for ${subject}, ${spanText(before)}`;
      return [
        {
          ...fact.at,
          column: 'start',
          message,
          remedy: 'End the earlier row on the day the later one starts.',
        },
      ];
    });
  });
}

/** Rows that must follow each other without gap or overlap from `first` to open. */
export function chainFaults(facts: readonly Spanned[], first: string): Finding[] {
  const remedy = 'Each row starts on the day the row before it ends; the last has no end.';
  const sorted = facts.toSorted(byStart);
  return sorted.flatMap((fact, index) => {
    const due = index === 0 ? first : sorted[index - 1]?.end;
    const findings: Finding[] = [];
    if (fact.start !== due) {
      const message = `"${fact.start}" should be ${due ?? 'impossible: the row before it has no end'}`;
      findings.push({ ...fact.at, column: 'start', message, remedy });
    }
    if (index === sorted.length - 1 && fact.end !== null) {
      findings.push({
        ...fact.at,
        column: 'end',
        message: `"${fact.end}" is the end of the last row`,
        remedy,
      });
    }
    return findings;
  });
}

/** Reports the first stretch of each row's span that `coverOf` leaves open. */
export function uncovered<T extends Spanned>(
  facts: readonly T[],
  coverOf: (fact: T) => readonly Interval[] | undefined,
  column: string,
  say: (fact: T, gap: string) => string,
  remedy: string,
): Finding[] {
  return facts.flatMap((fact) => {
    const gap = gapsIn(fact, coverOf(fact) ?? [])[0];
    return gap ? [{ ...fact.at, column, message: say(fact, spanText(gap)), remedy }] : [];
  });
}
