// The scene in words: dated rows, headlines, the spoken value.
import { describe, expect, test } from 'vitest';
import { tinyEvents, tinyHistory } from '../../../tests/tiny.ts';
import type { HistoryData } from '../history/decode.ts';
import { decodeEvents } from '../history/event.ts';
import type { EventRow } from '../history/event.ts';
import { core as en } from '../text/en/core.ts';
import { sceneAt } from './scene.ts';
import { changeRows, namesOn, segmentsOf } from './sentence.ts';
import { describe as inWords, spokenValue } from './standing.ts';

const history = tinyHistory();
const plain = (rows: ReturnType<typeof changeRows>) =>
  rows.map((r) => r.segments.map((s) => s.text).join(''));

describe('segmentsOf', () => {
  test('sets what stands between stars in bold', () => {
    expect(segmentsOf('*Cedar* joins the *EC*, now 2.')).toEqual([
      { text: 'Cedar', bold: true },
      { text: ' joins the ', bold: false },
      { text: 'EC', bold: true },
      { text: ', now 2.', bold: false },
    ]);
  });

  test('leaves a text without stars in one piece', () => {
    expect(segmentsOf('Nothing changed.')).toEqual([{ text: 'Nothing changed.', bold: false }]);
  });

  test('has no empty pieces', () => {
    expect(segmentsOf('**')).toEqual([]);
  });
});

describe('the rows of a year', () => {
  test('are changes and events by day', () => {
    const rows = changeRows(history, tinyEvents, 1955, en);
    expect(rows.map((r) => r.date)).toEqual(['1955-03-01', '1955-05-14']);
    expect(plain(rows)).toEqual(['Cedar becomes independent of Alder.', 'Birch sign the Treaty of Warsaw.']);
    expect(plain(changeRows(history, tinyEvents, 1951, en))).toEqual([
      expect.stringContaining('Birch hills'),
      'A truce in the hills.',
      'Talks in the valley.',
    ]);
  });

  test('stand at the end of the month, or of the year, of which alone they are known', () => {
    const at = (id: string, date: string, precision: 'day' | 'month' | 'year'): EventRow => [
      id,
      date,
      null,
      precision,
      [],
      3,
      null,
      id,
      '',
      [],
      [],
    ];
    const rows = [
      at('month', '1956-03-01', 'month'),
      at('year', '1956-01-01', 'year'),
      at('day', '1956-03-09', 'day'),
      at('next', '1956-04-01', 'day'),
    ];
    expect(
      changeRows(history, decodeEvents(rows.sort((a, b) => (a[1] < b[1] ? -1 : 1))), 1956, en).map(
        (r) => r.key,
      ),
    ).toEqual(['day', 'month', 'next', 'year']);
  });

  test('put changes of the blocs before changes far away on the same day', () => {
    const tenures: HistoryData['tenures'] = [
      ['b', ['BIR', '1949-01-01']],
      ['c', ['CED.ALD', '1949-01-01', 'CED', '1955-05-14']],
    ];
    const [first, second] = changeRows(tinyHistory({ tenures }), [], 1955, en);
    expect([first?.weight, second?.weight]).toEqual([1, 3]);
    expect(first?.key).toContain('joined');
  });

  test('tell a fact once: an event that states the change of its day lends it text and sources', () => {
    const rows = changeRows(history, tinyEvents, 1958, en);
    expect(rows.map((r) => r.key)).not.toContain('enter');
    const row = rows.find((r) => r.date === '1958-06-01');
    expect(plain(rows)).toContain('Cedar becomes NATO’s second member.');
    expect(row).toMatchObject({ detail: 'A deposit.', sources: ['protocol'], ofBlocs: true });
  });

  test('lose no event: one of a departure from the command lends its text too', () => {
    const leaving: EventRow = [
      'leaving',
      '1959-01-01',
      null,
      'day',
      ['withdrawal'],
      1,
      null,
      'Alder leaves',
      'A letter.',
      [],
      ['letter'],
    ];
    const rows = changeRows(history, decodeEvents([leaving]), 1959, en);
    expect(rows.map((r) => r.detail)).toContain('A letter.');
  });

  test('keep an event of a day on which only names and land change', () => {
    const rows: EventRow[] = [
      ['e', '1957-05-01', null, 'day', ['enlargement'], 2, null, 'An event', 'Text.', [], ['x']],
    ];
    expect(plain(changeRows(history, decodeEvents(rows), 1957, en))).toContain('An event.');
  });

  test('carry the sources of the memberships they tell', () => {
    const [row] = changeRows(history, [], 1959, en).filter((r) => r.key.includes('dissolved'));
    expect(row?.sources).toEqual(['warsaw', 'end']);
  });

  test('carry text, span, weight and sources of an event', () => {
    const talks = changeRows(history, tinyEvents, 1951, en).find((r) => r.key === 'talks');
    expect(talks).toEqual({
      key: 'talks',
      date: '1951-05-01',
      endDate: '1951-05-04',
      precision: 'day',
      segments: [{ text: 'Talks in the valley.', bold: false }],
      detail: 'They talk.',
      ofBlocs: false,
      weight: 3,
      sources: ['truce'],
      change: null,
      event: 'talks',
    });
  });

  test('have keys of their own', () => {
    const keys = [1949, 1951, 1952, 1955, 1958, 1959].flatMap((y) =>
      changeRows(history, tinyEvents, y, en).map((r) => r.key),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('are none in a year without changes and events', () => {
    expect(changeRows(history, tinyEvents, 1956, en)).toEqual([]);
  });

  test('keep the asterisk of Kosovo, and set nothing but its name in bold', () => {
    const kosovo = tinyHistory({
      memberships: [],
      tenures: [
        ['b', ['BIR', '1949-01-01']],
        ['c', ['BIR', '1949-01-01', 'KOS', '1956-02-17']],
      ],
      polities: [
        ['BIR', '1949-01-01', null, 'Birch', 'S', [], 'BIR'],
        ['KOS', '1956-02-17', null, 'Kosovo*', 'S', [], 'XKX'],
      ],
    });
    const row = changeRows(kosovo, [], 1956, en)[0];
    expect(row?.segments.map((s) => s.text).join('')).toMatch(/^Kosovo\* /);
    expect(row?.segments.at(-1)?.bold).toBe(false);
  });
});

test('names are those of the day, and of the day before for what ended', () => {
  const names = namesOn(history, '1957-05-01');
  expect([names.polity('ALD'), names.polityBefore('ALD')]).toEqual(['Alderland', 'Alder']);
  expect(names.unit('b')).toBe('Birch land');
  expect(namesOn(history, '1959-07-01').bloc('warsaw-pact')).toBe('Warsaw Pact');
  expect(names.overlay('HILLS')).toEqual({ label: 'Birch hills', controller: 'Alder', kind: 'occupation' });
});

test('the spoken value names the date and the members of each bloc', () => {
  expect(spokenValue(sceneAt(history, { date: '1958-06-01' }), en)).toBe(
    '1 June 1958: NATO 2, European Communities 1, Warsaw Pact 1',
  );
});

test('the sentence for the picture is the standing situation with a full stop', () => {
  expect(inWords(sceneAt(history, { date: '1950-01-01' }), en)).toMatch(/^NATO has 1 \w+\.$/);
});
