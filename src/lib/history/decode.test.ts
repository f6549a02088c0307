// The compiled rows become the nouns of the model, field by field.
import { expect, test } from 'vitest';
import { tinyData, tinyHistory } from '../../../tests/tiny.ts';

const history = tinyHistory();

test('the edition keeps its version and its two dates', () => {
  expect([history.version, history.asOf, history.firstDate]).toEqual(['tiny', '1960-06-15', '1949-04-04']);
});

test('tenures stand in the order of the units, whatever the order of the rows', () => {
  const turned = tinyHistory({ tenures: [...tinyData.tenures].reverse() });
  expect(turned.tenures).toEqual(history.tenures);
  expect(history.tenures[2]).toEqual([
    { polity: 'CED.ALD', start: '1949-01-01' },
    { polity: 'CED', start: '1955-03-01' },
  ]);
});

test('a unit has its id, name, place and standing under Article 6', () => {
  expect(history.units[2]).toEqual({ id: 'c', name: 'Cedar islet', art6: 'out', lon: 12, lat: 40 });
});

test('the periods of a polity stand together in the order of the rows', () => {
  expect([...history.polities.keys()]).toEqual(['ALD', 'BIR', 'CED', 'CED.ALD']);
  expect(history.polities.get('ALD')?.map((p) => p.name)).toEqual(['Alder', 'Alderland']);
  expect(history.polities.get('CED.ALD')).toEqual([
    {
      id: 'CED.ALD',
      start: '1949-01-01',
      end: '1955-03-01',
      name: 'Alder Cedar',
      status: 'C',
      owners: ['ALD'],
    },
  ]);
});

test('each row of a table keeps every field', () => {
  expect(history.memberships[3]).toEqual({
    bloc: 'warsaw-pact',
    polity: 'BIR',
    start: '1955-05-14',
    end: '1959-07-01',
    startKind: 'founder',
    endKind: 'dissolution',
    sources: ['warsaw', 'end'],
    note: null,
  });
  expect(history.participation[0]).toEqual({
    bloc: 'nato',
    polity: 'ALD',
    kind: 'outside-integrated-command',
    start: '1959-01-01',
    end: '1960-01-01',
    sources: ['letter'],
    note: 'Left the command.',
  });
  expect(history.coverage[0]).toEqual({
    bloc: 'european-union',
    unit: 'c',
    start: '1953-01-01',
    end: '1954-01-01',
    covered: true,
    sources: ['paris'],
    note: 'For a year.',
  });
  expect(history.overlays[0]).toEqual({
    id: 'HILLS',
    label: 'Birch hills',
    units: ['b'],
    start: '1951-01-01',
    end: '1952-03-01',
    kind: 'occupation',
    controller: 'Alder',
    claimant: null,
    note: 'To a truce',
    sources: ['truce'],
  });
  expect(history.blocs[0]).toEqual({
    bloc: 'nato',
    start: '1949-04-04',
    end: null,
    name: 'North Atlantic Treaty Organization',
    short: 'NATO',
    memberStatus: 'member',
    dateRule: 'From deposit.',
    sources: ['treaty'],
  });
  expect(history.periods[0]).toEqual({
    id: '1949-1955',
    start: '1949-04-04',
    end: '1955-05-14',
    title: 'One bloc',
  });
});
