// The built API as a stranger reads it: every file whole and as its schema says, and the figures those of independent tables. No page is opened.
import { readFileSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { apiExamples } from '../../src/lib/export/api-examples';
import { Consumer, areaOf, asCell, countOn, geometryFaults, sha256 } from './consumer';
import type { State } from './consumer';

const test = base.extend<{ api: Consumer }>({
  api: async ({ baseURL }, give) => {
    await give(new Consumer(baseURL ?? ''));
  },
});

const AT_ONCE = 4;
const BLOCS = ['nato', 'warsaw-pact', 'european-union', 'ip4'];

interface Index {
  readonly version: string;
  readonly asOf: string;
  readonly tables: readonly string[];
  readonly tablesAsEdited: readonly string[];
  readonly states: { readonly years: readonly number[]; readonly days: readonly string[] };
}
interface Snapshot {
  readonly date: string;
  readonly blocs: Readonly<Record<string, { readonly count: number }>>;
  readonly polities: readonly { readonly code: string; readonly name: string }[];
  readonly units: readonly {
    readonly id: string;
    readonly polity: string;
    readonly blocs: readonly string[];
  }[];
}
interface States {
  readonly date: string;
  readonly features: readonly State[];
}
type Units = Topology<Record<string, GeometryCollection<{ unit: string }>>>;

const lastDay = (year: number, { asOf }: Index): string =>
  asOf.startsWith(String(year)) ? asOf : `${String(year)}-12-31`;

/** A validator for each schema, compiled once. */
function validators(api: Consumer): (schema: string) => Promise<(value: unknown) => string> {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
  ajv.addFormat('date', (text: string) => !Number.isNaN(Date.parse(text)));
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  const known = new Map<string, Promise<(value: unknown) => string>>();
  const compiled = async (schema: string) => {
    const validate = ajv.compile(await api.json<object>(schema));
    return (value: unknown): string => (validate(value) ? '' : ajv.errorsText(validate.errors?.slice(0, 3)));
  };
  return (schema) => {
    const validate = known.get(schema) ?? compiled(schema);
    known.set(schema, validate);
    return validate;
  };
}

test('every file is listed with its size, checksum and type, and is as its schema says', async ({ api }) => {
  const files = await api.files();
  const validatorOf = validators(api);
  const faults: string[] = [];
  const queue = files.values();
  const read = async (): Promise<void> => {
    for (const { path, bytes: size, sha256: sum, mediaType, schema } of queue) {
      const response = await api.get(path);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (bytes.length !== size || sha256(bytes) !== sum) faults.push(`${path}: not the file that is listed`);
      const type = response.headers.get('content-type') ?? '';
      if (!type.startsWith(mediaType)) faults.push(`${path}: served as ${type}`);
      if (response.headers.get('access-control-allow-origin') !== '*') faults.push(`${path}: not shared`);
      if (path.endsWith('json') && !schema && !path.startsWith('schemas/')) faults.push(`${path}: no schema`);
      if (!schema) continue;
      const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
      const said = (await validatorOf(schema))(value);
      if (said) faults.push(`${path}: ${said}`);
      if (path.endsWith('.geojson'))
        faults.push(
          ...(value as States).features.flatMap(geometryFaults).map((fault) => `${path}: ${fault}`),
        );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, read));
  expect(faults.slice(0, 20)).toEqual([]);
  const lists = (await validatorOf('schemas/files.json'))(await api.json('files.json'));
  expect(lists).toBe('');
  const sums = files.map((file) => `${file.sha256}  ${file.path}\n`).join('');
  expect(await api.text('sha256sums.txt')).toBe(sums);
});

test('the index names every table and every date of states, and all are there', async ({ api }) => {
  const index = await api.json<Index>('index.json');
  const files = await api.files();
  const paths = new Set(files.map(({ path }) => path));
  const tables = [...index.tables, ...index.tablesAsEdited];
  const dates = [...index.states.years, ...index.states.days];
  const wanted = [
    ...tables.flatMap((path) => [path, path.replace(/json$/, 'csv')]),
    ...dates.flatMap((date) => [`states/${String(date)}.geojson`, `states/${String(date)}.topojson`]),
  ];
  expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  const heavy = files.filter(({ path, bytes }) => path.startsWith('states/') && bytes > 410_000);
  expect(heavy).toEqual([]);
  expect(await api.json('changelog.json')).toMatchObject({ versions: [{ version: index.version }] });
});

test('each CSV holds the rows and fields of its JSON', async ({ api }) => {
  const { tables, tablesAsEdited } = await api.json<Index>('index.json');
  for (const path of [...tables, ...tablesAsEdited]) {
    const table = path.replace(/\.json$/, '');
    const rows = await api.rows(table);
    const expected = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asCell(value)])),
    );
    expect(await api.csv(table), table).toEqual(expected);
  }
});

/** From the organisations' own lists of members: how many there were at the end of the years named, and until the next. */
const COUNTS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  nato: {
    1949: 12,
    1952: 14,
    1955: 15,
    1982: 16,
    1999: 19,
    2004: 26,
    2009: 28,
    2017: 29,
    2020: 30,
    2023: 31,
    2024: 32,
  },
  'european-union': {
    1949: 0,
    1952: 6,
    1973: 9,
    1981: 10,
    1986: 12,
    1995: 15,
    2004: 25,
    2007: 27,
    2013: 28,
    2020: 27,
  },
  'warsaw-pact': { 1949: 0, 1955: 8, 1968: 7, 1990: 6, 1991: 0 },
};

