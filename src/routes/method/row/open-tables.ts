// The open tables (api/v1/tables) as the page of a row reads them.
import { fetched } from '../../data-files';
import { siteBase } from '../../base';

/** A row as it was compiled: its cells by column, and where it stands. */
export type OpenRow = Readonly<Record<string, unknown>> & { readonly provenance: string };

export interface FoundRow {
  readonly file: string;
  /** The last line of the table. */
  readonly last: number;
  /** Null where there is no such line. */
  readonly cells: readonly (readonly [column: string, cell: string])[] | null;
}

export const tableAddress = (name: string): string => `${siteBase()}/api/v1/tables/${name}.json`;

/** @throws Error where the table could not be had */
export async function openTable(name: string): Promise<readonly OpenRow[]> {
  return ((await fetched(tableAddress(name))) as { rows: OpenRow[] }).rows;
}

/** `data/steps.csv:12` -> file and line */
const placeOf = (row: OpenRow): { file: string; line: number } => {
  const [file = '', line = ''] = row.provenance.split(':');
  return { file, line: Number(line) };
};

/** Lists as the tables write them, separated by spaces. */
function cellText(cell: unknown): string {
  if (Array.isArray(cell)) return cell.join(' ');
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

export function rowIn(rows: readonly OpenRow[], line: number): FoundRow {
  const row = rows.find((candidate) => placeOf(candidate).line === line);
  const last = rows.at(-1);
  return {
    file: rows[0] ? placeOf(rows[0]).file : '',
    last: last ? placeOf(last).line : 1,
    cells: row
      ? Object.entries(row)
          .filter(([column]) => column !== 'provenance')
          .map(([column, cell]) => [column, cellText(cell)] as const)
      : null,
  };
}
