// Numbers the works of a country's page in the order in which they are named; those of its text keep the numbers the text gave them.
import type { CountryText } from './country-file.ts';
import type { NumberedSource, SourceRef } from './country-model.ts';
import type { SourceView } from './panel-model.ts';

export class SourceList {
  readonly #known: ReadonlyMap<string, SourceView>;
  readonly #numbers = new Map<string, number>();

  constructor(works: readonly SourceView[], text: CountryText | null) {
    this.#known = new Map(works.map((work) => [work.id, work]));
    for (const { n, sourceId } of text?.citations ?? []) this.#numbers.set(sourceId, n);
  }

  /** Numbers of works, once each, ascending; ids without a work are left out. */
  refs(ids: readonly string[]): SourceRef[] {
    const known = [...new Set(ids)].filter((id) => this.#known.has(id));
    return known.map((id) => ({ id, n: this.#number(id) })).sort((a, b) => a.n - b.n);
  }

  #number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const n = Math.max(0, ...this.#numbers.values()) + 1;
    this.#numbers.set(id, n);
    return n;
  }

  /** All works that have been named until now. */
  list(): NumberedSource[] {
    return [...this.#numbers]
      .flatMap(([id, n]) => {
        const work = this.#known.get(id);
        return work ? [{ ...work, n }] : [];
      })
      .sort((a, b) => a.n - b.n);
  }
}
