// Patterns are those of the drawn plate, keep their size while the map zooms, and repeat without seams.
import { describe, expect, it } from 'vitest';
import { patternDefs } from '../figure/defs.ts';
import { DISPUTED, SHADE_STYLES } from '../theme/patterns.ts';
import type { Pattern } from '../theme/patterns.ts';
import {
  drawPattern,
  HATCH_ID,
  imageSize,
  patternImages,
  patternLayers,
  periodOf,
  repeats,
} from './patterns.ts';
import type { Pen } from './patterns.ts';
import { tinyLook } from './tiny-land.ts';

const stripe = SHADE_STYLES.wp.pattern as Pattern;

/** A pen that notes what it is asked to draw. */
function notingPen(): Pen & {
  readonly strokes: [number, number][];
  readonly dots: [number, number, number][];
} {
  const strokes: [number, number][] = [];
  const dots: [number, number, number][] = [];
  const nothing = (): void => undefined;
  return {
    strokes,
    dots,
    strokeStyle: '',
    fillStyle: '',
    lineWidth: 0,
    clearRect: nothing,
    beginPath: nothing,
    lineTo: nothing,
    fill: nothing,
    stroke: nothing,
    moveTo: (x, y) => strokes.push([x, y]),
    arc: (x, y, r) => dots.push([x, y, r]),
  };
}

describe('patterns', () => {
  it('are one layer per distinct pattern, plus the hatch', () => {
    expect(patternLayers('europe').map(({ id }) => id)).toEqual([
      'pattern-nato-out',
      'pattern-both',
      'pattern-wp',
      'pattern-wp-idle',
      'pattern-ip4',
      'pattern-partner',
    ]);
    expect(patternLayers('world').map(({ id }) => id)).not.toContain('pattern-both');
    expect([...patternImages(tinyLook()).keys()]).toContain(HATCH_ID);
  });
  it('repeat at the distance of the drawn plate', () => {
    const sizes = [...patternDefs('europe', 2).matchAll(/id="europe-p-([\w-]+)"[^>]*? width="([\d.]+)"/g)];
    expect(sizes.length).toBeGreaterThan(5);
    for (const [, shade = '', size] of sizes) {
      const pattern =
        shade === 'dis' ? DISPUTED : (SHADE_STYLES[shade as keyof typeof SHADE_STYLES].pattern as Pattern);
      expect(periodOf(pattern, 'europe') * 2, shade).toBeCloseTo(Number(size));
    }
  });
  it('are exact at rest, whatever the box', () => {
    for (const scale of [1, 0.73, 1.4]) {
      const look = tinyLook('europe', { scale, zoom: 3 + Math.log2(scale) });
      const image = imageSize(stripe, look, 1);
      const shown = (image.size / image.pixelRatio) * 2 ** (look.zoom - Math.floor(look.zoom));
      expect(shown / repeats(stripe, look, image, look.zoom)).toBeCloseTo(
        periodOf(stripe, 'europe') * scale,
        1,
      );
    }
  });
  it('keep their size on screen within a tenth while the map zooms', () => {
    const look = tinyLook();
    const image = imageSize(stripe, look, 2);
    for (let zoom = 3; zoom < 10; zoom += 0.07) {
      const shown = (image.size / image.pixelRatio) * 2 ** (zoom - Math.floor(zoom));
      expect(
        Math.abs(shown / repeats(stripe, look, image, zoom) / periodOf(stripe, 'europe') - 1),
      ).toBeLessThan(0.1);
    }
  });
  it('repeat without seams: what leaves one side enters the other', () => {
    const look = tinyLook('world', { width: 856 });
    for (const pattern of [stripe, DISPUTED, SHADE_STYLES['nato-out'].pattern as Pattern]) {
      const image = imageSize(pattern, look, 1);
      const pen = notingPen();
      drawPattern(pen, pattern, look, image, 3.4);
      const period = image.size / repeats(pattern, look, image, 3.4);
      const at = pen.strokes.map(([x, y]) => (pattern.kind === 'line' && pattern.angle === 0 ? y : x));
      for (const [i, x] of at.slice(1).entries()) expect(x - (at[i] ?? 0)).toBeCloseTo(period);
    }
  });
});
