// Guards the tests of runes: in the wrong environment effects never run, and "does not fire" passes falsely.
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';

test('effects run in the environment of rune tests', () => {
  let count = $state(1);
  let seen = 0;
  const stop = $effect.root(() => {
    $effect(() => {
      seen = count;
    });
  });
  flushSync();
  expect(seen).toBe(1);
  count = 5;
  flushSync();
  expect(seen).toBe(5);
  stop();
});
