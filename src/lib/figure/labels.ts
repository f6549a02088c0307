// Names on the plate: a fixed table by place, date and plate width; never by chance.
import type { IsoDate } from '../history/model.ts';
import type { Scene, Shade, UnitScene } from '../scene/scene.ts';
import { unitsById } from './lines.ts';
import { escapeXml, short } from './markup.ts';

/** One row of the label table, placed on its plate. */
export interface LabelRow {
  readonly plate: 'world' | 'europe';
  readonly kind: 'state' | 'sea';
  readonly unit: string | null;
  /** The label counts only while this polity holds the unit; null is any. */
  readonly polity: string | null;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dx: number;
  readonly dy: number;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Smallest plate class that shows it (s m l xl), or `only s` and the like. */
  readonly shownFrom: string;
  readonly outside: boolean;
}

/** One row of `generated/labels.json`. */
export type LabelData = [
  'world' | 'europe',
  'state' | 'sea',
  string | null,
  string | null,
  string[],
  number,
  number,
  number,
  string | null,
  number | null,
  number | null,
  string | null,
  string | null,
  string | null,
  string | null,
];

export const decodeLabels = (rows: readonly LabelData[]): LabelRow[] =>
  rows.map(([plate, kind, unit, polity, lines, x, y, size, anchor, dx, dy, from, to, shownFrom, side]) => ({
    plate,
    kind,
    unit,
    polity,
    lines,
    x,
    y,
    size,
    anchor: anchor === 'start' || anchor === 'end' ? anchor : 'middle',
    dx: dx ?? 0,
    dy: dy ?? 0,
    from,
    to,
    shownFrom: shownFrom ?? '',
    outside: side === 'outside',
  }));

/** Plate classes by width in CSS pixels: s below 460, m below 620, l below 900, xl from 900 or zoomed. */
export const PLATE_CLASSES = ['s', 'm', 'l', 'xl'] as const;
export type PlateClass = (typeof PLATE_CLASSES)[number];

export const plateClass = (width: number): PlateClass =>
  width < 460 ? 's' : width < 620 ? 'm' : width < 900 ? 'l' : 'xl';

/** `m` shows from m up; `only ml` shows in m and l alone. */
export function shownAt(rule: string, plate: PlateClass): boolean {
  if (rule === '') return true;
  if (rule.startsWith('only ')) return wordsOf(rule.slice(5)).includes(plate);
  return PLATE_CLASSES.indexOf(plate) >= PLATE_CLASSES.findIndex((c) => c === rule);
}

const wordsOf = (classes: string): string[] => classes.match(/xl|s|m|l/g) ?? [];

export type LabelTone = 'off' | 'member' | 'both' | 'ip4' | 'wp' | 'sea' | 'outside' | 'partner';

const TONES: Readonly<Record<Shade, LabelTone>> = {
  land: 'off',
  dep: 'off',
  nato: 'member',
  'nato-out': 'member',
  eu: 'member',
  both: 'both',
  'both-out': 'both',
  wp: 'wp',
  'wp-idle': 'wp',
  ip4: 'partner',
};

export interface Label {
  readonly row: LabelRow;
  readonly tone: LabelTone;
  readonly fresh: boolean;
}

function toneOf(row: LabelRow, unit: UnitScene): LabelTone {
  if (!row.outside) return TONES[unit.shade];
  if (unit.shade === 'ip4') return 'ip4';
  const plain = unit.shade === 'land' || (unit.shade === 'dep' && !unit.union);
  return plain ? 'off' : 'outside';
}

/** The label of a row on the date, whose unit is that of the scene; null where it does not stand. */
export function labelAt(row: LabelRow, unit: UnitScene | undefined, date: IsoDate): Label | null {
  if ((row.from !== null && date < row.from) || (row.to !== null && date >= row.to)) return null;
  if (row.kind === 'sea') return { row, tone: 'sea', fresh: false };
  if (!unit || (row.polity !== null && unit.polity !== row.polity)) return null;
  return { row, tone: toneOf(row, unit), fresh: unit.joined };
}

/** The labels of the scene on one plate, in drawing order. `plate` is null where CSS decides by width (server-rendered pages). */
export function labelsAt(
  scene: Scene,
  rows: readonly LabelRow[],
  plateId: 'world' | 'europe',
  plate: PlateClass | null,
): Label[] {
  const units = unitsById(scene);
  return rows.flatMap((row): Label | Label[] => {
    if (row.plate !== plateId || (plate !== null && !shownAt(row.shownFrom, plate))) return [];
    return labelAt(row, units.get(row.unit ?? ''), scene.date) ?? [];
  });
}

/** Polities whose name stands on the plate however narrow it is. */
export function namedAtAnyWidth(
  scene: Scene,
  rows: readonly LabelRow[],
  plateId: 'world' | 'europe',
): Set<string> {
  const units = unitsById(scene);
  return new Set(
    labelsAt(scene, rows, plateId, 's').flatMap(({ row }) =>
      row.shownFrom === '' && row.size >= MINOR_SIZE ? (units.get(row.unit ?? '')?.polity ?? []) : [],
    ),
  );
}

/** `only ml` -> `only-ml`, `m` -> `from-m`: CSS shows them by the plate's width. */
const sizeClass = (rule: string): string =>
  rule === '' ? '' : rule.startsWith('only ') ? ` only-${rule.slice(5)}` : ` from-${rule}`;

/** On a small world plate only the largest names stay. */
const MINOR_SIZE = 11;

const LINE = 1.02;

/** What the label's look depends on: the class is all that changes from date to date. */
export const labelClass = ({ row, tone, fresh }: Label): string =>
  `l-${tone}${fresh ? ' l-new' : ''} z${String(row.size).replace('.', '-')}${row.size < MINOR_SIZE ? ' minor' : ''}${sizeClass(row.shownFrom)}`;

/** One label. Lines are placed in em, so that CSS may scale the name with its plate. */
export function labelText(row: LabelRow, className: string): string {
  const x = short(row.x + row.dx);
  const first = (0.34 - ((row.lines.length - 1) * LINE) / 2).toFixed(2);
  const spans = row.lines.map(
    (line, i) => `<tspan x="${x}" dy="${i === 0 ? first : LINE}em">${escapeXml(line)}</tspan>`,
  );
  const anchor = row.anchor === 'middle' ? '' : ` text-anchor="${row.anchor}"`;
  const [only = ''] = row.lines;
  if (row.lines.length === 1)
    return `<text class="${className}" x="${x}" y="${short(row.y + row.dy)}" dy="${first}em"${anchor}>${escapeXml(only)}</text>`;
  return `<text class="${className}" x="${x}" y="${short(row.y + row.dy)}"${anchor}>${spans.join('')}</text>`;
}

export const labels = (scene: Scene, rows: readonly LabelRow[], plateId: 'world' | 'europe'): string =>
  labelsAt(scene, rows, plateId, null)
    .map((label) => labelText(label.row, labelClass(label)))
    .join('');
