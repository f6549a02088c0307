// The social card of a date, 1200 by 630: the page's title, plates and key as one SVG that needs nothing but four font families.
import type { Scene } from '../scene/scene.ts';
import type { Messages } from '../text/messages.ts';
import type { Palette } from '../theme/palette.ts';
import type { FigureGeometry, PlateId } from './geometry.ts';
import { keyView } from './key.ts';
import type { KeyBox } from './key.ts';
import { keyDefs, keyRules, keySvg } from './key-svg.ts';
import type { LabelRow } from './labels.ts';
import { balanced, setText } from './lines-of-text.ts';
import type { SetText } from './lines-of-text.ts';
import { escapeXml } from './markup.ts';
import { plateRules, styleSheet } from './plate-rules.ts';
import type { PlateFonts, Rule } from './plate-rules.ts';
import { standalonePlate } from './standalone.ts';

export const CARD = { width: 1200, height: 630 } as const;

export interface CardFonts extends PlateFonts {
  /** The wider cut of key and small print. */
  readonly text: string;
}

/** Width of a text in a family at a size and weight, in pixels. */
export type MeasureFont = (text: string, family: string, weight: number, size: number) => number;

export interface Card {
  readonly scene: Scene;
  /** A day names itself above the year; a year does not. */
  readonly kind: 'year' | 'day';
  readonly headline: string;
  readonly figures: Readonly<Record<PlateId, FigureGeometry>>;
  readonly labelRows: readonly LabelRow[];
  readonly t: Messages;
  readonly palette: Palette;
  readonly fonts: CardFonts;
  readonly measure: MeasureFont;
}

const LEFT = 34;
const COLUMN = 524;
/** The whole height of the world plate; the whole width of Europe, with the sea north and the land south of its plate. */
const WORLD = { at: { x: LEFT, y: 270, width: COLUMN, height: 238 }, zoom: 0.58, corner: [14, -4] } as const;
const EUROPE = {
  at: { x: 594, y: 0, width: 606, height: CARD.height },
  zoom: 606 / 516,
  corner: [0, 62],
} as const;
const KEY: KeyBox = { width: COLUMN, wrap: false, groupGap: 18, brief: true };
const KEY_TOP = 524;
const KEY_SIZE = 17;
/** The small print ends here and grows upwards. */
const NOTE = { bottom: 618, leading: 12.5, size: 10.5 } as const;
/** A text cut set large is a little loose: em taken from every letter. */
const TRACKING = 0.01;
/** At most two lines of the design's size; longer headlines are smaller. */
const HEADLINE_SIZES = [
  [30, 2],
  [27, 2],
  [24, 3],
  [21, 3],
] as const;
/** Baselines: a day takes a line above the year and moves what follows down. */
const BASELINES = {
  year: { day: 0, year: 158, headline: 205 },
  day: { day: 82, year: 167, headline: 211 },
} as const;

function cardRules(p: Palette, fonts: CardFonts): Rule[] {
  const serif = `'${fonts.serif}'`;
  return [
    ['.c-name', { 'font-family': serif, 'font-weight': 600, 'font-size': '20px', fill: p.ink }],
    ['.c-day', { 'font-family': serif, 'font-weight': 500, 'font-size': '24px', fill: p['ink-2'] }],
    [
      '.c-year',
      {
        'font-family': serif,
        'font-weight': 600,
        'font-size': '104px',
        'letter-spacing': '-2.6px',
        fill: p.ink,
      },
    ],
    ['.c-head', { 'font-family': serif, 'font-weight': 500, fill: p.ink }],
    [
      '.c-note',
      {
        'font-family': `'${fonts.text}'`,
        'font-weight': 400,
        'font-size': `${NOTE.size}px`,
        fill: p['ink-2'],
      },
    ],
  ];
}

const line = (name: string, y: number, text: string, extra = ''): string =>
  `<text class="${name}" x="${LEFT}" y="${y}"${extra}>${escapeXml(text)}</text>`;

/** The mark of the atlas: NATO, the Union's outline, and what both enclose. */
const mark = (p: Palette): string =>
  `<g transform="translate(${LEFT - 1} 29) scale(.86)"><path fill="${p.nato}" d="M2 2h19v19H2z"/><path fill="${p.page}" stroke="${p['eu-line']}" stroke-width="3" d="M11 11h18v18H11z"/><path fill="${p.both}" d="M11 11h10v10H11z"/></g>`;

function headlineLines({ lines, size }: SetText, top: number): string {
  const leading = size * 1.17;
  return lines
    .map((text, i) =>
      line(
        'c-head',
        Math.round(top + (size - 30) * 0.7 + i * leading),
        text,
        ` font-size="${size}" letter-spacing="${-size * TRACKING}"`,
      ),
    )
    .join('');
}

/** What has to stand near a map: day, licence, what borders do not say, and the note on Kosovo when it is drawn. */
function notes({ scene, t, fonts, measure }: Card): string {
  const wide = (text: string): number => measure(text, fonts.text, 400, NOTE.size);
  const kosovo = scene.states.has('KOS') ? balanced(t.panel.kosovoNote, COLUMN, wide) : [];
  const lines = [...kosovo, t.card.note(scene.date)];
  return lines
    .map((text, i) => line('c-note', NOTE.bottom - (lines.length - 1 - i) * NOTE.leading, text))
    .join('');
}

/** The card. Pure; every name and sentence is escaped. */
export function cardSvg(card: Card): string {
  const { scene, kind, headline, figures, labelRows, t, palette, fonts, measure } = card;
  const at = BASELINES[kind];
  const view = keyView(scene, t, KEY);
  const rules = [
    ...plateRules(palette, fonts, labelRows),
    ...keyRules(palette, fonts.text, KEY_SIZE),
    ...cardRules(palette, fonts),
  ];
  const plate = (view: PlateId, place: typeof WORLD | typeof EUROPE, rows: readonly LabelRow[]): string =>
    standalonePlate({ scene, geometry: figures[view], rows, names: 'm', ...place, sea: palette.sea });
  const wide = (text: string, size: number): number =>
    measure(text, fonts.serif, 500, size) - text.length * size * TRACKING;
  const head = setText(headline, COLUMN, HEADLINE_SIZES, wide);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">` +
    `<style>${styleSheet(rules)}</style><defs>${keyDefs(view)}</defs><path fill="${palette.page}" d="M0 0h${CARD.width}v${CARD.height}H0z"/>` +
    mark(palette) +
    `<text class="c-name" x="69" y="50">${escapeXml(t.site.name)}</text>` +
    (kind === 'day' ? line('c-day', at.day, t.formats.day(scene.date)) : '') +
    `<text class="c-year" x="${LEFT - 3}" y="${at.year}">${scene.year}</text>` +
    headlineLines(head, at.headline) +
    plate('world', WORLD, []) +
    keySvg(view, LEFT, KEY_TOP) +
    notes(card) +
    plate('europe', EUROPE, labelRows) +
    '</svg>'
  );
}
