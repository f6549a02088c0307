// A scene made from another one: equal to the scene made anew, whatever way the reader came, and the same where nothing changed.
import { describe, expect, test } from 'vitest';
import { sceneOn, yearEnds } from '../../../tests/real-world.ts';
import { tinyHistory } from '../../../tests/tiny.ts';
import { sceneChanges } from '../history/alignment.ts';
import { history } from '../history/atlas.ts';
import { addDays } from '../history/date.ts';
import { sceneAt } from './scene.ts';
import type { Scene } from './scene.ts';

const days = [...new Set([...yearEnds, ...sceneChanges(history)])].sort();
/** Every day once, far apart: 97 divides no number of days that the data is likely to have. */
const jumping = days.map((_, i) => days[(i * 97) % days.length] ?? '');

describe('on the way', () => {
  test.each([
    ['forward', days],
    ['back', days.toReversed()],
    ['from year to year', yearEnds],
    ['in jumps', jumping],
  ])('%s every scene is the one that is made anew', (_, way) => {
    let near: Scene | undefined;
    for (const date of way) {
      near = sceneAt(history, { date }, near);
      expect(near).toEqual(sceneOn(date));
      expect([...near.states.keys()]).toEqual([...sceneOn(date).states.keys()]);
    }
  });
});

test('land on which nothing changed is kept as it stands', () => {
  const before = sceneOn('1990-10-02');
  const after = sceneAt(history, { date: '1990-10-03' }, before);
  const changed = after.units.filter((unit, i) => unit !== before.units[i]).map((unit) => unit.polity);
  expect(new Set(changed)).toEqual(new Set(['DEU']));
});

test('a year in which nothing happened keeps all land, so that nothing is drawn again', () => {
  const quiet = tinyHistory();
  const near = sceneAt(quiet, { date: '1956-12-31' });
  expect(sceneAt(quiet, { date: addDays('1956-12-31', 31) }, near).units).toBe(near.units);
});
