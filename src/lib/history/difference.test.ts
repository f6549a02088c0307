// What differs between two days, in the tiny world and over all days of the real one.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import { sceneChanges } from './alignment.ts';
import { history } from './atlas.ts';
import { changesOn } from './changes.ts';
import { addDays } from './date.ts';
import { blocTurn, differenceBetween } from './difference.ts';
import type { Difference, Exchange } from './difference.ts';
import type { BlocId, IsoDate } from './model.ts';

// Hundreds of pairs of days, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

/** The same difference, asked the other way round. */
function reversed(d: Difference): Difference {
  const swap = <T, E extends Exchange<T>>(e: E): E => ({ ...e, gained: e.lost, lost: e.gained });
  return {
    from: d.to,
    to: d.from,
    blocs: d.blocs.map((b) => ({
      ...swap(b),
      from: b.to,
      to: b.from,
      nameFrom: b.nameTo,
      nameTo: b.nameFrom,
    })),
    both: { ...swap(d.both), from: d.both.to, to: d.both.from },
    participation: d.participation.map((p) => swap(p)),
    land: d.land.map((u) => ({ unit: u.unit, from: u.to, to: u.from })),
    coverage: d.coverage.map((c) => swap(c)),
    states: {
      ...swap(d.states),
      renamed: d.states.renamed.map((r) => ({ polity: r.polity, from: r.to, to: r.from })),
    },
  };
}

const changes = sceneChanges(history);
const days = [...changes.map((day) => addDays(day, -1)), ...changes, history.asOf].filter(
  (day) => day >= history.firstDate && day <= history.asOf,
);
const anyDay = fc.constantFrom(...days);
const blocOf = (d: Difference, bloc: BlocId) => d.blocs.find((b) => b.bloc === bloc);
const who = (turns: readonly { readonly polity: string }[] | undefined) => (turns ?? []).map((t) => t.polity);

describe('the signs', () => {
  test('flip exactly when the days are exchanged, for any two days of the atlas', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(differenceBetween(history, b, a)).toEqual(reversed(differenceBetween(history, a, b)));
      }),
      { numRuns: 60 },
    );
  });

  test('flip at every change', () => {
    for (const day of changes.slice(1)) {
      const before = addDays(day, -1);
      expect(differenceBetween(history, day, before)).toEqual(
        reversed(differenceBetween(history, before, day)),
      );
    }
  });

  test('are none between a day and itself', () => {
    const none = differenceBetween(history, '1989-12-31', '1989-12-31');
    expect([none.land, none.coverage, none.participation, none.states.gained, none.states.between]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    for (const bloc of none.blocs) expect([bloc.gained, bloc.lost, bloc.from - bloc.to]).toEqual([[], [], 0]);
  });
});

describe('between any two days', () => {
  test('counts differ by gains less losses', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const d = differenceBetween(history, a, b);
        for (const bloc of d.blocs) expect(bloc.to - bloc.from).toBe(bloc.gained.length - bloc.lost.length);
        expect(d.both.to - d.both.from).toBe(d.both.gained.length - d.both.lost.length);
      }),
      { numRuns: 40 },
    );
  });

  test('every turn lies after the earlier and not after the later day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        const d = differenceBetween(history, a, b);
        const turns = [...d.blocs, ...d.participation, ...d.coverage, d.states].flatMap((x) => [
          ...x.gained,
          ...x.lost,
        ]);
        for (const { date } of turns) expect(date > first && date <= last, date).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('what happened on the days between adds up to the difference', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (x, y) => {
        const [a, b] = x < y ? [x, y] : [y, x];
        const members = new Map<string, number>();
        for (const day of changes.filter((c) => c > a && c <= b))
          for (const change of changesOn(history, day))
            if (change.kind === 'joined' || change.kind === 'left' || change.kind === 'dissolved')
              for (const polity of change.polities) {
                const key = `${change.bloc} ${polity}`;
                members.set(key, (members.get(key) ?? 0) + (change.kind === 'joined' ? 1 : -1));
              }
        const sum = [...members].filter(([, n]) => n !== 0).sort();
        const stated = differenceBetween(history, a, b).blocs.flatMap((d) => [
          ...d.gained.map((t): [string, number] => [`${d.bloc} ${t.polity}`, 1]),
          ...d.lost.map((t): [string, number] => [`${d.bloc} ${t.polity}`, -1]),
        ]);
        expect(stated.sort()).toEqual(sum);
      }),
      { numRuns: 40 },
    );
  });
});

