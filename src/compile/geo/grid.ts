// Step 7: puts a topology on an integer grid without letting lines cross, and strips it for publication.
import { GeometryError, layerOf, readLand, writeLand } from './land.ts';
import type { LandTopology } from './land.ts';
import { hasCrossings, shape } from './shaper.ts';

const PASSES = 4;

/**
 * Moves all points to a grid. Two lines can meet there that did not meet before: then the crossings are
 * repaired and the result is put on the grid again. Throws GeometryError when that does not end.
 */
export async function onCleanGrid(
  topology: LandTopology,
  quantize: (topology: LandTopology) => LandTopology,
): Promise<LandTopology> {
  let gridded = quantize(withIds(topology));
  for (let pass = 0; pass < PASSES; pass += 1) {
    if (!(await hasCrossings(gridded))) return gridded;
    const cleaned = await shape('-i in.json -clean -o out.json format=topojson no-quantization', {
      'in.json': gridded,
    });
    gridded = quantize(withIds(cleaned));
  }
  throw new GeometryError(`crossings remain after ${String(PASSES)} passes of cleaning`);
}

// mapshaper keeps the property, not the id; both are set again here.
function withIds(topology: LandTopology): LandTopology {
  return writeLand(readLand(topology));
}

/** The form that is published: unit ids only, no properties. */
export function bare(topology: LandTopology): LandTopology {
  const geometries = layerOf(topology, 'units').geometries.map((geometry) => {
    const copy = { ...geometry };
    delete copy.properties;
    return copy;
  });
  return { ...topology, objects: { units: { type: 'GeometryCollection', geometries } } };
}
