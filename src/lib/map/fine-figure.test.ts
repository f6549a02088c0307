// The finer outlines of a picture: the same plate, the same units and symbols, more of their shape.
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import type { FigureGeometry } from '../figure/geometry.ts';
import { around, subpathBounds } from '../figure/path-bounds.ts';
import { refined } from './fine-figure.ts';
import { readMapLand } from './topology.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../generated/geo/${file}.json`, import.meta.url), 'utf8'));
const figure = read('figure-europe') as FigureGeometry;
const fine = refined(figure, readMapLand(read('map-europe') as Topology));

describe('a refined plate', () => {
  test('has every unit that the drawn plate shows, in the same place', () => {
    for (const [id, { d, area }] of Object.entries(figure.units)) {
      if (d === '' || area < 20) continue;
      const [was, is] = [d, fine.units[id]?.d ?? ''].map((path) => around(subpathBounds(path)));
      expect(is, id).not.toBeNull();
      // The drawn plate cuts off what reaches past it; the rest agrees to a few pixels.
      const [right, bottom] = [figure.width * figure.scale, figure.height * figure.scale];
      const inside = was && was.left > 0 && was.top > 0 && was.right < right && was.bottom < bottom;
      if (!inside || !is) continue;
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        expect(Math.abs(is[side] - was[side]), `${id} ${side}`).toBeLessThan(16);
    }
  });

  test('keeps areas, places and symbols, so that names and key stay the same', () => {
    expect(fine.points).toBe(figure.points);
    expect(fine.units['POL']?.area).toBe(figure.units['POL']?.area);
    expect([fine.view, fine.scale, fine.width]).toEqual([figure.view, figure.scale, figure.width]);
  });

  test('has more of the outline, and writes it without needless digits', () => {
    const points = (geometry: FigureGeometry): number =>
      Object.values(geometry.units).reduce((sum, { d }) => sum + d.split(' ').length, 0);
    expect(points(fine)).toBeGreaterThan(points(figure) * 1.4);
    expect(JSON.stringify(fine.units)).not.toMatch(/\.\d{2}/);
  });
});
