// All states of a day as rows: blocs and since when, how they take part, programmes. Sorting, choosing and CSV. Pure.
import { wordsOf, queryWords } from '../history/find-words.ts';
import type { BlocId, History, IsoDate, PolityStatus } from '../history/model.ts';
import { programmesOf, reservationsAt } from '../history/record.ts';
import type { AtlasRecord, Reservation } from '../history/record-model.ts';
import { polityName } from '../history/sovereignty.ts';
import type { TableWords } from '../text/en/tables.ts';
import type { Scene, StateScene } from './scene.ts';

export interface ProgrammeCell {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly since: IsoDate;
  readonly suspended: boolean;
}

/** A lasting reservation of a member, such as no foreign bases in peacetime. */
export interface Reserved {
  readonly label: string;
  readonly note: string;
}

export interface TableRow {
  readonly polity: string;
  readonly code: string;
  readonly name: string;
  /** What it is if not a sovereign state, with its owners; empty of a state. */
  readonly status: string;
  readonly dependent: boolean;
  /** The first day of the membership that holds, by bloc. */
  readonly since: Readonly<Partial<Record<BlocId, IsoDate>>>;
  readonly participation: string;
  readonly reservations: readonly Reserved[];
  readonly programmes: readonly ProgrammeCell[];
}

export interface BlocColumn {
  readonly id: BlocId;
  readonly short: string;
}

export interface StateTable {
  readonly date: IsoDate;
  readonly blocs: readonly BlocColumn[];
  readonly rows: readonly TableRow[];
}

export type Column = 'name' | 'status' | BlocId | 'participation' | 'programmes';

export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

export const BY_NAME: Order = { column: 'name', descending: false };

/** `bloc`: a bloc, `none`, `partners`, or empty for all. */
export interface TableChoice {
  readonly text: string;
  readonly bloc: string;
  readonly dependencies: boolean;
}

export const STATES_ALONE: TableChoice = { text: '', bloc: '', dependencies: false };

/** Contested states stand among the states: the table takes no side. */
const STATES: ReadonlySet<PolityStatus> = new Set(['S', 'U']);

function statusOf(state: StateScene, history: History, date: IsoDate, words: TableWords): string {
  const status = words.status[state.status];
  const owners = state.owners.map((owner) => polityName(history, owner, date));
  return status === '' || owners.length === 0 ? status : words.of(status, owners.join(', '));
}

const participationOf = (scene: Scene, polity: string, words: TableWords): string =>
  scene.blocs
    .flatMap((bloc) =>
      bloc.members
        .filter((member) => member.polity === polity && member.participation !== null)
        .map(({ participation }) =>
          words.inBloc(bloc.short, words.participation[participation ?? ''] ?? participation ?? ''),
        ),
    )
    .join(words.joiner);

const reservationsOf = (
  scene: Scene,
  reservations: readonly Reservation[],
  polity: string,
  words: TableWords,
): Reserved[] =>
  reservations
    .filter((row) => row.polity === polity)
    .map((row) => ({
      label: words.reservation(scene.blocs.find(({ id }) => id === row.bloc)?.short ?? row.bloc),
      note: row.note ?? '',
    }));

/** Every holder of land on the day of the scene. */
export function stateTable(
  history: History,
  record: AtlasRecord,
  scene: Scene,
  words: TableWords,
): StateTable {
  const { date } = scene;
  const reservations = reservationsAt(record, date);
  const rows = [...scene.states.values()].map((state): TableRow => {
    const since = scene.blocs.flatMap((bloc) => {
      const member = bloc.members.find(({ polity }) => polity === state.id);
      return member ? [[bloc.id, member.since] as const] : [];
    });
    return {
      polity: state.id,
      code: state.code,
      name: state.name,
      status: statusOf(state, history, date, words),
      dependent: !STATES.has(state.status),
      since: Object.fromEntries(since),
      participation: participationOf(scene, state.id, words),
      reservations: reservationsOf(scene, reservations, state.id, words),
      programmes: programmesOf(record, state.id, date).map(({ programme, partnership }) => ({
        id: programme.id,
        name: programme.name,
        short: programme.short,
        since: partnership.start,
        suspended: partnership.status === 'suspended',
      })),
    };
  });
  return { date, blocs: scene.blocs.map(({ id, short }) => ({ id, short })), rows };
}

/** The rows that fit all that is chosen. */
export function chosenRows(table: StateTable, choice: TableChoice): TableRow[] {
  const asked = queryWords(choice.text);
  return table.rows.filter((row) => {
    if (row.dependent && !choice.dependencies) return false;
    const blocs = Object.keys(row.since);
    if (choice.bloc === 'none' && blocs.length > 0) return false;
    if (choice.bloc === 'partners' && row.programmes.length === 0) return false;
    if (!['', 'none', 'partners'].includes(choice.bloc) && !blocs.includes(choice.bloc)) return false;
    const words = [...wordsOf(row.name), ...wordsOf(row.code)];
    return asked.every((word) => words.some((has) => has.startsWith(word)));
  });
}

/** What a row is sorted by; empty cells come last, whichever way. */
function keyOf(row: TableRow, column: Column): string {
  if (column === 'name') return row.name;
  if (column === 'status') return row.status;
  if (column === 'participation') return row.participation || (row.reservations[0]?.label ?? '');
  if (column === 'programmes')
    return row.programmes.length === 0 ? '' : String(row.programmes.length).padStart(3, '0');
  return row.since[column] ?? '';
}

/** The rows in order; those that are equal stand by name. `compare` orders text as its readers do. */
export function sortedRows(
  rows: readonly TableRow[],
  order: Order,
  compare: (a: string, b: string) => number,
): TableRow[] {
  const sign = order.descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [keyOf(a, order.column), keyOf(b, order.column)];
    if ((x === '') !== (y === '')) return x === '' ? 1 : -1;
    return sign * compare(x, y) || compare(a.name, b.name) || compare(a.code, b.code);
  });
}

/** The order after a press on the head of a column: first by it, then the other way. */
export const pressed = (order: Order, column: Column): Order => ({
  column,
  descending: order.column === column && !order.descending,
});

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The rows as CSV (RFC 4180) with days as YYYY-MM-DD. */
export function tableCsv(table: StateTable, rows: readonly TableRow[], words: TableWords): string {
  const { name, code, status, participation, programmes } = words.columns;
  const head = [
    code,
    name,
    status,
    ...table.blocs.map(({ short }) => words.since(short)),
    participation,
    programmes,
  ];
  const lines = rows.map((row) => [
    row.code,
    row.name,
    row.status,
    ...table.blocs.map(({ id }) => row.since[id] ?? ''),
    [row.participation, ...row.reservations.map(({ label, note }) => words.inBloc(label, note))]
      .filter((text) => text !== '')
      .join(words.joiner),
    row.programmes
      .map(({ name: full, since, suspended }) => `${suspended ? words.suspended(full) : full} ${since}`)
      .join(words.joiner),
  ]);
  return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
