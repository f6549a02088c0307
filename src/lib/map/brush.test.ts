// The brush writes what differs, eases numbers, and remembers everything for the day the context is lost.
import { beforeEach, describe, expect, it } from 'vitest';
import { Brush, FADE_MS } from './brush.ts';
import type { StateSource } from './features.ts';
import type { State, States } from './shade.ts';

let written: [StateSource, string | number, State][];
let now: number;
let frame: (() => void) | null;
let brush: Brush;

beforeEach(() => {
  written = [];
  now = 0;
  frame = null;
  const frames = {
    now: () => now,
    request: (draw: () => void) => {
      frame = draw;
      return 1;
    },
    cancel: () => {
      frame = null;
    },
  };
  brush = new Brush((source, id, state) => written.push([source, id, state]), frames);
});

const paint = (states: Record<string, State>, fade = false): void => {
  brush.paint(new Map<StateSource, States>([['units', new Map(Object.entries(states))]]), fade);
};
const after = (ms: number): void => {
  now += ms;
  const draw = frame;
  frame = null;
  draw?.();
};
const last = (): State | undefined => written.at(-1)?.[2];

describe('the brush', () => {
  it('writes everything the first time, even when asked to fade', () => {
    paint({ A: { r: 1 }, B: { r: 2 } }, true);
    expect(written).toHaveLength(2);
    expect(frame).toBeNull();
  });
  it('writes only what differs', () => {
    paint({ A: { r: 1 }, B: { r: 2 } });
    written = [];
    paint({ A: { r: 1 }, B: { r: 3 } });
    expect(written).toEqual([['units', 'B', { r: 3 }]]);
  });
  it('eases numbers and ends exactly', () => {
    paint({ A: { r: 0, ink: 'red' } });
    paint({ A: { r: 100, ink: 'blue' } }, true);
    after(FADE_MS / 2);
    expect(last()).toMatchObject({ ink: 'blue' });
    expect(Number(last()?.['r'])).toBeGreaterThan(50);
    expect(Number(last()?.['r'])).toBeLessThan(100);
    after(FADE_MS);
    expect(last()).toEqual({ r: 100, ink: 'blue' });
    expect(frame).toBeNull();
  });
  it('takes up a change where it stands', () => {
    paint({ A: { r: 0 } });
    paint({ A: { r: 100 } }, true);
    after(FADE_MS / 2);
    const half = Number(last()?.['r']);
    paint({ A: { r: 0 } }, true);
    after(1);
    expect(Number(last()?.['r'])).toBeLessThanOrEqual(half);
    expect(Number(last()?.['r'])).toBeGreaterThan(half - 10);
  });
  it('does not move a line across the border', () => {
    paint({ A: { side: -1, union: 0 } });
    paint({ A: { side: 1, union: 1 } }, true);
    after(10);
    expect(last()).toMatchObject({ side: 1 });
  });
  it('cuts when told to, even in the middle of a fade', () => {
    paint({ A: { r: 0 } });
    paint({ A: { r: 100 } }, true);
    after(10);
    paint({ A: { r: 7 } });
    expect(last()).toEqual({ r: 7 });
    after(FADE_MS);
    expect(last()).toEqual({ r: 7 });
  });
  it('writes all it knows again', () => {
    paint({ A: { r: 1 } });
    paint({ A: { union: 1 } });
    written = [];
    brush.repaint();
    expect(written).toEqual([['units', 'A', { r: 1, union: 1 }]]);
  });
  it('writes nothing more once stopped', () => {
    paint({ A: { r: 0 } });
    paint({ A: { r: 1 } }, true);
    brush.stop();
    expect(frame).toBeNull();
  });
});
