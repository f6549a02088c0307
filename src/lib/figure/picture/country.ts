// A state on a date as a picture: its map, its ribbon, and the weightiest of its dates.
import { COUNTRY_MAP, countryMap, frameAround, unitsAround } from '../country-map.ts';
import type { CountryMap } from '../country-map.ts';
import { SHADES } from '../../scene/scene.ts';
import type { Messages } from '../../text/messages.ts';
import { DISPUTED } from '../../theme/patterns.ts';
import { patternElement } from '../defs.ts';
import { short } from '../markup.ts';
import { plateRules } from '../plate-rules.ts';
import type { Rule } from '../plate-rules.ts';
import { beside, fitted, paragraph, setLines, stacked, widthOf } from './blocks.ts';
import type { Block, Type } from './blocks.ts';
import { foot } from './foot.ts';
import type { Drawn, Frame } from './frame.ts';
import { brand } from './head.ts';
import { signsBlock } from './key.ts';
import type { Sign } from './key.ts';
import type { CountryContent, DatedFact, PictureRequest } from './model.ts';
import { ribbonBlock, ribbonPatterns, ribbonRules } from './ribbon.ts';

const GAP = 18;
const FACT = 13.5;
/** Between two facts. */
const BETWEEN = 6;

/** Strokes as wide as on the whole plate, however close the look: the page has `non-scaling-stroke` for it. */
function closeRules({ palette, fonts, labelRows }: PictureRequest, map: CountryMap): Rule[] {
  const { geometry } = map;
  const zoom = COUNTRY_MAP.width / frameAround(geometry, map.land).width;
  const k = geometry.scale / zoom;
  const strokes: Rule[] = [
    ...plateRules(palette, fonts, labelRows),
    ['.pick .pick-case', { fill: 'none', stroke: palette['mark-case'], 'stroke-width': 6 }],
    ['.pick .pick-line', { fill: 'none', stroke: palette.mark, 'stroke-width': 3 }],
  ];
  return strokes.flatMap(([selector, declarations]): Rule[] => {
    const width = declarations['stroke-width'];
    if (typeof width !== 'number' || /label|dots|pl-|pd-/.test(selector)) return [];
    const own = selector.startsWith('.plate-world ')
      ? selector.replace('.plate-world ', '.plate-world.country-map ')
      : `.country-map ${selector.replace('.plate-svg ', '')}`;
    return [[own, { ...declarations, 'stroke-width': Math.round(width * k * 100) / 100 }]];
  });
}

/** The map in a box of its own proportions. */
function mapBlock(map: CountryMap, sea: string, width: number): Block {
  const height = (width * COUNTRY_MAP.height) / COUNTRY_MAP.width;
  const drawn = countryMap(map).replace(/<title>.*?<\/title>/g, '');
  return {
    height,
    at: (x, y) => {
      const box = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
      return `<rect fill="${sea}" ${box}/>${drawn.replace('<svg ', `<svg ${box} `)}`;
    },
  };
}

function factBlock(fact: DatedFact, type: Type, when: number, width: number): Block {
  const role = fact.now ? 'strong' : 'sign';
  return beside([
    [0, setLines(role, FACT, [fact.when])],
    [when, paragraph(type, role, FACT, fact.text, width - when)],
  ]);
}

/** As many dates as there is room for: those nearest to the date, in their order. */
function factsBlock(facts: readonly DatedFact[], type: Type, width: number, room: number): Block {
  const when = Math.max(0, ...facts.map((f) => widthOf(type, 'strong', FACT, f.when))) + 14;
  const blocks = facts.map((fact) => factBlock(fact, type, when, width));
  const middle = Math.max(
    0,
    facts.findIndex((fact) => fact.now),
  );
  const order = facts.map((_, i) => i).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const kept = new Set<number>();
  let used = 0;
  for (const i of order) {
    const height = (blocks[i]?.height ?? 0) + BETWEEN;
    if (used + height > room) break;
    used += height;
    kept.add(i);
  }
  return stacked(
    blocks.filter((_, i) => kept.has(i)),
    BETWEEN,
  );
}

function headBlock(frame: Frame, content: CountryContent, width: number): Block {
  const { type, request } = frame;
  const { t, palette } = request;
  const most = Math.min(72, width * 0.16);
  return stacked(
    [
      brand(palette, t.site.name, 17),
      paragraph(type, 'day', Math.max(19, most * 0.36), t.formats.date(content.scene.date), width),
      fitted(type, 'title', content.name, width, [
        [most, 1],
        [most * 0.8, 1],
        [most * 0.64, 2],
        [most * 0.5, 3],
      ]),
      paragraph(type, 'head', Math.max(17, most * 0.3), content.sentence, width),
    ],
    10,
  );
}

