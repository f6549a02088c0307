// The atlas against history: dated sentences a historian would sign, each with its source.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { history } from '../src/lib/history/atlas.ts';
import { addDays, asOfYear, yearOf } from '../src/lib/history/date.ts';
import { membershipsAt } from '../src/lib/history/membership.ts';
import { BLOC_IDS } from '../src/lib/history/model.ts';
import type { BlocId } from '../src/lib/history/model.ts';
import { sizesAt } from '../src/lib/history/series.ts';
import { holdersAt } from '../src/lib/history/sovereignty.ts';
import { sceneAt } from '../src/lib/scene/scene.ts';
import { RECORD_SUBJECTS, SUBJECTS } from './facts/all.ts';
import { COUNTS, JOINED, LEFT } from './facts/memberships.ts';
import { INDEPENDENT } from './facts/names.ts';
import { record } from './real-record.ts';

/** `before 1990-10-03` is the day before it. */
const dayOf = (on: string): string => (on.startsWith('before ') ? addDays(on.slice(7), -1) : on);
const isMember = (bloc: BlocId, polity: string, date: string): boolean =>
  membershipsAt(history, bloc, date).some((m) => m.polity === polity);

describe.each(SUBJECTS)('%s', (_title, facts) => {
  test.each(facts)('$on: $says ($source)', ({ on, ask, answer }) => {
    expect(ask(sceneAt(history, { date: dayOf(on) }))).toEqual(answer);
  });
});

describe.each(RECORD_SUBJECTS)('%s', (_title, facts) => {
  test.each(facts)('$on: $says ($source)', ({ on, ask, answer }) => {
    expect(ask(record, dayOf(on))).toEqual(answer);
  });
});

test('every fact names a work of the bibliography, or a citation with its year', () => {
  const path = new URL('../src/lib/generated/sources.json', import.meta.url);
  const works = new Set(Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object));
  const all: readonly { readonly source: string }[] = [
    ...SUBJECTS.flatMap(([, facts]) => facts),
    ...RECORD_SUBJECTS.flatMap(([, facts]) => facts),
  ];
  const unknown = all.filter((f) => !works.has(f.source) && !/ .*\b\d{4}\b/.test(f.source));
  expect(unknown.map((f) => f.source)).toEqual([]);
});

/** `[bloc, polity, day]` for every day of a table. */
const rowsOf = (
  table: Partial<Record<BlocId, Readonly<Record<string, string>>>>,
): [BlocId, string, string][] =>
  BLOC_IDS.flatMap((bloc) =>
    Object.entries(table[bloc] ?? {}).flatMap(([day, polities]) =>
      polities.split(' ').map((polity): [BlocId, string, string] => [bloc, polity, day]),
    ),
  );

describe('a membership (nato-member-countries; warsaw-treaty-1955; the treaties of accession)', () => {
  test.each(rowsOf(JOINED))('%s: %s is a member on %s and was none the day before', (bloc, polity, day) => {
    expect([isMember(bloc, polity, addDays(day, -1)), isMember(bloc, polity, day)]).toEqual([false, true]);
  });

  test.each(rowsOf(LEFT))('%s: %s is no member on %s and was one the day before', (bloc, polity, day) => {
    expect([isMember(bloc, polity, addDays(day, -1)), isMember(bloc, polity, day)]).toEqual([true, false]);
  });

  test('that is not in these lists is not in the data either', () => {
    const listed = rowsOf(JOINED).map(([bloc, polity, day]) => `${bloc} ${polity} ${day}`);
    const ended = rowsOf(LEFT).map(([bloc, polity, day]) => `${bloc} ${polity} ${day}`);
    expect(history.memberships.map((m) => `${m.bloc} ${m.polity} ${m.start}`).sort()).toEqual(listed.sort());
    const ends = history.memberships.flatMap((m) =>
      m.end === null ? [] : [`${m.bloc} ${m.polity} ${m.end}`],
    );
    expect(ends.sort()).toEqual(ended.sort());
  });
});

describe('at the end of', () => {
  const years = Array.from({ length: yearOf(history.asOf) - 1948 }, (_, i) => 1949 + i);
  const rows = years.map((year) => {
    const [, nato, union, both, pact] = COUNTS.findLast(([from]) => from <= year) ?? [0, 0, 0, 0, 0];
    return { year, nato, union, both, pact };
  });

  test.each(rows)(
    '$year NATO has $nato members, the Communities or Union $union, both share $both, the Pact has $pact',
    (row) => {
      const { nato, union, both, pact } = sizesAt(history, asOfYear(row.year, history.asOf));
      expect({ nato, union, both, pact }).toEqual({
        nato: row.nato,
        union: row.union,
        both: row.both,
        pact: row.pact,
      });
    },
  );
});

describe('independence (un-membership-growth; the acts and agreements in tenures.csv)', () => {
  const holderOf = (unit: string, date: string) =>
    holdersAt(history, date)[history.units.findIndex((u) => u.id === unit)];

  test.each(INDEPENDENT)(
    '%s is a dependency the day before %s and held by %s on that day',
    (unit, day, polity) => {
      const before = sceneAt(history, { date: addDays(day, -1) });
      const holder = before.states.get(holderOf(unit, before.date) ?? '');
      expect(holder?.owners).not.toEqual([]);
      expect(holderOf(unit, day)).toBe(polity);
    },
  );
});
