// A state's ribbon in a picture: a row for each state of its land, bars in the fills of the map, a line at the date.
import type { Ribbon, RibbonLine } from '../../chart/ribbon.ts';
import { SHADES } from '../../scene/scene.ts';
import type { Palette } from '../../theme/palette.ts';
import { SHADE_STYLES } from '../../theme/patterns.ts';
import { patternElement } from '../defs.ts';
import { short } from '../markup.ts';
import type { Rule } from '../plate-rules.ts';
import { linesOf, textLine, widthOf } from './blocks.ts';
import type { Block, Type } from './blocks.ts';

const ROW = 32;
const BAR = 18;
const SIZE = 12;
const AXIS = 24;
/** Thousandths of the width (WIDTH of time-scale.ts). */
const MILLE = 1000;

const patterned = SHADES.flatMap((shade) => {
  const { pattern, fill } = SHADE_STYLES[shade];
  return pattern ? [{ shade, pattern, fill }] : [];
});

export const ribbonPatterns = (pixel: number): string =>
  patterned
    .map(({ shade, pattern, fill }) => patternElement(`ribbon-${shade}`, pattern, 1, fill, pixel))
    .join('');

export const ribbonRules = (p: Palette): Rule[] => [
  ...SHADES.map((shade): Rule => {
    const { fill, pattern } = SHADE_STYLES[shade];
    return [
      `.r-${shade},.sign.s-${shade}`,
      { fill: pattern ? `url(#ribbon-${shade})` : p[fill], stroke: p['rule-2'], 'stroke-width': 1 },
    ];
  }),
  ['.r-both,.sign.s-both', { stroke: p['eu-line'], 'stroke-width': 2 }],
  ['.r-both-out,.sign.s-both-out', { stroke: p['eu-line'], 'stroke-width': 2 }],
  ['.r-eu,.sign.s-eu', { stroke: p['eu-edge'] }],
  ['.r-grid', { stroke: p.rule, fill: 'none' }],
  ['.r-lane', { fill: p.partner }],
  ['.r-idle', { fill: 'none', stroke: p.ip4, 'stroke-width': 0.7, 'stroke-dasharray': '2 2' }],
  ['.r-mark', { stroke: p.ink, 'stroke-width': 1.3, fill: 'none' }],
  ['.r-now', { stroke: p.ink, 'stroke-width': 1.8, fill: 'none' }],
  ['.r-case', { stroke: p.page, 'stroke-width': 4.4, fill: 'none' }],
  ...(['nato', 'nato-out'] as const).map((shade): Rule => [
    `.on-${shade}`,
    { fill: p.page === '#0f151b' ? p.page : p.ink },
  ]),
  ['.on-eu', { fill: '#14202e' }],
  ['.on-dep', { fill: p.ink }],
  ...(['both', 'both-out', 'ip4'] as const).map((shade): Rule => [`.on-${shade}`, { fill: p['lab-both'] }]),
  ...(['wp', 'wp-idle'] as const).map((shade): Rule => [`.on-${shade}`, { fill: p['lab-wp'] }]),
];

function rowOf(line: RibbonLine, type: Type, at: (mille: number) => number, y: number): string {
  const bars = line.bars.map((bar) => {
    const [from, to] = [at(bar.x), at(bar.x + bar.width)];
    const rect = `<rect class="r-${bar.shade}" x="${short(from + 1)}" y="${short(y + 6)}" width="${short(Math.max(1, to - from - 2))}" height="${BAR}"/>`;
    const fits = bar.label !== '' && widthOf(type, 'strong', SIZE, bar.label) + 12 < to - from;
    if (!fits) return rect;
    const label = textLine('strong', SIZE, bar.label, from + 7, y + 6 + BAR * 0.72);
    return rect + label.replace('class="p-strong"', `class="p-strong on-${bar.shade}"`);
  });
  const lanes = line.lanes.map(
    (lane) =>
      `<rect class="${lane.suspended ? 'r-idle' : 'r-lane'}" x="${short(at(lane.x))}" y="${short(y + BAR + 8)}" width="${short(at(lane.x + lane.width) - at(lane.x))}" height="4.5"/>`,
  );
  const marks = line.marks.map((mark) => `<path class="r-mark" d="M${short(at(mark.x))} ${short(y)}v5"/>`);
  return [...bars, ...lanes, ...marks].join('');
}

export function ribbonBlock(ribbon: Ribbon, type: Type, width: number): Block {
  const names = ribbon.lines.map((line) => linesOf(type, 'strong', SIZE, line.name, width * 0.2));
  const column = Math.max(...names.flat().map((name) => widthOf(type, 'strong', SIZE, name))) + 12;
  const plot = width - column;
  const rows = ribbon.lines.length * ROW;
  return {
    height: rows + AXIS,
    at: (left, top) => {
      const at = (mille: number): number => left + column + (mille * plot) / MILLE;
      const years = ribbon.years
        .filter((year) => plot > 380 || year.minor)
        .map(
          (year) =>
            `<path class="r-grid" d="M${short(at(year.x))} ${short(top)}v${rows}"/>` +
            textLine('sign', 11.5, String(year.year), at(year.x), top + rows + 16, 'middle'),
        );
      const lines = ribbon.lines.map((line, i) => {
        const y = top + i * ROW;
        const own = names[i] ?? [];
        const label = own.map((name, n) =>
          textLine(
            'strong',
            SIZE,
            name,
            left + column - 12,
            y + 6 + BAR * 0.72 + (n - (own.length - 1) / 2) * SIZE,
            'end',
          ),
        );
        return label.join('') + rowOf(line, type, at, y);
      });
      const now = `M${short(at(ribbon.at))} ${short(top)}v${rows + 4}`;
      return [...years, ...lines, `<path class="r-case" d="${now}"/><path class="r-now" d="${now}"/>`].join(
        '',
      );
    },
  };
}
