// Where a fact stands: the address of its row, and of a report about it. Pure; the settings are those of the build (src/routes/site.ts).
import type { Line } from './provenance-data.ts';

/** Where the rows of the data can be seen. */
export interface RowSettings {
  /** Address of the repository's file view, such as `https://host/owner/repo/blob/main`, without a final slash; empty: none is known. */
  readonly repository: string;
  /** Address of a form for reports with `{file}`, `{line}` and `{row}` where these go; empty: none is known. */
  readonly report: string;
  /** Where the site begins, without a final slash. */
  readonly base: string;
}

/** Name of a table by its file: `data/geography/units.csv` is units; undefined of a text. */
export const tableOf = (file: string): string | undefined => /([a-z-]+)\.csv$/.exec(file)?.[1];

/** File names hold letters, hyphens and slashes; anything else is written as an address wants it. */
const pathOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/** The address in the site of a row that is shown there. */
export const ownRowAddress = (table: string, line: Line, base: string): string =>
  `${base}/method/row#${table}:${String(line)}`;

/** What `ownRowAddress` put behind the `#`; undefined of anything else. */
export function parseRowMark(mark: string): { table: string; line: Line } | undefined {
  const match = /^#?(?<table>[a-z-]+):(?<line>[1-9]\d{0,5})$/.exec(mark);
  const { table, line } = match?.groups ?? {};
  return table === undefined || line === undefined ? undefined : { table, line: Number(line) };
}

/**
 * The address of a line of the data: in the repository where that is known, else the row as the site itself shows it.
 * `file` is a path from the project's root. Null of a text while no repository is known.
 */
export function rowAddress(file: string, line: Line, settings: RowSettings): string | null {
  if (settings.repository !== '') return `${settings.repository}/${pathOf(file)}#L${String(line)}`;
  const table = tableOf(file);
  return table === undefined ? null : ownRowAddress(table, line, settings.base);
}

/** Where an error in the row is reported: the form that was set, else the page that says how. `row` names it for a reader. */
export function reportAddress(file: string, line: Line, row: string, settings: RowSettings): string {
  if (settings.report === '') return `${settings.base}/method#corrections`;
  const values: Readonly<Record<string, string>> = { file, line: String(line), row };
  return settings.report.replace(/\{(file|line|row)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
}

/** The form for reports without a row in it; null where none was set. */
export const reportForm = (settings: RowSettings): string | null =>
  settings.report === '' ? null : settings.report.replace(/\{(?:file|line|row)\}/g, '');

/** A setting that is an https address, without its final slashes; empty where it is none. A wrong address is worse than none. */
export function addressSetting(given: string | undefined): string {
  const address = (given ?? '').trim();
  return /^https?:\/\/[^\s"'<>]+$/.test(address) ? address.replace(/\/+$/, '') : '';
}
