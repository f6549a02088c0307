// Where the words and the maps of a picture stand, read off its SVG: for tests of layout.

export interface Placed {
  readonly kind: 'text' | 'map';
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name?: string) =>
      code ? String.fromCharCode(Number(code)) : (ENTITIES[name ?? ''] ?? ''),
    );

const number = (tag: string, name: string): number | null => {
  const found = new RegExp(` ${name}="(-?[\\d.]+)`).exec(tag)?.[1];
  return found === undefined ? null : Number(found);
};

/** Size of the type of the key, which its style sheet holds. */
const keySize = (svg: string): number => Number(/\.key-text\{[^}]*font-size:([\d.]+)px/.exec(svg)?.[1] ?? 0);

/** All texts outside the maps, and the boxes of the maps, in the units of the picture. `wide` is em per letter. */
export function boxesOf(svg: string, wide: number): Placed[] {
  const found: Placed[] = [];
  const frames: Frame[] = [{ x: 0, y: 0, scale: 1 }];
  const body = svg.replace(/<style>.*?<\/style>/s, '').replace(/<defs>.*?<\/defs>/gs, '');
  const tags = /<(\/?)(svg|g|text|image)\b([^>]*?)(\/?)>/g;
  let depth = 0;
  for (let match = tags.exec(body); match; match = tags.exec(body)) {
    const [, end = '', name = '', attributes = '', empty = ''] = match;
    const at = frames.at(-1) ?? { x: 0, y: 0, scale: 1 };
    if (name === 'svg' || name === 'image') {
      if (end) depth -= 1;
      else {
        const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((a) => number(attributes, a) ?? 0);
        if (depth > 0 && ((x ?? 0) !== 0 || (w ?? 0) > 0) && depth === 1)
          found.push({
            kind: 'map',
            text: name,
            left: x ?? 0,
            right: (x ?? 0) + (w ?? 0),
            top: y ?? 0,
            bottom: (y ?? 0) + (h ?? 0),
          });
        if (!empty) depth += 1;
      }
    } else if (name === 'g' && depth === 1) {
      if (end) frames.pop();
      else {
        const [, dx = '0', dy = '0'] = /translate\((-?[\d.]+)[ ,](-?[\d.]+)\)/.exec(attributes) ?? [];
        const scale = Number(/scale\(([\d.]+)\)/.exec(attributes)?.[1] ?? 1);
        frames.push({
          x: at.x + Number(dx) * at.scale,
          y: at.y + Number(dy) * at.scale,
          scale: at.scale * scale,
        });
      }
    } else if (name === 'text' && depth === 1 && !end) {
      const close = body.indexOf('</text>', match.index);
      const text = plain(body.slice(match.index + match[0].length, close));
      const size = (number(attributes, 'font-size') ?? keySize(svg)) * at.scale;
      const width = text.length * size * wide;
      const x = at.x + (number(attributes, 'x') ?? 0) * at.scale;
      const y = at.y + (number(attributes, 'y') ?? 0) * at.scale;
      const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      found.push({
        kind: 'text',
        text,
        left,
        right: left + width,
        top: y - size * 0.68,
        bottom: y + size * 0.12,
      });
    }
  }
  return found;
}

export const overlap = (a: Placed, b: Placed): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
