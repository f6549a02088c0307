// Repaints a drawn plate for another scene: classes of the fills that differ, path data and strings of the other layers that differ.
// Fills are compared with what stands in the document; the strings of the other layers with those set last.
import type { Scene } from '../scene/scene.ts';
import { unitClass, unitElementId } from './fills.ts';
import type { FigureGeometry } from './geometry.ts';
import { dotElement, dotsOf } from './dots.ts';
import { unitsById } from './lines.ts';
import { labelClass, labelsAt, labelText } from './labels.ts';
import type { LabelRow } from './labels.ts';
import { StrokeDom } from './strokes-dom.ts';
import { plateLayers } from './plate.ts';

/** A picture that has stood this long fades into the next. */
const REST_MS = 400;
const SVG = 'http://www.w3.org/2000/svg';

export class PlateDom {
  readonly #svg: SVGSVGElement;
  readonly #geometry: FigureGeometry;
  readonly #rows: readonly LabelRow[];
  readonly #fills: readonly (Element | null)[];
  readonly #layers: ReadonlyMap<string, Element>;
  readonly #strokes: StrokeDom;
  readonly #labels = new Map<LabelRow, Element>();
  #paintedAt = 0;
  readonly #strings = new Map<string, string>();

  constructor(
    svg: SVGSVGElement,
    geometry: FigureGeometry,
    rows: readonly LabelRow[],
    unitIds: readonly string[],
  ) {
    this.#svg = svg;
    this.#geometry = geometry;
    this.#rows = rows;
    const byId = new Map([...svg.querySelectorAll('.fills > path')].map((path) => [path.id, path]));
    this.#fills = unitIds.map((id) => byId.get(unitElementId(geometry.view, id)) ?? null);
    this.#layers = new Map(
      [...svg.querySelectorAll('[data-layer]')].map((e) => [e.getAttribute('data-layer') ?? '', e]),
    );
    this.#strokes = new StrokeDom(svg, geometry);
    // The titles are for pages without scripting; here they would double the tooltip.
    svg.querySelectorAll('.fills title').forEach((title) => {
      title.remove();
    });
  }

  /** Paints the scene; with `fade` the units that changed cross-fade from their old look. */
  paint(scene: Scene, fade: boolean): void {
    // Steps in quick succession (a held key) cut: a fade repaints the whole plate for its 320 ms.
    const now = performance.now();
    this.#paintFills(scene, fade && now - this.#paintedAt > REST_MS);
    this.#paintedAt = now;
    const layers = plateLayers(scene, this.#geometry);
    this.#set('hatch', layers.hatch);
    this.#setClip(layers.clip);
    this.#paintDots(scene);
    this.#paintLabels(scene);
    this.#strokes.paint(scene);
    this.#svg.dataset.date = scene.date;
  }

  #paintFills(scene: Scene, fade: boolean): void {
    const ghosts: Node[] = [];
    scene.units.forEach((unit, i) => {
      const element = this.#fills[i];
      const look = unitClass(unit);
      if (!element || element.getAttribute('class') === look) return;
      if (fade) {
        const ghost = element.cloneNode(false) as Element;
        ghost.removeAttribute('id');
        ghosts.push(ghost);
      }
      element.setAttribute('class', look);
    });
    if (ghosts.length > 0) this.#fadeOut(ghosts);
  }

  /** One symbol each, replaced where it differs: to write all anew would have most of the plate painted again. */
  #paintDots(scene: Scene): void {
    const layer = this.#layers.get('dots');
    if (!layer) return;
    const wanted = new Map(dotsOf(scene, this.#geometry).map((dot) => [dot.unit, dotElement(dot)]));
    for (const [unit, markup] of wanted) {
      if (this.#strings.get(`dot ${unit}`) === markup) continue;
      this.#strings.set(`dot ${unit}`, markup);
      this.#dot(layer, unit)?.remove();
      layer.insertAdjacentHTML('beforeend', markup);
    }
    for (const circle of [...layer.children]) {
      const unit = circle.getAttribute('data-unit') ?? '';
      if (wanted.has(unit)) continue;
      this.#strings.delete(`dot ${unit}`);
      circle.remove();
    }
  }

  #dot(layer: Element, unit: string): Element | null {
    return [...layer.children].find((circle) => circle.getAttribute('data-unit') === unit) ?? null;
  }

  #setClip(d: string): void {
    if (this.#strings.get('clip') === d) return;
    this.#strings.set('clip', d);
    this.#layers.get('clip')?.setAttribute('d', d);
  }

  /** Every name of the plate stands in the document once; its class shows or hides it. */
  #paintLabels(scene: Scene): void {
    const { view } = this.#geometry;
    const shown = new Map(
      labelsAt(scene, this.#rows, view, null).map((label) => [label.row, labelClass(label)]),
    );
    if (this.#labels.size === 0) this.#writeLabels();
    for (const [row, element] of this.#labels) {
      const look = shown.get(row) ?? 'gone';
      if (element.getAttribute('class') !== look) element.setAttribute('class', look);
    }
  }

  #writeLabels(): void {
    const layer = this.#layers.get('labels');
    const own = this.#rows.filter((row) => row.plate === this.#geometry.view);
    if (!layer) return;
    layer.innerHTML = own.map((row) => labelText(row, 'gone')).join('');
    own.forEach((row, i) => {
      const element = layer.children[i];
      if (element) this.#labels.set(row, element);
    });
  }

  #fadeOut(ghosts: readonly Node[]): void {
    const fills = this.#svg.querySelector('.fills');
    if (!fills) return;
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('class', 'ghosts');
    group.append(...ghosts);
    group.addEventListener('animationend', () => {
      group.remove();
    });
    fills.after(group);
  }

  #set(layer: string, markup: string): void {
    if (this.#strings.get(layer) === markup) return;
    this.#strings.set(layer, markup);
    const element = this.#layers.get(layer);
    if (element) element.innerHTML = markup;
  }

  /** Outlines a state: all its units together. */
  pick(scene: Scene, polity: string | null): void {
    const element = this.#layers.get('pick');
    if (!element) return;
    if (polity === null) {
      element.replaceChildren();
      return;
    }
    const units = unitsById(scene);
    const d = this.#geometry.lines
      .filter(
        ([a, b]) => (units.get(a)?.polity === polity) !== (b !== null && units.get(b)?.polity === polity),
      )
      .map((line) => line[2])
      .join('');
    element.innerHTML =
      d === '' ? '' : `<path class="pick-case" d="${d}"/><path class="pick-line" d="${d}"/>`;
  }
}
