// A page for every state that ever belonged to a bloc or was an active partner.
import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { history } from '$lib/history/atlas';
import { decodeLabels } from '$lib/figure/labels';
import type { LabelData } from '$lib/figure/labels';
import { polityOfCode, publicCode } from '$lib/history/sovereignty';
import { loadGeometry } from '../../atlas-data';
import { loadCountry, whole } from '../../country-files';
import { dataFile } from '../../data-files';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () =>
  (await whole()).pages.map((polity) => ({ code: publicCode(polity) }));

/** Beside the page; in a release, whose pages are folders, by its whole address. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- resolve() answers relatively while a page is made, and this is no link of one
const FOLDER = __FOLDERS__ ? `${base}/country/` : '';

export const load: PageLoad = async ({ params, fetch }) => {
  const polity = polityOfCode(params.code.toUpperCase());
  if (!history.polities.has(polity)) error(404);
  const file = await loadCountry(polity, FOLDER, fetch);
  if (!file.pages.includes(polity)) error(404);
  return {
    polity,
    file,
    // In the browser the map that came with the page stands until another date is asked for.
    geometry: import.meta.env.SSR ? await loadGeometry(file.plate) : null,
    labelRows: import.meta.env.SSR ? decodeLabels(await dataFile<LabelData[]>('labels')) : [],
  };
};
