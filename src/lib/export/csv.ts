// A table as CSV (RFC 4180): UTF-8, a line of headers, CRLF after every line, quotation marks only where they are needed.

type Row = Readonly<Record<string, unknown>>;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Null is an empty cell, a list its words with spaces between them, as in data/. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return quoted(value.map(String).join(' '));
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error('An object does not fit into a cell.');
}

/** The columns are the fields of the first row, in their order. */
export function csvOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return [columns.map(quoted).join(','), ...lines].map((line) => `${line}\r\n`).join('');
}
