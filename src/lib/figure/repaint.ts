// Repaints a drawn plate for another scene: only the units that look otherwise than before, what lies around them, and the names.
import type { Scene, UnitScene } from '../scene/scene.ts';
import { setMarkup } from '../trust/markup.ts';
import { dotElements } from './dots.ts';
import { hatchesOf, unitClass, unitElementId } from './fills.ts';
import { idPrefix } from './geometry.ts';
import type { FigureGeometry } from './geometry.ts';
import { KeyedDom } from './keyed-dom.ts';
import type { LabelRow } from './labels.ts';
import type { RecordDrawing, RecordPainter } from './record-drawing.ts';
import { unitsById } from './lines.ts';
import { NameDom } from './names-dom.ts';
import { StrokeDom } from './strokes-dom.ts';

/** A picture that has stood this long fades into the next. */
const REST_MS = 400;
const SVG = 'http://www.w3.org/2000/svg';

const sameLook = (a: UnitScene, b: UnitScene | undefined): boolean =>
  a.shade === b?.shade &&
  a.polity === b.polity &&
  a.union === b.union &&
  a.joined === b.joined &&
  a.hatched === b.hatched;

/** Indexes of the units that look otherwise than in the scene before; all of them at first. */
function changedUnits(scene: Scene, before: Scene | null): Set<number> {
  const changed = new Set<number>();
  if (scene.units === before?.units) return changed;
  for (let i = 0; i < scene.units.length; i += 1) {
    const unit = scene.units[i];
    const was = before?.units[i];
    if (unit && unit !== was && !sameLook(unit, was)) changed.add(i);
  }
  return changed;
}

export class PlateDom {
  readonly #svg: SVGSVGElement;
  readonly #geometry: FigureGeometry;
  readonly #rows: readonly LabelRow[];
  readonly #fills: readonly (Element | null)[];
  readonly #strokes: StrokeDom;
  readonly #hatch: KeyedDom | null;
  readonly #dots: KeyedDom | null;
  readonly #names: NameDom | null;
  #record: RecordPainter | null = null;
  #painted: Scene | null = null;
  /** The state that is outlined; undefined where the page may have come with one. */
  #picked: string | null | undefined;
  #paintedAt = 0;

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
    this.#fills = unitIds.map((id) => byId.get(unitElementId(idPrefix(geometry), id)) ?? null);
    this.#strokes = new StrokeDom(svg, geometry, unitIds);
    const [hatch, dots, names] = [this.#layer('hatch'), this.#layer('dots'), this.#layer('labels')];
    this.#hatch = hatch && new KeyedDom(hatch);
    this.#dots = dots && new KeyedDom(dots);
    this.#names = names && new NameDom(names, geometry.view, rows, unitIds);
    // The titles are for pages without scripting; here they would double the tooltip.
    svg.querySelectorAll('.fills title').forEach((title) => {
      title.remove();
    });
  }

  /** What a screen reader calls the plate. */
  name(label: string): void {
    if (this.#svg.getAttribute('aria-label') !== label) this.#svg.setAttribute('aria-label', label);
  }

  #layer(name: string): Element | null {
    return this.#svg.querySelector(`[data-layer="${name}"]`);
  }

  /** Paints the scene; with `fade` the units that changed cross-fade from their old look. */
  paint(scene: Scene, fade: boolean): void {
    // The picture that came with the page shows this date already: to take it apart waits until another is wanted.
    if (this.#painted === null && this.#svg.dataset.date === scene.date) return;
    const changed = changedUnits(scene, this.#painted);
    const now = performance.now();
    if (changed.size > 0) {
      // Steps in quick succession (a held key) cut: a fade repaints the whole plate for its 320 ms.
      this.#paintFills(scene, changed, fade && now - this.#paintedAt > REST_MS);
      if (this.#hatchDiffers(scene, changed)) this.#hatch?.paint(hatchesOf(scene, this.#geometry));
      this.#dots?.paint(dotElements(scene, this.#geometry));
    }
    this.#strokes.paint(scene, changed);
    this.#names?.paint(scene, changed);
    this.#svg.dataset.date = scene.date;
    this.#painted = scene;
    this.#paintedAt = now;
  }

  #hatchDiffers(scene: Scene, changed: ReadonlySet<number>): boolean {
    const before = this.#painted;
    for (const i of changed) if (!before || scene.units[i]?.hatched !== before.units[i]?.hatched) return true;
    return false;
  }

  #paintFills(scene: Scene, changed: ReadonlySet<number>, fade: boolean): void {
    const ghosts: Node[] = [];
    for (const i of changed) {
      const element = this.#fills[i];
      const unit = scene.units[i];
      if (!element || !unit || element.getAttribute('class') === unitClass(unit)) continue;
      if (fade) {
        const ghost = element.cloneNode(false) as Element;
        ghost.removeAttribute('id');
        ghosts.push(ghost);
      }
      element.setAttribute('class', unitClass(unit));
    }
    if (ghosts.length > 0) this.#fadeOut(ghosts);
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

  /** Draws the layers of the record, whose code comes with them; null takes them away. */
  overlay(scene: Scene, drawing: RecordDrawing | null): void {
    if (drawing) this.#record ??= new drawing.Painter(this.#svg, this.#geometry, this.#rows);
    this.#record?.paint(scene, drawing);
  }

  /** Outlines a state: all its units together. */
  pick(scene: Scene, polity: string | null): void {
    if (polity === null && this.#picked === null) return;
    this.#picked = polity;
    const element = this.#layer('pick');
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
    setMarkup(
      element,
      d === '' ? '' : `<path class="pick-case" d="${d}"/><path class="pick-line" d="${d}"/>`,
    );
  }
}
