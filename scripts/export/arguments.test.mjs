// The command line of exports: what is understood, and what is said where it is not.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { HELP, Usage, parseOrder } from './arguments.mjs';

const here = {
  firstDate: '1949-04-04',
  asOf: '2026-11-20',
  languages: ['en', 'fr'],
  cwd: path.resolve('/films'),
};
/** @param {string} line */
const parse = (line) => parseOrder(line.split(' '), here);

describe('what is asked for', () => {
  test('as in the README is a film of the whole range', () => {
    expect(parse('--from 1949 --to 2026 --size 1920x1080 --out atlas.mp4')).toMatchObject({
      format: 'mp4',
      from: '1949-04-04',
      to: '2026-11-20',
      size: { width: 1920, height: 1080 },
      plates: ['world', 'europe'],
      theme: 'light',
      lang: 'en',
      pace: 1.25,
      fps: 25,
      title: true,
      out: path.resolve('/films/atlas.mp4'),
    });
  });

  test('of a year is its first day at the beginning and its last at the end', () => {
    expect(parse('--from 1955 --to 1956 --out a.gif')).toMatchObject({
      from: '1955-01-01',
      to: '1956-12-31',
    });
    expect(parse('--date 1955 --out a.png')).toMatchObject({ date: '1955-12-31' });
    expect(parse('--out a.svg')).toMatchObject({ date: '2026-11-20' });
  });

  test('is taken with an equals sign, and the format may be named', () => {
    expect(parse('--date=1990-10-03 --format=png --out=picture --theme=print --lang=fr')).toMatchObject({
      format: 'png',
      theme: 'print',
      lang: 'fr',
      date: '1990-10-03',
    });
  });

  test('of layers is switched as in a link', () => {
    expect(parse('--out a.png')).toMatchObject({ layers: ['names', 'disputes'] });
    expect(parse('--out a.png --layers operations,-names')).toMatchObject({
      layers: ['disputes', 'operations'],
    });
  });

  test('with nothing or --help is the help, which names every option', () => {
    expect(parseOrder([], here)).toBe('help');
    expect(parse('--out a.mp4 --help')).toBe('help');
    for (const name of 'out format from to date size plate theme layers lang pace steps fps no-title table site quiet'.split(
      ' ',
    ))
      expect(HELP).toContain(`--${name}`);
  });
});

describe('what cannot be done', () => {
  test.each([
    ['--from 1949', '--out is missing'],
    ['--out atlas', 'does not end in .mp4'],
    ['--out a.mp4 --from 1948', 'runs from 1949-04-04 to 2026-11-20'],
    ['--out a.mp4 --to 2030', 'runs from 1949-04-04 to 2026-11-20'],
    ['--out a.png --date 1955-02-30', 'is not a day'],
    ['--out a.png --date spring', 'Write a year (1955) or a day (1955-05-14)'],
    ['--out a.mp4 --size 1000x100', 'such as 1920x1080'],
    ['--out a.mp4 --size big', 'such as 1920x1080'],
    ['--out a.mp4 --from 1990 --to 1980', 'exchange --from and --to'],
    ['--out a.mp4 --date 1990', 'takes --from and --to'],
    ['--out a.png --from 1990', 'it shows one day: --date'],
    ['--out a.png --table states', 'does not take --table'],
    ['--out a.png --layers flags', 'names layers with commas between'],
    ['--out a.mp4 --layers operations', 'not --layers'],
    ['--out a.csv --layers operations', 'does not take --layers'],
    ['--out a.mp4 --lang xx', 'it can be en, fr'],
    ['--out a.mp4 --plate moon', 'it can be europe, world, both'],
    ['--out a.mp4 --theme pink', 'it can be light, dark, print'],
    ['--out a.mp4 --pace 0', 'a number from 0.05 to 50'],
    ['--out a.mp4 --fps ten', 'a number from 1 to 60'],
    ['--out a.mp4 --site atlas', 'https://atlas.example.org'],
    ['--out a.mp4 --colour red', 'is not an option'],
    ['--out a.mp4 --out b.mp4', 'given twice'],
    ['--out', 'needs a value'],
    ['atlas.mp4', 'is not an option'],
  ])('%s is answered with its remedy', (line, remedy) => {
    expect(() => parse(line)).toThrow(Usage);
    expect(() => parse(line)).toThrow(remedy);
  });
});
