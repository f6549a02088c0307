// The map of a state's page: the part of a plate around its land, with the land outlined. A string of SVG, drawn from any scene.
import type { Scene } from '../scene/scene.ts';
import { patternDefs } from './defs.ts';
import { dotsOf, dotElement } from './dots.ts';
import type { FigureGeometry, FigureLine, PlateId } from './geometry.ts';
import { labelClass, labelsAt, labelText, plateClass } from './labels.ts';
import type { LabelRow } from './labels.ts';
import { escapeXml, short } from './markup.ts';
import { areaOf, around, subpathBounds, touches } from './path-bounds.ts';
import type { Bounds } from './path-bounds.ts';
import { plateContent, plateLayers } from './plate.ts';

/** Size of the picture; its names are drawn in these pixels. */
export const COUNTRY_MAP = { width: 600, height: 450 } as const;

/** How much room the land leaves around itself, and the narrowest look (plate pixels). */
const ROOM = 1.7;
const NARROWEST: Readonly<Record<PlateId, number>> = { europe: 150, world: 160 };
/** Islands smaller than this share of the largest part do not widen the look. */
const ISLET = 0.03;
/** Land smaller than this (pixels of the picture) is ringed, because its outline would not be seen. */
const RINGED = 90;
/** A plate pixel of the Europe plate is this many times smaller than one of the world plate. */
const CLOSER = 3.95;
/** As much of its land has to be on the Europe plate for a state to be shown there. */
const MOSTLY = 0.6;

type Figures = Readonly<Record<PlateId, FigureGeometry>>;

const visible = (geometry: FigureGeometry, land: readonly string[]): number =>
  land.reduce((sum, unit) => sum + (geometry.units[unit]?.area ?? 0), 0);

/** Europe where most of the land is on that plate, else the world. */
export function plateFor({ world, europe }: Figures, land: readonly string[]): PlateId {
  const near = visible(europe, land) / CLOSER ** 2;
  return near > 0 && near >= MOSTLY * visible(world, land) ? 'europe' : 'world';
}

/** Units that touch each other on either plate. */
export const unitPairs = ({ world, europe }: Figures): (readonly [string, string])[] => {
  const pairs = [...world.lines, ...europe.lines].flatMap(([a, b]) => (b === null ? [] : [[a, b] as const]));
  return [...new Map(pairs.map((pair) => [[...pair].sort().join(' '), pair])).values()];
};

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const held = (start: number, length: number, whole: number): number =>
  length >= whole ? (whole - length) / 2 : Math.min(whole - length, Math.max(0, start));

/** The part of the plate that shows the land and what lies around it, in plate pixels. */
export function frameAround(geometry: FigureGeometry, land: readonly string[]): Frame {
  const { width, height, scale, view } = geometry;
  const ratio = COUNTRY_MAP.width / COUNTRY_MAP.height;
  const parts = land.flatMap((unit) => subpathBounds(geometry.units[unit]?.d ?? ''));
  const largest = Math.max(0, ...parts.map(areaOf));
  const box = around(parts.filter((part) => areaOf(part) >= ISLET * largest));
  const point = geometry.points.find(([unit]) => land.includes(unit));
  const place: Bounds = box ?? {
    left: (point?.[1] ?? width / 2) * scale,
    right: (point?.[1] ?? width / 2) * scale,
    top: (point?.[2] ?? height / 2) * scale,
    bottom: (point?.[2] ?? height / 2) * scale,
  };
  const wanted = Math.max(
    NARROWEST[view],
    ((place.right - place.left) / scale) * ROOM,
    ((place.bottom - place.top) / scale) * ROOM * ratio,
  );
  const w = Math.min(wanted, width, height * ratio);
  const h = w / ratio;
  const x = (place.left + place.right) / 2 / scale - w / 2;
  const y = (place.top + place.bottom) / 2 / scale - h / 2;
  return { x: held(x, w, width), y: held(y, h, height), width: w, height: h };
}

/** The geometry without what lies outside the frame: the page weighs less. */
function within(geometry: FigureGeometry, frame: Frame): FigureGeometry {
  const { scale } = geometry;
  const seen: Bounds = {
    left: frame.x * scale,
    top: frame.y * scale,
    right: (frame.x + frame.width) * scale,
    bottom: (frame.y + frame.height) * scale,
  };
  const isSeen = (d: string): boolean => subpathBounds(d).some((part) => touches(part, seen));
  return {
    ...geometry,
    units: Object.fromEntries(Object.entries(geometry.units).filter(([, unit]) => isSeen(unit.d))),
    lines: geometry.lines.filter((line) => isSeen(line[2])),
    lakes: isSeen(geometry.lakes) ? geometry.lakes : '',
    frame: '',
    article6: '',
  };
}

