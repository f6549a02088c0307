// Frames of a plate: fitted, held on the plate, moved, and passed through on the way to another.
import { describe, expect, test } from 'vitest';
import { between, ease, frameAt, moved, sameFrame, scaleOf, wholeFrame, zoomed } from './frame.ts';
import type { Frame, Window } from './frame.ts';

const europe: Window = {
  plate: { width: 516, height: 430 },
  box: { width: 1032, height: 645 },
  fills: true,
};
const world: Window = { plate: { width: 856, height: 424 }, box: { width: 428, height: 424 }, fills: false };

const inside = (frame: Frame, { plate }: Window): boolean =>
  frame.x >= -1e-9 &&
  frame.y >= -1e-9 &&
  frame.x + frame.width <= plate.width + 1e-9 &&
  frame.y + frame.height <= plate.height + 1e-9;

describe('a camera', () => {
  test('at zoom 1 shows as much of a cut plate as fills the box, and the whole of the world', () => {
    expect(wholeFrame(europe)).toEqual({ x: 0, y: (430 - 322.5) / 2, width: 516, height: 322.5 });
    expect(wholeFrame(world)).toEqual({ x: 0, y: -212, width: 856, height: 848 });
  });

  test('has its centre in the middle of the box where the plate allows', () => {
    const frame = frameAt(europe, [258, 215], 4);
    expect([frame.x + frame.width / 2, frame.y + frame.height / 2]).toEqual([258, 215]);
    expect(scaleOf(frame, europe.box)).toBeCloseTo(6);
  });

  test('never looks past the edge of the plate', () => {
    for (const centre of [
      [0, 0],
      [516, 430],
      [-400, 900],
    ] as const)
      for (const zoom of [0.5, 1, 1.4, 3, 12, 90])
        expect(inside(frameAt(europe, centre, zoom), europe)).toBe(true);
  });
});

describe('exploring', () => {
  const start = frameAt(europe, [200, 200], 3);

  test('zooms about the point under the pointer', () => {
    const point = [start.x + start.width * 0.25, start.y + start.height * 0.75] as const;
    const near = zoomed(europe, start, 2, point);
    expect((point[0] - near.x) / near.width).toBeCloseTo(0.25);
    expect((point[1] - near.y) / near.height).toBeCloseTo(0.75);
    expect(near.width).toBeCloseTo(start.width / 2);
  });

  test('drags the land with the finger', () => {
    const there = moved(europe, start, 30, -15);
    const s = scaleOf(start, europe.box);
    expect(there.x).toBeCloseTo(start.x - 30 / s);
    expect(there.y).toBeCloseTo(start.y + 15 / s);
    expect(sameFrame(moved(europe, there, -30, 15), start)).toBe(true);
  });

  test('stops at the edge and at the closest look', () => {
    expect(inside(moved(europe, start, 1e5, 1e5), europe)).toBe(true);
    const closest = zoomed(europe, start, 1e6, [200, 200]);
    expect(scaleOf(closest, europe.box)).toBeCloseTo(12 * 1.5);
  });
});

describe('the way from one frame to another', () => {
  const [a, b] = [frameAt(europe, [100, 300], 2), frameAt(europe, [400, 100], 5)];

  test('begins with the one and ends with the other', () => {
    expect(sameFrame(between(a, b, 0), a)).toBe(true);
    expect(sameFrame(between(a, b, 1), b)).toBe(true);
  });

  test('eases as the style sheets do: fast at first, slow at the end, never back', () => {
    expect([ease(0), ease(1)].map((v) => Number(v.toFixed(4)))).toEqual([0, 1]);
    expect(ease(0.25)).toBeGreaterThan(0.5);
    const values = Array.from({ length: 21 }, (_, i) => ease(i / 20));
    expect(values.every((v, i) => i === 0 || v >= (values[i - 1] ?? 0))).toBe(true);
  });
});
