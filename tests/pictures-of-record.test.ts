// Pictures with the layers of the record: drawn on the plates as on the page, named in the key, with room for all of it on every shape.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardSource } from '../src/compile/cards/atlas.ts';
import type { FigureGeometry, PlateId } from '../src/lib/figure/geometry.ts';
import type { PictureRequest, PlatesContent } from '../src/lib/figure/picture/model.ts';
import { pictureSvg } from '../src/lib/figure/picture/picture.ts';
import { recordShown } from '../src/lib/figure/picture/record.ts';
import { SHAPE_IDS } from '../src/lib/figure/picture/shapes.ts';
import type { ShapeId } from '../src/lib/figure/picture/shapes.ts';
import type { RecordData } from '../src/lib/history/record-data.ts';
import { decodeRecord } from '../src/lib/history/record-decode.ts';
import { core as en } from '../src/lib/text/en/core.ts';
import { layerMessages } from '../src/lib/text/en/layers.ts';
import { DEFAULT_LAYERS, LAYERS } from '../src/lib/view/view.ts';
import type { LayerId } from '../src/lib/view/view.ts';
import { boxesOf } from './picture-boxes.ts';
import { expectRoom, PLAIN_REQUEST, WIDE } from './picture-layout.ts';

const generated = join(import.meta.dirname, '../src/lib/generated');
const read = (file: string): unknown => JSON.parse(readFileSync(join(generated, file), 'utf8'));
const source = cardSource(generated, generated, en);
const record = decodeRecord(read('record.json') as RecordData);
const figures = {
  world: read('geo/figure-world.json') as FigureGeometry,
  europe: read('geo/figure-europe.json') as FigureGeometry,
};

interface Asked {
  readonly layers: readonly LayerId[];
  readonly plates?: readonly PlateId[];
  readonly shape?: ShapeId;
  readonly treaties?: readonly string[];
}

function picture(name: string, { layers, plates, shape = 'wide', treaties = [] }: Asked): string {
  const { scene, headline, kind, labelRows } = source.card(name);
  const content: PlatesContent = {
    kind: 'plates',
    plates: plates ?? ['world', 'europe'],
    scene,
    headline,
    dated: kind,
  };
  const on = [...DEFAULT_LAYERS, ...layers];
  const request: PictureRequest = {
    content,
    shape,
    record: recordShown(record, scene, { layers: on, treaties, country: null }, layerMessages),
    layers: { names: true, disputes: true, article6: on.includes('article6') },
    figures,
    labelRows,
    ...PLAIN_REQUEST,
    permalink: 'https://atlas.example.org/1990-10-03',
  };
  return pictureSvg(request);
}

const keyOf = (svg: string): string =>
  boxesOf(svg, WIDE)
    .filter(({ kind }) => kind === 'text')
    .map(({ text }) => text)
    .join('; ');
const count = (svg: string, what: RegExp): number => svg.match(what)?.length ?? 0;

describe('a layer of the record', () => {
  test('is drawn and named in the key when it is on, and only then', () => {
    const without = picture('2024', { layers: [] });
    expect(without).not.toMatch(/class="mark |class="partner-|class="party-/);
    const { counts } = recordShown(
      record,
      source.card('2024').scene,
      { layers: ['operations'], treaties: [], country: null },
      layerMessages,
    )?.shown ?? { counts: null };
    const svg = picture('2024', { layers: ['operations'] });
    expect(counts?.operations).toBeGreaterThan(5);
    expect(keyOf(svg)).toContain(`Operations: ${String(counts?.operations)}`);
    expect(count(svg, /data-mark="operations\//g)).toBeGreaterThan(5);
    expect(svg).not.toContain('data-mark="claims/');
  });

  test('has signs for headquarters and for places of earlier summits only where these are drawn', () => {
    const key = (layers: LayerId[], plates: PlateId[]): string => keyOf(picture('2024', { layers, plates }));
    expect(key(['presence'], ['europe'])).toContain('Headquarters');
    expect(key(['operations'], ['europe'])).not.toContain('Headquarters');
    const summit = keyOf(picture('1999-04-24', { layers: ['summits'], plates: ['europe'] }));
    // The meeting of that year was in Washington, which is not on the plate.
    expect(summit).toContain('places of earlier summits');
    expect(summit).not.toContain('Summits: 1');
    expect(keyOf(picture('1999-04-24', { layers: ['summits'], plates: ['world'] }))).toContain('Summits: 1');
  });

  test('of partners brings its dots and, on the date, those that are suspended', () => {
    const svg = picture('2024', { layers: ['partners'] });
    expect(svg).toContain('id="europe-p-partner"');
    expect(svg).toMatch(/class="partner-active"/);
    expect(svg).toMatch(/class="partner-suspended"/);
    expect(keyOf(svg)).toContain('suspended');
    expect(keyOf(picture('1999-04-24', { layers: ['partners'] }))).not.toContain('suspended');
  });

  test('of other alliances names the treaties that were chosen, where they are few', () => {
    const svg = picture('2024', { layers: ['alliances'], treaties: ['csto-2002'] });
    const name = record.treaties.find(({ id }) => id === 'csto-2002')?.name ?? 'missing';
    expect(keyOf(svg)).toContain(`Other alliances: ${name}`);
    expect(svg).toMatch(/class="party-line"/);
    expect(keyOf(picture('1962', { layers: ['alliances'] }))).toMatch(/Other alliances: \d/);
  });

  test('has no names beside symbols where the plate is narrow', () => {
    const names = (shape: ShapeId): number =>
      count(
        picture('2024', { layers: ['operations'], plates: ['europe'], shape }),
        /<g class="mark [^>]*>(?:<path[^>]*>){2}<text/g,
      );
    expect(names('a3')).toBeGreaterThan(0);
    expect(picture('2024', { layers: ['operations'], shape: 'story' })).toContain('data-mark');
  });
});

describe.each(SHAPE_IDS)('on %s', (shape) => {
  test.each(['1962', '1999-04-24', '2024'])('all layers of %s leave every word its room', (name) => {
    const svg = picture(name, { layers: LAYERS, shape });
    expectRoom(svg, shape);
  });
});
