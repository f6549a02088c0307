// Ids that stand in rows, and the complaint about those that nothing is called by.
import type { Finding } from './check.ts';
import { quote } from './complaint.ts';
import type { Fact } from './facts.ts';
import { suggest } from './nearest.ts';

/** An id that stands in a row and must be known. */
export interface Mention {
  readonly at: { readonly file: string; readonly line: number };
  readonly column: string;
  readonly id: string;
}

/** Every id that stands in a column; lists and empty cells included. */
export function mentionsIn<Row extends object>(
  facts: readonly Fact<Row>[],
  column: keyof Row & string,
): Mention[] {
  return facts.flatMap((fact) => {
    const value: unknown = fact[column];
    const ids: unknown[] = Array.isArray(value) ? value : [value];
    return ids
      .filter((id): id is string => typeof id === 'string' && id !== '')
      .map((id) => ({ at: fact.at, column, id }));
  });
}

/** One finding per id and file, at its first mention. */
export function unknown(
  mentions: readonly Mention[],
  known: ReadonlySet<string>,
  elsewhere: string,
  alias = new Map<string, string>(),
): Finding[] {
  const strangers = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (known.has(mention.id)) continue;
    const key = `${mention.at.file} ${mention.id}`;
    strangers.set(key, [...(strangers.get(key) ?? []), mention]);
  }
  return [...strangers.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const other = alias.get(first.id);
    const remedy = other === undefined ? suggest(first.id, known, elsewhere) : `The atlas writes ${other}.`;
    const again = others.length > 0 ? ` (${String(others.length + 1)} times)` : '';
    return [
      { ...first.at, column: first.column, message: `${quote(first.id)} is not known${again}`, remedy },
    ];
  });
}
