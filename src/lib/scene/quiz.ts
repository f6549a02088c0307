// Ten questions on a date or a span of time, each with one right answer and the row behind it. Pure: the same seed asks the same.
import type { History, IsoDate } from '../history/model.ts';
import { Dice, QUIZ_KINDS } from './quiz-model.ts';
import type { Draft, QuizGround, QuizKind, QuizQuestion, QuizTable } from './quiz-model.ts';
import { firstMember, joinedOn, left } from './quiz-joining.ts';
import { blocOf, count, inBoth, joinedYear, memberOf, outside } from './quiz-members.ts';
import { borders, eventYear, firstEvent, nameThen } from './quiz-world.ts';
import { sceneAt } from './scene.ts';
import type { Scene } from './scene.ts';

export const QUESTIONS = 10;
/** Of one kind in the first round, so that a quiz is varied; more only where there is too little to ask. */
const OF_A_KIND = 2;

const MAKERS: Readonly<Record<QuizKind, (table: QuizTable) => Draft[]>> = {
  'bloc-of': blocOf,
  'joined-year': joinedYear,
  count,
  'member-of': memberOf,
  outside,
  'joined-on': joinedOn,
  left,
  'first-member': firstMember,
  'name-then': nameThen,
  borders,
  'in-both': inBoth,
  'first-event': firstEvent,
  'event-year': eventYear,
};

/** States outside all blocs that a class knows from the map of Europe. */
const NEUTRAL: ReadonlySet<string> = new Set(['CHE', 'YUG', 'UKR', 'BLR', 'SRB', 'MDA']);

/** Sovereign states of the day that were in a bloc at any time, and the neutrals between them. */
function knownStates(history: History, scene: Scene): string[] {
  const members = new Set(history.memberships.map((m) => m.polity));
  return [...scene.states.values()]
    .filter((state) => state.status === 'S' && (members.has(state.id) || NEUTRAL.has(state.id)))
    .map((state) => state.id)
    .sort();
}

/** A number that any seed and span give in the same way (FNV-1a). */
function startOf(seed: number, from: IsoDate, to: IsoDate): number {
  let hash = 0x811c9dc5;
  for (const character of `${String(seed)} ${from} ${to}`)
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

/** Two questions are the same where they ask the same, in whatever words, or where one gives the other away. */
const sameAs = (a: QuizQuestion, b: QuizQuestion): boolean =>
  a.text === b.text || (a.kind === b.kind && a.about.join() === b.about.join());

export function quiz(ground: QuizGround, seed: number): QuizQuestion[] {
  const { history, from, to } = ground;
  const scene = sceneAt(history, { date: to });
  const dice = new Dice(startOf(seed, from, to));
  const table: QuizTable = { ...ground, scene, known: knownStates(history, scene), dice };
  const drafts = new Map(QUIZ_KINDS.map((kind) => [kind, dice.shuffled(MAKERS[kind](table))]));
  const chosen: QuizQuestion[] = [];
  const take = (kind: QuizKind): void => {
    for (let draft = drafts.get(kind)?.pop(); draft; draft = drafts.get(kind)?.pop()) {
      const question = draft();
      if (!question || chosen.some((other) => sameAs(other, question))) continue;
      chosen.push(question);
      return;
    }
  };
  for (let round = 0; chosen.length < QUESTIONS; round += 1) {
    const before = chosen.length;
    for (const kind of dice.shuffled(QUIZ_KINDS)) {
      const many = chosen.filter((question) => question.kind === kind).length;
      if (chosen.length < QUESTIONS && (many < OF_A_KIND || round >= OF_A_KIND)) take(kind);
    }
    // A tiny world may have nothing more to ask.
    if (round > OF_A_KIND && chosen.length === before) break;
  }
  return dice.shuffled(chosen);
}
