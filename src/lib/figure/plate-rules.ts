// The looks of the plates with every value written out, for renderers that know neither custom properties nor plate.css.
import { SHADES } from '../scene/scene.ts';
import type { Palette } from '../theme/palette.ts';
import { SHADE_STYLES } from '../theme/patterns.ts';
import type { PlateId } from './geometry.ts';
import type { LabelRow } from './labels.ts';

/** Names of the font families. The widths of Archivo are families of their own: few renderers choose among widths. */
export interface PlateFonts {
  readonly serif: string;
  /** The narrow cut of the names on the map. */
  readonly label: string;
}

export type Rule = readonly [selector: string, declarations: Readonly<Record<string, string | number>>];

const PLATES: readonly PlateId[] = ['world', 'europe'];

/** Fills of the shades, and the hairline in their own colour that closes seams. */
function shadeRules(palette: Palette): Rule[] {
  return SHADES.flatMap((shade): Rule[] => {
    const { fill, pattern, onWorld } = SHADE_STYLES[shade];
    const fills = PLATES.map((plate): Rule => {
      const patterned = pattern !== null && (plate === 'europe' || onWorld);
      return [`.plate-${plate} .${shade}`, { fill: patterned ? `url(#${plate}-p-${shade})` : palette[fill] }];
    });
    const hairline: Rule = [`.fills .${shade}`, { stroke: palette[fill] }];
    // The ground of a pattern's tile.
    return [...fills, hairline, ...(pattern ? [[`.f-${fill}`, { fill: palette[fill] }] as const] : [])];
  });
}

const patternRules = (p: Palette): Rule[] => [
  ...(['pat-eu', 'pat-wp', 'pat-out', 'pat-dis'] as const).map((ink): Rule => [
    `.pl-${ink}`,
    { fill: 'none', stroke: p[ink] },
  ]),
  ['.pd-pat-ip4', { fill: p['pat-ip4'] }],
  ...PLATES.map((plate): Rule => [`.plate-${plate} .hatch`, { fill: `url(#${plate}-p-dis)` }]),
];

/** Strokes as in plate.css: twice the design's widths, because the geometry is drawn at half scale. */
const lineRules = (p: Palette): Rule[] => [
  ['.plate-svg', { 'stroke-linejoin': 'round' }],
  ['.fills path', { 'stroke-width': 0.9 }],
  ['.plate-svg .lakes', { fill: p.sea }],
  ['.plate-svg .coast', { fill: 'none', stroke: p.coast, 'stroke-width': 1 }],
  ['.plate-svg .lines path', { fill: 'none' }],
  ['.b-quiet', { stroke: p['border-n'], 'stroke-width': 1.4 }],
  ['.b-shaded', { stroke: p['border-m'], 'stroke-width': 1.8 }],
  ['.plate-world .b-quiet', { 'stroke-width': 1 }],
  ['.plate-world .b-shaded', { 'stroke-width': 1.2 }],
  ['.b-gold', { stroke: p['eu-line'], 'stroke-width': 6.4 }],
  ['.plate-world .b-gold', { 'stroke-width': 4.8 }],
  ['.b-edge', { stroke: p['eu-edge'], 'stroke-width': 1.8 }],
  ['.b-joined', { stroke: p.mark, 'stroke-width': 2.8 }],
  ['.b-case', { stroke: p['mark-case'], 'stroke-width': 6.4 }],
  ['.plate-world .b-joined', { 'stroke-width': 2.4 }],
  ['.plate-world .b-case', { 'stroke-width': 5.2 }],
  ['.b-joined.many', { 'stroke-width': 1.6 }],
  ['.b-case.many', { 'stroke-width': 4 }],
  ['.plate-svg .dots circle', { stroke: p['mark-case'], 'stroke-width': 0.7 }],
  ['.plate-svg .dots .in-union', { stroke: p['eu-line'], 'stroke-width': 1.1 }],
  ['.plate-svg .dots .dot-joined', { stroke: p.mark, 'stroke-width': 1.2 }],
  ['.plate-svg .dots .dep', { stroke: p.coast }],
];

/** Weights are those of the families' static cuts: 400 stands for Archivo's 450, 700 for its 750. */
const labelRules = (p: Palette, fonts: PlateFonts): Rule[] => [
  [
    '.labels text',
    {
      'font-family': `'${fonts.label}'`,
      'font-weight': 400,
      'text-anchor': 'middle',
      fill: p['lab-off'],
      stroke: p.halo,
      'stroke-width': 1.6,
      'paint-order': 'stroke',
      'stroke-linejoin': 'round',
    },
  ],
  [".labels text[text-anchor='start']", { 'text-anchor': 'start' }],
  [".labels text[text-anchor='end']", { 'text-anchor': 'end' }],
  ...['member', 'both', 'wp', 'ip4', 'outside'].map((tone): Rule => [
    `.labels .l-${tone}`,
    { 'font-weight': 600, 'stroke-width': 2.4 },
  ]),
  ...['member', 'outside'].map((tone): Rule => [`.labels .l-${tone}`, { fill: p['lab-ink'] }]),
  ['.labels .l-both', { fill: p['lab-both'], stroke: p['halo-both'] }],
  ['.labels .l-ip4', { fill: p['lab-ip4'] }],
  ['.labels .l-partner', { fill: p['lab-both'], stroke: p.ip4, 'font-weight': 600, 'stroke-width': 2.4 }],
  ['.labels .l-wp', { fill: p['lab-wp'], stroke: p.wp }],
  ['.labels .l-new', { 'font-weight': 700 }],
  [
    '.labels .l-sea',
    { 'font-family': `'${fonts.serif}'`, 'font-style': 'italic', fill: p['lab-sea'], stroke: 'none' },
  ],
];

/** Sizes of the names in plate pixels, by the classes that labels.ts writes. */
const sizeRules = (rows: readonly LabelRow[]): Rule[] =>
  [...new Set(rows.map((r) => r.size))].map((size): Rule => [
    `.labels .z${String(size).replace('.', '-')}`,
    { 'font-size': `${size}px` },
  ]);

/** Everything the plates need, in the order of plate.css. A test compares the two. */
export const plateRules = (palette: Palette, fonts: PlateFonts, rows: readonly LabelRow[]): Rule[] => [
  ...shadeRules(palette),
  ...patternRules(palette),
  ...lineRules(palette),
  ...labelRules(palette, fonts),
  ...sizeRules(rows),
];

export const styleSheet = (rules: readonly Rule[]): string =>
  rules
    .map(
      ([selector, declarations]) =>
        `${selector}{${Object.entries(declarations)
          .map(([k, v]) => `${k}:${v}`)
          .join(';')}}`,
    )
    .join('');
