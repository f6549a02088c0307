// Questions about names, neighbours and events. Pure; every wrong answer is checked against History.
import { yearOf } from '../history/date.ts';
import type { AtlasEvent } from '../history/event.ts';
import { holdsOn } from '../history/interval.ts';
import { holdersAt, polityName } from '../history/sovereignty.ts';
import { neighboursOf } from './country-land.ts';
import type { UnitPair } from './country-land.ts';
import { asked } from './quiz-model.ts';
import type { Draft, QuizTable } from './quiz-model.ts';
import { wrongYears } from './quiz-members.ts';

const WRONG = 3;

/** What was it called on the day, that is called otherwise today? */
export function nameThen(table: QuizTable): Draft[] {
  const { history, scene, known, dice, words, to } = table;
  return known.flatMap((polity): Draft[] => {
    const periods = history.polities.get(polity) ?? [];
    const index = periods.findIndex((p) => holdsOn(p, to));
    const [then, now] = [periods[index], periods.find((p) => holdsOn(p, history.asOf))];
    if (!then || !now || then.name === now.name) return [];
    return [
      () => {
        const others = [...scene.states.values()]
          .filter((state) => state.status === 'S' && state.id !== polity && state.name !== now.name)
          .map((state) => state.id);
        const pool = known.filter((id) => others.includes(id));
        return asked(
          {
            kind: 'name-then',
            about: [polity],
            text: words.nameThen(now.name, to),
            options: dice
              .shuffled([polity, ...dice.shuffled(pool).slice(0, WRONG)])
              .map((id) => ({ id, text: polityName(history, id, to) })),
            because: words.named(then.name, now.name, then.start, then.end),
            facts: [{ kind: 'name', polity, index }],
          },
          polity,
        );
      },
    ];
  });
}

const KM_PER_DEGREE = 111.2;
/** Land whose middle is no farther off may touch where the plates are too coarse to show it: it is no wrong answer. */
const FAR_KM = 700;

const farApart = (a: { lon: number; lat: number }, b: { lon: number; lat: number }): boolean => {
  const x = (a.lon - b.lon) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return Math.hypot(x, a.lat - b.lat) * KM_PER_DEGREE > FAR_KM;
};

/** Their borders are few, or run where no class looks for them. */
const OVERSEAS: ReadonlySet<string> = new Set(['USA', 'CAN', 'AUS', 'NZL', 'JPN', 'KOR']);

/** Which of these had a land border with it? */
export function borders(table: QuizTable): Draft[] {
  const { history, scene, pairs, dice, words, to } = table;
  const known = table.known.filter((polity) => !OVERSEAS.has(polity));
  const holders = holdersAt(history, to);
  const holderOf = new Map(history.units.map((unit, i) => [unit.id, holders[i]]));
  /** With its dependent territories: Gibraltar touches Spain, and neither answer would be safe. */
  const realm = (polity: string): string[] => [
    polity,
    ...[...scene.states.values()].filter((s) => s.owners.includes(polity)).map((s) => s.id),
  ];
  const placesOf = (polities: readonly string[]) =>
    history.units.filter((_, i) => polities.includes(holders[i] ?? ''));
  const touching = (a: string, b: string): UnitPair | undefined =>
    pairs.find(([one, other]) => {
      const [x, y] = [holderOf.get(one), holderOf.get(other)];
      return (x === a && y === b) || (x === b && y === a);
    });
  return known.map((polity): Draft => () => {
    const own = realm(polity);
    const beside = neighboursOf(history, pairs, polity, to);
    const near = new Set(own.flatMap((id) => neighboursOf(history, pairs, id, to)));
    const [right] = dice.shuffled(beside.filter((id) => scene.states.get(id)?.status === 'S'));
    const units = right === undefined ? undefined : touching(polity, right);
    if (right === undefined || !units) return null;
    const land = placesOf(own);
    const wrong = known.filter((id) => {
      const theirs = realm(id);
      return (
        id !== polity &&
        !theirs.some((part) => near.has(part)) &&
        placesOf(theirs).every((place) => land.every((mine) => farApart(place, mine)))
      );
    });
    const name = polityName(history, polity, to);
    return asked(
      {
        kind: 'borders',
        about: [polity],
        text: words.borders(name, to),
        options: dice
          .shuffled([right, ...dice.shuffled(wrong).slice(0, WRONG)])
          .map((id) => ({ id, text: polityName(history, id, to) })),
        because: words.touches(name, polityName(history, right, to), to),
        facts: [{ kind: 'land', units }],
      },
      right,
    );
  });
}

/** Events that a class can be asked about: of weight, known to the day, and whose title does not give its year away. */
function events({ events: all, from, to }: QuizTable, lightest: number): AtlasEvent[] {
  const titles = all.map((event) => event.title);
  return all.filter(
    (event) =>
      event.weight <= lightest &&
      event.precision === 'day' &&
      event.date >= from &&
      event.date <= to &&
      !/\d/.test(event.title) &&
      titles.filter((title) => title === event.title).length === 1,
  );
}

/** Which of four happened first? */
export function firstEvent(table: QuizTable): Draft[] {
  const { dice, words } = table;
  return [
    () => {
      const chosen: AtlasEvent[] = [];
      for (const event of dice.shuffled(events(table, 2)))
        if (chosen.length <= WRONG && !chosen.some((e) => yearOf(e.date) === yearOf(event.date)))
          chosen.push(event);
      const [first] = chosen.toSorted((a, b) => (a.date < b.date ? -1 : 1));
      if (!first) return null;
      return asked(
        {
          kind: 'first-event',
          about: chosen.map((e) => e.id).sort(),
          text: words.firstEvent,
          options: chosen.map((e) => ({ id: e.id, text: e.title })),
          because: words.happened(first.title, first.date),
          facts: [{ kind: 'event', id: first.id }],
        },
        first.id,
      );
    },
  ];
}

/** In which year was it? */
export function eventYear(table: QuizTable): Draft[] {
  const { words, dice } = table;
  const weighty = events(table, 1);
  return dice.shuffled(weighty).map((event): Draft => () => {
    const right = yearOf(event.date);
    const years = [
      right,
      ...wrongYears(
        table,
        right,
        weighty.map((e) => yearOf(e.date)),
        new Set(),
      ),
    ];
    return asked(
      {
        kind: 'event-year',
        about: [event.id],
        text: words.eventYear(event.title),
        options: years.toSorted((a, b) => a - b).map((year) => ({ id: String(year), text: String(year) })),
        because: words.happened(event.title, event.date),
        facts: [{ kind: 'event', id: event.id }],
      },
      String(right),
    );
  });
}
