// The layers of the record on a date: which symbols there are, what they say, who is a partner, whose alliance is outlined.
import { describe, expect, test } from 'vitest';
import { record } from '../../../tests/real-record.ts';
import { tinyHistory } from '../../../tests/tiny.ts';
import { tinyRecord } from '../../../tests/tiny-record.ts';
import { history } from '../history/atlas.ts';
import type { History } from '../history/model.ts';
import type { AtlasRecord } from '../history/record-model.ts';
import { layerMessages } from '../text/en/layers.ts';
import { LAYERS } from '../view/view.ts';
import type { LayerId } from '../view/view.ts';
import { recordSceneAt } from './marks-scene.ts';
import type { RecordScene } from './marks-model.ts';
import { sceneAt } from './scene.ts';

interface Asked {
  readonly layers?: readonly LayerId[];
  readonly treaties?: readonly string[];
  readonly country?: string | null;
}

const at = (given: AtlasRecord, of: History, date: string, asked: Asked): RecordScene =>
  recordSceneAt(
    given,
    sceneAt(of, { date }),
    { layers: LAYERS, treaties: [], country: null, ...asked },
    layerMessages,
  );

const small = (date: string, asked: Asked = {}) => at(tinyRecord, tinyHistory(), date, asked);
const real = (date: string, asked: Asked = {}) => at(record, history, date, asked);
const ids = ({ marks }: RecordScene): string[] => marks.map((mark) => mark.id);

describe('the tiny record', () => {
  test('shows an operation from its first day to its last, and not on the first day it is over', () => {
    const shown = (date: string) => ids(small(date)).filter((id) => id.startsWith('operations'));
    expect(shown('1953-03-31')).toEqual([]);
    expect(shown('1953-04-01')).toEqual(['operations/patrol']);
    expect(shown('1954-03-31')).toEqual(['operations/patrol']);
    expect(shown('1954-04-01')).toEqual([]);
  });

  test('tells an operation: kind, span with its last day, place, mandate', () => {
    expect(small('1953-06-01').marks[0]).toMatchObject({
      layer: 'operations',
      title: 'Sea Patrol',
      short: 'Patrol',
      lines: ['Operation at sea, 1 April 1953 to 31 March 1954.', 'Cedar Sea.', 'Mandate: Council decision.'],
      spots: { world: { x: 14, y: 11, dx: 0, dy: 0 } },
      sources: ['rome'],
    });
  });

  test('tells who leads a presence, where, and its strength', () => {
    const [mark] = small('1958-07-01', { layers: ['presence'] }).marks;
    expect(mark?.lines).toEqual([
      'Headquarters, since 1 June 1958.',
      'Islet (Cedar). Led by Alderland.',
      'Strength: 200 in 1959.',
    ]);
  });

  test('shows the meeting of the year, faint in later years, and none before its year', () => {
    const city = (date: string) => small(date, { layers: ['summits'] }).marks;
    expect(city('1956-12-31')).toEqual([]);
    expect(city('1957-12-31')[0]).toMatchObject({
      faint: false,
      title: 'Alder, 16–19 Dec. 1957',
      lines: ['Alder.'],
    });
    expect(city('1958-01-01')[0]).toMatchObject({
      faint: true,
      title: 'Alder',
      lines: ['Earlier meetings here: 1957.'],
    });
    expect(small('1958-01-01').counts.summits).toBe(0);
  });

  test('gives a hatched dispute no symbol', () => {
    expect(small('1951-06-01').counts.claims).toBe(0);
  });

  test('draws nothing of a layer that is off, and still counts it', () => {
    const { marks, partners, alliances, parties, counts } = small('1953-06-01', { layers: ['names'] });
    expect([marks, partners.size, alliances, parties.size]).toEqual([[], 0, [], 0]);
    expect(counts.operations).toBe(1);
  });

  test('outlines the parties of the day of an alliance', () => {
    expect([...small('1953-01-01').parties]).toEqual(['BIR']);
    expect([...small('1955-04-01').parties].sort()).toEqual(['BIR', 'CED']);
    expect([...small('1959-01-01').parties]).toEqual(['CED']);
  });

  test('chooses by what the reader chose, else by the selected state, else by kind', () => {
    expect(small('1955-04-01', { treaties: ['entente'] }).rule).toBe('chosen');
    expect(small('1955-04-01', { country: 'BIR' }).rule).toBe('country');
    expect(small('1955-04-01', { country: 'ALD' }).rule).toBe('kind');
    expect(small('1955-04-01', { treaties: ['none'] }).parties.size).toBe(0);
  });
});

