// The map of a state's page: what it is drawn from, and drawing it in the browser.
import { countryMap } from '$lib/figure/country-map';
import type { CountryMap } from '$lib/figure/country-map';
import type { FigureGeometry, PlateId } from '$lib/figure/geometry';
import { decodeLabels } from '$lib/figure/labels';
import type { LabelData, LabelRow } from '$lib/figure/labels';
import { history } from '$lib/history/atlas';
import { landAt, landOf } from '$lib/scene/country-land';
import { sceneAt } from '$lib/scene/scene';
import { loadGeometry } from './atlas-data';
import { dataFile } from './data-files';

/** The state's land of the date; while it does not exist, the land that was or will be its own. */
function landToShow(polity: string, date: string): string[] {
  const held = landAt(history, polity, date);
  return held.length > 0 ? held : landOf(history, polity);
}

export const mapOf = (
  polity: string,
  date: string,
  geometry: FigureGeometry,
  rows: readonly LabelRow[],
  label: string,
): CountryMap => ({
  scene: sceneAt(history, { date }),
  geometry,
  rows,
  land: landToShow(polity, date),
  label,
});

/** @throws Error where geometry or names cannot be had */
export async function drawnMap(polity: string, date: string, plate: PlateId, label: string): Promise<string> {
  const [geometry, labels] = await Promise.all([loadGeometry(plate), dataFile<LabelData[]>('labels')]);
  return countryMap(mapOf(polity, date, geometry, decodeLabels(labels), label));
}
