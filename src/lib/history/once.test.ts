// What follows from all of History is worked out once for each History.
import { expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import { once } from './once.ts';

test('the same History is asked once, another one again', () => {
  let asked = 0;
  const version = once((history) => {
    asked++;
    return [history.version];
  });
  const [one, other] = [tinyHistory(), tinyHistory({ version: 'other' })];
  expect(version(one)).toBe(version(one));
  expect(asked).toBe(1);
  expect(version(other)).toEqual(['other']);
  expect(version(one)).toEqual(['tiny']);
  expect(asked).toBe(2);
});
