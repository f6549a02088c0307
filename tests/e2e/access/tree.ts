// A page's accessibility tree in a form that a person can review: whole in its parts, with long lists and drawings cut short.

interface Branch {
  readonly line: string;
  readonly children: readonly Branch[];
}

/** Many of a kind say nothing new after the first: these are cut where more than `MOST` follow each other. */
const ALIKE = new Set(['listitem', 'row', 'option', 'region', 'group', 'paragraph', 'superscript']);
const MOST = 4;
const KEPT = 2;
/** Pages that list years have hundreds of parts. */
const LONGEST = 60;
/** Children of a drawing are its own affair: readers hear its name alone. */
const DRAWN = /^- '?img /;
/** Tells the comparison that more may follow than what is written. */
const MORE: Branch = { line: '- /children: contain', children: [] };

const roleOf = ({ line }: Branch): string => /^- '?([a-z]+)/.exec(line)?.[1] ?? '';

/** Reads lines whose depth is two spaces a level. */
function branches(lines: readonly string[]): Branch[] {
  const found: { line: string; below: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) found.push({ line, below: [] });
    else found.at(-1)?.below.push(line.slice(2));
  }
  return found.map(({ line, below }) => ({ line, children: branches(below) }));
}

/** Neighbours of one role together. */
function runs(children: readonly Branch[]): Branch[][] {
  const found: Branch[][] = [];
  for (const child of children) {
    const last = found.at(-1);
    if (last?.[0] && roleOf(last[0]) === roleOf(child)) last.push(child);
    else found.push([child]);
  }
  return found;
}

const isLong = (run: readonly Branch[]): boolean =>
  run.length > MOST && run[0] !== undefined && ALIKE.has(roleOf(run[0]));

function cut(branch: Branch): Branch {
  if (DRAWN.test(branch.line)) {
    const [, name = branch.line] = /^(- '?img (?:"(?:[^"\\]|\\.)*"'?)?)/.exec(branch.line) ?? [];
    return branch.children.length > 0 || branch.line !== name
      ? { line: `${name.trimEnd()}:`, children: [MORE] }
      : branch;
  }
  const parts = runs(branch.children);
  const kept = parts.flatMap((run) => (isLong(run) ? run.slice(0, KEPT) : run));
  const shown = kept.slice(0, LONGEST).map(cut);
  return shown.length < branch.children.length
    ? { ...branch, children: [MORE, ...shown] }
    : { ...branch, children: shown };
}

const write = ({ line, children }: Branch): string[] => [
  line,
  ...children.flatMap(write).map((below) => `  ${below}`),
];

/** Cuts a snapshot as Playwright writes it (YAML). What is left still matches the page it was taken from. */
export const outline = (snapshot: string): string =>
  `${branches(snapshot.split('\n')).map(cut).flatMap(write).join('\n')}\n`;
