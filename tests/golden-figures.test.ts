// The drawn plates of every year as text: no change of the drawing or of the data changes history unseen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plateSvg } from '../src/lib/figure/plate.ts';
import { readFigure } from './geometry-files.ts';
import { expectGolden } from './golden-file.ts';
import { groundText, plateText } from './plate-text.ts';
import { labelRows, sceneOn, yearEnds } from './real-world.ts';

const PLATES = ['europe', 'world'] as const;
const figures = { europe: readFigure('europe'), world: readFigure('world') };
const drawn = (plate: (typeof PLATES)[number], date: string): string =>
  plateSvg(sceneOn(date), figures[plate], labelRows, { label: '' });

mkdirSync(join(import.meta.dirname, 'golden', 'figures'), { recursive: true });

test('the ground of both plates is as it was reviewed', () => {
  expectGolden(
    'figures/ground.txt',
    PLATES.flatMap((plate) => [`# ${plate}`, ...groundText(drawn(plate, '2024-12-31'))]),
  );
});

test.each(yearEnds)('the plates of %s are as they were reviewed', (date) => {
  const lines = PLATES.flatMap((plate) => [`# ${plate} ${date}`, ...plateText(drawn(plate, date))]);
  // The last year is that of the data's day, which moves.
  expectGolden(
    `figures/${date.slice(0, 4)}.txt`,
    lines.map((line) => line.replace(date, date.slice(0, 4))),
  );
});

describe('the text of a plate', () => {
  const svg = drawn('europe', '1989-12-31');
  const now = plateText(svg);
  const changed = (from: string | RegExp, to: string): string[] =>
    plateText(svg.replace(from, to)).filter((line) => !now.includes(line));

  test('says who is filled how, where dots stand and names are', () => {
    expect(now).toContain('fill POL wp');
    expect(now).toContain('fill DE_E wp');
    expect(now.some((line) => /^dot GIB .* both in-union$/.test(line))).toBe(true);
    expect(now.some((line) => line.startsWith('name United Kingdom '))).toBe(true);
  });

  test('changes by one line with one unit, one border, one name', () => {
    expect(changed('id="europe-POL" class="wp"', 'id="europe-POL" class="nato"')).toEqual(['fill POL nato']);
    expect(changed(/(data-stroke="gold" d="M)\d/, '$19')).toHaveLength(1);
    expect(changed('>Iceland</text>', '>Island</text>')).toHaveLength(1);
  });
});
