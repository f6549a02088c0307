// The ways in which a file of data/ is spoilt: by a slip of the hand, a bad merge, a wrong program, a broken disk.
import type { Chance } from './chance.ts';

/** What a way may draw on: the words of the same column elsewhere, and all codes of states. */
export interface Material {
  readonly polities: readonly string[];
}

/** The spoilt text, or null where the file has nothing to spoil in this way. */
export type Way = (text: string, chance: Chance, material: Material) => string | null;

/** The start and end of something found, chosen by chance. */
function pick(text: string, form: RegExp, chance: Chance): RegExpExecArray | null {
  const found = [...text.matchAll(form)];
  return found.length === 0 ? null : chance.of(found);
}

const put = (text: string, at: number, length: number, word: string): string =>
  text.slice(0, at) + word + text.slice(at + length);

const replaceOne =
  (form: RegExp, by: (found: string, chance: Chance, material: Material) => string): Way =>
  (text, chance, material) => {
    const found = pick(text, form, chance);
    return found && put(text, found.index, found[0].length, by(found[0], chance, material));
  };

const insert =
  (word: string): Way =>
  (text, chance) =>
    put(text, chance.below(text.length), 0, word);

/** Changes the lines of a file; the header stays. */
const inLines =
  (change: (rows: string[], at: number, chance: Chance) => boolean): Way =>
  (text, chance) => {
    const [header = '', ...rows] = text.replace(/\n$/, '').split('\n');
    if (rows.length < 2 || !change(rows, chance.below(rows.length), chance)) return null;
    return `${[header, ...rows].join('\n')}\n`;
  };

const CELL = /"(?:[^"]|"")*"|[^,]*/y;

/** The cells of one line as they are written. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= line.length; at += 1) {
    CELL.lastIndex = at;
    const cell = CELL.exec(line)?.[0] ?? '';
    cells.push(cell);
    at += cell.length;
  }
  return cells;
}

const inCells = (change: (cells: string[], chance: Chance, others: readonly string[]) => boolean): Way =>
  inLines((rows, at, chance) => {
    const cells = cellsOf(rows[at] ?? '');
    if (cells.length < 2 || !change(cells, chance, cellsOf(chance.of(rows)))) return false;
    rows[at] = cells.join(',');
    return true;
  });

const DATE = /\b(?:19|20)\d\d-\d\d-\d\d\b/g;

/** The same day later or earlier, whether or not the calendar has it. */
function moved(date: string, chance: Chance): string {
  const by = chance.of([-1, 1, -2, 10]);
  const at = chance.of([0, 5, 8]);
  const length = at === 0 ? 4 : 2;
  const value = Math.max(0, Number(date.slice(at, at + length)) + by);
  return put(date, at, length, String(value).padStart(length, '0'));
}

/** By the names under which failures are told. */
export const WAYS: Readonly<Record<string, Way>> = {
  'a date moved': replaceOne(DATE, moved),
  'a digit changed': replaceOne(/\d/g, (digit, chance) => String((Number(digit) + 1 + chance.below(9)) % 10)),
  'a letter changed': replaceOne(/[A-Za-z]/g, (_, chance) => chance.of(['a', 'e', 'i', 'o', 'u', 'X', 'Z'])),
  'an id changed': replaceOne(/\b[a-z]+(?:-[a-z\d]+)+\b/g, (id, chance) =>
    put(id, chance.below(id.length), 1, 'x'),
  ),
  'another state': replaceOne(/\b[A-Z]{3}(?:\.[A-Z]{1,3})?\b/g, (_, chance, { polities }) =>
    chance.of(polities),
  ),
  'two cells exchanged': inCells((cells, chance) => {
    const [a, b] = [chance.below(cells.length), chance.below(cells.length)];
    [cells[a], cells[b]] = [cells[b] ?? '', cells[a] ?? ''];
    return cells[a] !== cells[b];
  }),
  'a cell emptied': inCells((cells, chance) => {
    const at = chance.below(cells.length);
    if (cells[at] === '') return false;
    cells[at] = '';
    return true;
  }),
  'a cell removed': inCells((cells, chance) => cells.splice(chance.below(cells.length), 1).length > 0),
  'a cell of another row': inCells((cells, chance, others) => {
    const at = chance.below(cells.length);
    const other = others[at];
    if (other === undefined || other === cells[at]) return false;
    cells[at] = other;
    return true;
  }),
  'a comma too many': insert(','),
  'a quotation mark too many': insert('"'),
  'a row removed': inLines((rows, at) => rows.splice(at, 1).length > 0),
  'a row twice': inLines((rows, at) => rows.splice(at, 0, rows[at] ?? '').length === 0),
  'two rows exchanged': inLines((rows, at) => {
    const next = (at + 1) % rows.length;
    [rows[at], rows[next]] = [rows[next] ?? '', rows[at] ?? ''];
    return true;
  }),
  'a row broken in two': insert('\n'),
  'cut off': (text, chance) => text.slice(0, chance.below(text.length)),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'lines of another system': (text) => text.replaceAll('\n', '\r\n'),
  'bytes that are no text': insert('\uFFFD'),
  'a control character': insert('\u0007'),
  'an invisible character': insert('\u200B'),
  'a part lost': (text, chance) => put(text, chance.below(text.length), 1 + chance.below(400), ''),
  'a part twice': (text, chance) => {
    const at = chance.below(text.length);
    return put(text, at, 0, text.slice(at, at + 1 + chance.below(400)));
  },
  'marks of a merge': (text, chance) => {
    const at = text.indexOf('\n', chance.below(text.length)) + 1;
    return put(text, at, 0, '<<<<<<< ours\n=======\n>>>>>>> theirs\n');
  },
  'a script': insert('<script>alert(1)</script>'),
};
