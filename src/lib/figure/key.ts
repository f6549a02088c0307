// The key's tiles, brackets and texts, placed in pixels: pure, from the Scene and the words.
import type { Scene, Shade } from '../scene/scene.ts';
import type { Messages } from '../text/messages.ts';
import { briefTexts, fullTexts } from './key-texts.ts';
import type { KeyText } from './key-texts.ts';

export interface KeyTile {
  readonly x: number;
  readonly y: number;
  readonly code: string;
  readonly name: string;
  readonly shade: Shade;
}

export interface KeyView {
  readonly width: number;
  readonly height: number;
  readonly tile: number;
  readonly tiles: readonly KeyTile[];
  readonly joined: readonly { readonly x: number; readonly y: number; readonly width: number }[];
  readonly brackets: readonly { readonly d: string }[];
  readonly texts: readonly KeyText[];
  readonly signs: readonly {
    readonly id: 'joined' | 'dep' | 'out' | 'wp-idle' | 'disputed';
    readonly text: string;
  }[];
  readonly kosovo: boolean;
  readonly sentence: string;
}

interface Entry {
  readonly code: string;
  readonly name: string;
  readonly shade: Shade;
  readonly joined: boolean;
}

const PITCH = 17;
const GAP = 10;
const ROW = 68;
/** No tile is smaller than this fraction of the full one: 7 px. */
const MIN_SCALE = 0.5;

/** Where the key stands: wide with the second group beside the first, or narrow with it below. */
export interface KeyBox {
  readonly width: number;
  readonly wrap: boolean;
  /** Between NATO with the Communities/Union and the second group. */
  readonly groupGap: number;
  /** Names and counts only, for type that is large for the width. */
  readonly brief: boolean;
}
export const WIDE: KeyBox = { width: 856, wrap: false, groupGap: 40, brief: false };
export const NARROW: KeyBox = { width: 358, wrap: true, groupGap: 40, brief: false };

/** The tiles of one bloc, split by what else its members are in. */
function entries(
  scene: Scene,
  id: 'nato' | 'european-union' | 'warsaw-pact' | 'ip4',
  keep: (polity: string) => boolean,
  shade: (participation: string | null) => Shade,
): Entry[] {
  const bloc = scene.blocs.find((b) => b.id === id);
  return (bloc?.members ?? [])
    .filter((m) => keep(m.polity))
    .map((m) => ({
      code: m.code,
      name: m.name,
      shade: shade(m.participation),
      joined: scene.joined.has(m.polity),
    }))
    .sort((a, b) => Number(a.joined) - Number(b.joined));
}

function place(list: readonly Entry[], start: number, pitch: number): { tiles: KeyTile[]; end: number } {
  return {
    tiles: list.map((e, i) => ({ x: start + i * pitch, y: 22, code: e.code, name: e.name, shade: e.shade })),
    end: start + list.length * pitch - (pitch - pitch * (14 / PITCH)),
  };
}

/** Boxes around runs of tiles that joined in the year shown. */
function boxes(
  list: readonly Entry[],
  tiles: readonly KeyTile[],
  tile: number,
): { x: number; y: number; width: number }[] {
  const first = list.findIndex((e) => e.joined);
  const from = tiles[first];
  const to = tiles.at(-1);
  return from && to ? [{ x: from.x - 2.5, y: 19.5, width: to.x - from.x + tile + 5 }] : [];
}

const bracketAbove = (a: number, b: number): string => `M${a} 20V15.5H${b}V20`;
const bracketBelow = (a: number, b: number, tile: number): string =>
  `M${a} ${tile + 24}V${tile + 28.5}H${b}V${tile + 24}`;

function signsOf(scene: Scene, t: Messages): KeyView['signs'] {
  const shades = new Set(scene.units.map((u) => u.shade));
  const out = shades.has('nato-out') || shades.has('both-out');
  return [
    ...(scene.joined.size > 0 ? [{ id: 'joined' as const, text: t.key.joinedIn(scene.year) }] : []),
    ...(out ? [{ id: 'out' as const, text: t.key.out }] : []),
    ...(shades.has('wp-idle') ? [{ id: 'wp-idle' as const, text: t.key.idle }] : []),
    ...(shades.has('dep') ? [{ id: 'dep' as const, text: t.key.dep }] : []),
    ...(scene.units.some((u) => u.hatched) ? [{ id: 'disputed' as const, text: t.key.disputed }] : []),
  ];
}

