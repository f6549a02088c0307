// The cards of the real atlas: every page finds its own, every character can be drawn, nothing is left out.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardSource } from '../src/compile/cards/atlas.ts';
import { drawable } from '../src/compile/cards/draw.ts';
import { core as en } from '../src/lib/text/en/core.ts';
import { core as fr } from '../src/lib/text/fr/core.ts';
import { CARD_FONTS, CHARACTERS } from '../src/compile/cards/fonts.ts';
import { canonicalSegment, cardOf } from '../src/lib/export/page-meta.ts';
import { cardSvg } from '../src/lib/figure/card.ts';
import { sceneChanges } from '../src/lib/history/alignment.ts';
import { history } from '../src/lib/history/atlas.ts';
import { asOfYear } from '../src/lib/history/date.ts';
import { years } from './real-world.ts';

const generated = join(import.meta.dirname, '../src/lib/generated');
const source = cardSource(generated, generated, en);
const measure = (text: string, _family: string, _weight: number, size: number): number =>
  text.length * size * 0.47;
const drawn = (name: string, of = source): string =>
  cardSvg({ ...of.card(name), fonts: CARD_FONTS, measure });

/** Everything that is set as text, entities resolved. */
const textOf = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)]
    .map((m) => (m[1] ?? '').replace(/<[^>]*>/g, ''))
    .join('\n')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name?: string) =>
      code
        ? String.fromCharCode(Number(code))
        : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name ?? ''] ?? ''),
    );

test('the page of every year and of every change finds a card that is made', () => {
  const names = new Set(source.names);
  const pages = [
    ['', history.asOf],
    ...years.map((y) => [String(y), asOfYear(y, history.asOf)]),
    ...sceneChanges(history).map((d) => [d, d]),
  ];
  for (const [segment = '', date = ''] of pages)
    expect(names).toContain(cardOf(canonicalSegment(segment, date, history), history));
  expect(names.size).toBe(source.names.length);
});

test('every card names its year, its headline and the size of NATO, in characters that the fonts have', () => {
  const known = new Set(Array.from(`${CHARACTERS}\n`));
  for (const name of source.names) {
    const svg = drawn(name);
    const text = textOf(svg);
    const { scene, headline } = source.card(name);
    expect(text).toContain(name.slice(0, 4));
    expect(text.replaceAll('\n', ' ')).toContain(headline);
    expect(text).toContain(`NATO\u00a0${scene.blocs.find((b) => b.id === 'nato')?.count ?? ''}`);
    expect(
      Array.from(text).filter((c) => !known.has(c)),
      name,
    ).toEqual([]);
    // More lines would run into the plate below.
    expect(svg.match(/class="c-head"/g)?.length, name).toBeLessThan(4);
  }
}, 60_000);

test('every French card has characters that the fonts have, and room for its headline', () => {
  const known = new Set(Array.from(`${CHARACTERS}\n`));
  const french = cardSource(generated, join(generated, 'fr'), fr);
  for (const name of french.names) {
    const svg = drawn(name, french);
    const text = textOf(drawable(svg));
    expect(text).toContain('OTAN');
    expect(
      Array.from(text).filter((c) => !known.has(c)),
      name,
    ).toEqual([]);
    expect(svg.match(/class="c-head"/g)?.length, name).toBeLessThan(4);
  }
}, 60_000);
