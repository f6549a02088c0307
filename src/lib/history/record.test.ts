// As-of questions over the record: what holds on its first day, and no longer on the day of its end.
import { describe, expect, test } from 'vitest';
import { tinyRecord } from '../../../tests/tiny-record.ts';
import {
  alliancesAt,
  consultationsBetween,
  disputesAt,
  operationsAt,
  partnersOf,
  partnershipsAt,
  presenceAt,
  programmesOf,
  reservationsAt,
  roadOf,
  secretaryAt,
  stepAt,
  stepsOf,
  summitAfter,
  summitBefore,
  summitOn,
} from './record.ts';

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);

describe('partnerships', () => {
  const of = (date: string): string[] =>
    partnershipsAt(tinyRecord, date).map((row) => `${row.programme} ${row.polity} ${row.status}`);

  test.each([
    ['1955-01-31', []],
    ['1955-02-01', ['council BIR active']],
    ['1956-12-31', ['council BIR active', 'talks CED active']],
    ['1957-01-01', ['council BIR active', 'talks CED suspended']],
    ['1958-01-01', ['council BIR active', 'talks CED active']],
    ['1958-05-31', ['council BIR active', 'talks CED active']],
    ['1958-06-01', ['council BIR active']],
    ['1959-07-01', []],
  ])('on %s are %j', (date, rows) => {
    expect(of(date)).toEqual(rows);
  });

  test('of a state come with their programme', () => {
    const [row, ...others] = programmesOf(tinyRecord, 'CED', '1957-06-01');
    expect(others).toEqual([]);
    expect(row?.programme.short).toBe('Talks');
    expect(row?.partnership).toMatchObject({ status: 'suspended', note: 'Shut out.' });
    expect(programmesOf(tinyRecord, 'CED', '1958-06-01')).toEqual([]);
  });

  test('of a programme count the active partners alone', () => {
    expect(partnersOf(tinyRecord, 'talks', '1956-06-01')).toEqual(['CED']);
    expect(partnersOf(tinyRecord, 'talks', '1957-06-01')).toEqual([]);
  });
});

describe('what holds', () => {
  test('an operation, to the day before its end', () => {
    expect(ids(operationsAt(tinyRecord, '1953-03-31'))).toEqual([]);
    expect(ids(operationsAt(tinyRecord, '1953-04-01'))).toEqual(['patrol']);
    expect(ids(operationsAt(tinyRecord, '1954-03-31'))).toEqual(['patrol']);
    expect(ids(operationsAt(tinyRecord, '1954-04-01'))).toEqual([]);
  });

  test('a presence without end', () => {
    expect(ids(presenceAt(tinyRecord, '1958-05-31'))).toEqual([]);
    expect(ids(presenceAt(tinyRecord, '1960-06-15'))).toEqual(['garrison']);
  });

  test('a dispute', () => {
    expect(ids(disputesAt(tinyRecord, '1952-02-29'))).toEqual(['hills']);
    expect(ids(disputesAt(tinyRecord, '1952-03-01'))).toEqual([]);
  });

  test('a reservation', () => {
    expect(reservationsAt(tinyRecord, '1949-12-31')).toEqual([]);
    expect(reservationsAt(tinyRecord, '1950-01-01').map((row) => row.note)).toEqual(['No foreign bases.']);
  });

  test('an alliance, with the parties of the day', () => {
    const of = (date: string): string[] =>
      alliancesAt(tinyRecord, date).map(
        ({ treaty, parties }) => `${treaty.short}: ${parties.map((p) => p.polity).join(' ')}`,
      );
    expect(of('1948-09-07')).toEqual([]);
    expect(of('1949-04-04')).toEqual(['Entente: BIR']);
    expect(of('1955-03-01')).toEqual(['Entente: BIR CED']);
    expect(of('1955-05-14')).toEqual(['Entente: CED']);
    expect(of('1960-01-01')).toEqual([]);
  });

  test('one secretary at a time, none before the first', () => {
    expect(secretaryAt(tinyRecord, '1952-03-23')).toBeUndefined();
    expect(secretaryAt(tinyRecord, '1957-05-15')?.name).toBe('A. First');
    expect(secretaryAt(tinyRecord, '1957-05-16')).toMatchObject({ name: 'B. Second', acting: true });
  });
});

describe('steps', () => {
  test('of a state come bloc by bloc and road by road', () => {
    expect(stepsOf(tinyRecord, 'CED').map((row) => `${row.bloc} ${row.road} ${row.kind}`)).toEqual([
      'european-union 1 application',
      'nato 1 interest',
      'nato 1 declined',
      'nato 2 ratification',
      'nato 2 deposit',
    ]);
    expect(stepsOf(tinyRecord, 'ALD')).toEqual([]);
  });

  test('of one attempt are its own', () => {
    expect(roadOf(tinyRecord, 'CED', 'nato', 2).map((row) => row.kind)).toEqual(['ratification', 'deposit']);
  });

  test('of a date end with the last one taken', () => {
    expect(stepAt(tinyRecord, 'CED', 'nato', '1955-02-28')).toBeUndefined();
    expect(stepAt(tinyRecord, 'CED', 'nato', '1958-05-31')?.kind).toBe('ratification');
    expect(stepAt(tinyRecord, 'CED', 'nato', '1958-06-01')?.kind).toBe('deposit');
  });
});

describe('summits', () => {
  test.each([
    ['1957-12-15', undefined, undefined, 'alder-1957'],
    ['1957-12-16', undefined, 'alder-1957', 'video-1960'],
    ['1957-12-19', undefined, 'alder-1957', 'video-1960'],
    ['1957-12-20', 'alder-1957', undefined, 'video-1960'],
    ['1960-02-01', 'alder-1957', 'video-1960', undefined],
    ['1960-02-02', 'video-1960', undefined, undefined],
  ])('on %s the last is %s, the present %s, the next %s', (date, before, on, after) => {
    expect(summitBefore(tinyRecord, date)?.id).toBe(before);
    expect(summitOn(tinyRecord, date)?.id).toBe(on);
    expect(summitAfter(tinyRecord, date)?.id).toBe(after);
  });
});

test('consultations of a span include both its days', () => {
  expect(ids(consultationsBetween(tinyRecord, '1951-01-02', '1951-01-02'))).toEqual(['hills']);
  expect(consultationsBetween(tinyRecord, '1951-01-03', '1951-12-31')).toEqual([]);
});
