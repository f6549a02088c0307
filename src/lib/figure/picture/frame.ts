// What every picture shares: its size and grid, its type, its foot, and the document around it.
import { SHADES } from '../../scene/scene.ts';
import { SHADE_STYLES } from '../../theme/patterns.ts';
import { plateRules, styleSheet } from '../plate-rules.ts';
import type { Rule } from '../plate-rules.ts';
import { keyRules } from '../key-svg.ts';
import { typeRules } from './blocks.ts';
import type { Type } from './blocks.ts';
import { described } from './head.ts';
import type { HeadSizes } from './head.ts';
import { KEY_SIZE, signRules } from './key.ts';
import type { PictureRequest } from './model.ts';
import { drawingSize, SHAPES, usualSize } from './shapes.ts';
import type { Shape } from './shapes.ts';

export interface Frame {
  readonly request: PictureRequest;
  readonly shape: Shape;
  readonly type: Type;
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Width between the margins. */
  readonly inner: number;
  /** A pixel of the file in units of the picture; 0 for a file without pixels. */
  readonly pixel: number;
  /** To the grid of the file's pixels: tiles of patterns then show no seams. */
  readonly snap: (value: number) => number;
  readonly noteSize: number;
}

export function frameOf(request: PictureRequest): Frame {
  const shape = SHAPES[request.shape];
  const { width, height } = drawingSize(request.shape);
  const file = request.size ?? usualSize(request.shape);
  const pixel = request.inMillimetres ? 0 : width / file.width;
  const grid = pixel > 0 ? pixel : 0.25;
  return {
    request,
    shape,
    type: { fonts: request.fonts, measure: request.measure },
    width,
    height,
    margin: shape.margin,
    inner: width - 2 * shape.margin,
    pixel,
    snap: (value) => Math.round(Math.round(value / grid) * grid * 1000) / 1000,
    noteSize: shape.paper ? 10 : 10.5,
  };
}

/** What is drawn on the sheet, with what the document's head needs for it. */
export interface Drawn {
  readonly rules: readonly Rule[];
  readonly defs: string;
  readonly body: string;
}

/** Sizes of the head by how much room it has. */
export const headSizes = (large: number, headline: number): HeadSizes => ({
  brand: Math.max(16, large * 0.19),
  over: large * 0.25,
  large,
  headline: [
    [headline, 2],
    [headline * 0.9, 3],
    [headline * 0.8, 4],
    [headline * 0.7, 5],
    [headline * 0.62, 6],
  ],
});

/** Fonts that a program without ours falls back to, by what the family is for. */
const fallen = (rules: readonly Rule[], serif: string): Rule[] =>
  rules.map(([selector, declarations]): Rule => {
    const family = declarations['font-family'];
    if (family === undefined) return [selector, declarations];
    const generic =
      family === `'${serif}'` ? 'Georgia,serif' : "'Archivo Narrow','Arial Narrow',Arial,sans-serif";
    return [selector, { ...declarations, 'font-family': `${family},${generic}` }];
  });

/** The hairlines that close seams in the pattern itself: in one colour they show where a pattern is large. */
const seams = (['world', 'europe'] as const).flatMap((plate) =>
  SHADES.flatMap((shade): Rule[] => {
    const { pattern, onWorld } = SHADE_STYLES[shade];
    if (!pattern || (plate === 'world' && !onWorld)) return [];
    return [[`.plate-${plate} .fills .${shade}`, { stroke: `url(#${plate}-p-${shade})` }]];
  }),
);

/** Rules that the plates of a page get from its style sheet and cards do without. */
const moreRules = ({ palette }: PictureRequest): Rule[] => [
  ...seams,
  [
    '.article6',
    { fill: 'none', stroke: palette['ink-2'], 'stroke-width': 2, 'stroke-dasharray': '14 6 3 6' },
  ],
];

export interface PictureText {
  readonly title: string;
  readonly text: string;
}

/** The file; `rules` stand after those of every picture. */
export function documentOf(frame: Frame, told: PictureText, { rules, defs, body }: Drawn): string {
  const { request, width, height, shape } = frame;
  const { palette, fonts, labelRows, faces = '' } = request;
  const file = request.size ?? usualSize(request.shape);
  const [w, h] =
    request.inMillimetres && shape.paper
      ? [`${shape.paper.width}mm`, `${shape.paper.height}mm`]
      : [file.width, file.height];
  const sheet = styleSheet(
    fallen(
      [
        ...plateRules(palette, fonts, labelRows),
        ...keyRules(palette, fonts.text, KEY_SIZE),
        ...signRules(palette),
        ...typeRules(palette, fonts),
        ...moreRules(request),
        ...rules,
      ],
      fonts.serif,
    ),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${width} ${height}" role="img" lang="${request.t.lang}">` +
    `${described(told.title, told.text)}<style>${faces}${sheet}</style><defs>${defs}</defs>` +
    `<path fill="${palette.page}" d="M0 0h${width}v${height}H0z"/>${body}</svg>`
  );
}
