// Base outlines and cuts -> every geometry file the atlas draws from. Called by the compile step.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unitAreas } from './geo/area.ts';
import { cacheKey, codeVersion, FolderCache } from './cache.ts';
import { buildAreas } from './emit-areas.ts';
import { buildFigure, CARD_RIM } from './figure.ts';
import { readGeometryInputs } from './geo/inputs.ts';
import type { GeometryInputs } from './geo/inputs.ts';
import { bare } from './geo/grid.ts';
import { readLand } from './geo/land.ts';
import type { LandTopology } from './geo/land.ts';
import { buildMap } from './project.ts';
import { joinSeam } from './geo/seam.ts';
import { DETAIL, LIGHT, simplifyUnits } from './geo/simplify.ts';
import { smallUnits } from './geo/small-units.ts';
import { uniteUnits } from './geo/union.ts';

type Log = (line: string) => void;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCE = 'data/geography';
const TARGET = join(ROOT, 'src/lib/generated/geo');

/**
 * Writes areas, units-light, units-detail, map-world, map-europe, map-pole, figure-world, figure-europe and figure-card (.json).
 * Throws AssignmentError or GeometryError with the file and line of units.csv where there is one.
 */
export async function buildGeometry(log: Log): Promise<void> {
  const inputs = readGeometryInputs(join(ROOT, SOURCE), SOURCE);
  const cache = new FolderCache(join(ROOT, '.cache'), 'geometry');
  const key = cacheKey([
    ...inputs.bytes,
    codeVersion(fileURLToPath(import.meta.url)),
    readFileSync(join(ROOT, 'package.json')),
  ]);
  mkdirSync(TARGET, { recursive: true });
  if (cache.restore(key, TARGET)) {
    log('geometry: unchanged, taken from the cache');
    return;
  }
  const files = await compute(inputs, log);
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(TARGET, name), JSON.stringify(content));
  cache.keep(key, TARGET, Object.keys(files));
}

async function compute(inputs: GeometryInputs, log: Log): Promise<Record<string, unknown>> {
  const { base, cuts, lakes, rows } = inputs;
  const full = await timed(log, 'union of base and cuts, one polygon per land unit', () =>
    uniteUnits(base, cuts, rows),
  );
  const areas = unitAreas(full);
  const published = (topology: LandTopology, below: number): unknown => ({
    ...bare(topology),
    points: smallUnits(rows, areas, below),
  });
  const light = await timed(log, 'light outlines', () => simplifyUnits(full, rows, LIGHT));
  const detail = await timed(log, 'detailed outlines', () => simplifyUnits(full, rows, DETAIL));
  const joinedLight = await timed(log, 'antimeridian', () => joinSeam(readLand(light)));
  const joinedDetail = await timed(log, 'antimeridian, detailed', () => joinSeam(readLand(detail)));
  const small = smallUnits(rows, areas, LIGHT.pointBelow);
  return {
    'areas.json': buildAreas(rows, areas),
    'units-light.json': published(light, LIGHT.pointBelow),
    'units-detail.json': published(detail, DETAIL.pointBelow),
    'figure-world.json': await timed(log, 'drawn plate, world', () =>
      buildFigure('world', joinedLight, lakes, small),
    ),
    'figure-europe.json': await timed(log, 'drawn plate, Europe', () =>
      buildFigure('europe', joinedDetail, lakes, small),
    ),
    'figure-card.json': await timed(log, 'drawn plate of the cards, Europe', () =>
      buildFigure('europe', joinedDetail, lakes, small, CARD_RIM),
    ),
    'map-world.json': await timed(log, 'zoomable map, world', () =>
      buildMap('world', joinedDetail, lakes, small),
    ),
    'map-europe.json': await timed(log, 'zoomable map, Europe', () =>
      buildMap('europe', joinedDetail, lakes, small),
    ),
    'map-pole.json': await timed(log, 'zoomable map, Pole', () =>
      buildMap('pole', joinedDetail, lakes, small),
    ),
  };
}

async function timed<T>(log: Log, what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  log(`geometry: ${what} ... ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
