// Questions about joining and leaving: who on that day, who left, who was first. Pure; every wrong answer is checked against History.
import { holdsOn } from '../history/interval.ts';
import type { Membership } from '../history/model.ts';
import { polityName } from '../history/sovereignty.ts';
import { existsOn } from './country-land.ts';
import { BLOCS, WRONG, begun, blocName, membersOn, option, rowOf, since } from './quiz-members.ts';
import { asked } from './quiz-model.ts';
import type { Draft, QuizTable } from './quiz-model.ts';

/** Who became a member on that day? */
export function joinedOn(table: QuizTable): Draft[] {
  const { history, dice, words } = table;
  const days = new Map(begun(table).map((row) => [`${row.bloc} ${row.start}`, row]));
  return [...days.values()].map(({ bloc, start }): Draft => () => {
    const group = history.memberships.filter((m) => m.bloc === bloc && m.start === start);
    const [row] = dice.shuffled(group);
    if (!row) return null;
    const joined = new Set(group.map((m) => m.polity));
    const others = [...new Set(history.memberships.map((m) => m.polity))].filter(
      (polity) => !joined.has(polity) && existsOn(history, polity, start),
    );
    const name = polityName(history, row.polity, start);
    return asked(
      {
        kind: 'joined-on',
        about: [bloc, start],
        text: words.joinedOn(blocName(table, bloc, start), start),
        options: dice
          .shuffled([row.polity, ...dice.shuffled(others).slice(0, WRONG)])
          .map(option(table, start)),
        because: since(table, name, row),
        facts: [rowOf(table, row)],
      },
      row.polity,
    );
  });
}

/** Who left, while the bloc went on? */
export function left(table: QuizTable): Draft[] {
  const { history, from, to, dice, words } = table;
  return history.memberships.flatMap((row): Draft[] => {
    const { end, bloc } = row;
    if (end === null || end < from || end > to || row.endKind === 'dissolution') return [];
    return [
      () => {
        const stayed = membersOn(table, bloc, end);
        const name = polityName(history, row.polity, row.start);
        return asked(
          {
            kind: 'left',
            about: [bloc, end],
            text: words.left(blocName(table, bloc, end), end),
            options: dice.shuffled([
              { id: row.polity, text: name },
              ...dice.shuffled(stayed).slice(0, WRONG).map(option(table, end)),
            ]),
            because: words.endedOn(name, blocName(table, bloc, end), end),
            facts: [rowOf(table, row)],
          },
          row.polity,
        );
      },
    ];
  });
}

/** Which of four became a member first? */
export function firstMember(table: QuizTable): Draft[] {
  const { history, dice, words } = table;
  return BLOCS.map((bloc): Draft => () => {
    const rows = begun(table).filter((m) => m.bloc === bloc && holdsOn(m, table.to));
    const chosen: Membership[] = [];
    for (const row of dice.shuffled(rows)) {
      const alone = !chosen.some((m) => m.start === row.start || m.polity === row.polity);
      if (chosen.length <= WRONG && alone) chosen.push(row);
    }
    const [first] = chosen.toSorted((a, b) => (a.start < b.start ? -1 : 1));
    if (!first) return null;
    const name = polityName(history, first.polity, table.to);
    return asked(
      {
        kind: 'first-member',
        about: [bloc],
        text: words.firstMember(blocName(table, bloc, table.to)),
        options: chosen.map((m) => option(table, table.to)(m.polity)),
        because: since(table, name, first),
        facts: [rowOf(table, first)],
      },
      first.polity,
    );
  });
}
