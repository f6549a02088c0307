// English for comparing two days: what was gained, what was lost, what passed between. No history is asked here: names are given.
import type { BlocId, IsoDate } from '../../history/model.ts';
import { capital } from '../capital.ts';
import type { Formats } from '../formats.ts';

/** States that turned on one day, by name. */
export interface DatedNames {
  readonly date: IsoDate;
  readonly names: readonly string[];
}

/** The difference of a bloc, in names. `forward`: the second day is the later one. */
export interface BlocWords {
  readonly bloc: BlocId;
  readonly forward: boolean;
  readonly from: number;
  readonly to: number;
  readonly nameFrom: string | null;
  readonly nameTo: string | null;
  /** The earliest name it had between the two days. */
  readonly nameFirst: string;
  readonly gained: readonly DatedNames[];
  readonly lost: readonly DatedNames[];
  /** The day on which it was founded or dissolved, if that lies between. */
  readonly turn: IsoDate | null;
  /** It began and ended between the two days. */
  readonly passed: {
    readonly start: IsoDate;
    readonly end: IsoDate;
    readonly names: readonly string[];
  } | null;
}

export interface LandWords {
  readonly forward: boolean;
  readonly gained: boolean;
  readonly land: readonly string[];
  readonly blocs: readonly string[];
  readonly date: IsoDate;
}

const articled = (bloc: string): string => (bloc === 'NATO' ? bloc : `the ${bloc}`);

function blocLines(f: Formats, w: BlocWords): string[] {
  const groups = (all: readonly DatedNames[], when: (date: string) => string): string =>
    all.map(({ date, names }) => `${f.list(names)} ${when(f.date(date))}`).join('; ');
  const on = (all: readonly DatedNames[]) => groups(all, (d) => `on ${d}`);
  const from = (all: readonly DatedNames[]) => groups(all, (d) => `from ${d}`);
  const until = (all: readonly DatedNames[]) => groups(all, (d) => `until ${d}`);
  const at = (all: readonly DatedNames[]) => all.filter((g) => g.date === w.turn);
  const apart = (all: readonly DatedNames[]) => all.filter((g) => g.date !== w.turn);
  const line = (all: readonly DatedNames[], say: () => string): string[] => (all.length > 0 ? [say()] : []);
  if (w.passed) {
    const { start, end, names } = w.passed;
    return [
      `On neither day: it existed from ${f.date(start)} to ${f.date(end)}, with ${f.list(names)} in it.`,
    ];
  }
  if (w.bloc === 'ip4')
    return w.forward
      ? line(w.gained, () => `First partnership documents: ${on(w.gained)}.`)
      : line(w.lost, () => `Not yet partners: ${from(w.lost)}.`);
  if (w.forward)
    return [
      ...(at(w.lost).length > 0 && w.turn ? [`Dissolved on ${f.date(w.turn)}.`] : []),
      ...line(apart(w.lost), () =>
        w.nameTo === null
          ? `Left before: ${from(apart(w.lost))}.`
          : `No longer members: ${from(apart(w.lost))}.`,
      ),
      ...line(at(w.gained), () => `Founded: ${on(at(w.gained))}.`),
      ...line(apart(w.gained), () => `Joined: ${on(apart(w.gained))}.`),
    ];
  return [
    ...line(w.gained, () => `Members then, not later: ${until(w.gained)}.`),
    ...(w.turn && w.nameTo === null ? [`Not yet founded: ${f.date(w.turn)}.`] : []),
    ...line(apart(w.lost), () => `Not yet members: ${from(apart(w.lost))}.`),
  ];
}

/** One bloc in the sentence, or null where nothing of it differs. */
function blocClause(f: Formats, w: BlocWords): string | null {
  const name = w.nameTo ?? w.nameFrom;
  if (w.passed || name === null) return null;
  const partners = w.bloc === 'ip4';
  if (!w.forward) {
    if (w.from === w.to) return null;
    if (w.nameTo === null && !partners) return `${articled(w.nameFirst)} is not yet founded`;
    const [who, what] = partners ? ['NATO', 'Indo-Pacific partners'] : [articled(name), 'members'];
    return `${who} has ${w.to === 0 ? 'no' : f.number(w.to)} ${what} instead of ${f.number(w.from)}`;
  }
  if (partners) return w.from === w.to ? null : `NATO gets ${f.number(w.to - w.from)} Indo-Pacific partners`;
  const called = articled(w.nameFrom ?? w.nameFirst);
  if (w.nameTo === null) return `${called} is dissolved`;
  if (w.nameFrom === null)
    return w.nameFirst === w.nameTo
      ? `${called} is founded and has ${f.number(w.to)} members`
      : `${called} is founded, becomes ${articled(w.nameTo)} and has ${f.number(w.to)} members`;
  const renamed = w.nameFrom === w.nameTo ? '' : `becomes ${articled(w.nameTo)} and `;
  if (w.from === w.to) return renamed ? `${called} becomes ${articled(w.nameTo)}` : null;
  return `${called} ${renamed}${w.to > w.from ? 'grows' : 'shrinks'} from ${f.number(w.from)} to ${f.number(w.to)} members`;
}

