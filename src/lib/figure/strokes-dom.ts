// The lines of a drawn plate, one element each: a date that moves touches only those that differ, and only they are painted again.
// A page arrives with one path for each stroke, which weighs less; the first repaint takes them apart.
import type { Scene, UnitScene } from '../scene/scene.ts';
import { idPrefix } from './geometry.ts';
import type { FigureGeometry } from './geometry.ts';
import { figureLineLook, unitsById } from './lines.ts';
import type { LineLook } from './lines.ts';
import { strokeClass, STROKES } from './strokes.ts';
import type { Stroke } from './strokes.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** A line that is not drawn keeps its place: to remove it would cost a layout. */
const HIDDEN = 'off';

const strokesOf = ({ border, union, joined }: LineLook): Stroke[] => [
  ...(border === 'none' ? [] : [border]),
  ...(union === 'none' ? [] : [union]),
  ...(joined ? (['case', 'joined'] as const) : []),
];

export class StrokeDom {
  readonly #geometry: FigureGeometry;
  /** The path of the page for each stroke, and later the group of its lines. */
  readonly #places: Map<Stroke, Element>;
  readonly #lines: Map<Stroke, Element>[];
  readonly #drawn: string[];
  readonly #sides: readonly (readonly (number | undefined)[])[];
  readonly #svg: SVGSVGElement;
  readonly #clips = new Set<string>();

  constructor(svg: SVGSVGElement, geometry: FigureGeometry, unitIds: readonly string[]) {
    this.#svg = svg;
    this.#geometry = geometry;
    this.#places = new Map(
      STROKES.flatMap((stroke): [Stroke, Element][] => {
        const path = svg.querySelector(`[data-stroke="${stroke}"]`);
        return path ? [[stroke, path]] : [];
      }),
    );
    this.#lines = geometry.lines.map(() => new Map<Stroke, Element>());
    this.#drawn = geometry.lines.map(() => '');
    const index = new Map(unitIds.map((id, i) => [id, i]));
    this.#sides = geometry.lines.map(([a, b]) => [index.get(a), b === null ? undefined : index.get(b)]);
  }

  /** `changed` holds the indexes of the units that look otherwise than in the scene painted before. */
  paint(scene: Scene, changed: ReadonlySet<number>): void {
    this.#takeApart();
    if (changed.size > 0) this.#paintLines(scene, changed);
    for (const stroke of ['case', 'joined'] as const) this.#name(stroke, strokeClass(stroke, scene));
  }

  #paintLines(scene: Scene, changed: ReadonlySet<number>): void {
    const units = unitsById(scene);
    this.#geometry.lines.forEach((line, i) => {
      const [a = -1, b = -1] = this.#sides[i] ?? [];
      if (!changed.has(a) && !changed.has(b)) return;
      const wanted = strokesOf(figureLineLook(line, units, this.#geometry));
      const key = wanted.join();
      if (this.#drawn[i] !== key) {
        this.#drawn[i] = key;
        this.#draw(i, wanted);
      }
      if (wanted.includes('gold')) this.#clip(i, units);
    });
  }

  #name(stroke: Stroke, name: string): void {
    const group = this.#places.get(stroke);
    if (group && group.getAttribute('class') !== name) group.setAttribute('class', name);
  }

  #draw(i: number, wanted: readonly Stroke[]): void {
    const own = this.#lines[i];
    for (const [stroke, element] of own ?? [])
      element.setAttribute('class', wanted.includes(stroke) ? '' : HIDDEN);
    for (const stroke of wanted) {
      if (own?.has(stroke)) continue;
      const element = document.createElementNS(SVG, 'path');
      element.setAttribute('d', this.#geometry.lines[i]?.[2] ?? '');
      this.#places.get(stroke)?.append(element);
      own?.set(stroke, element);
    }
  }

  /** Keeps the gold line inside the land of its own side: renderers clip by one unit far faster than by the whole Union. */
  #clip(i: number, units: ReadonlyMap<string, UnitScene>): void {
    const [a, b] = this.#geometry.lines[i] ?? [];
    const inside = a !== undefined && units.get(a)?.union ? a : b;
    if (!inside) return;
    const id = `${idPrefix(this.#geometry)}-in-${inside}`;
    if (!this.#clips.has(id)) {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', this.#geometry.units[inside]?.d ?? '');
      const clip = document.createElementNS(SVG, 'clipPath');
      clip.id = id;
      clip.append(path);
      this.#svg.querySelector('defs')?.append(clip);
      this.#clips.add(id);
    }
    this.#lines[i]?.get('gold')?.setAttribute('clip-path', `url(#${id})`);
  }

  /** Puts a group in the place of each path, once. */
  #takeApart(): void {
    if (this.#places.get('quiet')?.localName !== 'path') return;
    for (const [stroke, path] of this.#places) {
      const group = document.createElementNS(SVG, 'g');
      group.setAttribute('class', path.getAttribute('class') ?? '');
      group.setAttribute('data-stroke', stroke);
      path.parentElement?.removeAttribute('clip-path');
      path.replaceWith(group);
      this.#places.set(stroke, group);
    }
  }
}
