// Work in turn: its order, one task for each piece, and what is taken back or fails.
import { expect, test, vi } from 'vitest';
import { inTurn } from './in-turn.ts';

test('pieces come by turn, then as they were asked for, each in a task of its own', () => {
  vi.useFakeTimers();
  const done: string[] = [];
  for (const [turn, name] of [
    [3, 'panel'],
    [1, 'dock'],
    [2, 'key'],
    [1, 'slider'],
  ] as const)
    inTurn(turn, () => done.push(name));
  expect(done).toEqual([]);
  const seen: number[] = [];
  while (vi.getTimerCount() > 0) {
    vi.advanceTimersToNextTimer();
    seen.push(done.length);
  }
  expect(done).toEqual(['dock', 'slider', 'key', 'panel']);
  expect(seen).toEqual([1, 2, 3, 4, 4]);
  vi.useRealTimers();
});

test('what is taken back does not come, and what fails holds up nothing', () => {
  vi.useFakeTimers();
  const done: string[] = [];
  inTurn(1, () => {
    throw new Error('broken');
  });
  const forget = inTurn(2, () => done.push('gone'));
  inTurn(3, () => done.push('last'));
  forget();
  expect(() => vi.runAllTimers()).toThrow('broken');
  vi.runAllTimers();
  expect(done).toEqual(['last']);
  vi.useRealTimers();
});

test('work that comes after a pause begins anew', () => {
  vi.useFakeTimers();
  const done: string[] = [];
  inTurn(1, () => done.push('a'));
  vi.runAllTimers();
  inTurn(1, () => done.push('b'));
  vi.runAllTimers();
  expect(done).toEqual(['a', 'b']);
  vi.useRealTimers();
});
