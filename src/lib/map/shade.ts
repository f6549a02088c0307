// Scene -> feature states, pure: what every unit, edge, dot and name of a view looks like on a date. brush.ts writes them.
import { dotsOf } from '../figure/dots.ts';
import type { FigureGeometry } from '../figure/geometry.ts';
import { labelsAt } from '../figure/labels.ts';
import type { Label, LabelRow, LabelTone } from '../figure/labels.ts';
import { lineLook } from '../figure/lines.ts';
import { partnerUnits } from '../figure/marks-land.ts';
import type { PartnerLook } from '../figure/marks-land.ts';
import type { RecordDrawing } from '../figure/record-drawing.ts';
import type { LineLook } from '../figure/lines.ts';
import type { Scene, UnitScene } from '../scene/scene.ts';
import type { Palette, Token } from '../theme/palette.ts';
import { SHADE_STYLES } from '../theme/patterns.ts';
import type { Edge } from './edges.ts';
import { edgeId } from './edges.ts';
import { channels } from './colour.ts';
import { rowsOf } from './features.ts';
import { strengthOf } from './lit.ts';
import { plateOf } from './kind.ts';
import type { Look } from './kind.ts';
import { HATCH_ID, PARTNER_ID, patternLayers } from './patterns.ts';
import { isMinor } from '../figure/name-sizes.ts';
import type { Ground, Room } from './picture.ts';
import { EDGE, JOINED_MANY, MANY, PICKED, SELECTED, STROKES } from './strokes.ts';
import type { Outline } from './strokes.ts';

/** Numbers can be eased from one date to the next, texts cannot. */
export type State = Readonly<Record<string, number | string>>;
export type FeatureId = string | number;
export type States = ReadonlyMap<FeatureId, State>;

const flag = (on: boolean): number => (on ? 1 : 0);

/** A colour of the palette; of less than full strength, mixed with the sea. */
function fillState(palette: Palette, token: Token, strength = 1): { r: number; g: number; b: number } {
  const sea = channels(palette.sea);
  const [r, g, b] = channels(palette[token]).map((c, i) => c * strength + (sea[i] ?? c) * (1 - strength));
  return { r: r ?? 0, g: g ?? 0, b: b ?? 0 };
}

/** What is drawn beside the scene: a group of the key that is lit, and the layers of the record. */
export interface Beside {
  readonly lit?: string | null;
  readonly record?: RecordDrawing | null;
}

/** Colour and patterns of every land unit. */
export function unitStates(scene: Scene, look: Look, { lit = null, record = null }: Beside = {}): States {
  const layers = patternLayers(plateOf(look.kind));
  const disputes = look.layers.includes('disputes');
  const partners = record ? partnerUnits(scene, record.record) : new Map<string, PartnerLook>();
  const state = (unit: UnitScene): State => {
    const partner = partners.get(unit.id);
    const strength = strengthOf(unit.shade, lit);
    return {
      ...fillState(look.palette, partner === 'active' ? 'partner' : SHADE_STYLES[unit.shade].fill, strength),
      ...Object.fromEntries(layers.map(({ id, shades }) => [id, shades.includes(unit.shade) ? strength : 0])),
      [PARTNER_ID]: flag(partner !== undefined),
      [HATCH_ID]: flag(unit.hatched && disputes),
    };
  };
  return new Map(scene.units.map((unit) => [unit.id, state(unit)]));
}

/** Islands smaller than this (square plate pixels) get no outline when their state joins: it would hide them (figure/lines.ts). */
const OUTLINE_MIN_AREA = 40;
/** The same for the outline of a party (figure/marks-land.ts). */
const PARTY_MIN_AREA = 12;

export interface Marked {
  readonly picked: string | null;
  readonly selected: string | null;
}

interface Sides {
  readonly a: UnitScene | undefined;
  readonly b: UnitScene | null | undefined;
}

const parts = ({ a, b }: Sides, polity: string | null): boolean =>
  polity !== null && (a?.polity === polity) !== (b?.polity === polity);

function borderState(border: LineLook['border'], { palette, kind }: Look): State {
  if (border === 'none') return { border: 0 };
  return {
    border: 1,
    'border-width': STROKES[plateOf(kind)][border],
    'border-ink': palette[border === 'quiet' ? 'border-n' : 'border-m'],
  };
}

function unionState(
  union: LineLook['union'],
  { a, b }: Sides,
  { palette, kind }: Look,
  lit: string | null,
): State {
  if (union === 'none') return { union: 0 };
  const opacity = strengthOf((a?.union ? a : b)?.shade ?? 'land', lit);
  if (union === 'edge')
    return { union: opacity, side: 0, 'union-width': EDGE, 'union-ink': palette['eu-edge'] };
  // the gold line lies inside the Communities' land; `a` is to the right of the line
  return {
    union: opacity,
    side: a?.union ? 1 : -1,
    'union-width': STROKES[plateOf(kind)].gold,
    'union-ink': palette['eu-line'],
  };
}

function outlineState(outline: Outline | null): State {
  return outline
    ? { outline: 1, 'outline-width': outline.width, 'outline-casing': outline.casing }
    : { outline: 0 };
}

