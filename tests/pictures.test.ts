// Pictures of the real atlas: every shape with every content, no word beyond the sheet or on another, and a key that agrees with the scene.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardSource } from '../src/compile/cards/atlas.ts';
import type { FigureGeometry } from '../src/lib/figure/geometry.ts';
import type { PictureContent, PictureRequest } from '../src/lib/figure/picture/model.ts';
import { pictureSvg } from '../src/lib/figure/picture/picture.ts';
import { SHAPE_IDS } from '../src/lib/figure/picture/shapes.ts';
import type { ShapeId } from '../src/lib/figure/picture/shapes.ts';
import { core as en } from '../src/lib/text/en/core.ts';
import type { ChartBook } from '../src/lib/chart/chart-book.ts';
import { boxesOf } from './picture-boxes.ts';
import { expectRoom, PLAIN_REQUEST, WIDE } from './picture-layout.ts';

const generated = join(import.meta.dirname, '../src/lib/generated');
const read = (file: string): unknown => JSON.parse(readFileSync(join(generated, file), 'utf8'));
const source = cardSource(generated, generated, en);
const figures = {
  world: read('geo/figure-world.json') as FigureGeometry,
  europe: read('geo/figure-europe.json') as FigureGeometry,
};
const charts = read('charts.json') as ChartBook;
const LINK = 'https://atlas.example.org/1990-10-03?layers=article6,-names&country=DEU';

function request(
  content: PictureContent,
  shape: ShapeId,
  more: Partial<PictureRequest> = {},
): PictureRequest {
  return {
    content,
    shape,
    figures,
    labelRows: source.card('1990').labelRows,
    ...PLAIN_REQUEST,
    permalink: LINK,
    ...more,
  };
}

function plates(name: string, shown: readonly ('world' | 'europe')[]): PictureContent {
  const { scene, headline, kind } = source.card(name);
  return { kind: 'plates', plates: shown, scene, headline, dated: kind };
}
const days = (a: string, b: string, plate: 'world' | 'europe'): PictureContent => ({
  kind: 'compare',
  plate,
  a: source.card(a).scene,
  b: source.card(b).scene,
});
const chart = (): PictureContent => ({
  kind: 'chart',
  chart: charts.members,
  title: 'Members over time',
  span: '1949–2026',
  asOf: 'Data as of a day.',
  axis: 'States',
  level: String,
  ends: Object.fromEntries(charts.members.lines.map((line) => [line.id, `${line.id} ${line.value}`])),
  source: 'Source: the table.',
});

const CONTENTS: readonly (readonly [string, () => PictureContent])[] = [
  ['Europe on the first day', () => plates('1949-04-04', ['europe'])],
  ['Europe on 3 October 1990', () => plates('1990-10-03', ['europe'])],
  ['the world in 1975', () => plates('1975', ['world'])],
  ['both plates on 14 May 1955', () => plates('1955-05-14', ['world', 'europe'])],
  ['both plates today', () => plates('2026', ['world', 'europe'])],
  ['Europe in 1989 and 2004', () => days('1989', '2004', 'europe')],
  ['the world in 1955 and 2024', () => days('1955', '2024', 'world')],
  ['a chart', chart],
];

/** Shapes that differ most get everything, those between them one content of each kind. */
const ALL: ReadonlySet<ShapeId> = new Set(['wide', 'square', 'story', 'a4-portrait']);
const contentsOf = (shape: ShapeId) => (ALL.has(shape) ? CONTENTS : CONTENTS.filter((_, i) => i % 3 === 1));

const texts = (svg: string): string =>
  boxesOf(svg, WIDE)
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text)
    .join(' ');

