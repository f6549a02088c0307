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
  element: Element | null;
}

function paintName(name: Name, scene: Scene): void {
  const label = labelAt(name.row, scene.units[name.unit], scene.date);
  const [tone, fresh] = [label?.tone ?? null, label?.fresh ?? false];
  if (tone === name.tone && fresh === name.fresh) return;
  Object.assign(name, { tone, fresh });
  if (label) name.look = labelClass(label);
  name.element?.setAttribute('class', label ? name.look : name.look + HIDDEN);
}

export class NameDom {
  readonly #layer: Element;
  readonly #names: readonly Name[];
  /** Those that a date alone can change. */
  readonly #dated: readonly Name[];
  readonly #byUnit = new Map<number, Name[]>();
  #written = false;

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
        element: null,
      }));
    this.#dated = this.#names.filter(({ row }) => row.from !== null || row.to !== null);
    for (const name of this.#names)
      this.#byUnit.set(name.unit, [...(this.#byUnit.get(name.unit) ?? []), name]);
  }

  /** `changed` holds the indexes of the units that look otherwise than in the scene painted before. */
  paint(scene: Scene, changed: Iterable<number>): void {
    if (this.#written) {
      for (const name of this.#dated) paintName(name, scene);
      for (const i of changed) for (const name of this.#byUnit.get(i) ?? []) paintName(name, scene);
      return;
    }
    this.#write();
    for (const name of this.#names) paintName(name, scene);
  }

  #write(): void {
    setMarkup(this.#layer, this.#names.map(({ row, look }) => labelText(row, look + HIDDEN)).join(''));
    this.#names.forEach((name, i) => (name.element = this.#layer.children[i] ?? null));
    this.#written = true;
  }
}
