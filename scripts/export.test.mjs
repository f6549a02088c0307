// `npm run export` without a browser: the files it writes, its exit codes, and what it says.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { decodeGif } from '../tests/gif-reader.ts';
import { rowsCsv } from './export/stills.mjs';
import { spoken, teller } from './export/told.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'atlas-export-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/**
 * @param {string} out
 * @param {...string} args
 */
function exported(out, ...args) {
  const file = path.join(folder, out);
  const options = ['--disable-warning=ExperimentalWarning', 'scripts/export.mjs', '--out', file, ...args];
  const { status, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
  return { file, status, stderr };
}

describe('a picture', () => {
  test('as PNG has the size asked for and the colours of its date', () => {
    const { file, status } = exported(
      'a.png',
      '--date',
      '1955-05-14',
      '--plate',
      'europe',
      '--size',
      '640x360',
    );
    expect(status).toBe(0);
    const png = readFileSync(file);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([640, 360]);
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  test('as SVG stands alone: words of its date, fonts inside, nothing from elsewhere', () => {
    const { file, status } = exported('a.svg', '--date', '1990-10-03', '--site', 'https://atlas.example.org');
    expect(status).toBe(0);
    const svg = readFileSync(file, 'utf8');
    expect(svg).toContain('Germany is united');
    expect(svg).toContain('https://atlas.example.org/1990-10-03');
    expect(svg.match(/@font-face/g)?.length).toBe(9);
    expect([...svg.matchAll(/(?:href|src)\s*[=:]\s*["(]?(?!#|url\(data:)/g)]).toEqual([]);
  });
});

describe('a table', () => {
  test('of the states of a date has a row for each, with the day they joined', () => {
    const { file, status } = exported('a.csv', '--date', '1999-03-12');
    expect(status).toBe(0);
    const lines = readFileSync(file, 'utf8').trim().split('\r\n');
    expect(lines[0]).toMatch(/^Code,State,/);
    expect(lines.find((line) => line.startsWith('POL,'))).toContain('1999-03-12');
    expect(lines.length).toBeGreaterThan(190);
  });

  test('of the data is whole', () => {
    const { file, status } = exported('m.csv', '--table', 'memberships');
    expect(status).toBe(0);
    const [head, ...rows] = readFileSync(file, 'utf8').trim().split('\r\n');
    expect(head).toMatch(/^bloc,code,status,start,end/);
    expect(rows.filter((row) => row.startsWith('nato,POL,'))).toHaveLength(1);
  });

  test('quotes what has commas, and separates lists by spaces', () => {
    expect(
      rowsCsv([
        { a: 'one, two', b: ['x', 'y'] },
        { a: 'say "so"', c: null },
      ]),
    ).toBe('a,b,c\r\n"one, two",x y,\r\n"say ""so""",,\r\n');
  });
});

test('a GIF has a picture for every day of the plan, and stands as long as it should', () => {
  const { file, status, stderr } = exported(
    'a.gif',
    ...'--from 1951-12-31 --to 1952-12-31 --plate europe --size 320x180 --pace 5'.split(' '),
  );
  expect(stderr).toContain('pictures');
  expect(status).toBe(0);
  const gif = decodeGif(readFileSync(file));
  expect([gif.width, gif.height]).toEqual([320, 180]);
  expect(gif.frames[0]?.ms).toBe(2500);
  expect(gif.frames.at(-1)?.ms).toBe(3200);
  const [, before, after] = gif.frames;
  expect(before && after && Buffer.compare(before.pixels, after.pixels)).not.toBe(0);
});

describe('what cannot be written', () => {
  test('ends with exit code 2 and the remedy where it is asked for wrongly', () => {
    const { status, stderr, file } = exported('b.png', '--date', '1955-02-30');
    expect(status).toBe(2);
    expect(stderr).toContain('Write a year (1955) or a day (1955-05-14)');
    expect(existsSync(file)).toBe(false);
    const wrong = exported('b.csv', '--table', 'moons');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('memberships');
  });

  test('ends with exit code 1 where the place is none', () => {
    const { status, stderr } = exported('.', '--format', 'csv');
    expect(status).toBe(1);
    expect(stderr).toContain('is a folder');
  });
});

describe('progress', () => {
  /** @param {boolean} isTTY */
  const lines = (isTTY) => {
    let text = '';
    const tell = teller(false, { isTTY, write: (part) => (text += part) });
    tell.progress({ share: 0.412, date: '1990-10-03', leftMs: 95_000 });
    tell.note('done');
    return text;
  };

  test('is one line with the time left where somebody watches, and plain lines in a log', () => {
    expect(lines(true)).toContain('\r 41 %  1990-10-03, about 1 min 35 s left');
    expect(lines(false)).toBe(' 41 %  1990-10-03, about 1 min 35 s left\ndone\n');
    expect(spoken(400)).toBe('1 s');
  });
});
