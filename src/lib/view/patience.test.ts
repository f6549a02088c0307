// Patience ends after silence, not after slowness.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Patience } from './patience.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('ends after silence', () => {
  const over = vi.fn();
  new Patience(1000, over);
  vi.advanceTimersByTime(999);
  expect(over).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(over).toHaveBeenCalledOnce();
});

it('lasts as long as there are signs of life', () => {
  const over = vi.fn();
  const patience = new Patience(1000, over);
  for (let i = 0; i < 5; i += 1) {
    vi.advanceTimersByTime(900);
    patience.beat();
  }
  expect(over).not.toHaveBeenCalled();
});

it('is not taken up again once it is stopped', () => {
  const over = vi.fn();
  const patience = new Patience(1000, over);
  patience.stop();
  patience.beat();
  vi.advanceTimersByTime(5000);
  expect(patience.stopped).toBe(true);
  expect(over).not.toHaveBeenCalled();
});