const states = (n: number): string => (n === 1 ? 'one state' : `${String(n)} states`);

export const compareWords = (f: Formats) => ({
  title: 'Compare two days',
  titleOf: (a: IsoDate, b: IsoDate) => `${f.date(a)} and ${f.date(b)} compared`,
  lead: 'What changed between any two days: members of NATO, the Warsaw Pact and the European Communities and Union, borders and states, side by side.',
  modes: {
    label: 'How to compare',
    side: 'Side by side',
    swipe: 'Swipe',
    changes: 'Changes',
    table: 'Table',
  },
  plates: { label: 'Plate', europe: 'Europe', world: 'World' },
  letter: { a: 'A', b: 'B' },
  dates: { label: 'The two days', a: 'First day, A', b: 'Second day, B', swap: 'Swap A and B' },
  field: {
    label: (letter: string) => `Year or day of ${letter}`,
    previous: (letter: string) => `Previous change before ${letter}`,
    next: (letter: string) => `Next change after ${letter}`,
    go: (letter: string) => `Go: show this day as ${letter}`,
  },
  go: 'Go',
  openMap: 'open the map',
  strip: {
    label: 'Timeline with both days',
    handle: (letter: string) => `Date ${letter}`,
  },
  swipe: {
    handle: 'Dividing line between A and B',
    value: (percent: number) => `${String(percent)} per cent of the map show A`,
    onlyA: 'Only A',
    half: 'Half and half',
    onlyB: 'Only B',
    buttons: 'Move the dividing line',
  },
  camera: {
    zoomIn: 'Zoom both plates in',
    zoomOut: 'Zoom both plates out',
    reset: 'Show both plates whole',
  },
  sideLabel: (letter: string, day: string, year: number) => f.colon(letter, `${day} ${String(year)}`),
  plateLabel: (letter: string, label: string) => `${letter}. ${label}`,
  list: {
    title: (b: IsoDate) => `What is different on ${f.date(b)}`,
    counts: (from: number, to: number) => `${f.number(from)} → ${f.number(to)}`,
    countsSpoken: (from: number, to: number) => `from ${f.number(from)} to ${f.number(to)}`,
    none: 'Nothing differs: members, states and borders are the same on both days.',
    both: 'In both',
    territory: 'Territory',
    outside: 'Outside NATO’s integrated command',
    idle: 'Member taking no part',
    ended: (forward: boolean): string => (forward ? 'States that ended' : 'States not yet there'),
    began: (forward: boolean): string => (forward ? 'States that began' : 'States still there'),
    passed: 'States that came and went between',
    renamed: 'Names',
    more: (n: number) => `${f.number(n)} more`,
    outlined: (letter: string) =>
      `Outlined on ${letter}: states that are in a bloc there and were not on the other day.`,
  },
  sources: 'Sources',
  sentence: (a: IsoDate, b: IsoDate, blocs: readonly BlocWords[], ended: number, began: number): string => {
    const forward = a <= b;
    const clauses = blocs.flatMap((w) => blocClause(f, w) ?? []);
    const more = forward
      ? [
          ...(ended > 0 ? [`${states(ended)} ${ended === 1 ? 'ends' : 'end'}`] : []),
          ...(began > 0 ? [`${states(began)} ${began === 1 ? 'begins' : 'begin'}`] : []),
        ]
      : [];
    const all = [...clauses, ...more];
    const span = forward ? `Between ${f.date(a)} and ${f.date(b)}` : `Back from ${f.date(a)} to ${f.date(b)}`;
    if (a === b) return `Both days are ${f.date(a)}.`;
    return all.length === 0 ? `${span} no bloc’s members and no state changed.` : `${span} ${f.list(all)}.`;
  },
  /** `EC, from 1993 EU`. */
  blocTitle: (from: string, to: string, year: string, forward: boolean) =>
    from === to ? from : forward ? `${from}, from ${year} ${to}` : `${from}, before ${year} ${to}`,
  blocLines: (w: BlocWords) => blocLines(f, w),
  landLine: (w: LandWords): string => {
    const land = capital(f.list(w.land));
    const blocs = f.list(w.blocs.map(articled));
    const date = f.date(w.date);
    if (w.forward)
      return w.gained
        ? `${land}: under ${blocs} from ${date}.`
        : `${land}: no longer under ${blocs} from ${date}.`;
    return w.gained
      ? `${land}: still under ${blocs}, until ${date}.`
      : `${land}: not yet under ${blocs}, from ${date}.`;
  },
  passes: (land: readonly string[], from: string, to: string) =>
    land.length === 1 && land[0] === from
      ? `${from} passes to ${to}.`
      : `${f.list(land)} ${land.length === 1 ? 'passes' : 'pass'} from ${from} to ${to}.`,
  standing: (kind: 'gained' | 'lost', forward: boolean, groups: readonly DatedNames[]): string => {
    const [head, when] =
      kind === 'lost'
        ? [forward ? 'No longer' : 'Not yet', 'from']
        : forward
          ? ['New', 'from']
          : ['Still', 'until'];
    return `${head}: ${groups.map((g) => `${f.list(g.names)} ${when} ${f.date(g.date)}`).join('; ')}.`;
  },
  dated: (group: DatedNames) => `${f.date(group.date)}: ${f.list(group.names)}.`,
  span: (name: string, start: IsoDate, end: IsoDate) => `${name}: ${f.date(start)} to ${f.date(end)}.`,
  renamed: (from: string, to: string) => `${from} is called ${to}.`,
  changes: {
    title: 'Gains and losses',
    plate: (a: IsoDate, b: IsoDate) => `Map of gains and losses from ${f.date(a)} to ${f.date(b)}.`,
    key: 'Key to gains and losses',
    gain: (bloc: string) => `${bloc} gained`,
    loss: (bloc: string) => `${bloc} lost`,
    kept: 'in the same blocs on both days',
    newBorder: 'border on the second day only',
    oldBorder: 'border on the first day only',
    signs: '+ and − beside a name: it came into a bloc, it went out of one.',
    both: 'NATO and EC/EU',
    union: 'EC/EU',
    nato: 'NATO',
    pact: 'Warsaw Pact',
    ip4: 'Indo-Pacific partner',
    unit: (name: string, gained: readonly string[], lost: readonly string[]) =>
      [
        name,
        [gained.length > 0 ? `+ ${gained.join(', ')}` : '', lost.length > 0 ? `− ${lost.join(', ')}` : '']
          .filter(Boolean)
          .join('; '),
      ]
        .filter(Boolean)
        .join(': '),
  },
  table: {
    title: 'Table of both days',
    countsCaption: 'Numbers of members',
    caption: 'Members of a bloc on either day',
    bloc: 'Bloc',
    state: 'State',
    on: (letter: string, date: IsoDate) => `${letter}: ${f.date(date)}`,
    difference: 'Difference',
    changed: 'What changed',
    changes: (turns: readonly string[]) => f.semicolons(turns),
    same: 'no change',
    none: 'in none',
    absent: 'no such state',
    joined: (bloc: string, date: IsoDate) => `${bloc} from ${f.date(date)}`,
    left: (bloc: string, date: IsoDate) => `${bloc} until ${f.date(date)}`,
    signed: (n: number) => (n > 0 ? `+${f.number(n)}` : n < 0 ? `−${f.number(-n)}` : '0'),
    both: 'NATO and EC/EU',
  },
  steps: {
    title: 'Day by day between the two',
    lesser: (n: number) => `States, borders and names between the two (${f.number(n)})`,
    none: 'No bloc changed between the two days.',
    map: 'map',
  },
  open: (letter: string, date: IsoDate) => `Open the map of ${letter}, ${f.date(date)}`,
  rule: 'A year shows its 31 December, the current year the date of the data; a day shows that day, the first day of a membership included. “From” names the first day on which something is true, “until” the first on which it is no longer.',
});

export type CompareWords = ReturnType<typeof compareWords>;
