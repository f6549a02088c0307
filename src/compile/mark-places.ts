// Where the symbols of operations, presence, summits and claims stand on the two plates: projected, and moved apart where they would
// cover each other at the same time. A symbol never moves with the date.
import type { Spot, SpotPair } from '../lib/history/record-data.ts';
import { overlap } from '../lib/history/interval.ts';
import type { Interval } from '../lib/history/model.ts';
import { plates } from '../lib/figure/plane.ts';
import type { Dataset } from './dataset.ts';
import type { Project } from './labels.ts';

type PlateId = 'world' | 'europe';

export interface Placing {
  readonly project: Project;
  /** Longitude at which the world plate is cut. */
  readonly cutLon: number;
}

interface Item extends Interval {
  /** The table and the row: `operations/kfor`. */
  readonly key: string;
  readonly lon: number;
  readonly lat: number;
}

/** Plate pixels from middle to middle: a symbol's breadth and a little air. */
const GAP: Readonly<Record<PlateId, number>> = { europe: 10, world: 6 };
/** Rounds about the place that are tried in turn, each with so many stands. */
const ROUNDS = [6, 12, 18] as const;
/** A symbol whose middle is nearer to the edge than this is left out: half of it would be cut off. */
const MARGIN = 4;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The place itself, then stands around it, the nearest first and those beside it before those above and below. */
export function stands(gap: number): [dx: number, dy: number][] {
  const around = ROUNDS.flatMap((count, round) =>
    Array.from({ length: count }, (_, i): [number, number] => {
      const turn = Math.ceil(i / 2) * (i % 2 === 0 ? -1 : 1) * ((2 * Math.PI) / count);
      const radius = (round + 1) * gap * 1.05;
      return [tenth(radius * Math.cos(turn)), tenth(radius * Math.sin(turn))];
    }),
  );
  return [[0, 0], ...around];
}

/** Meetings in one city are one symbol that stays: it names them all. */
function summitItems(data: Dataset): Item[] {
  return data.summits.flatMap(({ summit_id: id, lon, lat }) => {
    if (lon === null || lat === null) return [];
    const first = data.summits.find((other) => other.lon === lon && other.lat === lat);
    return [{ key: `summits/${id}`, lon, lat, start: first?.date ?? '', end: null }];
  });
}

/** Forces in place stand where they are; what moves about makes room for them. */
function itemsOf(data: Dataset): Item[] {
  const item = (key: string, { lon, lat, start, end }: Omit<Item, 'key'>): Item => ({
    key,
    lon,
    lat,
    start,
    end,
  });
  return [
    ...data.presence.map((row) => item(`presence/${row.presence_id}`, row)),
    ...data.operations.map((row) => item(`operations/${row.operation_id}`, row)),
    ...summitItems(data),
    ...data.disputes
      .filter((row) => row.drawn !== 'hatched')
      .map((row) => item(`disputes/${row.dispute_id}`, row)),
  ];
}

interface Placed {
  readonly item: Item;
  readonly spot: Spot;
}

const apart = ([ax, ay, adx, ady]: Spot, [bx, by, bdx, bdy]: Spot): number =>
  Math.hypot(ax + adx - bx - bdx, ay + ady - by - bdy);

const samePlace = (a: Item, b: Item): boolean =>
  a.key.startsWith('summits/') && b.key.startsWith('summits/') && a.lon === b.lon && a.lat === b.lat;

/** Each item at the first stand that covers no other of its time; where none is free, at its place. */
function placed(items: readonly Item[], plate: PlateId, { project, cutLon }: Placing): Placed[] {
  const { width, height } = plates[plate];
  const gap = GAP[plate];
  const done: Placed[] = [];
  for (const item of items) {
    const lon = plate === 'world' && item.lon < cutLon ? item.lon + 360 : item.lon;
    const [x, y] = project(plate)(lon, item.lat).map(tenth) as [number, number];
    if (x < MARGIN || y < MARGIN || x > width - MARGIN || y > height - MARGIN) continue;
    const same = done.find((other) => samePlace(other.item, item));
    const near = done.filter((other) => overlap(other.item, item));
    const free = stands(gap)
      .map(([dx, dy]): Spot => [x, y, dx, dy])
      .find((spot) => near.every((other) => apart(other.spot, spot) >= gap));
    done.push({ item, spot: same?.spot ?? free ?? [x, y, 0, 0] });
  }
  return done;
}

/** Places by table and row, on the world plate and on the Europe plate; a row that is on neither is left out. */
export function buildPlaces(data: Dataset, placing: Placing): Record<string, SpotPair> {
  const items = itemsOf(data);
  const on = (plate: PlateId): Map<string, Spot> =>
    new Map(placed(items, plate, placing).map(({ item, spot }) => [item.key, spot]));
  const [world, europe] = [on('world'), on('europe')];
  return Object.fromEntries(
    items
      .map(({ key }): [string, SpotPair] => [key, [world.get(key) ?? null, europe.get(key) ?? null]])
      .filter(([, pair]) => pair.some(Boolean)),
  );
}
