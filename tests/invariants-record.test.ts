// Rules that hold over the real record on every day on which anything in it changes.
import { describe, expect, test } from 'vitest';
import { blocChanges, sceneChanges } from '../src/lib/history/alignment.ts';
import { history } from '../src/lib/history/atlas.ts';
import { addDays } from '../src/lib/history/date.ts';
import { holdsOn } from '../src/lib/history/interval.ts';
import { membershipsAt } from '../src/lib/history/membership.ts';
import { PARTICIPATION_KINDS } from '../src/lib/history/model.ts';
import type { BlocId, Interval } from '../src/lib/history/model.ts';
import {
  alliancesAt,
  operationsAt,
  partnershipsAt,
  presenceAt,
  secretaryAt,
  summitAfter,
  summitBefore,
  summitOn,
} from '../src/lib/history/record.ts';
import { record } from './real-record.ts';

const spans: readonly Interval[] = [
  ...record.partnerships,
  ...record.operations,
  ...record.presence,
  ...record.secretaries,
  ...record.treatyParties,
  ...history.memberships,
];

/** Every day from the first date on which a row begins or ends, and the day before it. */
const days: readonly string[] = [
  ...new Set(
    spans.flatMap((row) => [row.start, row.end ?? history.asOf]).flatMap((d) => [addDays(d, -1), d]),
  ),
]
  .filter((d) => d >= history.firstDate && d <= history.asOf)
  .sort();

const over = (rule: (date: string) => readonly string[]): string[] =>
  days.flatMap((date) => rule(date).map((complaint) => `${date} ${complaint}`));

const isMember = (bloc: BlocId, polity: string, date: string): boolean =>
  membershipsAt(history, bloc, date).some((m) => m.polity === polity);

const lives = (polity: string, date: string): boolean =>
  (history.polities.get(polity) ?? []).some((p) => holdsOn(p, date));

test('the record changes on hundreds of days', () => {
  expect(days.length).toBeGreaterThan(300);
});

describe('partners', () => {
  test('are no members of NATO', () => {
    expect(
      over((date) =>
        partnershipsAt(record, date)
          .filter((row) => isMember('nato', row.polity, date))
          .map((row) => `${row.programme} ${row.polity}`),
      ),
    ).toEqual([]);
  });

  test('stand in a programme once at a time', () => {
    expect(
      over((date) => {
        const seats = partnershipsAt(record, date).map((row) => `${row.programme} ${row.polity}`);
        return seats.filter((seat, i) => seats.indexOf(seat) !== i);
      }),
    ).toEqual([]);
  });

  test('that became members of NATO since 1999 had all signed the Partnership for Peace', () => {
    const late = history.memberships.filter((m) => m.bloc === 'nato' && m.start >= '1999-01-01');
    const signed = new Set(
      record.partnerships
        .filter((row) => row.programme === 'partnership-for-peace' && row.endKind === 'membership')
        .map((row) => `${row.polity} ${row.end ?? ''}`),
    );
    expect(late.map((m) => `${m.polity} ${m.start}`).filter((entry) => !signed.has(entry))).toEqual([]);
    expect(signed.size).toBe(late.length);
  });

  test('of the Indo-Pacific count from one day on the map and in the record', () => {
    const global = record.partnerships.filter((row) => row.programme === 'partners-across-the-globe');
    const onMap = history.memberships.filter((m) => m.bloc === 'ip4');
    for (const member of onMap)
      expect(global.find((row) => row.polity === member.polity)?.start, member.polity).toBe(member.start);
  });
});

test('hosts of operations and forces, their leaders and the parties of treaties are states of the day', () => {
  const absent = (polities: readonly string[], date: string) => polities.filter((p) => !lives(p, date));
  expect(
    over((date) => [
      ...presenceAt(record, date).flatMap((row) => absent([row.host, ...row.framework], date)),
      ...operationsAt(record, date)
        .filter((row) => row.polities.length > 0 && absent(row.polities, date).length === row.polities.length)
        .map((row) => row.id),
      ...alliancesAt(record, date).flatMap((alliance) =>
        absent(
          alliance.parties.map((row) => row.polity),
          date,
        ),
      ),
    ]),
  ).toEqual([]);
});

