// The kept scenes: whatever way the reader came to a date, its scene is the one that sceneAt makes.
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import { addDays } from '../history/date.ts';
import { ViewState } from '../view/view.svelte.ts';
import { defaultView } from '../view/view.ts';
import { sceneAt } from './scene.ts';
import { SceneCache, SceneState } from './scene.svelte.ts';

const history = tinyHistory();

const days: string[] = [];
for (let day = history.firstDate; day <= history.asOf; day = addDays(day, 17)) days.push(day);

describe('the cache', () => {
  test('gives the scene of the date on the way forward', () => {
    const cache = new SceneCache(history);
    for (const date of days) expect(cache.at(date)).toEqual(sceneAt(history, { date }));
  });

  test('gives the scene of the date on the way back', () => {
    const cache = new SceneCache(history);
    for (const date of days.toReversed()) expect(cache.at(date)).toEqual(sceneAt(history, { date }));
  });

  test('gives the text of the date, where a period begins on a day on which nothing else changes', () => {
    const texts = tinyHistory({
      periods: [
        ['one', '1949-04-04', '1956-02-10', 'One'],
        ['two', '1956-02-10', null, 'Two'],
      ],
    });
    const cache = new SceneCache(texts);
    expect(['1956-02-09', '1956-02-10', '1956-02-09'].map((date) => cache.at(date).period)).toEqual([
      'one',
      'two',
      'one',
    ]);
  });

  test('makes no scene twice for one date', () => {
    const cache = new SceneCache(history);
    expect(cache.at('1955-05-14')).toBe(cache.at('1955-05-14'));
  });

  test('keeps the units of a scene while nothing changes, so that nothing is drawn again', () => {
    const cache = new SceneCache(history);
    expect(cache.at('1956-08-01').units).toBe(cache.at('1956-06-01').units);
  });

  test('makes another scene on a change and in another year', () => {
    const cache = new SceneCache(history);
    expect(cache.key('1957-04-30')).not.toBe(cache.key('1957-05-01'));
    expect(cache.key('1956-12-31')).not.toBe(cache.key('1957-01-01'));
    expect(cache.key('1956-03-01')).toBe(cache.key('1956-12-31'));
  });
});

test('the scene of a state follows its date', () => {
  const state = new ViewState(history, { ...defaultView(history), date: '1950-01-01' });
  const kept = new SceneState(history, state);
  expect(kept.scene.date).toBe('1950-01-01');
  state.goTo('1955-05-14');
  flushSync();
  expect(kept.scene).toEqual(sceneAt(history, { date: '1955-05-14' }));
});

test('a scene that was foreseen is not made again when its date is shown', () => {
  let readings = 0;
  const watched = new Proxy(history, {
    get(target, name: keyof typeof history) {
      if (name === 'units') readings += 1;
      return target[name];
    },
  });
  const state = new ViewState(watched, { ...defaultView(history), date: '1950-01-01' });
  const kept = new SceneState(watched, state);
  expect(kept.scene.date).toBe('1950-01-01');
  kept.foresee('1955-12-31');
  const made = readings;
  expect(made).toBeGreaterThan(0);
  state.goTo('1955-12-31');
  flushSync();
  expect(kept.scene).toEqual(sceneAt(history, { date: '1955-12-31' }));
  expect(readings).toBe(made);
});
