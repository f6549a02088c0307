// Pattern definitions: one paint server for each shade that has a pattern on the plate, and the hatch.
import { describe, expect, test } from 'vitest';
import { SHADES } from '../scene/scene.ts';
import { SHADE_STYLES } from '../theme/patterns.ts';
import { patternDefs } from './defs.ts';
import type { PlateId } from './geometry.ts';

const elements = (plate: PlateId): string[] => patternDefs(plate, 2).split(/(?=<pattern )/);
const idsOf = (plate: PlateId): string[] =>
  [...patternDefs(plate, 2).matchAll(/id="([^"]+)"/g)].map((m) => m[1] ?? '');
const element = (id: string): string =>
  elements(id.startsWith('world') ? 'world' : 'europe').find((e) => e.includes(`id="${id}"`)) ?? '';

describe('the Europe plate', () => {
  test('has a pattern for every shade that has one, and the hatch', () => {
    const patterned = SHADES.filter((s) => SHADE_STYLES[s].pattern !== null).map((s) => `europe-p-${s}`);
    expect(idsOf('europe')).toEqual([...patterned, 'europe-p-dis']);
    expect(patterned.length).toBeGreaterThan(4);
  });
});

describe('the world plate', () => {
  test('leaves out the pinstripe, which would be too fine', () => {
    expect(idsOf('world')).not.toContain('world-p-both');
    expect(idsOf('world')).toContain('world-p-both-out');
  });

  test('draws the other patterns smaller', () => {
    const size = (id: string) => Number(/ width="([\d.]+)" height/.exec(element(id))?.[1]);
    expect(size('world-p-wp')).toBeLessThan(size('europe-p-wp'));
    expect(size('world-p-wp')).toBeGreaterThan(0);
  });
});

describe('a pattern', () => {
  test('carries its fill under the mark, so that a unit needs one path', () => {
    expect(element('europe-p-wp')).toMatch(
      /^<pattern id="europe-p-wp" patternUnits="userSpaceOnUse" width="(\S+)" height="\1"><rect class="f-wp" width="\1" height="\1"\/><path class="pl-pat-wp"/,
    );
  });

  test('of the hatch has no fill: the fill in law shows through', () => {
    expect(element('europe-p-dis')).not.toContain('<rect');
  });

  test('of lines that lie flat runs through the middle of its tile', () => {
    expect(element('europe-p-nato-out')).toContain('d="M0 6H12"');
  });

  test('of dots repeats at the corners what stands in the middle', () => {
    const dots = element('europe-p-ip4');
    expect(dots.match(/<circle/g)).toHaveLength(5);
    expect(dots).toContain('<g class="pd-pat-ip4">');
  });

  test('rises to the right at 45° and falls at -45°', () => {
    const slopes = (id: string) =>
      [...(/ d="([^"]+)"/.exec(element(id))?.[1] ?? '').matchAll(/M(\S+) (\S+?)L(\S+) ([-\d.]+)/g)].map(
        ([, x1, y1, x2, y2]) => Math.sign((Number(y2) - Number(y1)) / (Number(x2) - Number(x1))),
      );
    expect(slopes('europe-p-both')).toEqual([-1, -1, -1]); // y grows downward
    expect(slopes('europe-p-wp')).toEqual([1, 1, 1]);
  });
});

test('patterns grow with the scale of the geometry in which they live', () => {
  const size = (scale: number) =>
    Number(/id="europe-p-dis"[^>]* width="([\d.]+)"/.exec(patternDefs('europe', scale))?.[1]);
  expect(size(2) / size(1)).toBeCloseTo(2, 0);
});
