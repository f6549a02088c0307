// Two days in words: the sentence, the rows, the table, the days between.
import { describe, expect, test, vi } from 'vitest';
import { history } from '../history/atlas.ts';
import { sceneChanges } from '../history/alignment.ts';
import { core as en } from '../text/en/core.ts';
import { compareWords } from '../text/en/compare.ts';
import { comparisonView, pairOf } from './compare.ts';
import { atOnce, compareCounts, compareTable, datedRows, inSteps } from './compare-table.ts';
import { sceneAt } from './scene.ts';

// Every change of the atlas is put into words, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const w = compareWords(en.formats);
const view = (a: string, b: string) => comparisonView(history, a, b, en, w);
const pair = (a: string, b: string) => pairOf(sceneAt(history, { date: a }), sceneAt(history, { date: b }));
const row = (a: string, b: string, id: string) => view(a, b).rows.find((r) => r.id === id);

describe('two scenes', () => {
  test('the later one outlines what joined since the earlier one, whichever stands first', () => {
    const forward = pair('1989-12-31', '2004-12-31');
    expect(forward.a.joined.size).toBe(0);
    expect([...forward.b.joined].sort()).toContain('SWE');
    expect(forward.b.units.find((u) => u.polity === 'POL')?.joined).toBe(true);
    const backward = pair('2004-12-31', '1989-12-31');
    expect([...backward.a.joined]).toEqual([...forward.b.joined]);
    expect(backward.b.joined.size).toBe(0);
  });

  test('of one day outline nothing', () => {
    const { a, b } = pair('2004-12-31', '2004-12-31');
    expect([a.joined.size, b.joined.size]).toEqual([0, 0]);
  });
});

describe('the sentence', () => {
  test('states what happened to each bloc', () => {
    expect(view('1989-12-31', '2004-12-31').sentence).toBe(
      'Between 31 December 1989 and 31 December 2004 NATO grows from 16 to 26 members, the EC becomes the EU and grows from 12 to 25 members, the Warsaw Pact is dissolved, 6 states end and 28 states begin.',
    );
  });

  test('never calls anything the EU before November 1993', () => {
    const rows = view('1950-12-31', '1990-12-31').rows.flatMap((r) => [r.title, ...r.lines]);
    expect(rows.join(' ')).not.toMatch(/\bEU\b/);
    expect(view('1949-04-04', '2026-11-22').sentence).toContain('the ECSC is founded, becomes the EU');
  });

  test('backwards, says what was not yet there', () => {
    expect(view('2024-12-31', '1949-12-31').sentence).toBe(
      'Back from 31 December 2024 to 31 December 1949 NATO has 12 members instead of 32, the ECSC is not yet founded and NATO has no Indo-Pacific partners instead of 4.',
    );
  });

  test('says so where both days are one, or nothing changed', () => {
    expect(view('1989-12-31', '1989-12-31').sentence).toBe('Both days are 31 December 1989.');
    expect(view('1969-12-31', '1970-01-02').sentence).toMatch(/no bloc’s members and no state changed\.$/);
  });

  test('is finished for every pair of neighbouring changes, in both directions', () => {
    const days = sceneChanges(history);
    for (const [i, day] of days.slice(1).entries()) {
      const before = days[i] ?? day;
      for (const { sentence, rows } of [view(before, day), view(day, before)])
        expect([sentence, ...rows.flatMap((r) => r.lines)].join('\n')).not.toMatch(
          /undefined|null|NaN| ,|\s\.|\.\./,
        );
    }
  });
});

describe('the rows', () => {
  test('count members and date who joined', () => {
    const nato = row('1989-12-31', '2004-12-31', 'nato');
    expect(nato?.counts).toEqual({ from: 16, to: 26 });
    expect(nato?.lines).toEqual([
      'Joined: Czech Republic, Hungary and Poland on 12 March 1999; Bulgaria, Estonia, Latvia, Lithuania, Romania, Slovakia and Slovenia on 29 March 2004.',
    ]);
    expect(nato?.sources.length).toBeGreaterThan(0);
  });

  test('tell the end of the Pact, and who left before', () => {
    expect(row('1989-12-31', '2004-12-31', 'warsaw-pact')?.lines).toEqual([
      'Dissolved on 1 July 1991.',
      'Left before: East Germany from 3 October 1990.',
    ]);
    expect(row('2004-12-31', '1989-12-31', 'warsaw-pact')?.lines[0]).toMatch(/^Members then, not later/);
  });

  test('name states as on the day they turned', () => {
    expect(row('1950-12-31', '2000-12-31', 'nato')?.lines[0]).toContain('West Germany on 6 May 1955');
    expect(row('1955-12-31', '1965-12-31', 'began')?.lines.join(' ')).toContain('Dahomey');
  });

  test('tell of land that changed bloc without its state', () => {
    const land = row('1984-12-31', '1985-12-31', 'land')?.lines ?? [];
    expect(land).toEqual(['Greenland: no longer under the EC from 1 February 1985.']);
  });

  test('tell of members that stand apart', () => {
    const [apart] = view('1965-12-31', '1967-12-31').rows.filter((r) => r.title === w.list.outside);
    expect(apart?.lines).toEqual(['New: France from 1 July 1966.']);
  });
});

describe('the table', () => {
  test('has every member of either day, those that changed first', () => {
    const { difference } = view('1989-12-31', '2004-12-31');
    const rows = compareTable(history, difference, pair('1989-12-31', '2004-12-31'), en, w);
    const czech = rows.find((r) => r.polity === 'CZE');
    expect(czech).toMatchObject({ a: null, b: ['NATO', 'EU'] });
    expect(rows.find((r) => r.polity === 'DDR')).toMatchObject({ name: 'East Germany', b: null });
    const firstSame = rows.findIndex((r) => r.changes.length === 0);
    expect(rows.slice(firstSame).every((r) => r.changes.length === 0)).toBe(true);
    expect(rows.every((r) => r.sources.length > 0)).toBe(true);
  });

  test('counts as the rows do', () => {
    const { difference } = view('1989-12-31', '2004-12-31');
    const counts = compareCounts(difference, pair('1989-12-31', '2004-12-31'), w);
    expect(counts.map((c) => [c.name, c.from, c.to])).toEqual([
      ['NATO', 16, 26],
      ['EC, EU', 12, 25],
      ['Warsaw Pact', 7, 0],
      ['NATO and EC/EU', 11, 19],
    ]);
  });
});

describe('the days between', () => {
  test('are the same whichever day stands first, without the first and with the last', () => {
    const forward = atOnce(datedRows(history, view('1989-12-31', '2004-05-01').difference, en));
    const backward = atOnce(datedRows(history, view('2004-05-01', '1989-12-31').difference, en));
    expect(backward).toEqual(forward);
    expect(forward.blocs[0]?.date).toBe('1990-10-03');
    expect(forward.blocs.at(-1)?.date).toBe('2004-05-01');
  });

  test('can be given up halfway', async () => {
    const { difference } = view('1989-12-31', '1995-12-31');
    let steps = 0;
    const stopped = await inSteps(datedRows(history, difference, en), () => Promise.resolve(++steps < 3));
    expect([stopped, steps]).toEqual([null, 3]);
    const all = await inSteps(datedRows(history, difference, en), () => Promise.resolve(true));
    expect(all).toEqual(atOnce(datedRows(history, difference, en)));
  });
});
