// Time left, by what was measured.
import { expect, test } from 'vitest';
import { planFilm } from './plan.ts';
import { FilmClock } from './progress.ts';

const plan = planFilm(
  { from: '1950-12-31', to: '1959-12-31', steps: 'years', pace: 1, fps: 10, title: false },
  [],
);

test('the time left is that of the work that is left, once there is enough to judge by', () => {
  let now = 0;
  const clock = new FilmClock(plan, () => now);
  plan.pictures.slice(0, 5).forEach((picture, i) => {
    // The first picture is slow, and says nothing about the others.
    now += i === 0 ? 5000 : 100;
    const progress = clock.written(picture, picture.frames, true);
    expect(progress.date).toBe(picture.date);
    if (i < 2) expect(progress.leftMs).toBeNull();
    // Five pictures of 100 ms; the last one is longer by three seconds of film.
    if (i === 4) expect(progress.leftMs).toBeGreaterThan(500);
    if (i === 4) expect(progress.leftMs).toBeLessThan(900);
  });
});

test('it is told while a long picture is written', () => {
  let now = 0;
  const clock = new FilmClock(plan, () => (now += 10));
  const [a, b, c, d] = plan.pictures;
  for (const picture of [a, b, c]) if (picture) clock.written(picture, picture.frames, true);
  const told = [1, 2].map(() => (d ? clock.written(d, 2, false) : null));
  expect(told[1]?.share).toBeGreaterThan(told[0]?.share ?? 1);
  expect(told[1]?.leftMs).not.toBeNull();
});

test('all written is all of it, with nothing left', () => {
  let now = 0;
  const clock = new FilmClock(plan, () => (now += 10));
  const told = plan.pictures.map((picture) => clock.written(picture, picture.frames, true));
  expect(told.at(-1)).toMatchObject({ share: 1, leftMs: 0 });
});
