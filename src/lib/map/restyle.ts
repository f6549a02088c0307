// From one look of a view to another (theme, size of the box, layers): only the properties that differ are set.
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Look } from './kind.ts';
import { layersOf } from './layers.ts';

export interface Setting {
  readonly layer: string;
  readonly kind: 'paint' | 'layout';
  readonly name: string;
  readonly value: unknown;
}

const properties = (
  layer: LayerSpecification | undefined,
  kind: Setting['kind'],
): Readonly<Record<string, unknown>> => ({ ...layer?.[kind] });

/** What has to be set to turn one look into another. Both must be of the same view: the list of layers is then the same. */
export function changesBetween(before: Look, after: Look): Setting[] {
  const old = new Map(layersOf(before).map((layer) => [layer.id, layer]));
  return layersOf(after).flatMap((layer) =>
    (['paint', 'layout'] as const).flatMap((kind) => {
      const was = properties(old.get(layer.id), kind);
      return Object.entries(properties(layer, kind))
        .filter(([name, value]) => JSON.stringify(was[name]) !== JSON.stringify(value))
        .map(([name, value]): Setting => ({ layer: layer.id, kind, name, value }));
    }),
  );
}

type Target = Pick<MapLibreMap, 'setPaintProperty' | 'setLayoutProperty'>;

/** Sets them. Names come from our own layers, which are checked as a whole style; hence the widening to MapLibre's own parameter. */
export function restyle(map: Target, before: Look, after: Look): void {
  for (const { layer, kind, name, value } of changesBetween(before, after)) {
    if (kind === 'paint')
      map.setPaintProperty(layer, name as Parameters<Target['setPaintProperty']>[1], value as never);
    else map.setLayoutProperty(layer, name as Parameters<Target['setLayoutProperty']>[1], value as never);
  }
}
