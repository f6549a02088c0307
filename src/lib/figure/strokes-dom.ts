// The lines of a drawn plate: a date that moves touches only those that differ, and only they are painted again. Borders and the gold line
// have an element each. A page arrives with one path for each stroke, which weighs less; the first repaint takes them apart. The outline
// of the states that joined, all of it new every year, stays one path.
import type { Scene, UnitScene } from '../scene/scene.ts';
import { idPrefix } from './geometry.ts';
import type { FigureGeometry } from './geometry.ts';
import { isIslet, outlinedLook } from './lines.ts';
import type { LineLook } from './lines.ts';
import { strokeClass } from './strokes.ts';
import type { Stroke } from './strokes.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** A line that is not drawn keeps its place: to remove it would cost a layout. */
const HIDDEN = 'off';

const TAKEN_APART = ['quiet', 'shaded', 'gold', 'edge'] as const satisfies readonly Stroke[];
const OUTLINE = ['case', 'joined'] as const satisfies readonly Stroke[];

const strokesOf = ({ border, union }: LineLook): Stroke[] => [
  ...(border === 'none' ? [] : [border]),
  ...(union === 'none' ? [] : [union]),
];

/** A line between two units, by their places in the scene. */
interface Line {
  readonly d: string;
  readonly a: number;
  /** Null is the sea. */
  readonly b: number | null;
  readonly islet: boolean;
  readonly elements: Map<Stroke, Element>;
  drawn: readonly Stroke[];
  /** The unit to whose land its gold is clipped. */
  inside: string | null;
}

export class StrokeDom {
  readonly #geometry: FigureGeometry;
  /** The path of the page for each stroke; in its place later the group of its lines. */
  readonly #places: Map<Stroke, Element>;
  readonly #outlined = new Set<Line>();
  #outline: string | null = null;
  /** The lines around each unit, by its place in the scene. */
  readonly #around: readonly (readonly Line[])[];
  readonly #svg: SVGSVGElement;
  readonly #clips = new Set<string>();

  constructor(svg: SVGSVGElement, geometry: FigureGeometry, unitIds: readonly string[]) {
    this.#svg = svg;
    this.#geometry = geometry;
    this.#places = new Map(
      [...TAKEN_APART, ...OUTLINE].flatMap((stroke): [Stroke, Element][] => {
        const path = svg.querySelector(`[data-stroke="${stroke}"]`);
        return path ? [[stroke, path]] : [];
      }),
    );
    const index = new Map(unitIds.map((id, i) => [id, i]));
    const around: Line[][] = unitIds.map(() => []);
    for (const line of geometry.lines) {
      const [a, b] = [index.get(line[0]), line[1] === null ? null : index.get(line[1])];
      // a line beside land that no scene has is never drawn
      if (a === undefined || b === undefined) continue;
      const islet = isIslet(line, geometry);
      const own: Line = { d: line[2], a, b, islet, elements: new Map(), drawn: [], inside: null };
      around[a]?.push(own);
      if (b !== null) around[b]?.push(own);
    }
    this.#around = around;
  }

  /** `changed` holds the indexes of the units that look otherwise than in the scene painted before. */
  paint(scene: Scene, changed: Iterable<number>): void {
    this.#takeApart();
    const lines = new Set<Line>();
    for (const i of changed) for (const line of this.#around[i] ?? []) lines.add(line);
    for (const line of lines) this.#paintLine(line, scene.units);
    this.#paintOutline(scene);
  }

  #paintLine(line: Line, units: readonly UnitScene[]): void {
    const [a, b] = [units[line.a], line.b === null ? null : units[line.b]];
    const look = outlinedLook(a, b, line.islet);
    if (look.joined) this.#outlined.add(line);
    else this.#outlined.delete(line);
    const wanted = strokesOf(look);
    for (const stroke of line.drawn)
      if (!wanted.includes(stroke)) line.elements.get(stroke)?.setAttribute('class', HIDDEN);
    for (const stroke of wanted) if (!line.drawn.includes(stroke)) this.#show(line, stroke);
    line.drawn = wanted;
    const inside = a?.union ? a : b;
    if (inside && wanted.includes('gold')) this.#clip(line, inside.id);
  }

  #paintOutline(scene: Scene): void {
    const d = [...this.#outlined].map((line) => line.d).join('');
    for (const stroke of OUTLINE) {
      const path = this.#places.get(stroke);
      const name = strokeClass(stroke, scene);
      if (path?.getAttribute('class') !== name) path?.setAttribute('class', name);
      if (d !== this.#outline) path?.setAttribute('d', d);
    }
    this.#outline = d;
  }

  #show(line: Line, stroke: Stroke): void {
    const known = line.elements.get(stroke);
    if (known) {
      known.removeAttribute('class');
      return;
    }
    const element = document.createElementNS(SVG, 'path');
    element.setAttribute('d', line.d);
    this.#places.get(stroke)?.append(element);
    line.elements.set(stroke, element);
  }

  /** Keeps the gold line inside the land of its own side: renderers clip by one unit far faster than by the whole Union. */
  #clip(line: Line, inside: string): void {
    if (line.inside === inside) return;
    line.inside = inside;
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
    line.elements.get('gold')?.setAttribute('clip-path', `url(#${id})`);
  }

  /** Puts a group in the place of each path, once. */
  #takeApart(): void {
    if (this.#places.get('quiet')?.localName !== 'path') return;
    for (const stroke of TAKEN_APART) {
      const path = this.#places.get(stroke);
      if (!path) continue;
      const group = document.createElementNS(SVG, 'g');
      group.setAttribute('class', path.getAttribute('class') ?? '');
      group.setAttribute('data-stroke', stroke);
      path.parentElement?.removeAttribute('clip-path');
      path.replaceWith(group);
      this.#places.set(stroke, group);
    }
  }
}