describe.each(SHAPE_IDS)('on %s', (shape) => {
  test.each(contentsOf(shape))('%s stands on the sheet, with nothing on anything else', (_, content) => {
    const svg = pictureSvg(request(content(), shape));
    expect(boxesOf(svg, WIDE).length).toBeGreaterThan(8);
    expectRoom(svg, shape);
  });

  test('as-of day, licence, sources, disclaimer and address are there', () => {
    const said = texts(pictureSvg(request(plates('1990-10-03', ['europe']), shape)));
    expect(said).toContain('As of 3 October 1990.');
    expect(said).toContain('do not imply endorsement');
    expect(said.replaceAll(' ', '')).toContain('dataversion9.9.9,CCBY4.0.');
    expect(said.replaceAll(' ', '')).toContain('https://atlas.example.org/method');
    expect(said.replaceAll(' ', '')).toContain(LINK);
  });
});

describe('the key', () => {
  const key = (content: PictureContent): string => texts(pictureSvg(request(content, 'wide')));

  test('counts what the scene counts', () => {
    for (const name of ['1949', '1955-05-14', '1990-10-03', '2004', '2024']) {
      const { scene } = source.card(name);
      const said = key(plates(name, ['world', 'europe']));
      const count = (id: string): number => scene.blocs.find((b) => b.id === id)?.count ?? 0;
      expect(said).toContain(`NATO\u00a0${count('nato')}`);
      if (count('warsaw-pact') > 0) expect(said).toContain(`Warsaw Pact\u00a0${count('warsaw-pact')}`);
      const tiles = pictureSvg(request(plates(name, ['world', 'europe']), 'wide')).match(/class="t-/g);
      const union = count('european-union') - scene.overlap.length;
      expect(tiles?.length).toBe(count('nato') + union + count('warsaw-pact') + count('ip4'));
    }
  });

  test('has only what is on the map', () => {
    expect(key(plates('2024', ['world']))).toContain('artners');
    expect(key(plates('2024', ['europe']))).not.toContain('artners');
    expect(key(plates('1949', ['world']))).not.toContain('outside the integrated command');
    expect(key(plates('1975', ['europe']))).toContain('outside the integrated command');
  });

  test('does without hatches where they are switched off', () => {
    const layers = { names: true, disputes: false, article6: true };
    const svg = pictureSvg(request(plates('2024', ['world']), 'wide', { layers }));
    expect(texts(svg)).not.toContain('disputed or occupied');
    expect(texts(svg)).toContain('southern limit of the treaty area');
    expect(svg).toMatch(/class="article6" d="M/);
  });
});

describe('the file', () => {
  test('asks for nothing from anywhere, and shows no markup that a name could bring', () => {
    const { scene } = source.card('1990-10-03');
    const headline = '<script>alert("1")</script> & more';
    const content: PictureContent = { kind: 'plates', plates: ['europe'], scene, headline, dated: 'day' };
    const svg = pictureSvg(request(content, 'square'));
    expect(svg).not.toContain('<script');
    expect(svg.match(/(?:href|src)="(?!#|data:)[^"]*"/g)).toBeNull();
    expect(svg.match(/url\((?!#|data:)[^)]*\)/g)).toBeNull();
  });

  test('of paper is as large as the paper where it is not of pixels', () => {
    const content = plates('1990-10-03', ['world']);
    expect(pictureSvg(request(content, 'a3', { inMillimetres: true }))).toMatch(
      /^<svg [^>]*width="420mm" height="297mm"/,
    );
    expect(pictureSvg(request(content, 'a4'))).toMatch(/^<svg [^>]*width="3508" height="2480"/);
  });
});

test('frames that follow each other keep their plates in place', () => {
  const places = (name: string, shape: ShapeId): string =>
    JSON.stringify(
      boxesOf(pictureSvg(request(plates(name, ['world', 'europe']), shape, { steady: true })), WIDE)
        .filter(({ kind }) => kind === 'map')
        .map(({ left, top, right, bottom }) => [left, top, right, bottom]),
    );
  for (const shape of ['wide', 'square', 'story'] as const) {
    const first = places('1949-04-04', shape);
    for (const name of ['1955-05-14', '1990-10-03', '2004', '2024']) expect(places(name, shape)).toBe(first);
  }
});
