// The compiled record is decoded field by field: a value in the wrong place would be believed.
import { expect, test } from 'vitest';
import { tinyRecord } from '../../../tests/tiny-record.ts';

test('programmes hand their partners on, and keep their own fields', () => {
  expect(tinyRecord.programmes[1]).toEqual({
    id: 'talks',
    name: 'Talks for Peace',
    short: 'Talks',
    kind: 'partnership',
    start: '1956-01-01',
    end: null,
    text: 'They talk.',
    dateRule: 'By signature.',
    sources: ['rome'],
    note: 'Begun in spring.',
  });
  expect(tinyRecord.partnerships).toHaveLength(4);
  expect(tinyRecord.partnerships[2]).toEqual({
    programme: 'talks',
    polity: 'CED',
    status: 'suspended',
    start: '1957-01-01',
    end: '1958-01-01',
    endKind: 'resumption',
    precision: 'day',
    certainty: 'documented',
    sources: ['rome'],
    note: 'Shut out.',
  });
});

test('treaties hand their parties on', () => {
  expect(tinyRecord.treaties[0]).toEqual({
    id: 'entente',
    name: 'The Entente',
    short: 'Entente',
    kind: 'alliance',
    signed: '1948-03-04',
    start: '1948-09-08',
    end: '1960-01-01',
    text: 'They help each other.',
    sources: ['rome'],
    note: null,
  });
  expect(tinyRecord.treatyParties[0]).toEqual({
    treaty: 'entente',
    polity: 'BIR',
    start: '1948-09-08',
    end: '1955-05-14',
    endKind: 'withdrawal',
    sources: ['rome'],
    note: null,
  });
});

test('steps and reservations keep their fields', () => {
  expect(tinyRecord.steps[3]).toEqual({
    bloc: 'nato',
    polity: 'CED',
    road: 2,
    kind: 'ratification',
    date: '1958-02-01',
    endDate: '1958-05-30',
    precision: 'day',
    certainty: 'documented',
    text: 'They consent.',
    sources: ['rome'],
    note: null,
  });
  expect(tinyRecord.reservations).toEqual([
    {
      bloc: 'nato',
      polity: 'ALD',
      start: '1950-01-01',
      end: null,
      sources: ['letter'],
      note: 'No foreign bases.',
    },
  ]);
});

test('operations and presence keep their fields', () => {
  const known = { precision: 'day', certainty: 'documented', sources: ['rome'], note: null };
  expect(tinyRecord.operations[0]).toEqual({
    ...known,
    id: 'patrol',
    name: 'Sea Patrol',
    short: 'Patrol',
    kind: 'maritime',
    start: '1953-04-01',
    end: '1954-04-01',
    place: 'Cedar Sea',
    lon: 12,
    lat: 41,
    polities: [],
    mandate: 'Council decision',
    strength: null,
    text: 'They sail.',
  });
  expect(tinyRecord.presence[0]).toEqual({
    ...known,
    id: 'garrison',
    name: 'Alder garrison',
    kind: 'headquarters',
    host: 'CED',
    framework: ['ALD'],
    start: '1958-06-01',
    end: null,
    place: 'Islet',
    lon: 12,
    lat: 40,
    strength: '200 in 1959',
    text: 'It waits.',
  });
});

test('consultations, summits, secretaries and disputes keep their fields', () => {
  expect(tinyRecord.consultations[0]).toMatchObject({
    id: 'hills',
    article: 4,
    polities: ['ALD'],
    subject: 'The hills',
  });
  expect(tinyRecord.summits[0]).toMatchObject({
    city: 'Alder',
    host: 'ALD',
    lon: 0,
    lat: 50,
    title: 'Alder',
    ip4: [],
  });
  expect(tinyRecord.summits[1]).toMatchObject({
    kind: 'virtual',
    city: null,
    host: null,
    lon: null,
    lat: null,
  });
  expect(tinyRecord.secretaries[1]).toEqual({
    person: 'second',
    name: 'B. Second',
    polity: 'CED',
    start: '1957-05-16',
    end: null,
    acting: true,
    sources: ['rome'],
    note: null,
  });
  expect(tinyRecord.disputes[0]).toMatchObject({
    units: ['b'],
    overlays: ['HILLS'],
    claimants: ['BIR'],
    controllers: ['ALD'],
    drawn: 'hatched',
    lon: 10,
    lat: 50,
  });
});