describe('from 1989 to 2004', () => {
  const d = differenceBetween(history, '1989-12-31', '2004-12-31');

  test('NATO grows from 16 to 26 and the Communities from 12 to 25', () => {
    const [nato, union] = [blocOf(d, 'nato'), blocOf(d, 'european-union')];
    expect([nato?.from, nato?.to, union?.from, union?.to]).toEqual([16, 26, 12, 25]);
    expect([union?.nameFrom, union?.nameTo]).toEqual(['EC', 'EU']);
    expect([d.both.from, d.both.to]).toEqual([11, 19]);
    expect(who(nato?.gained)).toEqual(['CZE', 'HUN', 'POL', 'BGR', 'EST', 'LTU', 'LVA', 'ROU', 'SVK', 'SVN']);
    expect(nato?.gained[0]?.date).toBe('1999-03-12');
  });

  test('the Warsaw Pact ends: East Germany left before, the others on the last day', () => {
    const pact = blocOf(d, 'warsaw-pact');
    expect([pact?.from, pact?.to, pact?.nameTo]).toEqual([7, 0, null]);
    expect(pact?.lost[0]?.polity).toBe('DDR');
    expect(new Set(pact?.lost.slice(1).map((t) => t.date))).toEqual(new Set(['1991-07-01']));
    expect(blocTurn(history, 'warsaw-pact', d.from, d.to)).toBe('1991-07-01');
    expect(blocTurn(history, 'nato', d.from, d.to)).toBeNull();
  });

  test('the land of East Germany comes into NATO and the Communities with unity, without a new member', () => {
    const of = (bloc: BlocId) => d.coverage.find((c) => c.bloc === bloc)?.gained ?? [];
    expect(of('nato').find((t) => t.unit === 'DE_E')?.date).toBe('1990-10-03');
    expect(of('european-union').find((t) => t.unit === 'DE_E')?.date).toBe('1990-10-03');
  });

  test('four states of Europe end', () => {
    expect(who(d.states.lost)).toEqual(expect.arrayContaining(['DDR', 'SUN', 'CSK', 'YUG']));
    expect(d.states.lost.find((t) => t.polity === 'DDR')?.date).toBe('1990-10-03');
    expect(d.states.gained.find((t) => t.polity === 'CZE')?.date).toBe('1993-01-01');
  });

  test('Spain takes its place in the integrated command', () => {
    const out = d.participation.find((p) => p.kind === 'outside-integrated-command');
    expect(who(out?.lost)).toEqual(['ESP']);
  });
});

describe('other pairs', () => {
  test('a bloc that began and ended between the days is told, though it has no member on either', () => {
    const pact = blocOf(differenceBetween(history, '1950-12-31', '2000-12-31'), 'warsaw-pact');
    expect([pact?.from, pact?.to, pact?.between.length]).toEqual([0, 0, 8]);
    expect(pact?.between.find((p) => p.polity === 'ALB')).toMatchObject({ end: '1968-09-13' });
  });

  test('a state that came and went is told', () => {
    const { states } = differenceBetween(history, '1950-12-31', '2000-12-31');
    expect(who(states.between)).toContain('UAR');
  });

  test('Greenland leaves the Communities’ cover and stays under NATO', () => {
    const d = differenceBetween(history, '1984-12-31', '1985-12-31');
    const lost = d.coverage.find((c) => c.bloc === 'european-union')?.lost ?? [];
    expect(lost).toMatchObject([{ unit: 'GRL', date: '1985-02-01' }]);
    expect(d.coverage.find((c) => c.bloc === 'nato')).toBeUndefined();
  });

  test('Turkey’s new name is a difference of names alone', () => {
    const { states } = differenceBetween(history, '2021-12-31', '2022-12-31');
    expect(states.renamed.find((r) => r.polity === 'TUR')).toMatchObject({ from: 'Turkey' });
  });

  test('the tiny world: what came and went in it', () => {
    const tiny = tinyHistory();
    const on = (a: IsoDate, b: IsoDate) => differenceBetween(tiny, a, b);
    expect(blocOf(on('1949-04-04', '1960-06-15'), 'warsaw-pact')?.between).toEqual([
      { polity: 'BIR', start: '1955-05-14', end: '1959-07-01' },
    ]);
    expect(on('1952-12-31', '1953-12-31').coverage).toEqual([
      {
        bloc: 'european-union',
        gained: [{ unit: 'c', date: '1953-01-01', sources: ['paris'] }],
        lost: [],
      },
    ]);
    expect(who(on('1950-12-31', '1956-12-31').states.gained)).toEqual(['CED']);
    expect(on('1950-12-31', '1958-12-31').states.renamed).toEqual([
      { polity: 'ALD', from: 'Alder', to: 'Alderland' },
    ]);
  });
});
