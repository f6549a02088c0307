// Which blocs cover which land: the default rule, then every kind of exception.
import { describe, expect, test } from 'vitest';
import { tinyData, tinyHistory } from '../../../tests/tiny.ts';
import { coverageAt } from './coverage.ts';
import type { HistoryData } from './decode.ts';
import type { Article6, PolityStatus } from './model.ts';

type Rows = Partial<HistoryData>;

/** Coverage of one unit on a day of the tiny world. */
function on(date: string, unit: 'a' | 'b' | 'c', changed: Rows = {}) {
  const history = tinyHistory(changed);
  const at = history.units.findIndex((u) => u.id === unit);
  return coverageAt(history, date)[at];
}

const withArt6 = (art6: Article6): Rows => ({
  units: tinyData.units.map((u): HistoryData['units'][number] =>
    u[0] === 'c' ? [u[0], u[1], art6, u[3], u[4]] : u,
  ),
});

const withStatus = (status: PolityStatus): Rows => ({
  polities: tinyData.polities.map((p): HistoryData['polities'][number] =>
    p[0] === 'CED.ALD' ? [p[0], p[1], p[2], p[3], status, p[5], p[6]] : p,
  ),
});

const exception = (unit: string, covered: boolean): Rows => ({
  coverage: [['nato', unit, '1950-01-01', '1951-01-01', covered, [], null]],
});

describe('a member’s own land', () => {
  test('is covered by NATO from the first day of membership, and inside Article 6', () => {
    expect(on('1949-04-03', 'a')).toEqual({ polity: 'ALD', blocs: [], article6: false, dependency: false });
    expect(on('1949-04-04', 'a')).toEqual({
      polity: 'ALD',
      blocs: ['nato'],
      article6: true,
      dependency: false,
    });
  });

  test('outside Article 6 by geography is covered by NATO and not by Article 6', () => {
    expect(on('1958-06-01', 'c')).toEqual({
      polity: 'CED',
      blocs: ['nato'],
      article6: false,
      dependency: false,
    });
  });

  test('of doubtful geography is inside Article 6 where NATO covers it', () => {
    expect(on('1958-06-01', 'c', withArt6('spec'))?.article6).toBe(true);
  });

  test('is covered by the Communities and by the Pact, in the one order of the blocs', () => {
    expect(on('1952-07-22', 'a')?.blocs).toEqual(['nato']);
    expect(on('1952-07-23', 'a')?.blocs).toEqual(['nato', 'european-union']);
    expect(on('1955-05-13', 'b')?.blocs).toEqual([]);
    expect(on('1955-05-14', 'b')?.blocs).toEqual(['warsaw-pact']);
    expect(on('1959-07-01', 'b')?.blocs).toEqual([]);
  });

  test('of a partner is covered by the partners’ group and is not in Article 6', () => {
    const partner: Rows = {
      memberships: [['ip4', 'BIR', '1950-01-01', null, 'partnership', null, [], null]],
    };
    expect(on('1950-01-01', 'b', partner)).toEqual({
      polity: 'BIR',
      blocs: ['ip4'],
      article6: false,
      dependency: false,
    });
  });
});

describe('a dependency of a member', () => {
  test('outside Article 6 is not covered, and marked as a dependency', () => {
    expect(on('1950-01-01', 'c')).toEqual({
      polity: 'CED.ALD',
      blocs: [],
      article6: false,
      dependency: true,
    });
  });

  test('inside Article 6 is covered by NATO alone, and no longer marked', () => {
    expect(on('1953-06-01', 'c', { ...withArt6('in'), coverage: [] })).toEqual({
      polity: 'CED.ALD',
      blocs: ['nato'],
      article6: true,
      dependency: false,
    });
  });

  test('of doubtful geography is not covered unless a row says so', () => {
    expect(on('1950-06-01', 'c', withArt6('spec'))).toMatchObject({
      blocs: [],
      article6: false,
      dependency: true,
    });
    expect(on('1950-06-01', 'c', { ...withArt6('spec'), ...exception('c', true) })).toMatchObject({
      blocs: ['nato'],
      article6: true,
      dependency: false,
    });
  });

  test('is none before its owner is a member, and none once it is independent', () => {
    expect(on('1949-04-03', 'c')?.dependency).toBe(false);
    expect(on('1955-02-28', 'c')?.dependency).toBe(true);
    expect(on('1955-03-01', 'c')?.dependency).toBe(false);
  });

  test('that its owner only administers is not covered even inside Article 6', () => {
    expect(on('1950-01-01', 'c', { ...withArt6('in'), ...withStatus('O') })).toMatchObject({
      blocs: [],
      article6: false,
      dependency: true,
    });
  });

  test('of several owners counts where one of them is a member', () => {
    const shared: Rows = {
      polities: tinyData.polities.map((p): HistoryData['polities'][number] =>
        p[0] === 'CED.ALD' ? [p[0], p[1], p[2], p[3], p[4], ['BIR', 'ALD'], p[6]] : p,
      ),
    };
    expect(on('1950-01-01', 'c', shared)?.dependency).toBe(true);
  });

  test('is outside the Communities, whatever its owner', () => {
    expect(on('1952-07-23', 'c')?.blocs).toEqual([]);
  });
});

describe('a row of exceptions', () => {
  test('brings land in from its first day to the day before its end', () => {
    expect(on('1952-12-31', 'c')?.blocs).toEqual([]);
    expect(on('1953-01-01', 'c')?.blocs).toEqual(['european-union']);
    expect(on('1953-12-31', 'c')?.blocs).toEqual(['european-union']);
    expect(on('1954-01-01', 'c')?.blocs).toEqual([]);
  });

  test('leaves the land a dependency while only the Communities cover it', () => {
    expect(on('1953-01-01', 'c')?.dependency).toBe(true);
  });

  test('takes a member’s own land out, and out of Article 6', () => {
    expect(on('1950-06-01', 'a', exception('a', false))).toMatchObject({ blocs: [], article6: false });
    expect(on('1951-01-01', 'a', exception('a', false))).toMatchObject({ blocs: ['nato'], article6: true });
  });

  test('never puts land of a stranger into Article 6', () => {
    expect(on('1950-06-01', 'b', exception('b', true))).toMatchObject({ blocs: ['nato'], article6: false });
  });

  test('speaks about its own bloc alone', () => {
    expect(
      on('1953-06-01', 'a', { coverage: [['nato', 'a', '1953-01-01', null, false, [], null]] })?.blocs,
    ).toEqual(['european-union']);
  });
});

test('coverage stands in the order of the units', () => {
  expect(coverageAt(tinyHistory(), '1955-03-01').map((c) => c.polity)).toEqual(['ALD', 'BIR', 'CED']);
});
