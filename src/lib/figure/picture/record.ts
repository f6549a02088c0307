// The layers of the record on a picture: their signs in the key, and the rules of their looks with every value written out.
import type { AtlasRecord } from '../../history/record-model.ts';
import type { MarkLayer, RecordLayer, RecordScene } from '../../scene/marks-model.ts';
import { recordSceneAt } from '../../scene/marks-scene.ts';
import type { Scene } from '../../scene/scene.ts';
import type { LayerMessages } from '../../text/en/layers.ts';
import { PARTNER } from '../../theme/patterns.ts';
import type { Palette } from '../../theme/palette.ts';
import { RECORD_LAYERS } from '../../view/view.ts';
import type { LayerId, View } from '../../view/view.ts';
import type { CardFonts } from '../card.ts';
import { patternElement } from '../defs.ts';
import type { FigureGeometry } from '../geometry.ts';
import { marksOn, NAME_SIZE, SHAPES, shapePath } from '../marks.ts';
import type { MarkLook } from '../marks.ts';
import { partnerLand, partyLines } from '../record-layers.ts';
import type { Rule } from '../plate-rules.ts';
import type { RecordShown } from './model.ts';

export type RecordSignId = RecordLayer | 'suspended' | 'headquarters' | 'earlier';
export interface RecordSign {
  readonly id: RecordSignId;
  readonly text: string;
}

const isOfRecord = (layer: LayerId): layer is RecordLayer => RECORD_LAYERS.includes(layer);

/** What the layers of a view show on the date; null where none of the record is on. */
export function recordShown(
  record: AtlasRecord,
  scene: Scene,
  asked: Pick<View, 'layers' | 'treaties' | 'country'>,
  words: LayerMessages,
): RecordShown | null {
  const layers = asked.layers.filter(isOfRecord);
  return layers.length === 0 ? null : { layers, words, shown: recordSceneAt(record, scene, asked, words) };
}

/** Names of treaties that stand in the key; more than these characters are counted instead. */
const LONGEST = 56;

function allianceText({ shown, words }: RecordShown): string {
  const views = shown.alliances.filter((view) => view.shown);
  const names = words.formats.list(views.map((view) => view.treaty.name));
  const { name } = words.layers.alliances;
  return names.length <= LONGEST ? `${name}: ${names}` : words.counted(name, shown.counts.alliances);
}

/** Looks of the symbols of a layer that stand on one of the plates; without plates, on any. */
function looksOf(layer: MarkLayer, { marks }: RecordScene, figures: readonly FigureGeometry[]): Set<string> {
  const own = marks.filter((mark) => mark.layer === layer);
  const seen =
    figures.length === 0 ? own : figures.flatMap(({ view }) => marksOn(view, own).map((m) => m.mark));
  return new Set(
    seen.map((mark) => (mark.faint ? 'earlier' : mark.kind === 'headquarters' ? 'headquarters' : layer)),
  );
}

/** Statuses of the partners whose land is drawn; without plates, of all. */
function statusesOf(scene: Scene, { shown }: RecordShown, figures: readonly FigureGeometry[]): Set<string> {
  const units = new Set(figures.flatMap((figure) => [...partnerLand(scene, figure, shown).keys()]));
  const drawn = new Set(scene.units.filter((u) => units.has(u.id)).map((u) => u.polity));
  const partners = [...shown.partners.values()].filter((p) => figures.length === 0 || drawn.has(p.polity));
  return new Set(partners.map((partner) => partner.status));
}

/**
 * Signs of the layers that are on, as far as one of the plates shows something of them. Counts are those of the whole layer, as on the page.
 * `figures` are the plates; none for a picture of the zoomable map.
 */
export function recordSigns(
  scene: Scene,
  record: RecordShown | null | undefined,
  figures: readonly FigureGeometry[],
): RecordSign[] {
  if (!record) return [];
  const { shown, layers, words } = record;
  const counted = (layer: RecordLayer): RecordSign => ({
    id: layer,
    text: words.counted(words.layers[layer].name, shown.counts[layer]),
  });
  return layers.flatMap((layer): RecordSign[] => {
    if (layer === 'partners') {
      const statuses = statusesOf(scene, record, figures);
      const suspended: RecordSign = { id: 'suspended', text: words.partnerKey.suspended };
      return statuses.size === 0 ? [] : [counted(layer), ...(statuses.has('suspended') ? [suspended] : [])];
    }
    if (layer === 'alliances') {
      const lines = figures.some((figure) => partyLines(scene, figure, shown).size > 0);
      const drawn = figures.length === 0 ? shown.parties.size > 0 : lines;
      return drawn ? [{ id: layer, text: allianceText(record) }] : [];
    }
    const looks = looksOf(layer, shown, figures);
    return [
      ...(looks.has(layer) ? [counted(layer)] : []),
      ...(looks.has('headquarters')
        ? [{ id: 'headquarters' as const, text: words.kinds.presence.headquarters }]
        : []),
      ...(looks.has('earlier') ? [{ id: 'earlier' as const, text: words.earlierSign }] : []),
    ];
  });
}

