// The names of a drawn plate: each stands in the document once, and its class shows or hides it.
import type { Scene } from '../scene/scene.ts';
import { setMarkup } from '../trust/markup.ts';
import type { PlateId } from './geometry.ts';
import { labelAt, labelClass, labelText } from './labels.ts';
import type { Label, LabelRow } from './labels.ts';

/** What goes keeps its look besides: a name that comes back as it was is not laid out again. */
const HIDDEN = ' gone';

interface Name {
  readonly row: LabelRow;
  /** Place of its unit in the scene; names of seas have none. */
  readonly unit: number;
  tone: Label['tone'] | null;
  fresh: boolean;
  look: string;
}

export class NameDom {
  readonly #layer: Element;
  readonly #names: readonly Name[];
  #elements: readonly Element[] | null = null;

  constructor(layer: Element, view: PlateId, rows: readonly LabelRow[], unitIds: readonly string[]) {
    this.#layer = layer;
    const index = new Map(unitIds.map((id, i) => [id, i]));
    this.#names = rows
      .filter((row) => row.plate === view)
      .map((row) => ({
        row,
        unit: index.get(row.unit ?? '') ?? -1,
        tone: null,
        fresh: false,
        look: labelClass({ row, tone: 'off', fresh: false }),
      }));
  }

  paint(scene: Scene): void {
    const elements = (this.#elements ??= this.#write());
    this.#names.forEach((name, i) => {
      const label = labelAt(name.row, scene.units[name.unit], scene.date);
      const [tone, fresh] = [label?.tone ?? null, label?.fresh ?? false];
      if (tone === name.tone && fresh === name.fresh) return;
      Object.assign(name, { tone, fresh });
      if (label) name.look = labelClass(label);
      elements[i]?.setAttribute('class', label ? name.look : name.look + HIDDEN);
    });
  }

  #write(): Element[] {
    setMarkup(this.#layer, this.#names.map(({ row, look }) => labelText(row, look + HIDDEN)).join(''));
    return [...this.#layer.children];
  }
}
