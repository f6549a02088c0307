// The layers of the record in a drawn plate: partner land, outlines of parties, symbols. Only what differs is replaced.
import type { Scene } from '../scene/scene.ts';
import { insertMarkup } from '../trust/markup.ts';
import type { FigureGeometry } from './geometry.ts';
import { KeyedDom } from './keyed-dom.ts';
import type { LabelRow } from './labels.ts';
import { partnerDefs } from './marks-land.ts';
import type { RecordDrawing, RecordPainter } from './record-drawing.ts';
import { partnerLand, partyLines, symbols } from './record-layers.ts';

const SVG = 'http://www.w3.org/2000/svg';

function group(name: string, place: (element: Element) => void): KeyedDom {
  const element = document.createElementNS(SVG, 'g');
  element.setAttribute('class', name);
  place(element);
  return new KeyedDom(element);
}

export class RecordDom implements RecordPainter {
  readonly #geometry: FigureGeometry;
  readonly #rows: readonly LabelRow[];
  readonly #partners: KeyedDom;
  readonly #parties: KeyedDom;
  readonly #marks: KeyedDom;
  #pointed: string | null = null;

  constructor(svg: SVGSVGElement, geometry: FigureGeometry, rows: readonly LabelRow[]) {
    this.#geometry = geometry;
    this.#rows = rows;
    const defs = svg.querySelector('defs');
    if (defs) insertMarkup(defs, 'beforeend', partnerDefs(geometry));
    // above the fills and below the hatch; above the borders; above the dots and below the names
    this.#partners = group('partners', (g) => svg.querySelector('.hatch')?.before(g));
    this.#parties = group('parties', (g) => svg.querySelector('.pick')?.before(g));
    this.#marks = group('marks', (g) => svg.querySelector('.labels')?.before(g));
  }

  paint(scene: Scene, drawing: RecordDrawing | null): void {
    this.#partners.paint(drawing ? partnerLand(scene, this.#geometry, drawing.record) : new Map());
    this.#parties.paint(drawing ? partyLines(scene, this.#geometry, drawing.record) : new Map());
    this.#marks.paint(
      drawing ? symbols(scene, this.#geometry, drawing.record, { rows: this.#rows }) : new Map(),
    );
    this.#point(drawing?.pointed ?? null);
    if (drawing?.lit) this.#marks.group.setAttribute('data-lit', drawing.lit);
    else this.#marks.group.removeAttribute('data-lit');
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
