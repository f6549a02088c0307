// Pictures of states: map, ribbon and dates on every shape, none over another.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildRibbon } from '../src/lib/chart/ribbon.ts';
import { plateFor, unitPairs } from '../src/lib/figure/country-map.ts';
import type { FigureGeometry } from '../src/lib/figure/geometry.ts';
import type { CountryContent } from '../src/lib/figure/picture/model.ts';
import { pictureSvg } from '../src/lib/figure/picture/picture.ts';
import { drawingSize, SHAPE_IDS } from '../src/lib/figure/picture/shapes.ts';
import { history } from '../src/lib/history/atlas.ts';
import { briefFacts, countryView } from '../src/lib/scene/country.ts';
import { countryFile } from '../src/lib/scene/country-file.ts';
import { landAt, landOf } from '../src/lib/scene/country-land.ts';
import { core as en } from '../src/lib/text/en/core.ts';
import { countryWords } from '../src/lib/text/en/country.ts';
import { boxesOf, overlap } from './picture-boxes.ts';
import { PLAIN_REQUEST, WIDE } from './picture-layout.ts';
import { record } from './real-record.ts';
import { events, labelRows, sceneOn } from './real-world.ts';

const read = (plate: string): FigureGeometry =>
  JSON.parse(
    readFileSync(new URL(`../src/lib/generated/geo/figure-${plate}.json`, import.meta.url), 'utf8'),
  ) as FigureGeometry;
const figures = { world: read('world'), europe: read('europe') };
const whole = { history, record, events, works: new Map(), proving: [], pages: [] };

function contentOf(polity: string, date: string): CountryContent {
  const plate = plateFor(figures, landOf(history, polity));
  const view = countryView(
    history,
    countryFile(whole, polity, null, unitPairs(figures), plate),
    date,
    en,
    countryWords,
  );
  const scene = sceneOn(date);
  return {
    kind: 'country',
    scene,
    name: view.name,
    sentence: view.sentence,
    map: {
      scene,
      geometry: figures[plate],
      rows: labelRows,
      land: landAt(history, polity, date),
      label: view.name,
    },
    ribbon: buildRibbon(view.rows, date, { first: history.firstDate, last: history.asOf }),
    facts: briefFacts(view, 14).map((fact) => ({
      when: countryWords.when(fact.date, fact.endDate, fact.precision),
      text: fact.segments.map((segment) => segment.text).join(''),
      now: fact.key === view.now,
    })),
  };
}

test.each([
  ['POL', '1999-03-12'],
  ['DEU', '1975-12-31'],
  ['USA', '2024-12-31'],
])('a picture of %s on %s has its words and its map apart', (polity, date) => {
  const content = contentOf(polity, date);
  for (const shape of SHAPE_IDS) {
    const svg = pictureSvg({
      content,
      shape,
      figures,
      labelRows,
      ...PLAIN_REQUEST,
      permalink: `https://atlas.example.org/country/${polity}`,
    });
    const { width, height } = drawingSize(shape);
    const boxes = boxesOf(svg, WIDE);
    const [maps, texts] = [boxes.filter((b) => b.kind === 'map'), boxes.filter((b) => b.kind === 'text')];
    expect(maps.length, shape).toBe(1);
    expect(texts.map((b) => b.text).join(' ')).toContain(`As of ${en.formats.date(date)}.`);
    for (const box of boxes) {
      expect(Math.min(box.left, box.top), `${shape}: ${box.text}`).toBeGreaterThan(0);
      expect(box.right, `${shape}: ${box.text}`).toBeLessThan(width);
      expect(box.bottom, `${shape}: ${box.text}`).toBeLessThan(height);
    }
    const clashes = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${shape}: ${a.text} | ${b.text}`] : [])),
    );
    expect(clashes).toEqual([]);
  }
});
