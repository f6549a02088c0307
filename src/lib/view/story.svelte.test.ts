// The reader of a story: steps, exploring beside them, and the camera that glides between.
import { describe, expect, test } from 'vitest';
import { CAMERA_MS, Glide, StoryState } from './story.svelte.ts';

const steps = [
  { date: '1949-04-04', country: null, layers: ['names'] },
  { date: '1955-05-14', country: 'POL', layers: ['names', 'article6'] },
] as const;

describe('the reader', () => {
  test('sees what the step asks for', () => {
    const reader = new StoryState(steps);
    expect([reader.step, reader.view]).toEqual([1, steps[0]]);
    reader.reach(2);
    expect([reader.step, reader.view]).toEqual([2, steps[1]]);
  });

  test('explores date, state, layers and camera, and comes back to the step', () => {
    const reader = new StoryState(steps, 2);
    const frame = { x: 1, y: 2, width: 3, height: 4 };
    reader.explore({ date: '1960-12-31' });
    reader.explore({ frame, country: 'HUN' });
    expect(reader.exploring).toBe(true);
    expect([reader.view.date, reader.view.country, reader.view.layers]).toEqual([
      '1960-12-31',
      'HUN',
      ['names', 'article6'],
    ]);
    expect(reader.frame).toEqual(frame);
    reader.back();
    expect([reader.exploring, reader.frame, reader.view]).toEqual([false, null, steps[1]]);
  });

  test('who reads on stops exploring, who stays at the step does not', () => {
    const reader = new StoryState(steps);
    reader.explore({ country: 'HUN' });
    reader.reach(1);
    expect(reader.exploring).toBe(true);
    reader.reach(2);
    expect(reader.exploring).toBe(false);
  });

  test('never leaves the chapter', () => {
    const reader = new StoryState(steps);
    for (const step of [0, 3, NaN]) reader.reach(step);
    expect(reader.step).toBe(1);
  });
});

describe('the camera', () => {
  const a = { x: 0, y: 0, width: 100, height: 50 };
  const b = { x: 50, y: 20, width: 20, height: 10 };

  function rig() {
    let now = 0;
    let draw: (() => void) | null = null;
    const glide = new Glide(a, {
      now: () => now,
      request: (next) => {
        draw = next;
        return 1;
      },
      cancel: () => {
        draw = null;
      },
    });
    const wait = (ms: number): void => {
      now += ms;
      const next = draw;
      draw = null;
      next?.();
    };
    return { glide, wait, waits: () => draw !== null };
  }

  test('cuts where it is told to', () => {
    const { glide, waits } = rig();
    glide.send(b, false);
    expect([glide.frame, glide.moving, waits()]).toEqual([b, false, false]);
  });

  test('glides for its time and arrives exactly', () => {
    const { glide, wait } = rig();
    glide.send(b, true);
    wait(CAMERA_MS / 2);
    expect(glide.moving).toBe(true);
    expect(glide.frame.width).toBeLessThan(100);
    expect(glide.frame.width).toBeGreaterThan(20);
    wait(CAMERA_MS / 2);
    expect([glide.frame, glide.moving]).toEqual([b, false]);
  });

  test('sent elsewhere on its way it goes there from where it is', () => {
    const { glide, wait } = rig();
    glide.send(b, true);
    wait(300);
    const there = glide.frame;
    glide.send(a, true);
    expect(glide.frame).toEqual(there);
    wait(CAMERA_MS);
    expect(glide.frame).toEqual(a);
  });

  test('sent to where it goes already it is not disturbed', () => {
    const { glide, wait } = rig();
    glide.send(b, true);
    wait(300);
    glide.send({ ...b }, false);
    expect(glide.moving).toBe(true);
    glide.rest();
    expect(glide.moving).toBe(false);
  });
});