test('members counted by year from the CSV are those of the snapshots, of the states, and of the organisations', async ({
  api,
}) => {
  const index = await api.json<Index>('index.json');
  const rows = await api.csv('memberships');
  const known = new Map<string, number>();
  for (const year of index.states.years) {
    const day = lastDay(year, index);
    const snapshot = await api.json<Snapshot>(`snapshots/${String(year)}.json`);
    const { date, features } = await api.json<States>(`states/${String(year)}.geojson`);
    expect([snapshot.date, date]).toEqual([day, day]);
    for (const bloc of BLOCS) {
      const counted = countOn(rows, bloc, day);
      expect([bloc, day, snapshot.blocs[bloc]?.count]).toEqual([bloc, day, counted]);
      const states = features.filter(({ properties }) => properties.since[bloc] !== undefined);
      expect([bloc, day, states.length]).toEqual([bloc, day, counted]);
      const list = COUNTS[bloc];
      if (!list) continue;
      known.set(bloc, list[year] ?? known.get(bloc) ?? 0);
      expect([bloc, day, counted]).toEqual([bloc, day, known.get(bloc)]);
    }
    expect(features.map(({ id, properties: { name } }) => ({ code: id, name }))).toEqual(
      snapshot.polities.map(({ code, name }) => ({ code, name })),
    );
  }
});

/** Areas of the units at full resolution, from which no file of the API was drawn. */
const areas = JSON.parse(
  readFileSync(new URL('../../src/lib/generated/geo/areas.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, number>>;

for (const date of ['1949', '1955-05-14', '1968', '1989', '1990-10-03', '2004', '2026']) {
  test(`the states of ${date} have the area of their blocs' land within 1 %`, async ({ api }) => {
    const { features } = await api.json<States>(`states/${date}.geojson`);
    const { units } = await api.json<Snapshot>(`snapshots/${date}.json`);
    for (const bloc of BLOCS) {
      const inside = units.filter(({ blocs }) => blocs.includes(bloc));
      const expected = inside.reduce((sum, { id }) => sum + (areas[id] ?? 0), 0);
      const drawn = features
        .filter(({ properties }) => properties.blocs.includes(bloc))
        .reduce((sum, state) => sum + areaOf(state), 0);
      if (expected === 0) expect(drawn).toBe(0);
      else expect(Math.abs(drawn / expected - 1), `${bloc}: ${String(drawn / expected)}`).toBeLessThan(0.01);
    }
  });
}

test('TopoJSON holds the same states as GeoJSON, wound the other way, as D3 expects', async ({ api }) => {
  const geo = await api.json<States>('states/1990-10-03.geojson');
  const topology = await api.json<Units>('states/1990-10-03.topojson');
  const layer = topology.objects['states'];
  if (!layer) throw new Error('no object "states"');
  const { features } = feature(topology, layer) as unknown as States;
  expect(features.map(({ id, properties }) => ({ id, properties }))).toEqual(
    geo.features.map(({ id, properties }) => ({ id, properties })),
  );
  for (const [i, state] of features.entries()) {
    const [there, here] = [areaOf(geo.features[i] ?? state), areaOf(state)];
    expect(Math.abs(here + there), state.id).toBeLessThanOrEqual(0.01 * there + 2);
  }
});

test('units and tenures make the states of a day that has no file of its own', async ({ api }) => {
  const day = '1991-12-26';
  const topology = await api.json<Units>('units.topojson');
  const layer = topology.objects['units'];
  if (!layer) throw new Error('no object "units"');
  const tenures = await api.csv('tenures');
  const holders = new Map(
    tenures
      .filter(({ start = '', end = '' }) => start <= day && (end === '' || end > day))
      .map(({ unit, code }) => [unit, code]),
  );
  const snapshot = await api.json<Snapshot>(`snapshots/${day}.json`);
  expect(new Set(holders.values())).toEqual(new Set(snapshot.polities.map(({ code }) => code)));
  const russia = layer.geometries.filter(({ id }) => holders.get(String(id)) === 'RUS') as Polygon[];
  const land = { geometry: merge(topology, russia) } as unknown as State;
  // 17.1 million km2 by every atlas; inland waters count here, Crimea does not.
  expect(Math.abs(areaOf(land)) / 1e6).toBeCloseTo(17.1, 0);
});

test('Kosovo* is XKX in what readers join, and begins on 17 February 2008', async ({ api }) => {
  const codes = async (date: string): Promise<string[]> =>
    (await api.json<States>(`states/${date}.geojson`)).features.map(({ id }) => id);
  expect(await codes('2007')).not.toContain('XKX');
  expect(await codes('2008')).toContain('XKX');
  const tenures = await api.csv('tenures');
  expect(tenures.find(({ code }) => code === 'XKX')?.['start']).toBe('2008-02-17');
});

test('every address in the examples answers', async ({ api }) => {
  const texts = Object.values(apiExamples('API')).join('\n');
  const paths = [...texts.matchAll(/(?:API|\{api\}|api, ")\/([\w/-]+\.(?:csv|json|geojson|topojson))/g)];
  const wanted = new Set(paths.map(([, path = '']) => path));
  expect([...wanted].sort()).toEqual([
    'memberships.csv',
    'snapshots/1989.json',
    'states/1989.geojson',
    'states/1989.topojson',
  ]);
  for (const path of wanted) expect((await api.get(path)).status).toBe(200);
});
