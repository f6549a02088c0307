// Keys of the timeline.
import { expect, test } from 'vitest';
import { keyCommand } from './keys.ts';

test.each([
  ['ArrowRight', false, { kind: 'years', by: 1 }],
  ['ArrowUp', false, { kind: 'years', by: 1 }],
  ['ArrowLeft', false, { kind: 'years', by: -1 }],
  ['ArrowDown', false, { kind: 'years', by: -1 }],
  ['ArrowRight', true, { kind: 'months', by: 1 }],
  ['ArrowUp', true, { kind: 'months', by: 1 }],
  ['ArrowLeft', true, { kind: 'months', by: -1 }],
  ['ArrowDown', true, { kind: 'months', by: -1 }],
  ['PageUp', false, { kind: 'years', by: 10 }],
  ['PageDown', false, { kind: 'years', by: -10 }],
  ['[', false, { kind: 'change', by: -1 }],
  [']', false, { kind: 'change', by: 1 }],
  ['Home', false, { kind: 'first' }],
  ['End', false, { kind: 'last' }],
  [' ', false, { kind: 'play' }],
])('the key "%s" (shift: %s) commands %o', (key, shift, command) => {
  expect(keyCommand(key, shift)).toEqual(command);
});

test.each(['a', 'Enter', 'Tab', 'Escape', 'F5', ''])('the key "%s" is left to the browser', (key) => {
  expect(keyCommand(key, false)).toBeNull();
});
