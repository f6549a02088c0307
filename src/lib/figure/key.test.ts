// The key: one tile for each state, brackets that enclose the blocs, boxes around those that joined.
import { describe, expect, test } from 'vitest';
import { tinyHistory, tinyScene } from '../../../tests/tiny.ts';
import type { HistoryData } from '../history/decode.ts';
import type { BlocId } from '../history/model.ts';
import { sceneAt } from '../scene/scene.ts';
import { core as en } from '../text/en/core.ts';
import { NARROW, WIDE, keyView } from './key.ts';
import type { KeyBox } from './key.ts';

type Members = Partial<Record<BlocId, readonly string[]>>;

/** The key of a world with these members, `since` one of them. */
function key(members: Members, joinedNow: readonly string[] = [], box: KeyBox = WIDE) {
  const all = Object.values(members).flat();
  const polities = [...new Set(all)].map((id): HistoryData['polities'][number] => [
    id,
    '1949-01-01',
    null,
    id,
    'S',
    [],
    null,
  ]);
  const memberships = Object.entries(members).flatMap(([bloc, ids]) =>
    ids.map((id): HistoryData['memberships'][number] => [
      bloc as BlocId,
      id,
      joinedNow.includes(id) ? '1955-05-14' : '1949-04-04',
      null,
      'founder',
      null,
      [],
      null,
    ]),
  );
  const blocs: HistoryData['blocs'] = [
    ['nato', '1949-04-04', null, 'NATO', 'NATO', 'member', '', []],
    ['european-union', '1949-04-04', null, 'Communities', 'EC', 'member', '', []],
    ['warsaw-pact', '1949-04-04', null, 'Pact', 'Pact', 'member', '', []],
    ['ip4', '1949-04-04', null, 'Partners', 'P', 'partner', '', []],
  ];
  const history = tinyHistory({ polities, memberships, blocs, coverage: [], participation: [] });
  return keyView(sceneAt(history, { date: '1955-06-01' }), en, box);
}

const counts = (view: ReturnType<typeof key>) => view.texts.map((t) => [t.text, t.count]);
const COLD_WAR: Members = { nato: ['A', 'B', 'C'], 'european-union': ['C', 'D'], 'warsaw-pact': ['W', 'X'] };

describe('the tiles', () => {
  test('are one for each state: NATO alone, both, Communities alone, then the Pact', () => {
    expect(key(COLD_WAR).tiles.map((t) => `${t.code} ${t.shade}`)).toEqual([
      'A nato',
      'B nato',
      'C both',
      'D eu',
      'W wp',
      'X wp',
    ]);
  });

  test('stand from left to right without touching', () => {
    const { tiles, tile } = key(COLD_WAR);
    for (const [i, next] of tiles.slice(1).entries())
      expect(next.x).toBeGreaterThan((tiles[i]?.x ?? 0) + tile);
  });

  test('shrink so that many still fit the width, but never below what can be counted', () => {
    const ids = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);
    const many = key({
      nato: ids('N', 32),
      'european-union': [...ids('N', 23), ...ids('U', 4)],
      ip4: ids('P', 4),
    });
    const last = many.tiles.at(-1);
    expect((last?.x ?? 0) + many.tile).toBeLessThanOrEqual(many.width);
    expect(many.tile).toBeGreaterThanOrEqual(7);
    expect(key(COLD_WAR).tile).toBe(14);
  });

  test('put those that joined in the year last in their group', () => {
    expect(
      key(COLD_WAR, ['A'])
        .tiles.slice(0, 3)
        .map((t) => t.code),
    ).toEqual(['B', 'A', 'C']);
  });

  test('show partners where there is no Pact', () => {
    const view = key({ nato: ['A'], ip4: ['P'] });
    expect(view.tiles.at(-1)).toMatchObject({ code: 'P', shade: 'ip4' });
    expect(counts(view)).toContainEqual(['Partners', 1]);
    expect(counts(view)).toContainEqual([en.key.partnersNote, null]);
  });
});

describe('the counts', () => {
  test('are those of the tiles', () => {
    expect(counts(key(COLD_WAR))).toEqual([
      ['NATO', 3],
      ['NATO and EC', 1],
      ['EC', 2],
      ['NATO only', 2],
      ['Warsaw Pact', 2],
    ]);
  });

  test('are read out in one sentence', () => {
    expect(key(COLD_WAR).sentence).toBe('NATO 3, NATO and EC 1, EC 2, NATO only 2, Warsaw Pact 2');
  });

  test('of NATO alone need no word about what is shared', () => {
    expect(counts(key({ nato: ['A', 'B'] }))).toEqual([['NATO', 2]]);
  });

  test('of two blocs that share nobody stand side by side', () => {
    expect(counts(key({ nato: ['A'], 'european-union': ['D'] }))).toEqual([
      ['NATO', 1],
      ['EC', 1],
    ]);
  });
});

