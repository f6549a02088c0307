// Finding over the compiled names and things: what readers type, and what nobody should.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { history } from './atlas.ts';
import { find } from './find.ts';
import { buildFindIndex } from './find-index.ts';
import { MAX_HITS } from './find-model.ts';
import type { FindData, Found, StateHit } from './find-model.ts';

const path = new URL('../generated/find.json', import.meta.url);
const index = buildFindIndex(JSON.parse(readFileSync(path, 'utf8')) as FindData, history);
const AT = '2024-12-31';
const found = (text: string, at = AT): Found => find(index, text, at);
const states = (text: string, at = AT): StateHit[] =>
  found(text, at).groups.flatMap(({ hits }) => hits.filter((hit) => hit.kind === 'state'));
const first = (text: string, at = AT): string => {
  const [hit] = states(text, at);
  return hit ? `${hit.name} ${hit.date}` : 'nothing';
};
const titles = (text: string, kind: string): string[] =>
  found(text).groups.flatMap((group) =>
    group.kind === kind ? group.hits.flatMap((hit) => ('title' in hit ? [hit.title] : [])) : [],
  );

describe('a state', () => {
  test.each([
    ['poland', 'Poland 2024-12-31'],
    ['POL', 'Poland 2024-12-31'],
    ['Polska', 'Poland 2024-12-31'],
    ['польша', 'Poland 2024-12-31'],
    ['ポーランド', 'Poland 2024-12-31'],
    ['Польща', 'Poland 2024-12-31'],
    ['Lengyelország', 'Poland 2024-12-31'],
    ['Ελλάδα', 'Greece 2024-12-31'],
    ['Česko', 'Czechia 2024-12-31'],
    ['საქართველო', 'Georgia 2024-12-31'],
    ['한국', 'South Korea 2024-12-31'],
    ['中国', 'China 2024-12-31'],
    ['turkiye', 'Türkiye 2024-12-31'],
    ['cote divoire', "Côte d'Ivoire 2024-12-31"],
    ['Holland', 'Netherlands 2024-12-31'],
    ['UK', 'United Kingdom 2024-12-31'],
    ['newzealand', 'New Zealand 2024-12-31'],
    ['kosovo', 'Kosovo* 2024-12-31'],
  ])('%s is found as %s', (text, name) => {
    expect(first(text)).toBe(name);
  });

  test.each([
    ['USSR', 'Soviet Union 1990-12-31'],
    ['СССР', 'Soviet Union 1990-12-31'],
    ['GDR', 'East Germany 1989-12-31'],
    ['Československo', 'Czechoslovakia 1992-12-31'],
    ['yugoslavia', 'Yugoslavia 1991-12-31'],
    ['Burma', 'Burma 1988-12-31'],
    ['zaire', 'Zaire 1996-12-31'],
    ['Siam', 'Siam 1949-05-10'],
    ['Turkey', 'Turkey 2021-12-31'],
  ])('under its former name %s it is shown while it had it: %s', (text, name) => {
    expect(first(text)).toBe(name);
  });

  test('is shown on the day of the page when it has the name that day', () => {
    expect(first('east germany', '1961-08-13')).toBe('East Germany 1961-08-13');
    expect(first('turkey', '1999-12-31')).toBe('Turkey 1999-12-31');
  });

  test('is shown in the year that stands beside its name', () => {
    expect(first('france 1966')).toBe('France 1966-12-31');
    expect(first('yugoslavia 1995')).toBe('Federal Republic of Yugoslavia 1995-12-31');
  });

  test.each([
    ['polnad', 'Poland'],
    ['germny', 'Germany'],
    ['united kindom', 'United Kingdom'],
    ['czechoslovakai', 'Czechoslovakia'],
  ])('is found in spite of a slip: %s', (text, name) => {
    expect(states(text)[0]?.name).toBe(name);
  });

  test('is not taken for another that differs by one letter', () => {
    expect(states('iran').map((hit) => hit.name)).toEqual(['Iran']);
    expect(states('iraq').map((hit) => hit.name)).toEqual(['Iraq']);
  });

  test('says which of its names was found', () => {
    expect(states('polska')[0]?.matched).toBe('Polska');
    expect(states('poland')[0]?.matched).toBeNull();
  });
});

/** Any UTF-16 units, halves of pairs too. */
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units));

test('a state that had ended before 1949 is answered with what stood in its place', () => {
  const { groups, meant } = found('Prussia');
  expect(groups.filter(({ kind }) => kind === 'state')).toEqual([]);
  expect(meant.map(({ name }) => name)).toEqual(['East Germany']);
  expect(found('Austria-Hungary').meant.map(({ name }) => name)).toEqual(['Austria', 'Hungary']);
});

test('nothing found suggests the nearest names, and nothing near suggests none', () => {
  expect(found('Nrwy').meant.map(({ name }) => name)).toContain('Norway');
  expect(found('qqqqqqqqqq')).toEqual({ groups: [], meant: [] });
  expect(found('   ')).toEqual({ groups: [], meant: [] });
});

test('events, meetings, operations, programmes, stories, disputes, treaties and people are found by their words', () => {
  expect(titles('madrid summit', 'summit').some((title) => title.startsWith('Madrid'))).toBe(true);
  expect(titles('kfor', 'operation')[0]).toContain('Kosovo');
  expect(titles('pfp', 'programme')).toContain('Partnership for Peace');
  expect(titles('berlin wall 1961', 'event').length + titles('berlin 1961', 'event').length).toBeGreaterThan(
    0,
  );
  expect(titles('stoltenberg', 'person')).toEqual(['Jens Stoltenberg']);
  expect(titles('south ossetia', 'dispute')).toContain('South Ossetia');
  expect(titles('after the wall', 'story')).toContain('After the wall');
  expect(titles('baghdad', 'treaty').length).toBeGreaterThan(0);
});

test('a date is found with what happened on it', () => {
  const { groups } = found('12 March 1999');
  expect(groups[0]).toEqual({
    kind: 'date',
    hits: [{ kind: 'date', unit: 'day', shown: '1999-03-12', exact: true }],
  });
  expect(groups.find(({ kind }) => kind === 'event')?.hits[0]).toMatchObject({ start: '1999-03-12' });
});

test('any text is answered, with twenty results at most, each on a day of the atlas', () => {
  const word = fc.constantFrom(
    'the',
    'nato',
    'germany',
    'x',
    '1999',
    'польша',
    '<b>',
    "'; --",
    '\u202e',
    '\ud800',
    '中',
  );
  const hostile = fc.oneof(
    anyText(60),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const { groups, meant } = found(text);
      const hits = groups.flatMap((group) => group.hits);
      expect(hits.length).toBeLessThanOrEqual(MAX_HITS);
      expect(groups.every((group) => group.hits.length > 0)).toBe(true);
      expect(new Set(groups.map((group) => group.kind)).size).toBe(groups.length);
      for (const hit of [...hits, ...meant]) {
        const day = hit.kind === 'state' ? hit.date : hit.kind === 'date' ? hit.shown : history.firstDate;
        expect(day >= history.firstDate && day <= history.asOf).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('a book pasted into the field costs no more than a line', () => {
  const started = performance.now();
  found('partnership for peace '.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(1000);
});

test('every state is found under each of its names of the time', () => {
  for (const [polity, periods] of history.polities)
    for (const { name, status } of periods) {
      if (status !== 'S') continue;
      expect(
        states(name).map((hit) => hit.polity),
        name,
      ).toContain(polity);
    }
});
