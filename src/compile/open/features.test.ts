// States of the date as features, from the real data: names, owners, coverage and membership of the day.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { history } from '../../lib/history/atlas.ts';
import { statesOn } from './features.ts';

const areas = JSON.parse(
  readFileSync(new URL('../../lib/generated/geo/areas.json', import.meta.url), 'utf8'),
) as Record<string, number>;
const on = (date: string, code: string) =>
  statesOn(history, date, areas).find(({ properties }) => properties.polity_id === code)?.properties;

test('a member has its blocs with their first days', () => {
  expect(on('1990-10-03', 'DEU')).toMatchObject({
    name: 'Germany',
    status: 'sovereign state',
    owner: [],
    blocs: ['nato', 'european-union'],
    since: { nato: '1955-05-06', 'european-union': '1952-07-23' },
    participation: {},
  });
  expect(on('1990-10-03', 'DDR')).toBeUndefined();
  expect(on('1990-10-03', 'FRA')?.participation).toEqual({ nato: 'outside-integrated-command' });
});

test('a dependency is covered through its owner and is no member', () => {
  expect(on('1990-10-03', 'GRL.DNK')).toMatchObject({ owner: ['DNK'], blocs: ['nato'], since: {} });
});

test('land that a bloc covers only in part says so', () => {
  expect(on('1955-05-14', 'BHS.GBR')).toMatchObject({ blocs: ['nato'], blocs_in_part: ['nato'] });
});

test('names are those of the day, Kosovo* is XKX, and the label stands in the largest unit', () => {
  expect(on('2021-12-31', 'TUR')?.name).toBe('Turkey');
  expect(on('2022-12-31', 'TUR')?.name).toBe('Türkiye');
  expect(on('2008-02-17', 'XKX')).toBeDefined();
  expect(on('2008-02-16', 'XKX')).toBeUndefined();
  expect(on('2026-11-22', 'USA')?.lon).toBeLessThan(-80);
});
