// The plate of gains and losses: what came into a bloc is filled in its colour, what went out is striped in it, what stayed is pale.
import type { Scene, UnitScene } from '../scene/scene.ts';
import type { FigureGeometry } from './geometry.ts';
import { idPrefix } from './geometry.ts';
import { unitElementId } from './fills.ts';
import { labelClass, labelsAt, labelText } from './labels.ts';
import type { Label, LabelRow } from './labels.ts';
import { unitsById } from './lines.ts';
import { dotsOf } from './dots.ts';
import { escapeXml, short } from './markup.ts';
import { plateOpening } from './pair.ts';
import type { PlateText } from './plate.ts';

/** What a unit gained or lost, in the terms of the map: NATO, the Communities/Union, both at once, the Pact, the partners. */
export const TURN_KINDS = ['nato', 'eu', 'both', 'wp', 'ip4'] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

export interface UnitTurns {
  readonly gained: TurnKind | null;
  readonly lost: TurnKind | null;
  /** What it is in on both days. */
  readonly kept: TurnKind | null;
}

function kindOf(blocs: readonly string[]): TurnKind | null {
  const nato = blocs.includes('nato');
  const union = blocs.includes('european-union');
  if (nato && union) return 'both';
  if (nato) return 'nato';
  if (union) return 'eu';
  if (blocs.includes('warsaw-pact')) return 'wp';
  return blocs.includes('ip4') ? 'ip4' : null;
}

/** What differs on one unit; units of both scenes stand in the same order. */
export const unitTurns = (a: UnitScene, b: UnitScene): UnitTurns => ({
  gained: kindOf(b.blocs.filter((bloc) => !a.blocs.includes(bloc))),
  lost: kindOf(a.blocs.filter((bloc) => !b.blocs.includes(bloc))),
  kept: kindOf(b.blocs.filter((bloc) => a.blocs.includes(bloc))),
});

/** `g-nato`, `l-wp`, `k-both` or `land`: a gain is seen before a loss, a loss before what stayed. */
export function turnClass({ gained, lost, kept }: UnitTurns): string {
  if (gained) return `g-${gained}`;
  if (lost) return `l-${lost}`;
  return kept ? `k-${kept}` : 'none';
}

export interface ChangesText extends PlateText {
  /** The title of a unit: its state and what it gained and lost. */
  readonly unit: (name: string, a: UnitScene, b: UnitScene) => string;
}

interface Pair {
  readonly a: Scene;
  readonly b: Scene;
}

function fillsOf({ a, b }: Pair, geometry: FigureGeometry, text: ChangesText): string {
  return b.units
    .map((unit, i) => {
      const d = geometry.units[unit.id]?.d;
      const before = a.units[i];
      if (!d || !before) return '';
      const name = b.states.get(unit.polity)?.name ?? '';
      const title = escapeXml(text.unit(name, before, unit));
      return `<path id="${unitElementId(idPrefix(geometry), unit.id)}" class="${turnClass(unitTurns(before, unit))}" d="${d}"><title>${title}</title></path>`;
    })
    .join('');
}

/** Borders of both days; those of one alone stand out. */
function bordersOf(pair: Pair, geometry: FigureGeometry): string {
  const [before, after] = [unitsById(pair.a), unitsById(pair.b)];
  const d = { same: '', fresh: '', gone: '' };
  for (const [one, other, line] of geometry.lines) {
    if (other === null) continue;
    const was = before.get(one)?.polity !== before.get(other)?.polity;
    const is = after.get(one)?.polity !== after.get(other)?.polity;
    if (was && is) d.same += line;
    else if (is) d.fresh += line;
    else if (was) d.gone += line;
  }
  return `<path class="cb-same" d="${d.same}"/><path class="cb-gone" d="${d.gone}"/><path class="cb-fresh" d="${d.fresh}"/>`;
}

