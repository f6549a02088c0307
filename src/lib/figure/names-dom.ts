// The names of a drawn plate: each stands in the document once, and its class shows or hides it.
import type { Scene } from '../scene/scene.ts';
import { setMarkup } from '../trust/markup.ts';
import type { PlateId } from './geometry.ts';
import { labelClass, labelsAt, labelText } from './labels.ts';
import type { LabelRow } from './labels.ts';

const HIDDEN = 'gone';

export class NameDom {
  readonly #layer: Element;
  readonly #view: PlateId;
  readonly #rows: readonly LabelRow[];
  readonly #looks: string[];
  #elements: readonly Element[] | null = null;

  constructor(layer: Element, view: PlateId, rows: readonly LabelRow[]) {
    this.#layer = layer;
    this.#view = view;
    this.#rows = rows.filter((row) => row.plate === view);
    this.#looks = this.#rows.map(() => HIDDEN);
  }

  paint(scene: Scene): void {
    this.#elements ??= this.#write();
    const shown = new Map(labelsAt(scene, this.#rows, this.#view, null).map((label) => [label.row, label]));
    this.#rows.forEach((row, i) => {
      const label = shown.get(row);
      const look = label ? labelClass(label) : HIDDEN;
      if (this.#looks[i] === look) return;
      this.#looks[i] = look;
      this.#elements?.[i]?.setAttribute('class', look);
    });
  }

  #write(): Element[] {
    setMarkup(this.#layer, this.#rows.map((row) => labelText(row, HIDDEN)).join(''));
    return [...this.#layer.children];
  }
}
