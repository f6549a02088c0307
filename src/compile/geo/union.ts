// Steps 2 to 4 of the pipeline: source features x hand-drawn cuts -> tiles -> land units at full resolution.
import { assignTiles } from './assign.ts';
import type { UnitRow } from './assign.ts';
import { attribute, GeometryError, layerOf, readLand } from './land.ts';
import type { Land, LandTopology } from './land.ts';
import type { Tile } from '../selectors.ts';
import { shape } from './shaper.ts';

// Both layers have a `name`; of the cuts only the key may survive or the names collide.
const UNION = `-i base.json cuts.geojson combine-files -filter-fields target=cuts cut
  -union target=base,cuts name=tiles -filter !!a3 -o out.json format=topojson no-quantization`;

// The union leaves gaps of some metres where a cut runs along a source line. They are closed before
// dissolving, or each would stay as a slit.
const DISSOLVE = `-i tiles.json -clean gap-fill-area=2km2 -dissolve unit name=units
  -o out.json format=topojson no-quantization`;

/** All units that have a polygon, unsimplified. Throws AssignmentError where units.csv and the source disagree. */
export async function uniteUnits(
  base: Uint8Array,
  cuts: Uint8Array,
  rows: readonly UnitRow[],
): Promise<Land> {
  const tiles = await shape(UNION.replaceAll('\n', ' '), { 'base.json': base, 'cuts.geojson': cuts });
  const { geometries } = layerOf(tiles, 'tiles');
  const owners = assignTiles(
    rows,
    geometries.map(({ properties }) => readTile(properties)),
  );
  const assigned = geometries.map((geometry, i) => ({ ...geometry, properties: { unit: owners[i] } }));
  const units: LandTopology = {
    ...tiles,
    objects: { tiles: { type: 'GeometryCollection', geometries: assigned } },
  };
  return readLand(await shape(DISSOLVE.replaceAll('\n', ' '), { 'tiles.json': units }));
}

function readTile(properties: object | undefined): Tile {
  const text = (name: string): string | null => {
    const value = attribute(properties, name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const a3 = text('a3');
  if (a3 === null) throw new GeometryError('a tile without country code');
  return { a3, name: text('name'), gu: text('gu'), cut: text('cut') };
}
