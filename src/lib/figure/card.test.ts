// The social card: what stands on it, and that nothing on it can break out of its text.
import { describe, expect, test } from 'vitest';
import { tinyGeometry, tinyLabels, tinyScene } from '../../../tests/tiny.ts';
import type { HistoryData } from '../history/decode.ts';
import { core as en } from '../text/en/core.ts';
import { PALETTES } from '../theme/palette.ts';
import { cardSvg } from './card.ts';
import type { Card } from './card.ts';

const FONTS = { serif: 'Serif', label: 'Label', text: 'Text' };
const figures = { world: tinyGeometry('world'), europe: tinyGeometry('europe') };

function card(date: string, changed: Partial<Card> = {}, data: Partial<HistoryData> = {}): string {
  return cardSvg({
    scene: tinyScene(date, data),
    kind: 'day',
    headline: 'Cedar enters',
    figures,
    labelRows: tinyLabels,
    t: en,
    palette: PALETTES.light,
    fonts: FONTS,
    measure: (text, _family, _weight, size) => text.length * size * 0.5,
    ...changed,
  });
}

/** The texts of a picture, in drawing order, without markup. */
const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((m) =>
    (m[1] ?? '').replace(/<[^>]*>/g, '').replaceAll('&#160;', ' '),
  );

describe('a card', () => {
  test('is 1200 by 630 pixels', () => {
    expect(card('1958-06-01')).toMatch(
      /^<svg xmlns="[^"]+" width="1200" height="630" viewBox="0 0 1200 630">/,
    );
  });

  test('of a day names the day above the year', () => {
    const seen = texts(card('1958-06-01'));
    expect(seen.slice(0, 4)).toEqual(['Alliance Atlas', '1 June', '1958', 'Cedar enters']);
  });

  test('of a year names the year alone', () => {
    expect(texts(card('1958-12-31', { kind: 'year' })).slice(0, 3)).toEqual([
      'Alliance Atlas',
      '1958',
      'Cedar enters',
    ]);
  });

  test('counts the blocs and what is in both', () => {
    expect(texts(card('1958-06-01'))).toEqual(
      expect.arrayContaining(['NATO 2', 'in both 1', 'EC 1', 'Warsaw Pact 1']),
    );
  });

  test('says of which day it is, under which licence, and what its borders do not say', () => {
    expect(texts(card('1958-06-01')).join('\n')).toContain(
      'As of 1 June 1958 · CC BY 4.0 · Boundaries and names imply no opinion on legal status.',
    );
  });

  test('explains the asterisk of Kosovo when Kosovo is drawn, and only then', () => {
    const tenures: HistoryData['tenures'] = [
      ['a', ['KOS', '1949-01-01']],
      ['b', ['BIR', '1949-01-01']],
      ['c', ['CED', '1949-01-01']],
    ];
    const polities: HistoryData['polities'] = [
      ['KOS', '1949-01-01', null, 'Kosovo*', 'U', [], 'KOS'],
      ['BIR', '1949-01-01', null, 'Birch', 'S', [], 'BIR'],
      ['CED', '1949-01-01', null, 'Cedar', 'S', [], 'CED'],
    ];
    expect(texts(card('1950-01-01', {}, { tenures, polities })).join(' ')).toContain(en.panel.kosovoNote);
    expect(texts(card('1950-01-01')).join(' ')).not.toContain('Without prejudice');
  });

  test('names states on the Europe plate, not on the world plate', () => {
    const [world = '', europe = ''] = card('1958-06-01').split('plate-europe"');
    expect(texts(europe)).toContain('Tiny Sea');
    expect(texts(world)).not.toContain('Alder');
  });

  test('sets a long headline smaller, on more lines', () => {
    const long = card('1958-06-01', { headline: 'word '.repeat(30).trim() });
    const sizes = [...long.matchAll(/class="c-head"[^>]* font-size="(\d+)"/g)].map((m) => Number(m[1]));
    expect(sizes).toHaveLength(3);
    expect(sizes[0]).toBeLessThan(30);
  });
});

describe('the picture of a renderer that knows little', () => {
  const svg = card('1951-06-01');

  test('asks for no custom properties', () => {
    expect(svg).not.toContain('var(');
  });

  test('draws the hatch as paths of its own', () => {
    const hatch = /<g class="hatch"[^>]*>(.*?)<\/g>/.exec(svg)?.[1];
    expect(hatch).toMatch(/^<path d="M[^"]+"\/>$/);
  });

  test('refers only to what is in it', () => {
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
    const asked = [...svg.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map((m) => m[1] ?? m[2]);
    expect(asked.filter((id) => !ids.has(id))).toEqual([]);
    expect(asked.length).toBeGreaterThan(5);
  });

  test('repeats patterns in whole pixels', () => {
    for (const [, plate, width] of svg.matchAll(
      /<pattern id="(world|europe)-p-[^"]+"[^>]* width="([\d.]+)"/g,
    )) {
      const pixels = (Number(width) / 2) * (plate === 'world' ? 0.58 : 606 / 516);
      expect(Math.abs(pixels - Math.round(pixels))).toBeLessThan(1e-9);
    }
  });
});

test('hostile names and headlines stay text', () => {
  const hostile = '</text><script>x</script>"\'&';
  const polities: HistoryData['polities'] = [['ALD', '1949-01-01', null, hostile, 'S', [], null]];
  const svg = card(
    '1950-01-01',
    { headline: hostile, labelRows: tinyLabels.map((row) => ({ ...row, lines: [hostile] })) },
    { polities },
  );
  expect(svg).not.toContain('<script');
  expect(svg.match(/<text/g)?.length).toBe(svg.match(/<\/text>/g)?.length);
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt;x&lt;/script&gt;&quot;&#39;&amp;');
});
