// Which day is drawn when, and for how long.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { END_MS, FIRST_MS, TITLE_MS, YEARS_A_SECOND, filmDates, pictureAt, planFilm } from './plan.ts';
import type { FilmOrder } from './plan.ts';

const changes = ['1949-04-04', '1952-02-18', '1952-07-23', '1955-05-06', '1955-05-14'];
const order: FilmOrder = {
  from: '1951-01-01',
  to: '1956-06-15',
  steps: 'years',
  pace: YEARS_A_SECOND,
  fps: 25,
  title: true,
};

describe('the days of a film', () => {
  test('are its first day, every change, every year’s end and its last day', () => {
    expect(filmDates(order, changes)).toEqual([
      '1951-01-01',
      '1951-12-31',
      '1952-02-18',
      '1952-07-23',
      '1952-12-31',
      '1953-12-31',
      '1954-12-31',
      '1955-05-06',
      '1955-05-14',
      '1955-12-31',
      '1956-06-15',
    ]);
  });

  test('are the changes alone where these are the steps', () => {
    expect(filmDates({ ...order, steps: 'changes' }, changes)).toEqual([
      '1951-01-01',
      '1952-02-18',
      '1952-07-23',
      '1955-05-06',
      '1955-05-14',
      '1956-06-15',
    ]);
  });

  test('leave out what changes after the last day', () => {
    expect(filmDates({ ...order, to: '1952-03-01', steps: 'changes' }, changes)).toEqual([
      '1951-01-01',
      '1952-02-18',
      '1952-03-01',
    ]);
  });

  test('are one where the range is a day', () => {
    expect(filmDates({ ...order, from: '1955-05-14', to: '1955-05-14' }, changes)).toEqual(['1955-05-14']);
  });
});

describe('a film', () => {
  const plan = planFilm(order, changes);
  const on = (date: string) => plan.pictures.find((p) => p.date === date && !p.title);

  test('begins with a title, holds its first day, pauses at changes and holds its end', () => {
    expect(plan.pictures[0]).toMatchObject({ title: true, date: '1951-01-01' });
    expect(plan.pictures[0]?.ms).toBeCloseTo(TITLE_MS, -2);
    expect(on('1951-01-01')?.ms).toBe(FIRST_MS);
    expect(on('1953-12-31')?.ms).toBe(800);
    expect(on('1952-02-18')?.ms).toBe(1600);
    expect(on('1956-06-15')?.ms).toBe(800 + END_MS);
  });

  test('is twice as quick at twice the pace, but for its first day, its title and its end', () => {
    const quick = planFilm({ ...order, pace: YEARS_A_SECOND * 2 }, changes);
    expect(quick.pictures.find((p) => p.date === '1952-02-18')?.ms).toBe(800);
    expect(quick.pictures.map((p) => p.date)).toEqual(plan.pictures.map((p) => p.date));
  });

  test('takes a range that stands the wrong way round', () => {
    expect(planFilm({ ...order, from: order.to, to: order.from }, changes)).toEqual(plan);
  });

  test('says which picture stands at a moment', () => {
    expect(pictureAt(plan, 0)?.title).toBe(true);
    expect(pictureAt(plan, TITLE_MS + 100)?.date).toBe('1951-01-01');
    expect(pictureAt(plan, plan.ms * 2)?.date).toBe('1956-06-15');
  });

  test('gives every picture a frame at least, and its frames are its length, whatever is asked', () => {
    const asked = fc.record({
      pace: fc.double({ min: 0.05, max: 100, noNaN: true }),
      fps: fc.integer({ min: 1, max: 60 }),
      steps: fc.constantFrom('years' as const, 'changes' as const),
      title: fc.boolean(),
    });
    fc.assert(
      fc.property(asked, (some) => {
        const film = planFilm({ ...order, ...some }, changes);
        expect(film.pictures.every((p) => Number.isInteger(p.frames) && p.frames >= 1)).toBe(true);
        expect(film.pictures.reduce((sum, p) => sum + p.frames, 0)).toBe(film.frames);
        expect(film.ms).toBeCloseTo((film.frames * 1000) / some.fps, 6);
        const dates = film.pictures.filter((p) => !p.title).map((p) => p.date);
        expect(dates).toEqual([...new Set(dates)].sort());
      }),
    );
  });
});
