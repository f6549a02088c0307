// A reader of the built API who knows only its documentation: fetches, parses CSV, sums areas. Nothing here comes from src/.
import { createHash } from 'node:crypto';

export interface Listed {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
  readonly schema: string | null;
}

export type Row = Readonly<Record<string, unknown>>;

export class Consumer {
  readonly #root: string;

  constructor(site: string) {
    this.#root = `${site}/api/v1/`;
  }

  /** Throws where the answer is not the file. */
  async get(path: string): Promise<Response> {
    const response = await fetch(this.#root + path);
    if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
    return response;
  }

  text = async (path: string): Promise<string> => (await this.get(path)).text();

  json = async <T>(path: string): Promise<T> => (await (await this.get(path)).json()) as T;

  rows = async (table: string): Promise<Row[]> => (await this.json<{ rows: Row[] }>(`${table}.json`)).rows;

  csv = async (table: string): Promise<Readonly<Record<string, string>>[]> =>
    parseCsv(await this.text(`${table}.csv`));

  files = async (): Promise<readonly Listed[]> =>
    (await this.json<{ files: readonly Listed[] }>('files.json')).files;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** RFC 4180: cells may be quoted, and a quoted cell may hold commas, line breaks and doubled quotation marks. */
export function parseCsv(text: string): Readonly<Record<string, string>>[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    const line = lines.at(-1);
    if (!line || (end === '' && line.length === 0)) break;
    line.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
  }
  const [head = [], ...body] = lines.filter((line) => line.length > 0);
  return body.map((line) => {
    if (line.length !== head.length) throw new Error(`${String(line.length)} cells: ${line.join('|')}`);
    return Object.fromEntries(head.map((name, i) => [name, line[i] ?? '']));
  });
}

/** A value of JSON as the documentation says it stands in CSV. */
export function asCell(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Members by bloc on a day, from the table alone. */
export function countOn(
  rows: readonly Readonly<Record<string, string>>[],
  bloc: string,
  day: string,
): number {
  return rows.filter(
    (row) =>
      row['bloc'] === bloc && (row['start'] ?? '') <= day && (row['end'] === '' || (row['end'] ?? '') > day),
  ).length;
}

export type Position = readonly [lon: number, lat: number];
export type Polygons = readonly (readonly (readonly Position[])[])[];

export interface State {
  readonly id: string;
  readonly properties: {
    readonly polity_id: string;
    readonly name: string;
    readonly owner: readonly string[];
    readonly blocs: readonly string[];
    readonly blocs_in_part: readonly string[];
    readonly since: Readonly<Record<string, string>>;
  };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: Polygons[number] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: Polygons }
    | null;
}

export const polygonsOf = ({ geometry }: State): Polygons =>
  geometry === null ? [] : geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Twice the signed area in the plane: positive where a ring runs counterclockwise. */
const turn = (ring: readonly Position[]): number =>
  ring.reduce((sum, [lon, lat], i) => {
    const [beforeLon, beforeLat] = ring[i - 1] ?? [lon, lat];
    return sum + beforeLon * lat - lon * beforeLat;
  }, 0);

/** What RFC 7946 forbids: rings left open or wound the wrong way, edges across the antimeridian. */
export function geometryFaults(state: State): string[] {
  return polygonsOf(state).flatMap((polygon) =>
    polygon.flatMap((ring, i) => {
      const faults: string[] = [];
      if (String(ring[0]) !== String(ring.at(-1))) faults.push(`${state.id}: a ring is open`);
      if (turn(ring) > 0 !== (i === 0)) faults.push(`${state.id}: ring ${String(i)} is wound the wrong way`);
      const wide = ring.some(([lon], j) => Math.abs(lon - (ring[j - 1]?.[0] ?? lon)) > 180);
      if (wide) faults.push(`${state.id}: an edge crosses the antimeridian`);
      return faults;
    }),
  );
}

/** Radius of the sphere with the surface of the Earth, in km. */
const RADIUS = 6371.007;
const RADIANS = Math.PI / 180;
const E = 0.0818191908426;

/** Snyder's q: the authalic latitude makes areas on the ellipsoid those on a sphere. */
const q = (sine: number): number =>
  (1 - E * E) * (sine / (1 - (E * sine) ** 2) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
const height = (lat: number): number => q(Math.sin(lat * RADIANS)) / q(1);

/** Area in km2, by strips below each edge; edges are short enough to be taken as straight. */
export function areaOf(state: State): number {
  const ringArea = (ring: readonly Position[]): number =>
    ring.reduce((sum, [lon, lat], i) => {
      const [beforeLon, beforeLat] = ring[i - 1] ?? [lon, lat];
      return sum - ((lon - beforeLon) * RADIANS * (height(lat) + height(beforeLat))) / 2;
    }, 0);
  return (
    polygonsOf(state)
      .flat()
      .reduce((sum, ring) => sum + ringArea(ring), 0) *
    RADIUS ** 2
  );
}
