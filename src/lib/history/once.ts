// Work that depends on History alone is done once: History never changes.
import type { History } from './model.ts';

/** The same function, whose value for a History is kept for as long as that History is. */
export function once<T>(build: (history: History) => T): (history: History) => T {
  const kept = new WeakMap<History, { readonly value: T }>();
  return (history) => {
    const known = kept.get(history);
    if (known) return known.value;
    const value = build(history);
    kept.set(history, { value });
    return value;
  };
}