/** What runs along every edge: border, gold line and its side, outline. An edge is known by the units on its two sides. */
export function edgeStates(
  scene: Scene,
  { edges, shapes }: Pick<Ground, 'edges' | 'shapes'>,
  marked: Marked & Beside,
  look: Look,
): States {
  const units = new Map(scene.units.map((unit) => [unit.id, unit]));
  const fresh = scene.joined.size > MANY ? JOINED_MANY : STROKES[plateOf(look.kind)].joined;
  const outlineOf = (edge: Edge, sides: Sides, joined: boolean): Outline | null => {
    if (parts(sides, marked.selected)) return SELECTED;
    if (parts(sides, marked.picked)) return PICKED;
    return joined && (edge.b !== null || (shapes.units[edge.a]?.area ?? 0) >= OUTLINE_MIN_AREA)
      ? fresh
      : null;
  };
  const isParty = ({ a: unit, b: other }: Edge, { a, b }: Sides, parties: ReadonlySet<string>): boolean => {
    if (a?.polity === b?.polity) return false;
    if (other === null && (shapes.units[unit]?.area ?? 0) < PARTY_MIN_AREA) return false;
    return [a, b].some((side) => side && parties.has(side.polity));
  };
  const state = (edge: Edge): State => {
    const sides: Sides = { a: units.get(edge.a), b: edge.b === null ? null : units.get(edge.b) };
    const { border, union, joined } = lineLook(sides.a, sides.b);
    return {
      ...borderState(border, look),
      ...unionState(union, sides, look, marked.lit ?? null),
      ...(marked.record ? { party: flag(isParty(edge, sides, marked.record.record.parties)) } : {}),
      ...outlineState(outlineOf(edge, sides, joined)),
    };
  };
  return new Map(edges.map((edge) => [edgeId(edge), state(edge)]));
}

/** Symbols of states too small to be seen; `shapes` are enlarged to the zoom. */
export function dotStates(
  scene: Scene,
  shapes: FigureGeometry,
  palette: Palette,
  lit: string | null = null,
): States {
  const states = new Map<FeatureId, State>(shapes.points.map(([id]) => [id, { shown: 0 }]));
  for (const dot of dotsOf(scene, shapes)) {
    const shade = scene.units.find((unit) => unit.id === dot.unit)?.shade ?? 'land';
    const ring = dot.joined ? 'mark' : dot.union ? 'eu-line' : shade === 'dep' ? 'coast' : 'mark-case';
    const width = dot.joined ? 1.2 : dot.union ? 1.1 : 0.7;
    states.set(dot.unit, {
      shown: strengthOf(shade, lit),
      radius: dot.radius,
      ...fillState(palette, SHADE_STYLES[shade].fill),
      ring: palette[ring],
      width,
    });
  }
  return states;
}

/** The weights names are drawn in: neutral land, members, members of the year, seas. Each is a layer of its own. */
export const LABEL_WEIGHTS = ['off', 'member', 'new', 'sea'] as const;
export type LabelWeight = (typeof LABEL_WEIGHTS)[number];

interface Tone {
  readonly ink: Token;
  readonly halo: Token;
  /** Half the stroke of the drawn plate. */
  readonly width: number;
}

/** The same as the classes of plate.css. */
const TONES: Readonly<Record<LabelTone, Tone>> = {
  off: { ink: 'lab-off', halo: 'halo', width: 0.8 },
  member: { ink: 'lab-ink', halo: 'halo', width: 1.2 },
  outside: { ink: 'lab-ink', halo: 'halo', width: 1.2 },
  both: { ink: 'lab-both', halo: 'halo-both', width: 1.2 },
  ip4: { ink: 'lab-ip4', halo: 'halo', width: 1.2 },
  partner: { ink: 'lab-both', halo: 'ip4', width: 1.2 },
  wp: { ink: 'lab-wp', halo: 'wp', width: 1.2 },
  sea: { ink: 'lab-sea', halo: 'sea', width: 0 },
};

const weightOf = ({ tone, fresh }: Label): LabelWeight =>
  tone === 'sea' ? 'sea' : fresh ? 'new' : tone === 'off' ? 'off' : 'member';

/** Names of the date that the plate has room for. */
export function labelStates(
  scene: Scene,
  rows: readonly LabelRow[],
  room: Pick<Room, 'plate' | 'minor'>,
  look: Look,
): States {
  const names = look.layers.includes('names');
  const shown = new Map(
    labelsAt(scene, rows, plateOf(look.kind), room.plate).map((label) => [label.row, label]),
  );
  const state = (row: LabelRow): State => {
    const label = room.minor || !isMinor(row) ? shown.get(row) : undefined;
    const weight = label && (names || label.tone === 'sea') ? weightOf(label) : null;
    const off: State = Object.fromEntries(LABEL_WEIGHTS.map((w) => [w, flag(w === weight)]));
    if (!label) return off;
    const { ink, halo, width } = TONES[label.tone];
    return { ...off, ink: look.palette[ink], halo: look.palette[halo], width };
  };
  return new Map(rowsOf(look.kind, rows).map(([index, row]) => [index, state(row)]));
}