/** The units that are seen on the map of some land. */
export const unitsAround = (geometry: FigureGeometry, land: readonly string[]): ReadonlySet<string> =>
  new Set(Object.keys(within(geometry, frameAround(geometry, land)).units));

const outlineOf = (lines: readonly FigureLine[], land: ReadonlySet<string>): string =>
  lines
    .filter(([a, b]) => land.has(a) !== (b !== null && land.has(b)))
    .map((line) => line[2])
    .join('');

export interface CountryMap {
  readonly scene: Scene;
  readonly geometry: FigureGeometry;
  readonly rows: readonly LabelRow[];
  /** Units to be outlined and looked at. */
  readonly land: readonly string[];
  /** The accessible name. */
  readonly label: string;
}

/** Land from this size on (square pixels of the picture) has room for a name that the whole plate puts beside it. */
const ROOMY = 1500;

/** Names that stand beside their land on the whole plate move into it where the look is close enough. */
const closer = (rows: readonly LabelRow[], geometry: FigureGeometry, zoom: number): LabelRow[] =>
  rows.map((row) => {
    const unit = row.plate === geometry.view && row.unit !== null ? geometry.units[row.unit] : undefined;
    if (!row.outside || !unit || unit.area * zoom ** 2 < ROOMY) return row;
    return { ...row, x: unit.x, y: unit.y, dx: 0, dy: 0, anchor: 'middle', outside: false };
  });

/** Names and symbols stand in pixels of the picture, so that they keep their size however close the look. */
function overlay({ scene, geometry, rows, land }: CountryMap, frame: Frame): string {
  const zoom = COUNTRY_MAP.width / frame.width;
  const at = (x: number, y: number): [number, number] => [(x - frame.x) * zoom, (y - frame.y) * zoom];
  const inside = ([x, y]: readonly [number, number]): boolean =>
    x > 0 && y > 0 && x < COUNTRY_MAP.width && y < COUNTRY_MAP.height;
  const names = labelsAt(
    scene,
    closer(rows, geometry, zoom),
    geometry.view,
    plateClass(geometry.width * zoom),
  )
    .map((label) => {
      const [x, y] = at(label.row.x, label.row.y);
      return { ...label, row: { ...label.row, x, y, shownFrom: '' } };
    })
    .filter(({ row }) => inside([row.x, row.y]));
  const dots = dotsOf(scene, geometry)
    .map((dot) => {
      const [x, y] = at(dot.x, dot.y);
      return { ...dot, x, y, radius: 4 };
    })
    .filter((dot) => inside([dot.x, dot.y]));
  const ringed = visible(geometry, land) * zoom ** 2 < RINGED;
  const point = ringed ? geometry.points.find(([unit]) => land.includes(unit)) : undefined;
  const place = point ? at(point[1], point[2]) : null;
  const ring = place
    ? ['pick-case', 'pick-line'].map(
        (name) => `<circle class="${name}" cx="${short(place[0])}" cy="${short(place[1])}" r="11"/>`,
      )
    : [];
  return (
    `<g class="dots">${dots.map(dotElement).join('')}</g><g class="pick">${ring.join('')}</g>` +
    `<g class="labels">${names.map((label) => labelText(label.row, labelClass(label))).join('')}</g>`
  );
}

export function countryMap(map: CountryMap): string {
  const { scene, land, label } = map;
  const frame = frameAround(map.geometry, land);
  const geometry = within(map.geometry, frame);
  const zoom = COUNTRY_MAP.width / frame.width;
  // Patterns keep their density on the screen.
  const defs = patternDefs(geometry.view, geometry.scale).replaceAll(
    '<pattern id=',
    `<pattern patternTransform="scale(${Math.round(1000 / zoom) / 1000})" id=`,
  );
  const content = plateContent(scene, geometry, defs, { ...plateLayers(scene, geometry), dots: '' }, '');
  const d = outlineOf(geometry.lines, new Set(land));
  const outline = d === '' ? '' : `<path class="pick-case" d="${d}"/><path class="pick-line" d="${d}"/>`;
  const k = Math.round(zoom * 1000) / 1000;
  return (
    `<svg class="plate-svg plate-${geometry.view} country-map" viewBox="0 0 ${COUNTRY_MAP.width} ${COUNTRY_MAP.height}" role="img" aria-label="${escapeXml(label)}" data-date="${scene.date}">` +
    `<g transform="scale(${k}) translate(${short(-frame.x)} ${short(-frame.y)})">${content}` +
    `<g class="pick" transform="scale(${1 / geometry.scale})">${outline}</g></g>${overlay(map, frame)}</svg>`
  );
}
