// Time left, by what was measured.
import { expect, test } from 'vitest';
import { planFilm } from './plan.ts';
import { FilmClock } from './progress.ts';

test('the time left is that of the pictures and frames that are left, once there is enough to judge by', () => {
  const plan = planFilm(
    { from: '1950-12-31', to: '1959-12-31', steps: 'years', pace: 1, fps: 10, title: false },
    [],
  );
  let now = 0;
  const clock = new FilmClock(plan, () => now);
  let left: number | null = null;
  plan.pictures.slice(0, 5).forEach((picture, i) => {
    // The first picture is slow, and says nothing about the others.
    now += i === 0 ? 5000 : 100;
    clock.drawn();
    now += picture.frames * 2;
    const progress = clock.written(picture, picture.frames);
    expect(progress.date).toBe(picture.date);
    if (i < 2) expect(progress.leftMs).toBeNull();
    left = progress.leftMs;
  });
  const frames = plan.pictures.slice(5).reduce((sum, p) => sum + p.frames, 0);
  expect(left).toBeCloseTo(5 * 100 + frames * 2, 6);
});

test('all written is all of it, with nothing left', () => {
  const plan = planFilm(
    { from: '1950-12-31', to: '1954-12-31', steps: 'years', pace: 1, fps: 10, title: true },
    [],
  );
  let now = 0;
  const clock = new FilmClock(plan, () => (now += 10));
  const told = plan.pictures.map((picture) => {
    clock.drawn();
    return clock.written(picture, picture.frames);
  });
  expect(told.at(-1)).toMatchObject({ share: 1, leftMs: 0 });
});
