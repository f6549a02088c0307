// Play, pause and step, with a clock that the test turns.
import { describe, expect, test } from 'vitest';
import { Player } from './player.svelte.ts';
import type { Clock, Stage } from './player.svelte.ts';
import { CHANGE_MS, REDUCED_MS, YEAR_MS, nextStop } from './stops.ts';

const changes = ['1949-04-04', '1952-02-18', '1952-07-23', '1955-05-14'];
const last = '1956-06-15';

describe('nextStop', () => {
  test.each([
    ['1949-04-04', '1949-12-31'],
    ['1949-12-31', '1950-12-31'],
    ['1951-12-31', '1952-02-18'],
    ['1952-02-18', '1952-07-23'],
    ['1952-07-23', '1952-12-31'],
    ['1955-05-14', '1955-12-31'],
    ['1955-12-31', '1956-06-15'],
    ['1956-06-14', '1956-06-15'],
  ])('from %s play goes on to %s', (from, to) => {
    expect(nextStop(from, { last, changes }, false)).toBe(to);
  });

  test.each([
    ['1949-04-04', '1952-02-18'],
    ['1952-02-18', '1952-07-23'],
    ['1955-05-14', '1956-06-15'],
  ])('from %s play by changes alone goes on to %s', (from, to) => {
    expect(nextStop(from, { last, changes }, true)).toBe(to);
  });

  test('at the end there is nothing to go on to', () => {
    expect(nextStop(last, { last, changes }, false)).toBeNull();
    expect(nextStop(last, { last, changes }, true)).toBeNull();
  });
});

/** A stage that remembers, and a clock that rings when told. */
function scene({ start = '1955-05-14', reduced = false } = {}) {
  const waits: number[] = [];
  let ring: (() => void) | null = null;
  let date = start;
  let rests = 0;
  const clock: Clock = {
    after(ms, call) {
      waits.push(ms);
      ring = call;
      return () => {
        ring = null;
      };
    },
  };
  const stage: Stage = {
    first: '1949-04-04',
    last,
    changes,
    date: () => date,
    goTo: (to) => {
      date = to;
    },
    rest: () => {
      rests++;
    },
    reducedMotion: () => reduced,
  };
  const player = new Player(stage, clock);
  return {
    player,
    waits,
    date: () => date,
    rests: () => rests,
    waiting: () => ring !== null,
    tick: () => {
      const call = ring;
      ring = null;
      call?.();
    },
  };
}

describe('the player', () => {
  test('stands still until it is started', () => {
    const s = scene();
    expect([s.player.playing, s.waiting(), s.date()]).toEqual([false, false, '1955-05-14']);
  });

  test('waits longer on a change than on a year', () => {
    const s = scene();
    s.player.play();
    s.tick();
    expect(s.date()).toBe('1955-12-31');
    expect(s.waits).toEqual([CHANGE_MS, YEAR_MS]);
  });

  test('goes on faster from the next wait when its speed is raised', () => {
    const s = scene();
    s.player.speed = 4;
    s.player.play();
    expect(s.waits).toEqual([CHANGE_MS / 4]);
  });

  test('stops at the last date by itself, and comes to rest there once', () => {
    const s = scene();
    s.player.play();
    s.tick();
    s.tick();
    expect([s.date(), s.player.playing, s.waiting(), s.rests()]).toEqual([last, false, false, 1]);
  });

  test('starts from the first date again when it stands at the end', () => {
    const s = scene({ start: last });
    s.player.play();
    expect(s.date()).toBe('1949-04-04');
  });

  test('does not move on once it is paused', () => {
    const s = scene();
    s.player.play();
    s.player.pause();
    s.tick();
    expect([s.date(), s.player.playing, s.rests()]).toEqual(['1955-05-14', false, 1]);
  });

  test('rests only once when it is paused twice', () => {
    const s = scene();
    s.player.play();
    s.player.pause();
    s.player.pause();
    expect(s.rests()).toBe(1);
  });

  test('does not run twice when it is started twice', () => {
    const s = scene();
    s.player.play();
    s.player.play();
    expect(s.waits).toHaveLength(1);
  });

  test('toggles between play and pause', () => {
    const s = scene();
    s.player.toggle();
    expect(s.player.playing).toBe(true);
    s.player.toggle();
    expect(s.player.playing).toBe(false);
  });

  test('steps from change to change under reduced motion, at its own calm pace', () => {
    const s = scene({ start: '1949-12-31', reduced: true });
    s.player.play();
    s.tick();
    expect(s.date()).toBe('1952-02-18');
    expect(s.waits).toEqual([REDUCED_MS, REDUCED_MS]);
  });
});