describe('the brackets', () => {
  /** First and last x of a bracket. */
  const span = (d: string | undefined): [number, number] => [
    Number(/^M(\S+) /.exec(d ?? '')?.[1]),
    Number(/H([\d.]+)V/.exec(d ?? '')?.[1]),
  ];

  test('enclose NATO above and the Communities below, so that both enclose what is shared', () => {
    const { tiles, tile, brackets } = key(COLD_WAR);
    const x = (code: string) => tiles.find((t) => t.code === code)?.x ?? NaN;
    expect(span(brackets[0]?.d)).toEqual([x('A'), expect.closeTo(x('C') + tile, 6)]);
    expect(span(brackets[1]?.d)).toEqual([x('C'), expect.closeTo(x('D') + tile, 6)]);
  });

  test('are one where there are no Communities', () => {
    expect(key({ nato: ['A'] }).brackets).toHaveLength(1);
  });

  test('begin with the Communities’ own tiles where nothing is shared', () => {
    const { tiles, brackets } = key({ nato: ['A'], 'european-union': ['D'] });
    expect(span(brackets[1]?.d)[0]).toBe(tiles.find((t) => t.code === 'D')?.x);
  });
});

describe('the boxes', () => {
  test('enclose the tiles that joined in the year, group by group', () => {
    const { joined, tiles, tile } = key(COLD_WAR, ['B', 'C', 'W']);
    const boxed = tiles.filter((t) => joined.some((box) => box.x < t.x && t.x + tile < box.x + box.width));
    expect(boxed.map((t) => t.code)).toEqual(['B', 'C', 'W']);
    expect(joined).toHaveLength(3);
  });

  test('are none in a year without', () => {
    expect(key(COLD_WAR).joined).toEqual([]);
  });
});

describe('on a narrow page', () => {
  const narrow = key(COLD_WAR, ['W'], NARROW);

  test('the second group stands below the first, its boxes with it', () => {
    const y = (code: string) => narrow.tiles.find((t) => t.code === code)?.y ?? NaN;
    expect(y('W')).toBeGreaterThan(y('A') + narrow.tile);
    expect(y('W')).toBe(y('X'));
    expect(narrow.joined[0]?.y).toBeLessThan(y('W'));
    expect(narrow.joined[0]?.y).toBeGreaterThan(y('A') + narrow.tile);
    expect(narrow.tiles.find((t) => t.code === 'X')?.x).toBe(0);
  });

  test('the key is as narrow as its box, and higher', () => {
    expect(narrow.width).toBe(NARROW.width);
    expect(narrow.height).toBeGreaterThan(key(COLD_WAR).height);
    expect(key({ nato: ['A'] }, [], NARROW).height).toBe(key({ nato: ['A'] }).height);
  });

  test('the counts are the same', () => {
    expect(counts(narrow)).toEqual(counts(key(COLD_WAR)));
  });
});

describe('the signs', () => {
  const signs = (date: string, changed: Partial<HistoryData> = {}) =>
    keyView(tinyScene(date, changed), en).signs.map((s) => s.id);

  test('explain what the map of the day shows, and no more', () => {
    expect(signs('1950-06-01')).toEqual(['dep']);
    expect(signs('1951-06-01')).toEqual(['dep', 'disputed']);
    expect(signs('1956-06-01')).toEqual([]);
    expect(signs('1958-07-01')).toEqual(['joined']);
    expect(signs('1959-02-01')).toEqual(['out']);
  });

  test('explain a member that takes no part', () => {
    const participation: HistoryData['participation'] = [
      ['warsaw-pact', 'BIR', 'not-taking-part', '1955-05-14', null, [], null],
    ];
    expect(signs('1956-06-01', { participation })).toEqual(['wp-idle']);
  });

  test('name the year of joining', () => {
    expect(keyView(tinyScene('1958-07-01'), en).signs[0]?.text).toBe('joined in 1958');
  });
});

test('a member outside the command has its own tile', () => {
  const tiles = keyView(tinyScene('1959-02-01'), en).tiles;
  expect(tiles.find((t) => t.code === 'ALD')?.shade).toBe('both-out');
});

test('a member of the Pact that takes no part has its own tile', () => {
  const participation: HistoryData['participation'] = [
    ['warsaw-pact', 'BIR', 'not-taking-part', '1955-05-14', null, [], null],
  ];
  const tiles = keyView(tinyScene('1956-06-01', { participation }), en).tiles;
  expect(tiles.find((t) => t.code === 'BIR')?.shade).toBe('wp-idle');
});

test('the note on Kosovo is asked for where it is drawn', () => {
  expect(key(COLD_WAR).kosovo).toBe(false);
  const world: Partial<HistoryData> = {
    tenures: [['a', ['KOS', '1949-01-01']]],
    polities: [['KOS', '1949-01-01', null, 'Kosovo*', 'S', [], 'XKX']],
  };
  expect(keyView(tinyScene('1950-01-01', world), en).kosovo).toBe(true);
});
