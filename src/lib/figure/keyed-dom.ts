// Parts of a drawn plate by key, each replaced when its markup differs: to write all anew would have most of the plate painted again.
import { insertMarkup } from '../trust/markup.ts';

export class KeyedDom {
  readonly #group: Element;
  #drawn: Map<string, { markup: string; element: Element }> | null = null;

  constructor(group: Element) {
    this.#group = group;
  }

  get group(): Element {
    return this.#group;
  }

  /** Draws these parts and no others. What the page came with is replaced at the first time. */
  paint(wanted: ReadonlyMap<string, string>): void {
    if (!this.#drawn) this.#group.replaceChildren();
    this.#drawn ??= new Map();
    for (const [key, { element }] of this.#drawn) {
      if (wanted.has(key)) continue;
      element.remove();
      this.#drawn.delete(key);
    }
    for (const [key, markup] of wanted) this.#put(this.#drawn, key, markup);
  }

  #put(drawn: Map<string, { markup: string; element: Element }>, key: string, markup: string): void {
    const known = drawn.get(key);
    if (known?.markup === markup) return;
    if (known) insertMarkup(known.element, 'afterend', markup);
    else insertMarkup(this.#group, 'beforeend', markup);
    const element = known ? known.element.nextElementSibling : this.#group.lastElementChild;
    known?.element.remove();
    if (element) drawn.set(key, { markup, element });
  }
}
