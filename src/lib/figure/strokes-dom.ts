// The lines of a drawn plate, one element each: a date that moves touches only those that differ, and only they are painted again.
// A page arrives with one path for each stroke, which weighs less; the first repaint takes them apart.
import type { Scene } from '../scene/scene.ts';
import type { FigureGeometry } from './geometry.ts';
import { figureLineLook, unitsById } from './lines.ts';
import type { LineLook } from './lines.ts';
import { strokeClass, STROKES } from './plate.ts';
import type { Stroke } from './plate.ts';

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

  constructor(svg: SVGSVGElement, geometry: FigureGeometry) {
    this.#geometry = geometry;
    this.#places = new Map(
      STROKES.flatMap((stroke): [Stroke, Element][] => {
        const path = svg.querySelector(`[data-stroke="${stroke}"]`);
        return path ? [[stroke, path]] : [];
      }),
    );
    this.#lines = geometry.lines.map(() => new Map());
    this.#drawn = geometry.lines.map(() => '');
  }

  paint(scene: Scene): void {
    const units = unitsById(scene);
    const first = this.#takeApart();
    this.#geometry.lines.forEach((line, i) => {
      const wanted = strokesOf(figureLineLook(line, units, this.#geometry));
      const key = wanted.join();
      if (this.#drawn[i] === key && !first) return;
      this.#drawn[i] = key;
      this.#draw(i, wanted);
    });
    for (const stroke of ['case', 'joined'] as const)
      this.#places.get(stroke)?.setAttribute('class', strokeClass(stroke, scene));
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

  /** Puts a group in the place of each path, once. */
  #takeApart(): boolean {
    if (this.#places.get('quiet')?.localName !== 'path') return false;
    for (const [stroke, path] of this.#places) {
      const group = document.createElementNS(SVG, 'g');
      group.setAttribute('class', path.getAttribute('class') ?? '');
      group.setAttribute('data-stroke', stroke);
      path.replaceWith(group);
      this.#places.set(stroke, group);
    }
    return true;
  }
}