describe('the real record', () => {
  test.each([
    ['1999-04-01', 'operations/allied-force'],
    ['2010-12-31', 'operations/isaf'],
    ['2011-06-01', 'operations/unified-protector'],
    ['1996-06-01', 'operations/ifor'],
    ['2018-01-01', 'presence/battlegroup-estonia'],
    ['2026-11-22', 'operations/kfor'],
  ])('shows on %s %s', (date, id) => {
    expect(ids(real(date))).toContain(id);
  });

  test.each([
    ['1999-06-11', 'operations/allied-force'],
    ['2003-08-10', 'operations/isaf'],
    ['2015-01-01', 'operations/isaf'],
    ['2016-12-31', 'presence/battlegroup-estonia'],
  ])('does not show on %s %s', (date, id) => {
    expect(ids(real(date))).not.toContain(id);
  });

  test('has no operation before 1990', () => {
    expect(real('1989-12-31').counts).toMatchObject({ operations: 0, presence: 0, partners: 0 });
  });

  test('shows the summits of 2024 in Washington, and 1999 with those before', () => {
    const bold = real('2024-12-31', { layers: ['summits'] }).marks.filter((mark) => !mark.faint);
    expect(bold.map((mark) => mark.title)).toEqual(['Washington, 9–11 July 2024']);
    expect(bold[0]?.lines.at(-1)).toBe('Earlier meetings here: 1978 and 1999.');
  });

  test('knows partners: none before 1994, Russia active in 2000, Sweden no partner once a member', () => {
    const partner = (date: string, id: string) => real(date).partners.get(id)?.status;
    expect(partner('1993-12-31', 'RUS')).toBeUndefined();
    expect(partner('2000-12-31', 'RUS')).toBe('active');
    expect(partner('2000-12-31', 'SWE')).toBe('active');
    expect(partner('2024-03-07', 'SWE')).toBeUndefined();
    expect(partner('2005-01-01', 'KWT')).toBe('active');
    expect(partner('2000-12-31', 'ISR')).toBe('active');
    expect(partner('2024-12-31', 'BLR')).toBe('suspended');
  });

  test('shows a chapter’s state its own treaties, and the alliances of several states without one', () => {
    const shown = (scene: RecordScene) => scene.alliances.filter((a) => a.shown).map((a) => a.treaty.id);
    expect(shown(real('1961-12-31', { country: 'PRK' }))).toEqual(['china-dprk-1961', 'soviet-dprk-1961']);
    expect(shown(real('1960-06-01'))).toContain('seato-1954');
    expect(shown(real('1960-06-01'))).not.toContain('norad-1958');
    expect(shown(real('2012-01-01', { treaties: ['csto-2002'] }))).toEqual(['csto-2002']);
  });

  test('gives every symbol of every year words, a source and a place on a plate', () => {
    for (let year = 1950; year <= 2026; year += 1) {
      for (const mark of real(`${year}-11-22`).marks) {
        expect([mark.title, mark.name, mark.kindName, mark.when, mark.text].includes(''), mark.id).toBe(
          false,
        );
        expect(mark.lines.join(' '), mark.id).not.toMatch(/undefined|null|\.\./);
        expect(mark.sources.length, mark.id).toBeGreaterThan(0);
        const antarctic = mark.lat < -55 || mark.lat > 84;
        expect(antarctic || mark.spots.world !== null, mark.id).toBe(true);
      }
    }
  });

  test('two symbols of one day never cover each other on the Europe plate', () => {
    for (const date of ['1995-09-15', '1999-04-01', '2010-12-31', '2024-12-31', '2026-11-22']) {
      const spots = real(date).marks.flatMap(({ id, spots: { europe: s } }) =>
        s ? [{ id, x: s.x + s.dx, y: s.y + s.dy }] : [],
      );
      const close = spots.flatMap((a, i) =>
        spots.slice(0, i).flatMap((b) => (Math.hypot(a.x - b.x, a.y - b.y) < 9 ? [`${a.id} ${b.id}`] : [])),
      );
      expect(close).toEqual([]);
    }
  });
});