/** What the fills of the map mean, as far as there are any on it. */
function signsOn({ scene, map }: CountryContent, t: Messages): Sign[] {
  const seen = unitsAround(map.geometry, map.land);
  const units = scene.units.filter((unit) => seen.has(unit.id));
  const shades = new Set(units.map((unit) => unit.shade));
  return [
    ...SHADES.filter((shade) => shade !== 'land' && shades.has(shade)).map((shade) => ({
      id: shade,
      text: t.shades[shade],
    })),
    ...(units.some((unit) => unit.hatched) ? [{ id: 'disputed' as const, text: t.key.disputed }] : []),
  ];
}

interface Blocks {
  readonly head: Block;
  readonly foot: Block;
  readonly ribbon: Block;
  readonly signs: Block;
  readonly map: (width: number) => Block;
  readonly facts: (width: number, room: number) => Block;
}

/** Words on the left, map and ribbon on the right. */
function acrossSheet(frame: Frame, left: number, blocks: Blocks): string {
  const { width, height, margin } = frame;
  const { head, ribbon, signs, facts } = blocks;
  const x = margin + left + margin;
  const right = width - margin - x;
  const room = height - 2 * margin - ribbon.height - signs.height - GAP - BETWEEN;
  const map = blocks.map(Math.min(right, (room * COUNTRY_MAP.width) / COUNTRY_MAP.height));
  const footTop = height - margin - blocks.foot.height;
  const factsTop = margin + head.height + GAP;
  return [
    map.at(x, margin),
    signs.at(x, margin + map.height + BETWEEN),
    ribbon.at(x, margin + map.height + signs.height + GAP + BETWEEN),
    head.at(margin, margin),
    facts(left, footTop - GAP - factsTop).at(margin, factsTop),
    blocks.foot.at(margin, footTop),
  ].join('');
}

/** The dates need this much width beside the map; else they stand under the ribbon. */
const ROOM_FOR_FACTS = 230;
/** What the map may take of the room that head and ribbon leave, where the dates stand below. */
const SHARE = 0.6;

/** All below each other, the dates beside the map where there is room. */
function downSheet(frame: Frame, blocks: Blocks): string {
  const { height, margin, inner } = frame;
  const { head, ribbon, signs, facts } = blocks;
  const footTop = height - margin - blocks.foot.height;
  const top = margin + head.height + GAP;
  const room = footTop - top - ribbon.height - signs.height - 2 * GAP - BETWEEN;
  const ratio = COUNTRY_MAP.width / COUNTRY_MAP.height;
  const aside = inner - room * ratio >= ROOM_FOR_FACTS;
  const map = blocks.map(Math.min(inner, (aside ? room : room * SHARE) * ratio));
  const mapWidth = map.height * ratio;
  const signsTop = top + map.height + BETWEEN;
  const ribbonTop = signsTop + signs.height + GAP;
  const factsTop = ribbonTop + ribbon.height + GAP;
  const dates = aside
    ? facts(inner - mapWidth - GAP, map.height).at(margin + mapWidth + GAP, top)
    : facts(inner, footTop - GAP - factsTop).at(margin, factsTop);
  return [
    head.at(margin, margin),
    map.at(margin, top),
    signs.at(margin, signsTop),
    ribbon.at(margin, ribbonTop),
    dates,
    blocks.foot.at(margin, footTop),
  ].join('');
}

export function drawCountry(frame: Frame, content: CountryContent): Drawn {
  const { request, type, width, height, margin, inner, noteSize, pixel } = frame;
  const across = width > height * 1.1;
  const left = across ? Math.round(inner * 0.44) : inner;
  const right = across ? inner - left - margin : inner;
  const asOf = request.words.asOf(content.scene.date);
  const blocks: Blocks = {
    head: headBlock(frame, content, left),
    foot: foot(request, type, asOf, [content.scene], left, noteSize),
    ribbon: ribbonBlock(content.ribbon, type, right),
    signs: signsBlock(signsOn(content, request.t), type, right, 12.5),
    map: (wide) => mapBlock(content.map, request.palette.sea, wide),
    facts: (wide, room) => factsBlock(content.facts, type, wide, room),
  };
  const grid = pixel > 0 ? pixel : 0.25;
  return {
    rules: [...closeRules(request, content.map), ...ribbonRules(request.palette)],
    defs: ribbonPatterns(grid) + patternElement('key-dis', DISPUTED, 0.8, 'land', grid),
    body: across ? acrossSheet(frame, left, blocks) : downSheet(frame, blocks),
  };
}
