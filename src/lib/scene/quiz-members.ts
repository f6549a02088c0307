// Questions about members: to which bloc, since when, how many, who not, who left. Pure; every wrong answer is checked against History.
import { holdsOn } from '../history/interval.ts';
import { yearOf } from '../history/date.ts';
import { blocPeriodAt, membershipsAt } from '../history/membership.ts';
import type { BlocId, IsoDate, Membership } from '../history/model.ts';
import { polityName } from '../history/sovereignty.ts';
import { asked } from './quiz-model.ts';
import type { Draft, QuizFact, QuizKind, QuizOption, QuizTable } from './quiz-model.ts';

/** Partners are no members: nothing is asked about them that could make them look so. */
export const BLOCS: readonly BlocId[] = ['nato', 'european-union', 'warsaw-pact'];
export const WRONG = 3;
/** Of the years from which wrong ones are taken, at least so many. */
const EARLY_YEARS = 9;

/** The name of the day; before it exists, the name it began with; after its end, its last. */
export const blocName = ({ history }: QuizTable, bloc: BlocId, date: IsoDate): string => {
  const periods = history.blocs.filter((b) => b.bloc === bloc);
  const near = date < (periods[0]?.start ?? '') ? periods[0] : periods.at(-1);
  return (blocPeriodAt(history, bloc, date) ?? near)?.short ?? bloc;
};

export const option =
  ({ history }: QuizTable, date: IsoDate) =>
  (id: string): QuizOption => ({ id, text: polityName(history, id, date) });

export const rowOf = ({ history }: QuizTable, row: Membership): QuizFact => ({
  kind: 'membership',
  index: history.memberships.indexOf(row),
});

/** "Poland is counted as a member of the Warsaw Pact from 14 May 1955", in the names of that day. */
export const since = (table: QuizTable, name: string, row: Membership): string =>
  table.words.memberSince(name, blocName(table, row.bloc, row.start), row.start);

/** Memberships of the blocs that hold on the day of the quiz. */
const heldBy = ({ history, to }: QuizTable, polity: string): Membership[] =>
  history.memberships.filter((m) => m.polity === polity && BLOCS.includes(m.bloc) && holdsOn(m, to));

export const membersOn = ({ history }: QuizTable, bloc: BlocId, date: IsoDate): string[] =>
  membershipsAt(history, bloc, date).map((m) => m.polity);

/** Memberships that began in the span asked about. */
export const begun = ({ history, from, to }: QuizTable): Membership[] =>
  history.memberships.filter((m) => BLOCS.includes(m.bloc) && m.start >= from && m.start <= to);

type Class = 'nato' | 'union' | 'both' | 'pact' | 'none';

function classOf(table: QuizTable, polity: string): Class {
  const [nato, union, pact] = BLOCS.map((bloc) => membersOn(table, bloc, table.to).includes(polity));
  if (nato && union) return 'both';
  return nato ? 'nato' : union ? 'union' : pact ? 'pact' : 'none';
}

/** To which of these did it belong? */
export function blocOf(table: QuizTable): Draft[] {
  const { history, to, words, dice, known } = table;
  const [nato, union, pact] = BLOCS.map((bloc) => blocName(table, bloc, to)) as [string, string, string];
  const partners = new Set(membersOn(table, 'ip4', to));
  const names = words.classes({ nato, union, pact });
  const classes = Object.keys(names) as Class[];
  return known
    .filter((polity) => !partners.has(polity))
    .map((polity): Draft => () => {
      const right = classOf(table, polity);
      const wrong = dice.shuffled(classes.filter((c) => c !== right)).slice(0, WRONG);
      const rows = heldBy(table, polity);
      const name = polityName(history, polity, to);
      return asked(
        {
          kind: 'bloc-of',
          about: [polity],
          text: words.blocOf(name, to),
          options: classes
            .filter((c) => c === right || wrong.includes(c))
            .map((id) => ({ id, text: names[id] })),
          because:
            rows.length > 0 ? rows.map((row) => since(table, name, row)).join(' ') : words.inNone(name, to),
          facts:
            rows.length > 0
              ? rows.map((row) => rowOf(table, row))
              : table.scene.blocs
                  .filter(({ id }) => BLOCS.includes(id))
                  .map(({ id }) => ({ kind: 'bloc', bloc: id })),
        },
        right,
      );
    });
}