export function keyView(scene: Scene, t: Messages, box: KeyBox = WIDE): KeyView {
  const both = new Set(scene.overlap);
  const outOr =
    (shade: 'nato' | 'both') =>
    (p: string | null): Shade =>
      p === 'outside-integrated-command' ? `${shade}-out` : shade;
  const nato = entries(scene, 'nato', (p) => !both.has(p), outOr('nato'));
  const shared = entries(scene, 'nato', (p) => both.has(p), outOr('both'));
  const union = entries(
    scene,
    'european-union',
    (p) => !both.has(p),
    () => 'eu',
  );
  const pact = entries(
    scene,
    'warsaw-pact',
    () => true,
    (p) => (p ? 'wp-idle' : 'wp'),
  );
  const partners = entries(
    scene,
    'ip4',
    () => true,
    () => 'ip4',
  );
  const first = nato.length + shared.length + union.length;
  const tiles = box.wrap
    ? Math.max(first, pact.length, partners.length)
    : first + pact.length + partners.length;
  const k = Math.min(1, (box.width - 2 * GAP - (box.wrap ? 4 : 2 * box.groupGap)) / (tiles * PITCH));
  const pitch = PITCH * Math.max(MIN_SCALE, k);
  const tile = (pitch * 14) / PITCH;
  const unionName = scene.blocs.find((b) => b.id === 'european-union')?.short ?? '';

  const a = place(nato, 0, pitch);
  const b = place(shared, nato.length * pitch + (shared.length > 0 ? GAP : 0), pitch);
  const bEnd = shared.length > 0 ? b.end : a.end;
  const c = place(union, bEnd + (pitch - tile) + (union.length > 0 ? GAP : 0), pitch);
  const cEnd = union.length > 0 ? c.end : bEnd;
  const rest = pact.length > 0 ? pact : partners;
  const wrapped = box.wrap && rest.length > 0;
  const partStart = wrapped ? 0 : Math.max(cEnd + box.groupGap, box.wrap ? 0 : 300);
  const drop = wrapped ? ROW + 4 : 0;
  const d = place(rest, partStart, pitch);
  const counts = { nato: nato.length, shared: shared.length, union: union.length, rest: rest.length };
  const ends = { bEnd, cEnd, partStart, restEnd: d.end, drop, below: tile + 43 };
  const names = {
    union: unionName,
    rest: pact.length > 0 ? t.key.pact : (scene.blocs.find((x) => x.id === 'ip4')?.name ?? ''),
    partners: pact.length === 0,
  };
  const texts = box.brief ? briefTexts(counts, ends, names, t) : fullTexts(counts, ends, names, t, wrapped);
  return {
    width: box.width,
    height: ROW + (wrapped ? 52 : 0),
    tile,
    tiles: [...a.tiles, ...b.tiles, ...c.tiles, ...d.tiles.map((x) => ({ ...x, y: x.y + drop }))],
    joined: [
      ...[...boxes(nato, a.tiles, tile), ...boxes(shared, b.tiles, tile), ...boxes(union, c.tiles, tile)],
      ...boxes(rest, d.tiles, tile).map((x) => ({ ...x, y: x.y + drop })),
    ],
    brackets: [
      { d: bracketAbove(0, bEnd) },
      ...(shared.length + union.length > 0
        ? [{ d: bracketBelow(shared.length > 0 ? (b.tiles[0]?.x ?? 0) : (c.tiles[0]?.x ?? 0), cEnd, tile) }]
        : []),
    ],
    texts,
    signs: signsOf(scene, t),
    kosovo: scene.states.has('KOS'),
    sentence: texts
      .filter((x) => x.count !== null)
      .map((x) => `${x.text} ${x.count ?? ''}`)
      .join(', '),
  };
}