test('forces and headquarters stand in states of NATO and are led by them', () => {
  expect(
    over((date) =>
      presenceAt(record, date).flatMap((row) =>
        [row.host, ...row.framework]
          .filter((polity) => !isMember('nato', polity, date))
          .map((polity) => `${row.id} ${polity}`),
      ),
    ),
  ).toEqual([]);
});

test('there is one Secretary General on any day since the first', () => {
  const first = record.secretaries[0]?.start ?? '';
  expect(days.filter((date) => date >= first && !secretaryAt(record, date))).toEqual([]);
  expect(over((date) => record.secretaries.filter((s) => holdsOn(s, date)).map((s) => s.name)).length).toBe(
    days.filter((date) => date >= first).length,
  );
});

test('summits follow each other, and each is found from the day before and the day after', () => {
  for (const [i, summit] of record.summits.entries()) {
    expect(summitOn(record, summit.date)?.id).toBe(summit.id);
    expect(summitAfter(record, addDays(summit.date, -1))?.id).toBe(summit.id);
    expect(summitBefore(record, addDays(summit.endDate ?? summit.date, 1))?.id).toBe(summit.id);
    expect(summit.date > (record.summits[i - 1]?.endDate ?? '')).toBe(true);
  }
});

test('guests of a summit from the Indo-Pacific are no members of NATO', () => {
  const members = record.summits.flatMap((row) =>
    row.ip4.filter((polity) => isMember('nato', polity, row.date)),
  );
  expect(members).toEqual([]);
});

test('a treaty in force binds two states or more', () => {
  expect(
    over((date) =>
      alliancesAt(record, date)
        .filter((alliance) => alliance.parties.length < 2)
        .map((alliance) => alliance.treaty.id),
    ),
  ).toEqual([]);
});

describe('reservations', () => {
  test('are in the record, not in the history that is drawn', () => {
    expect(record.reservations.length).toBeGreaterThan(10);
    const kinds: readonly string[] = PARTICIPATION_KINDS;
    expect(history.participation.filter((row) => !kinds.includes(row.kind))).toEqual([]);
  });

  test('make no change of the scene or of a bloc', () => {
    const own = new Set(
      [history.memberships, history.participation, history.coverage, history.overlays, history.blocs]
        .flatMap((rows): readonly Interval[] => rows)
        .concat([...history.polities.values()].flat())
        .flatMap((row) => [row.start, row.end ?? '']),
    );
    for (const chain of history.tenures) for (const tenure of chain) own.add(tenure.start);
    own.add(history.firstDate);
    const reserved = record.reservations
      .flatMap((row) => [row.start, row.end ?? ''])
      .filter((d) => !own.has(d));
    expect(reserved.length).toBeGreaterThan(5);
    const changes = new Set([...sceneChanges(history), ...blocChanges(history)]);
    expect(reserved.filter((date) => changes.has(date))).toEqual([]);
  });
});

test('every name of Kosovo in what readers see first carries its asterisk', () => {
  const told = [
    ...record.programmes.flatMap((row) => [row.name, row.short, row.text]),
    ...record.steps.map((row) => row.text),
    ...record.operations.flatMap((row) => [row.name, row.short, row.place, row.mandate, row.text]),
    ...record.presence.flatMap((row) => [row.name, row.place, row.text]),
    ...record.consultations.flatMap((row) => [row.subject, row.text]),
    ...record.summits.flatMap((row) => [row.title, row.text]),
    ...record.disputes.flatMap((row) => [row.name, row.text]),
  ].filter((text) => text.includes('Kosovo'));
  expect(told.length).toBeGreaterThan(3);
  expect(told.filter((text) => /Kosovo(?!\*)/.test(text))).toEqual([]);
});
