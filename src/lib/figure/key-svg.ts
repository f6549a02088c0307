// The brief key as SVG for pictures that leave the page: tiles, brackets, names and counts.
import type { Palette, Token } from '../theme/palette.ts';
import { SHADE_STYLES } from '../theme/patterns.ts';
import { patternElement } from './defs.ts';
import type { KeyView } from './key.ts';
import { escapeXml, short } from './markup.ts';
import type { Rule } from './plate-rules.ts';

/** Shades of the key with a pattern, and its density on a full tile. */
const PATTERNED = ['wp', 'wp-idle', 'ip4', 'nato-out', 'both-out'] as const;
const FULL_TILE = 14;
const DENSITY = 0.75;

/** `grid` is a pixel of the file in the key's coordinates. */
export const keyDefs = (view: Pick<KeyView, 'tile'>, grid = 1): string =>
  PATTERNED.map((shade) => {
    const { pattern, fill } = SHADE_STYLES[shade];
    return pattern
      ? patternElement(`key-${shade}`, pattern, Math.max(0.55, (DENSITY * view.tile) / FULL_TILE), fill, grid)
      : '';
  }).join('');

export function keyRules(p: Palette, family: string, size: number): Rule[] {
  const plain = (['nato', 'both', 'eu'] as const).map((shade): Rule => [`.t-${shade}`, { fill: p[shade] }]);
  const edge = (token: Token, width: number) => ({ stroke: p[token], 'stroke-width': width });
  return [
    ...plain,
    ...PATTERNED.map((shade): Rule => [`.t-${shade}`, { fill: `url(#key-${shade})` }]),
    ['.t-both', edge('eu-line', 2)],
    ['.t-both-out', edge('eu-line', 2)],
    ['.t-eu', edge('eu-edge', 1)],
    ['.key-box', { fill: 'none', ...edge('mark', 1.6) }],
    ['.key-bracket', { fill: 'none', ...edge('ink-3', 1) }],
    [
      '.key-text',
      { 'font-family': `'${family}'`, 'font-size': `${size}px`, 'font-weight': 500, fill: p['ink-2'] },
    ],
    ['.key-strong', { 'font-weight': 700, fill: p.ink }],
    ['.key-count', { 'font-weight': 700 }],
  ];
}

/** The key with its left end at the point. Strokes of tiles lie inside, so that neighbours do not touch. */
export function keySvg(view: KeyView, x: number, y: number): string {
  const tiles = view.tiles.map((t) => {
    const inset = t.shade === 'both' || t.shade === 'both-out' ? 1 : t.shade === 'eu' ? 0.5 : 0;
    const side = short(view.tile - 2 * inset);
    return `<rect class="t-${t.shade}" x="${short(t.x + inset)}" y="${short(t.y + inset)}" width="${side}" height="${side}"/>`;
  });
  const boxes = view.joined.map(
    (b) =>
      `<rect class="key-box" x="${short(b.x)}" y="${short(b.y)}" width="${short(b.width)}" height="${short(view.tile + 5)}"/>`,
  );
  const brackets = view.brackets.map((b) => `<path class="key-bracket" d="${b.d}"/>`);
  const texts = view.texts.map((t) => {
    const count = t.count === null ? '' : `&#160;<tspan class="key-count">${t.count}</tspan>`;
    return `<text class="key-text${t.strong ? ' key-strong' : ''}" x="${short(t.x)}" y="${short(t.y)}" text-anchor="${t.anchor}">${escapeXml(t.text)}${count}</text>`;
  });
  return `<g transform="translate(${x} ${y})">${[...tiles, ...boxes, ...brackets, ...texts].join('')}</g>`;
}
