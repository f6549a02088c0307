// The one shared state: every change of the view goes through a method that keeps it valid.
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import { ViewState } from './view.svelte.ts';
import { defaultView } from './view.ts';

const history = tinyHistory();
const notice = { kind: 'unknown-country', given: 'x' } as const;
const state = () => new ViewState(history, defaultView(history), [notice]);

describe('goTo', () => {
  test('takes a valid day as it is and rests there', () => {
    const s = state();
    s.goTo('1955-05-14');
    expect([s.view.date, s.moving]).toEqual(['1955-05-14', false]);
  });

  test('keeps the date inside the atlas', () => {
    const s = state();
    s.goTo('1900-01-01');
    expect(s.view.date).toBe('1949-04-04');
    s.goTo('2100-01-01');
    expect(s.view.date).toBe('1960-06-15');
  });

  test('keeps everything else of the view', () => {
    const s = state();
    s.select('BIR');
    s.project('pole');
    s.goTo('1955-05-14');
    expect(s.view).toEqual({
      ...defaultView(history),
      country: 'BIR',
      projection: 'pole',
      date: '1955-05-14',
    });
  });

  test('puts away the notices about the link: it has been left', () => {
    const s = state();
    expect(s.notices).toEqual([notice]);
    s.goTo('1955-05-14');
    expect(s.notices).toEqual([]);
  });

  test('is moving until it rests', () => {
    const s = state();
    s.goTo('1955-05-14', { moving: true });
    expect(s.moving).toBe(true);
    s.rest();
    expect(s.moving).toBe(false);
  });

  test('is told to what shows the date, once where it is the same, and to nothing else', () => {
    const s = state();
    const told = { date: 0, layers: 0 };
    const stop = $effect.root(() => {
      $effect(() => {
        told.date += s.view.date.length > 0 ? 1 : 0;
      });
      $effect(() => {
        told.layers += s.view.layers.length > 0 ? 1 : 0;
      });
    });
    for (const day of ['1955-05-14', '1955-05-14', '1956-01-01']) {
      s.goTo(day);
      flushSync();
    }
    stop();
    expect(told).toEqual({ date: 2, layers: 1 });
  });

  test('leaves a copy of the view as it was', () => {
    const s = state();
    const before = { ...s.view };
    s.goTo('1955-05-14');
    expect(before).toEqual(defaultView(history));
  });
});

test('a year is its last day, the current year the as-of date, another one inside the atlas', () => {
  const s = state();
  s.goToYear(1955);
  expect(s.view.date).toBe('1955-12-31');
  s.goToYear(1960);
  expect(s.view.date).toBe('1960-06-15');
  s.goToYear(1930);
  expect(s.view.date).toBe('1949-04-04');
});

test('a layer is switched on and off', () => {
  const s = state();
  s.toggle('article6');
  expect(s.view.layers).toEqual(['names', 'disputes', 'article6']);
  s.toggle('names');
  expect(s.view.layers).toEqual(['disputes', 'article6']);
  s.toggle('names');
  expect([...s.view.layers].sort()).toEqual(['article6', 'disputes', 'names']);
});

test('treaties are chosen, each once and in one order, and taken back', () => {
  const s = state();
  s.chooseTreaties(['rio-1947', 'anzus-1951', 'rio-1947']);
  expect(s.view.treaties).toEqual(['anzus-1951', 'rio-1947']);
  s.chooseTreaties([]);
  expect(s.view.treaties).toEqual([]);
});

test('a selection is made and taken back', () => {
  const s = state();
  s.select('BIR');
  expect(s.view.country).toBe('BIR');
  s.select(null);
  expect(s.view.country).toBeNull();
});

test('another link is opened whole, with its notices, and rests', () => {
  const s = state();
  s.goTo('1955-05-14', { moving: true });
  const other = { ...defaultView(history), date: '1950-01-01', country: 'ALD' };
  s.open(other, [notice]);
  expect([s.view, s.notices, s.moving]).toEqual([other, [notice], false]);
});

test('notices come and are dismissed', () => {
  const s = state();
  s.notify([]);
  expect(s.notices).toEqual([]);
  s.notify([notice]);
  expect(s.notices).toEqual([notice]);
  s.dismiss();
  expect(s.notices).toEqual([]);
});
