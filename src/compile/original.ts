// From a translated row to the row as the table has it: what is judged by a row's words is judged by those.
const originals = new WeakMap<object, object>();

export function rememberOriginal(translated: object, original: object): void {
  originals.set(translated, original);
}

/** The row itself where it was not translated. */
export const originalOf = <Row extends object>(row: Row): Row =>
  (originals.get(row) as Row | undefined) ?? row;
