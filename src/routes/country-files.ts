// What is known of one state, as its page and its card load it: a small file, made with the pages. Where it cannot be had, it is cut
// in the browser from the compiled data, which is kept for reading without a network.
import { decodeEvents } from '$lib/history/event';
import type { EventRow } from '$lib/history/event';
import { history } from '$lib/history/atlas';
import { decodeRecord } from '$lib/history/record-decode';
import type { RecordData } from '$lib/history/record-data';
import { publicCode } from '$lib/history/sovereignty';
import { plateFor, unitPairs } from '$lib/figure/country-map';
import { countryFile } from '$lib/scene/country-file';
import type { CountryFile, CountryText, ProvingRow, Whole } from '$lib/scene/country-file';
import { landOf } from '$lib/scene/country-land';
import type { SourceView } from '$lib/scene/panel-model';
import { loadGeometry } from './atlas-data';
import { patientJson } from '$lib/view/waiting';
import { dataFile, fetched } from './data-files';
import { FACTS } from './language';

interface Work {
  readonly author: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
}

interface TableRow {
  readonly polity_id: string;
  readonly unit_id?: string;
  readonly start: string;
  readonly end: string | null;
  readonly sources: readonly string[];
}

/** Rows that prove changes of states and land; on the server only. */
async function proving(): Promise<ProvingRow[]> {
  const tables = ['polities', 'tenures'].map((name) =>
    import.meta.env.SSR ? dataFile<TableRow[]>(`tables/${name}`) : Promise.resolve([]),
  );
  return (await Promise.all(tables)).flat().map(({ polity_id: polity, unit_id: unit, ...row }) => ({
    polity,
    unit: unit ?? null,
    start: row.start,
    end: row.end,
    sources: row.sources,
  }));
}

const source = ([id, work]: [string, Work]): [string, SourceView] => [
  id,
  { id, author: work.author, title: work.title, date: work.date ?? '', url: work.url ?? '' },
];

// Apart from data-files.ts: no page of a date has to know where these texts are.
const texts = import.meta.env.SSR ? import.meta.glob<{ default: unknown }>('$facts/countries/*.json') : {};
const textAddresses = import.meta.glob<string>('$facts/countries/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function gather(): Promise<Whole> {
  const [record, events, works, rows] = await Promise.all([
    dataFile<RecordData>('record'),
    dataFile<EventRow[]>('events'),
    dataFile<Record<string, Work>>('sources'),
    proving(),
  ]);
  return {
    history,
    record: decodeRecord(record),
    events: decodeEvents(events),
    works: new Map(Object.entries(works).map(source)),
    proving: rows,
    pages: Object.keys(import.meta.env.SSR ? texts : textAddresses)
      .map((path) => /(\w+)\.json$/.exec(path)?.[1] ?? '')
      .sort(),
  };
}

let kept: Promise<Whole> | undefined;

/** All of it, fetched once; a failure is not kept. */
export async function whole(): Promise<Whole> {
  kept ??= gather();
  return kept.catch((cause: unknown) => {
    kept = undefined;
    throw cause;
  });
}

async function textOf(polity: string): Promise<CountryText | null> {
  const path = `${FACTS}/countries/${polity}.json`;
  const read = texts[path];
  if (read) return (await read()).default as CountryText;
  const address = textAddresses[path];
  return address === undefined || import.meta.env.SSR ? null : ((await fetched(address)) as CountryText);
}

/** The file of a state, cut from the whole. */
export async function cutFile(polity: string): Promise<CountryFile> {
  const [all, text, world, europe] = await Promise.all([
    whole(),
    textOf(polity),
    loadGeometry('world'),
    loadGeometry('europe'),
  ]);
  const figures = { world, europe };
  return countryFile(all, polity, text, unitPairs(figures), plateFor(figures, landOf(history, polity)));
}

/** Maps do not travel as JSON; a state's own rows have no places on the plates. Throws for what is no file of this state. */
function taken(data: unknown, polity: string): CountryFile {
  const file = data as CountryFile;
  if (file.polity !== polity) throw new Error(`not the file of ${polity}`);
  return { ...file, record: { ...file.record, places: new Map() } };
}

/**
 * The file of a state. `folder` is the address of the country pages, or empty beside one of them.
 * @throws Error where neither the file nor what it is cut from can be had
 */
export async function loadCountry(
  polity: string,
  folder: string,
  fetcher: typeof fetch = fetch,
): Promise<CountryFile> {
  try {
    const address = `${folder}${publicCode(polity)}.json`;
    // while pages are made nothing is late, and Kit hands over answers that are read once
    if (import.meta.env.SSR) return taken(await (await fetcher(address)).json(), polity);
    return await patientJson(address, (data) => taken(data, polity), fetcher);
  } catch {
    return cutFile(polity);
  }
}
