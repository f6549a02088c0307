// The key of a picture: the tiles one can count, as large as the width allows, and the signs of what else is on the map.
import type { Scene, Shade } from '../../scene/scene.ts';
import type { Messages } from '../../text/messages.ts';
import type { Palette } from '../../theme/palette.ts';
import { DISPUTED } from '../../theme/patterns.ts';
import { patternElement } from '../defs.ts';
import { keyView } from '../key.ts';
import type { KeyBox, KeyView } from '../key.ts';
import type { KeyText } from '../key-texts.ts';
import { keyDefs, keySvg } from '../key-svg.ts';
import { short } from '../markup.ts';
import type { Rule } from '../plate-rules.ts';
import { NOTHING, stacked, textLine, widthOf } from './blocks.ts';
import type { Block, Type } from './blocks.ts';
import { recordSwatch } from './record.ts';
import type { RecordSignId } from './record.ts';

/** Type of the key in its own coordinates, which are scaled as a whole. */
export const KEY_SIZE = 12.5;
const SCALES = [1.3, 1.2, 1.1, 1] as const;
/** Between two texts of one line. */
const APART = 8;

function spanOf(type: Type, text: KeyText): [from: number, to: number] {
  const words = text.count === null ? text.text : `${text.text} ${text.count}`;
  const width = widthOf(type, text.strong ? 'strong' : 'sign', KEY_SIZE, words);
  return text.anchor === 'end' ? [text.x - width, text.x] : [text.x, text.x + width];
}

/** Whether no text runs into another or leaves the key. */
function fits(type: Type, view: KeyView): boolean {
  const spans = view.texts.map((text) => ({ y: text.y, span: spanOf(type, text) }));
  const tiles = view.tiles.every((tile) => tile.x + view.tile <= view.width + 1);
  return (
    tiles &&
    spans.every(({ y, span: [from, to] }, i) => {
      if (from < -1 || to > view.width + 1) return false;
      return spans.every(
        (other, j) => j <= i || other.y !== y || other.span[0] >= to + APART || other.span[1] + APART <= from,
      );
    })
  );
}

/** Beside each other in full, then in brief, then below each other: the first that fits at the largest type. */
const ARRANGEMENTS = [
  { wrap: false, brief: false, largest: 1.3 },
  { wrap: false, brief: true, largest: 1.1 },
  { wrap: true, brief: false, largest: 1.3 },
  { wrap: true, brief: true, largest: 1.3 },
] as const;

export interface SetKey {
  readonly view: KeyView;
  readonly scale: number;
}

/** A key no wider than `width`, with type up to `largest` times its own; null where none fits. */
export function setKey(scene: Scene, t: Messages, type: Type, width: number, largest: number): SetKey | null {
  for (const { wrap, brief, largest: most } of ARRANGEMENTS) {
    for (const scale of SCALES.filter((s) => s <= Math.min(largest, most))) {
      const box: KeyBox = { width: width / scale, wrap, brief, groupGap: 36 };
      const set = { view: keyView(scene, t, box), scale };
      if (fits(type, set.view)) return set;
    }
  }
  return null;
}

export const keyBlock = ({ view, scale }: SetKey, snap: (value: number) => number): Block => ({
  height: (view.height - 4) * scale,
  at: (x, y) => `<g transform="translate(${snap(x)} ${snap(y)}) scale(${scale})">${keySvg(view, 0, 0)}</g>`,
});

const SWATCH = { width: 18, height: 14, gap: 8 } as const;
/** Between two signs, and from line to line. */
const BETWEEN = 20;
const LINE = 22;

export type SignId = KeyView['signs'][number]['id'] | 'article6' | Shade | RecordSignId;
export interface Sign {
  readonly id: SignId;
  readonly text: string;
}

function swatch(id: SignId): string {
  const { width, height } = SWATCH;
  if (id === 'article6') return `<path class="article6-sign" d="M0 ${height / 2}H${width + 8}"/>`;
  const ofRecord = recordSwatch(id);
  if (ofRecord) return ofRecord;
  return `<rect class="sign s-${id}" x=".7" y=".7" width="${width - 1.4}" height="${height - 1.4}"/>`;
}

/** Signs one after the other, in as many lines as they need. */
export function signsBlock(signs: readonly Sign[], type: Type, width: number, size: number): Block {
  if (signs.length === 0) return NOTHING;
  const k = size / KEY_SIZE;
  const places: { sign: Sign; x: number; line: number; swatch: number }[] = [];
  let [x, line] = [0, 0];
  for (const sign of signs) {
    const own = (SWATCH.width + (sign.id === 'article6' ? 8 : 0) + SWATCH.gap) * k;
    const wide = own + widthOf(type, 'sign', size, sign.text);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    places.push({ sign, x, line, swatch: own });
    x += wide + BETWEEN * k;
  }
  return {
    height: (line + 1) * LINE * k,
    at: (left, top) =>
      places
        .map(({ sign, x: dx, line: row, swatch: own }) => {
          const y = top + row * LINE * k;
          return (
            `<g transform="translate(${short(left + dx)} ${short(y + 3 * k)}) scale(${Math.round(k * 1000) / 1000})">${swatch(sign.id)}</g>` +
            textLine('sign', size, sign.text, left + dx + own, y + 3 * k + SWATCH.height * k * 0.84)
          );
        })
        .join(''),
  };
}

export const signsOf = (view: KeyView, article6: boolean, t: Messages): Sign[] => [
  ...view.signs,
  ...(article6 ? [{ id: 'article6' as const, text: t.key.article6 }] : []),
];

export const wholeKey = (key: Block, signs: Block): Block => stacked([key, signs], 2);

export function signRules(p: Palette): Rule[] {
  return [
    ['.f-land', { fill: p.land }],
    ['.sign', { fill: p.land, stroke: p['rule-2'] }],
    ['.s-joined', { stroke: p.mark, 'stroke-width': 1.6 }],
    ['.s-dep', { fill: p.dep }],
    ['.s-out', { fill: 'url(#key-nato-out)' }],
    ['.s-wp-idle', { fill: 'url(#key-wp-idle)' }],
    ['.s-disputed', { fill: 'url(#key-dis)' }],
    ['.article6-sign', { fill: 'none', stroke: p['ink-2'], 'stroke-dasharray': '7 3 1.5 3' }],
  ];
}

/** Paint servers of tiles and signs, once for a picture; `pixel` is a pixel of the file in the units of the picture. */
export const keyPatterns = ({ view, scale }: SetKey, pixel: number): string =>
  keyDefs(view, pixel / scale) + patternElement('key-dis', DISPUTED, 0.8, 'land', pixel / scale);