/** + and − of a state: whether any of its land came in or went out. */
function signsOf({ a, b }: Pair): Map<string, string> {
  const signs = new Map<string, { gained: boolean; lost: boolean }>();
  b.units.forEach((unit, i) => {
    const before = a.units[i];
    if (!before) return;
    const { gained, lost } = unitTurns(before, unit);
    const own = signs.get(unit.polity) ?? { gained: false, lost: false };
    signs.set(unit.polity, { gained: own.gained || gained !== null, lost: own.lost || lost !== null });
  });
  return new Map(
    [...signs].map(([id, s]) => [id, [...(s.gained ? ['+'] : []), ...(s.lost ? ['−'] : [])].join('\u2009')]),
  );
}

/** Tones as on the map where the land is filled; elsewhere the plain ones. */
function toned(label: Label, turns: UnitTurns | undefined): Label {
  if (label.tone === 'sea' || label.row.outside || turns?.gained) return label;
  return { ...label, tone: turns?.lost || turns?.kept ? 'member' : 'off' };
}

function namesOf(pair: Pair, geometry: FigureGeometry, rows: readonly LabelRow[]): string {
  const [before, after] = [unitsById(pair.a), unitsById(pair.b)];
  const signs = signsOf(pair);
  return labelsAt(pair.b, rows, geometry.view, null)
    .map((label) => {
      const [was, is] = [before.get(label.row.unit ?? ''), after.get(label.row.unit ?? '')];
      const sign = is ? (signs.get(is.polity) ?? '') : '';
      const { lines } = label.row;
      const signed = sign === '' ? lines : [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${sign}`];
      const shown = toned(label, was && is ? unitTurns(was, is) : undefined);
      return labelText({ ...label.row, lines: signed }, labelClass({ ...shown, fresh: sign !== '' }));
    })
    .join('');
}

/** Symbols of members of either day too small to be seen: the same classes as the land. */
function symbols({ a, b }: Pair, geometry: FigureGeometry): string {
  const [before, after] = [unitsById(a), unitsById(b)];
  const dots = new Map([...dotsOf(a, geometry), ...dotsOf(b, geometry)].map((dot) => [dot.unit, dot]));
  return [...dots.values()]
    .map(({ unit, x, y, radius }) => {
      const [was, is] = [before.get(unit), after.get(unit)];
      if (!was || !is) return '';
      return `<circle class="${turnClass(unitTurns(was, is))}" cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"/>`;
    })
    .join('');
}

/** Stripes of what was lost, in each bloc's colour. */
const lossPatterns = (prefix: string): string =>
  TURN_KINDS.map(
    (kind) =>
      `<pattern id="${prefix}-l-${kind}" patternUnits="userSpaceOnUse" width="14" height="14"><rect class="lp-ground" width="14" height="14"/><path class="lp-${kind}" d="M-14 0L14 28M0 0L14 14M0 -14L28 14" stroke-width="4"/></pattern>`,
  ).join('');

/** The plate as a string. `geometry` has a name of its own (pair.ts). */
export function changesPlate(
  pair: Pair,
  geometry: FigureGeometry,
  rows: readonly LabelRow[],
  text: ChangesText,
): string {
  const k = `transform="scale(${1 / geometry.scale})"`;
  const coast = geometry.lines.map((line) => (line[1] === null ? line[2] : '')).join('');
  return (
    `${plateOpening(geometry, text, pair.b.date)}<defs>${lossPatterns('changes')}</defs>` +
    `<g ${k}><g class="turns">${fillsOf(pair, geometry, text)}</g>` +
    `<path class="lakes" d="${geometry.lakes}"/><path class="coast" d="${coast}"/>` +
    `<g class="change-borders">${bordersOf(pair, geometry)}</g></g>` +
    `<g class="turns dots">${symbols(pair, geometry)}</g>` +
    `<g class="labels">${namesOf(pair, geometry, rows)}</g></svg>`
  );
}
