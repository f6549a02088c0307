// What the panel says: lists, notes and sources as plain data.
import { describe, expect, test } from 'vitest';
import { tinyData, tinyEvents, tinyHistory } from '../../../tests/tiny.ts';
import type { HistoryData } from '../history/decode.ts';
import { core as en } from '../text/en/core.ts';
import type { PeriodText, SourceView } from './panel-model.ts';
import { panelView } from './panel.ts';
import { sceneAt } from './scene.ts';

const work = (id: string): [string, SourceView] => [
  id,
  { id, author: 'A', title: `Work ${id}`, date: '1950', url: '' },
];
const SOURCES = new Map(
  ['treaty', 'paris', 'rome', 'warsaw', 'end', 'protocol', 'truce', 'letter', 'text'].map(work),
);
const PERIOD: PeriodText = {
  id: 'p',
  title: 'T',
  leadHtml: '<p>L</p>',
  fullHtml: '<p>F</p>',
  citations: [{ n: 1, sourceId: 'text' }],
};

function panel(
  date: string,
  changed: Partial<HistoryData> = {},
  period: PeriodText | null = null,
  failed = false,
  sources = SOURCES,
) {
  const history = tinyHistory(changed);
  return panelView(history, tinyEvents, sceneAt(history, { date }), period, failed, sources, en);
}

test('the date and the year are those of the scene, spelt out', () => {
  const { date, year, asOf } = panel('1955-05-14');
  expect({ date, year, asOf }).toEqual({ date: '1955-05-14', year: 1955, asOf: '14 May 1955' });
});

describe('a quiet year', () => {
  test('says so, with the changes before and after', () => {
    expect(panel('1956-06-01').quiet).toEqual({
      title: 'No changes in 1956',
      text: 'Membership stayed the same all year. The previous change was on 14 May 1955, the next is on 1 June 1958.',
    });
  });

  test('is one in which only land, names and events changed', () => {
    expect(panel('1957-12-31').quiet?.title).toBe('No changes in 1957');
    expect(panel('1951-12-31').quiet?.title).toBe('No changes in 1951');
  });

  test('is none where a bloc changed, even by name or coverage', () => {
    expect(panel('1958-12-31').quiet).toBeNull();
    expect(panel('1953-12-31').quiet).toBeNull();
  });
});

describe('the members', () => {
  test('stand in a group for each bloc, titled by the name of the date', () => {
    expect(panel('1958-12-31').groups.map((g) => [g.id, g.title, g.count])).toEqual([
      ['nato', 'North Atlantic Treaty Organization', 2],
      ['european-union', 'European Communities', 1],
      ['warsaw-pact', 'Warsaw Treaty', 1],
    ]);
  });

  test('carry what a reader asks of them', () => {
    expect(panel('1958-12-31').groups[0]?.rows).toEqual([
      {
        polity: 'ALD',
        code: 'ALD',
        name: 'Alderland',
        since: '1949-04-04',
        fresh: false,
        note: null,
        both: true,
      },
      {
        polity: 'CED',
        code: 'CED',
        name: 'Cedar',
        since: '1958-06-01',
        fresh: true,
        note: null,
        both: false,
      },
    ]);
  });

  test('outside the command say so, and an unknown kind keeps its own word', () => {
    expect(panel('1959-02-01').groups[0]?.rows[0]?.note).toBe('outside the integrated command');
    const participation: HistoryData['participation'] = [
      ['nato', 'ALD', 'suspended', '1949-04-04', null, [], null],
    ];
    expect(panel('1959-02-01', { participation }).groups[0]?.rows[0]?.note).toBe('suspended');
  });
});

describe('the notes', () => {
  const KOSOVO: Partial<HistoryData> = {
    tenures: [['a', ['KOS', '1949-01-01']], ...tinyData.tenures.slice(1)],
    polities: [...tinyData.polities, ['KOS', '1949-01-01', null, 'Kosovo*', 'S', [], 'XKX']],
  };

  test('explain the asterisk of Kosovo where it is drawn, and not elsewhere', () => {
    expect(panel('1955-01-01', KOSOVO).notes).toContain(en.panel.kosovoNote);
    expect(panel('1955-01-01').notes).not.toContain(en.panel.kosovoNote);
  });

  test('explain the Baltic states to the day before the Soviet Union recognised them', () => {
    const late = { asOf: '2030-01-01' };
    expect(panel('1991-09-05', late).notes).toContain(en.panel.baltic);
    expect(panel('1991-09-06', late).notes).not.toContain(en.panel.baltic);
  });

  test('explain the front lines from the day of the invasion', () => {
    const late = { asOf: '2030-01-01' };
    expect(panel('2022-02-23', late).notes).not.toContain(en.panel.frontLines);
    expect(panel('2022-02-24', late).notes).toContain(en.panel.frontLines);
  });

  test('name disputed land of the day with who controls it', () => {
    expect(panel('1951-01-01').disputes).toEqual([
      { id: 'HILLS', label: 'Birch hills', note: 'control: Alder' },
    ]);
    expect(panel('1952-03-01').disputes).toEqual([]);
  });

  test('give the rule of each bloc of the day', () => {
    expect(panel('1953-01-01').rules).toEqual([
      { bloc: 'nato', name: 'North Atlantic Treaty Organization', rule: 'From deposit.' },
      { bloc: 'european-union', name: 'Coal and Steel', rule: 'In force.' },
    ]);
  });
});

describe('the sources', () => {
  const ids = (...args: Parameters<typeof panel>) => panel(...args).sources.map((s) => s.id);

  test('are those of what changed in the year, of the blocs and of the text, each once', () => {
    expect(ids('1951-06-01', {}, PERIOD).sort()).toEqual(['text', 'treaty', 'truce']);
    expect(ids('1958-12-31').sort()).toEqual(['protocol', 'rome', 'treaty', 'warsaw']);
  });

  test('include those of a departure from the command', () => {
    expect(ids('1959-02-01')).toContain('letter');
  });

  test('leave out works that the page does not have', () => {
    expect(ids('1951-06-01', {}, null, false, new Map([work('treaty')]))).toEqual(['treaty']);
  });
});

test('the text of the period is passed on, and whether it failed to load', () => {
  expect(panel('1955-05-14', {}, PERIOD).period).toBe(PERIOD);
  expect(panel('1955-05-14', {}, null, true)).toMatchObject({ period: null, periodFailed: true });
});
