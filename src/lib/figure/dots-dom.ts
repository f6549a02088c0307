// The symbols of a drawn plate, replaced one by one: to write all anew would have most of the plate painted again.
import type { Scene } from '../scene/scene.ts';
import { insertMarkup } from '../trust/markup.ts';
import { dotElement, dotsOf } from './dots.ts';
import type { FigureGeometry } from './geometry.ts';

export class DotDom {
  readonly #layer: Element;
  readonly #geometry: FigureGeometry;
  readonly #drawn = new Map<string, { markup: string; element: Element }>();

  constructor(layer: Element, geometry: FigureGeometry) {
    this.#layer = layer;
    this.#geometry = geometry;
  }

  paint(scene: Scene): void {
    if (this.#drawn.size === 0) this.#layer.replaceChildren();
    const left = new Set(this.#drawn.keys());
    for (const dot of dotsOf(scene, this.#geometry)) {
      left.delete(dot.unit);
      this.#draw(dot.unit, dotElement(dot));
    }
    for (const unit of left) {
      this.#drawn.get(unit)?.element.remove();
      this.#drawn.delete(unit);
    }
  }

  #draw(unit: string, markup: string): void {
    const known = this.#drawn.get(unit);
    if (known?.markup === markup) return;
    known?.element.remove();
    insertMarkup(this.#layer, 'beforeend', markup);
    const element = this.#layer.lastElementChild;
    if (element) this.#drawn.set(unit, { markup, element });
  }
}
