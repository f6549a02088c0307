// A step chart as a picture: quantities through time, each line told apart by colour, dash and the name at its end.
import { escapeXml, short } from '../markup.ts';
import type { Palette } from '../../theme/palette.ts';
import type { Rule } from '../plate-rules.ts';
import type { Box } from '../standalone.ts';
import { arrange } from './arrange.ts';
import { textLine, widthOf } from './blocks.ts';
import type { Drawn, Frame } from './frame.ts';
import type { ChartContent } from './model.ts';

/** The chart's own box (HEIGHT of steps.ts, WIDTH of time-scale.ts). */
const MILLE = 1000;
/** The smallest sheet on which a chart can be read; it takes all the room there is. */
const SHEET = { width: 430, height: 300, rim: [4000, 4000] } as const;
const AXIS = 13;
const NAME = 14;

const chartRules = (p: Palette): Rule[] => [
  ['.chart-grid', { stroke: p.rule, fill: 'none' }],
  ['.chart-case', { stroke: p.page, 'stroke-width': 6, fill: 'none', 'stroke-linejoin': 'round' }],
  ['.chart-line', { 'stroke-width': 3, fill: 'none', 'stroke-linejoin': 'round' }],
  ['.c-nato', { stroke: p.nato, 'stroke-width': 3.6 }],
  ['.c-both', { stroke: p.both }],
  ['.c-union', { stroke: p['eu-line'], 'stroke-dasharray': '9 3' }],
  ['.c-pact', { stroke: p.wp, 'stroke-dasharray': '3 3' }],
  ['.c-partners', { stroke: p.ip4, 'stroke-dasharray': '1 3', 'stroke-width': 4 }],
  ['.chart-halo', { stroke: p.page, 'stroke-width': 4, 'paint-order': 'stroke', 'stroke-linejoin': 'round' }],
];

/** A path of moves and steps in thousandths, in the units of the picture: strokes keep their width. */
const scaled = (d: string, { x, y, width, height }: Box): string => {
  let across = true;
  return d.replace(/[A-Za-z]|-?\d+(?:\.\d+)?/g, (part) => {
    if (/[A-Za-z]/.test(part)) {
      across = part !== 'V';
      return part;
    }
    const value = Number(part);
    const place = across ? x + (value * width) / MILLE : y + (value * height) / MILLE;
    across = !across;
    return `${short(place)} `;
  });
};

/** Names at the ends of lines, moved apart where they would lie on each other. */
function spread(wanted: readonly { id: string; y: number }[], apart: number): Map<string, number> {
  const sorted = [...wanted].sort((a, b) => a.y - b.y);
  const placed = new Map<string, number>();
  let last = -Infinity;
  for (const { id, y } of sorted) {
    const at = Math.max(y, last + apart);
    placed.set(id, at);
    last = at;
  }
  return placed;
}

function plot(frame: Frame, content: ChartContent, box: Box): string {
  const { type } = frame;
  const { chart, ends, level, axis } = content;
  const wide = (text: string): number => widthOf(type, 'strong', NAME, text);
  const left = Math.max(...chart.levels.map(({ value }) => widthOf(type, 'sign', AXIS, level(value)))) + 10;
  const right = Math.max(...chart.lines.map(({ id, ended }) => (ended ? 0 : wide(ends[id] ?? '')))) + 14;
  const area: Box = {
    x: box.x + left,
    y: box.y + AXIS * 2.2,
    width: box.width - left - right,
    height: box.height - AXIS * 4.6,
  };
  const x = (value: number): number => area.x + (value * area.width) / MILLE;
  const y = (value: number): number => area.y + (value * area.height) / MILLE;
  const every = area.width / chart.years.length < 42 ? 10 : 5;
  const levels = chart.levels.map(
    (line) =>
      `<path class="chart-grid" d="M${short(area.x)} ${short(y(line.y))}h${short(area.width)}"/>` +
      textLine('sign', AXIS, level(line.value), area.x - 8, y(line.y) + AXIS * 0.35, 'end'),
  );
  const years = chart.years
    .filter(({ year }) => year % every === 0)
    .map((year) =>
      textLine('sign', AXIS, String(year.year), x(year.x), area.y + area.height + AXIS * 1.7, 'middle'),
    );
  const lines = chart.lines.map(({ id, d }) => {
    const path = scaled(d, area);
    return `<path class="chart-case" d="${path}"/><path class="chart-line c-${escapeXml(id)}" d="${path}"/>`;
  });
  const open = chart.lines.filter(({ ended }) => !ended);
  const rows = spread(
    open.map(({ id, endY }) => ({ id, y: y(endY) })),
    NAME * 1.15,
  );
  const names = chart.lines.map(({ id, endX, endY, ended }) => {
    const text = ends[id] ?? '';
    const at = ended ? y(endY) + NAME * 1.5 : (rows.get(id) ?? y(endY)) + NAME * 0.35;
    return textLine('strong', NAME, text, x(endX) + (ended ? -6 : 8), at, ended ? 'end' : 'start');
  });
  return (
    textLine('sign', AXIS, axis, box.x, box.y + AXIS) +
    [...levels, ...years, ...lines].join('') +
    `<g class="chart-halo">${names.join('')}</g>`
  );
}

export function drawChart(frame: Frame, content: ChartContent): Drawn {
  const { palette, t } = frame.request;
  const head = { name: t.site.name, over: null, large: content.span, headline: content.title };
  const asOf = `${content.asOf} ${content.source}`;
  const { plates, words } = arrange({ frame, sheets: [SHEET], head, scene: null, asOf });
  const [place] = plates.places;
  const box = place?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const { margin, width } = frame;
  const from = Math.max(box.x, margin);
  const inside = {
    ...box,
    x: from,
    y: Math.max(box.y, margin),
    width: Math.min(box.x + box.width, width - margin) - from,
    height: Math.min(box.y + box.height, frame.height - margin) - Math.max(box.y, margin),
  };
  return { rules: chartRules(palette), defs: '', body: plot(frame, content, inside) + words };
}