/** Years near the right one, some of them years in which others joined. */
export function wrongYears(
  table: QuizTable,
  right: number,
  plausible: readonly number[],
  never: ReadonlySet<number>,
): number[] {
  const first = yearOf(table.history.firstDate);
  // Years after the one of the sheet would be no temptation; early sheets have too few others.
  const last = Math.max(yearOf(table.to), first + EARLY_YEARS);
  const near = [-9, -6, -4, -3, -2, -1, 1, 2, 3, 4, 6, 9].map((by) => right + by);
  const fits = (year: number): boolean => year >= first && year <= last && year !== right && !never.has(year);
  const likely = table.dice.shuffled([...new Set(plausible)].filter(fits)).slice(0, 2);
  const others = table.dice.shuffled(near.filter((year) => fits(year) && !likely.includes(year)));
  return [...likely, ...others].slice(0, WRONG);
}

const yearOptions = (years: readonly number[]): QuizOption[] =>
  years.toSorted((a, b) => a - b).map((year) => ({ id: String(year), text: String(year) }));

/** In which year did it become a member? */
export function joinedYear(table: QuizTable): Draft[] {
  const { history, words } = table;
  return begun(table).map((row): Draft => () => {
    const bloc = blocName(table, row.bloc, row.start);
    const name = polityName(history, row.polity, row.start);
    const same = history.memberships.filter((m) => m.bloc === row.bloc);
    const own = new Set(same.filter((m) => m.polity === row.polity).map((m) => yearOf(m.start)));
    const right = yearOf(row.start);
    const years = [
      right,
      ...wrongYears(
        table,
        right,
        same.map((m) => yearOf(m.start)),
        own,
      ),
    ];
    return asked(
      {
        kind: 'joined-year',
        about: [row.bloc, row.polity],
        text: words.joinedYear(name, bloc),
        options: yearOptions(years),
        because: since(table, name, row),
        facts: [rowOf(table, row)],
      },
      String(right),
    );
  });
}

/** How many members? */
export function count(table: QuizTable): Draft[] {
  const { scene, words, dice, to } = table;
  return scene.blocs
    .filter((bloc) => BLOCS.includes(bloc.id))
    .map((bloc): Draft => () => {
      const others = [-4, -3, -2, -1, 1, 2, 3, 4].map((by) => bloc.count + by).filter((n) => n > 0);
      const numbers = [bloc.count, ...dice.shuffled(others).slice(0, WRONG)].sort((a, b) => a - b);
      return asked(
        {
          kind: 'count',
          about: [bloc.id],
          text: words.count(bloc.short, to),
          options: numbers.map((n) => ({ id: String(n), text: String(n) })),
          because: words.counted(bloc.short, bloc.count, to),
          facts: [{ kind: 'bloc', bloc: bloc.id }],
        },
        String(bloc.count),
      );
    });
}

/** One state that is, three that are not; or the other way round. */
function oneOf(
  table: QuizTable,
  kind: QuizKind,
  bloc: BlocId,
  isRight: (polity: string) => boolean,
  text: string,
): Draft {
  const { history, known, dice, words, to } = table;
  return () => {
    const [right] = dice.shuffled(known.filter(isRight));
    if (right === undefined) return null;
    const wrong = dice.shuffled(known.filter((polity) => !isRight(polity))).slice(0, WRONG);
    const rows = heldBy(table, right).filter((m) => m.bloc === bloc || kind === 'in-both');
    const name = polityName(history, right, to);
    return asked(
      {
        kind,
        about: [bloc],
        text,
        options: dice.shuffled([right, ...wrong]).map(option(table, to)),
        because:
          rows.length > 0
            ? rows.map((row) => since(table, name, row)).join(' ')
            : words.notMember(name, blocName(table, bloc, to), to),
        facts: rows.length > 0 ? rows.map((row) => rowOf(table, row)) : [{ kind: 'bloc', bloc }],
      },
      right,
    );
  };
}

const blocsOfDay = (table: QuizTable): BlocId[] =>
  table.scene.blocs.map((bloc) => bloc.id).filter((id) => BLOCS.includes(id));

export const memberOf = (table: QuizTable): Draft[] =>
  blocsOfDay(table).map((bloc) => {
    const members = new Set(membersOn(table, bloc, table.to));
    const text = table.words.memberOf(blocName(table, bloc, table.to), table.to);
    return oneOf(table, 'member-of', bloc, (polity) => members.has(polity), text);
  });

export const outside = (table: QuizTable): Draft[] =>
  blocsOfDay(table).map((bloc) => {
    const members = new Set(membersOn(table, bloc, table.to));
    const text = table.words.outside(blocName(table, bloc, table.to), table.to);
    return oneOf(table, 'outside', bloc, (polity) => !members.has(polity), text);
  });

export function inBoth(table: QuizTable): Draft[] {
  const both = new Set(table.scene.overlap);
  const union = blocName(table, 'european-union', table.to);
  if (both.size === 0) return [];
  return [
    oneOf(
      table,
      'in-both',
      'european-union',
      (polity) => both.has(polity),
      table.words.inBoth(union, table.to),
    ),
  ];
}
