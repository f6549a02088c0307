// The layers of the record in a drawn plate: partner land, outlines of parties, symbols. Only what differs is replaced.
import type { Scene } from '../scene/scene.ts';
import { insertMarkup } from '../trust/markup.ts';
import type { FigureGeometry } from './geometry.ts';
import type { LabelRow } from './labels.ts';
import { markElement, marksOn, NAME_SIZE, radiusOf } from './marks.ts';
import { nameBoxes, namedSides, USUAL } from './marks-names.ts';
import type { Box } from './marks-names.ts';
import { outlinesOf, partnerDefs, partnerElement, partnerUnits } from './marks-land.ts';
import type { RecordDrawing, RecordPainter } from './record-drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Elements by key, each replaced when its markup differs. Their order is that of their keys. */
class Layer {
  readonly #group: Element;
  readonly #drawn = new Map<string, { markup: string; element: Element }>();

  constructor(group: Element) {
    this.#group = group;
  }

  get group(): Element {
    return this.#group;
  }

  paint(wanted: ReadonlyMap<string, string>): void {
    for (const [key, { element }] of this.#drawn) {
      if (wanted.has(key)) continue;
      element.remove();
      this.#drawn.delete(key);
    }
    for (const [key, markup] of wanted) this.#put(key, markup);
  }

  #put(key: string, markup: string): void {
    const known = this.#drawn.get(key);
    if (known?.markup === markup) return;
    if (known) insertMarkup(known.element, 'afterend', markup);
    else insertMarkup(this.#group, 'beforeend', markup);
    const element = known ? known.element.nextElementSibling : this.#group.lastElementChild;
    known?.element.remove();
    if (element) this.#drawn.set(key, { markup, element });
  }
}

function group(name: string, place: (element: Element) => void): Layer {
  const element = document.createElementNS(SVG, 'g');
  element.setAttribute('class', name);
  place(element);
  return new Layer(element);
}

export class RecordDom implements RecordPainter {
  readonly #geometry: FigureGeometry;
  readonly #rows: readonly LabelRow[];
  readonly #partners: Layer;
  readonly #parties: Layer;
  readonly #marks: Layer;
  readonly #edge: Box;
  #pointed: string | null = null;

  constructor(svg: SVGSVGElement, geometry: FigureGeometry, rows: readonly LabelRow[]) {
    this.#geometry = geometry;
    this.#rows = rows;
    this.#edge = { left: 0, top: 0, right: geometry.width, bottom: geometry.height };
    const defs = svg.querySelector('defs');
    if (defs) insertMarkup(defs, 'beforeend', partnerDefs(geometry));
    // above the fills and below the hatch; above the borders; above the dots and below the names
    this.#partners = group('partners', (g) => svg.querySelector('.hatch')?.before(g));
    this.#parties = group('parties', (g) => svg.querySelector('.pick')?.before(g));
    this.#marks = group('marks', (g) => svg.querySelector('.labels')?.before(g));
  }

  paint(scene: Scene, drawing: RecordDrawing | null): void {
    this.#partners.paint(drawing ? this.#partnerLand(scene, drawing) : new Map());
    this.#parties.paint(drawing ? this.#outlines(scene, drawing) : new Map());
    this.#marks.paint(drawing ? this.#symbols(scene, drawing) : new Map());
    this.#point(drawing?.pointed ?? null);
    if (drawing?.lit) this.#marks.group.setAttribute('data-lit', drawing.lit);
    else this.#marks.group.removeAttribute('data-lit');
  }

  #partnerLand(scene: Scene, { record }: RecordDrawing): Map<string, string> {
    const drawn = [...partnerUnits(scene, record)].filter(([unit]) => this.#geometry.units[unit]?.d);
    return new Map(drawn.map(([unit, look]) => [unit, partnerElement(this.#geometry, unit, look)]));
  }

  #outlines(scene: Scene, { record }: RecordDrawing): Map<string, string> {
    const d = outlinesOf(scene, this.#geometry, record.parties);
    return new Map(
      d === '' ? [] : ['party-case', 'party-line'].map((name) => [name, `<path class="${name}" d="${d}"/>`]),
    );
  }

  #symbols(scene: Scene, { record }: RecordDrawing): Map<string, string> {
    const { view } = this.#geometry;
    const standing = marksOn(view, record.marks).map((one) => ({ ...one, radius: radiusOf(view, one.mark) }));
    const names = USUAL[view].flatMap((width) => nameBoxes(scene, this.#rows, view, width));
    const sides = namedSides(standing, names, this.#edge, NAME_SIZE[view], { plate: view });
    return new Map(
      standing.map(({ mark, at }) => [mark.id, markElement(view, mark, at, sides.get(mark.id) ?? null)]),
    );
  }

  #point(id: string | null): void {
    const { group: marks } = this.#marks;
    const now = id === null ? null : marks.querySelector(`[data-mark="${CSS.escape(id)}"]`);
    if (id === this.#pointed && (now?.classList.contains('pointed') ?? true)) return;
    for (const old of marks.querySelectorAll('.pointed')) old.classList.remove('pointed');
    now?.classList.add('pointed');
    this.#pointed = id;
  }
}
