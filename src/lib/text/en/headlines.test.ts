// Articles before names, headlines, the standing situation.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../history/changes.ts';
import { core as en } from './core.ts';
import type { Names } from './changes.ts';

const { sentence, headline, standing, total } = en.changes;

const BLOCS = { nato: 'NATO', 'european-union': 'EC', 'warsaw-pact': 'Warsaw Pact', ip4: 'IP4' };
/** Ids are their own names. */
const names: Names = {
  polity: (id) => id,
  polityBefore: (id) => id,
  unit: (id) => id,
  bloc: (id) => BLOCS[id],
  overlay: (id) => ({ label: id, controller: '', kind: '' }),
};
const date = '1955-05-14';

describe('the article', () => {
  const into = (name: string) => sentence({ kind: 'state-absorbed', polity: 'A', into: [name], date }, names);

  test.each([
    'United Kingdom',
    'Netherlands',
    'Czech Republic',
    'Soviet Union',
    'Philippines',
    'Bahamas',
    'Comoros',
    'Saar',
    'Netherlands Antilles',
    'Central African Republic',
    'Dominican Republic',
    'Solomon Islands',
    'British Cameroons',
    'Belgian Congo',
    'Republic of the Congo',
    'Former Yugoslav Republic of Macedonia',
    'Federation of Rhodesia and Nyasaland',
    'Territory of Alaska',
    'Democratic Republic of the Congo',
    'Federal Republic of Yugoslavia',
    'Mali Federation',
    'State of Somaliland',
    'Khmer Republic',
    'Sovereign Base Areas of Akrotiri and Dhekelia',
    'Cayman Islands',
    'Ryukyu Islands (US administration)',
    'Palestinian territories',
  ])('stands before %s', (name) => {
    expect(into(name)).toBe(`*A* becomes part of the ${name}.`);
  });

  test.each([
    'France',
    'Germany',
    'Malaysia',
    'The Gambia',
    'Serbia and Montenegro',
    'Taiwan (Republic of China)',
    'Türkiye',
    'Congo',
    'British North Borneo',
    'British Honduras',
    'British Somaliland',
    'French India',
    'French Polynesia',
    'Portuguese India',
    'Portuguese Timor',
    'Spanish Sahara',
    'Netherlands New Guinea',
  ])('does not stand before %s', (name) => {
    expect(into(name)).toBe(`*A* becomes part of ${name}.`);
  });
});

describe('headlines', () => {
  const states = (count: number) => Array.from({ length: count }, (_, i) => `State ${i}`);
  const join = (bloc: keyof typeof BLOCS, polities: string[], founding = false) =>
    headline({ kind: 'joined', bloc, polities, count: 9, founding, date }, names);
  const head = (change: Change) => headline(change, names);

  test('name up to three states, in the order of their names, and count more in words', () => {
    expect(join('nato', ['Sweden'])).toBe('Sweden joins NATO');
    expect(join('nato', ['Poland', 'Hungary', 'Czech Republic'])).toBe(
      'the Czech Republic, Hungary and Poland join NATO',
    );
    expect(join('nato', ['A', 'B', 'C', 'D', 'E', 'F', 'G'])).toBe('seven states join NATO');
    expect(join('european-union', states(10))).toBe('ten states join the EC');
    expect(join('nato', states(12), true)).toBe('twelve states sign the North Atlantic Treaty');
  });

  test('tell founding, leaving, partnership and the end', () => {
    expect(join('warsaw-pact', states(8), true)).toBe('eight states sign the Warsaw Pact');
    expect(join('european-union', states(6), true)).toBe(
      'six states form the European Coal and Steel Community',
    );
    expect(join('ip4', ['Japan'])).toBe('Japan becomes a partner of NATO');
    expect(
      head({
        date,
        kind: 'left',
        bloc: 'european-union',
        polities: ['United Kingdom'],
        count: 27,
        founding: false,
      }),
    ).toBe('the United Kingdom leaves the EC');
    expect(head({ date, kind: 'dissolved', bloc: 'warsaw-pact', polities: [] })).toBe(
      'the Warsaw Pact is dissolved',
    );
  });

  test('are none for changes of land and names', () => {
    expect(head({ date, kind: 'renamed', polity: 'A', from: 'A', to: 'B' })).toBeNull();
  });
});

test('the standing situation names the blocs of the day and what they share', () => {
  const nato = { id: 'nato', name: 'NATO', count: 16 } as const;
  const ec = { id: 'european-union', name: 'EC', count: 12 } as const;
  const pact = { id: 'warsaw-pact', name: 'Warsaw Pact', count: 7 } as const;
  expect(standing([nato, ec, pact], 11)).toBe(
    'NATO has 16 members, the EC 12, the Warsaw Pact 7; 11 states are in both NATO and the EC',
  );
  expect(standing([nato], 0)).toBe('NATO has 16 members');
  expect(standing([nato, { id: 'ip4', name: 'IP4', count: 4 }], 0)).not.toContain('IP4');
});

test('the totals follow states that joined, and what is shared follows one that joined alone', () => {
  const one = { count: 32, polities: ['Sweden'] };
  const two = { count: 14, polities: ['Greece', 'Turkey'] };
  expect(total('Sweden joins NATO', one, 23, 'EU')).toBe(
    'Sweden joins: NATO has 32 members, and 23 of them are also in the EU',
  );
  expect(total('Greece and Turkey join NATO', two, 5, 'ECSC')).toBe(
    'Greece and Turkey join: NATO has 14 members',
  );
  expect(total('Greece and Turkey join NATO', two, 0, null)).toBe(
    'Greece and Turkey join: NATO has 14 members',
  );
});