const LOOKS: Readonly<Partial<Record<RecordSignId, MarkLook>>> = {
  operations: 'operation',
  presence: 'presence',
  headquarters: 'headquarters',
  summits: 'summit',
  earlier: 'earlier',
  claims: 'claim',
};

/** The sign of a layer, 18 by 14: a symbol, a patch of land or a line, as on the map. */
export function recordSwatch(id: string): string | null {
  const look = Object.hasOwn(LOOKS, id) ? LOOKS[id as RecordSignId] : undefined;
  if (look)
    return `<g class="mark m-${look}" transform="translate(9 7)"><path class="mark-ink" d="${shapePath(SHAPES[look], 6)}"/></g>`;
  if (id === 'alliances') return '<path class="party-sign" d="M1.5 1.5h15v11h-15z"/>';
  if (id === 'partners' || id === 'suspended')
    return `<rect class="sign s-${id}" x=".7" y=".7" width="16.6" height="12.6"/>`;
  return null;
}

/** Paint servers of the signs; `grid` is a pixel of the file. */
export const recordSignDefs = (grid: number): string =>
  patternElement('key-partner', PARTNER, 1, 'partner', grid) +
  patternElement('key-suspended', PARTNER, 1, 'land', grid);

/** As in record.css. Strokes of land are twice their width: geometry is drawn at half scale. */
export const recordRules = (p: Palette, fonts: CardFonts): Rule[] => [
  ['.f-partner', { fill: p.partner }],
  ['.pd-pat-partner', { fill: p['pat-partner'] }],
  ['.partner-active', { stroke: p.partner, 'stroke-width': 0.9 }],
  ['.s-partners', { fill: 'url(#key-partner)' }],
  ['.s-suspended', { fill: 'url(#key-suspended)' }],
  ['.parties path', { fill: 'none' }],
  ['.party-case', { stroke: p['mark-case'], 'stroke-width': 5.2, 'stroke-opacity': 0.75 }],
  ['.party-line', { stroke: p.mark, 'stroke-width': 2.4, 'stroke-dasharray': '7 4' }],
  ['.plate-world .party-case', { 'stroke-width': 4 }],
  ['.plate-world .party-line', { 'stroke-width': 1.8, 'stroke-dasharray': '5 3' }],
  ['.party-sign', { fill: 'none', stroke: p.mark, 'stroke-width': 1.4, 'stroke-dasharray': '4 2.2' }],
  ['.mark path', { 'stroke-linejoin': 'round' }],
  ['.mark-case', { fill: 'none', stroke: p['mark-case'], 'stroke-width': 2.8 }],
  ['.mark-ink', { fill: p.mark }],
  ['.m-headquarters .mark-ink', { fill: p['mark-case'], stroke: p.mark, 'stroke-width': 1.2 }],
  ['.m-claim .mark-ink', { fill: 'none', stroke: p.mark, 'stroke-width': 1.2 }],
  ['.m-earlier .mark-ink', { fill: p['ink-2'], 'fill-opacity': 0.62 }],
  ['.m-earlier .mark-case', { 'stroke-width': 1.8, 'stroke-opacity': 0.7 }],
  [
    '.mark text',
    {
      'font-family': `'${fonts.label}'`,
      'font-weight': 600,
      'font-size': `${String(NAME_SIZE.europe)}px`,
      fill: p.mark,
      stroke: p['mark-case'],
      'stroke-width': 2.2,
      'paint-order': 'stroke',
      'stroke-linejoin': 'round',
    },
  ],
  ['.plate-world .mark text', { 'font-size': `${String(NAME_SIZE.world)}px` }],
  ['.mark text.left', { 'text-anchor': 'end' }],
];
