// The nouns of the classroom's quiz: what is asked about, a question with one right answer, the fact behind it. Types, and the dice.
import type { AtlasEvent } from '../history/event.ts';
import type { BlocId, History, IsoDate } from '../history/model.ts';
import type { QuizWords } from '../text/en/classroom.ts';
import type { UnitPair } from './country-land.ts';
import type { Scene } from './scene.ts';

export const QUIZ_KINDS = [
  'bloc-of',
  'joined-year',
  'count',
  'member-of',
  'outside',
  'joined-on',
  'left',
  'first-member',
  'name-then',
  'borders',
  'in-both',
  'first-event',
  'event-year',
] as const;
export type QuizKind = (typeof QUIZ_KINDS)[number];

/** The row of the data that proves an answer. */
export type QuizFact =
  /** Index in `history.memberships`. */
  | { readonly kind: 'membership'; readonly index: number }
  | { readonly kind: 'bloc'; readonly bloc: BlocId }
  /** Index among the periods of the polity. */
  | { readonly kind: 'name'; readonly polity: string; readonly index: number }
  /** The holders of two units that touch. */
  | { readonly kind: 'land'; readonly units: UnitPair }
  | { readonly kind: 'event'; readonly id: string };

export interface QuizOption {
  /** What it stands for: a state, a year, a number, a class, an event. */
  readonly id: string;
  readonly text: string;
}

export interface QuizQuestion {
  readonly kind: QuizKind;
  /** What is asked about, as ids: bloc, state, day. */
  readonly about: readonly string[];
  readonly text: string;
  readonly options: readonly QuizOption[];
  /** Index of the one right option. */
  readonly right: number;
  /** Why, with its date. */
  readonly because: string;
  /** The rows that prove the answer. */
  readonly facts: readonly QuizFact[];
}

/** What questions are drawn from. Changes are asked about from `from` to `to`, states as they stood on `to`. */
export interface QuizGround {
  readonly history: History;
  readonly events: readonly AtlasEvent[];
  /** Land units that touch. */
  readonly pairs: readonly UnitPair[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly words: QuizWords;
}

/** The ground with what every kind of question needs of it. */
export interface QuizTable extends QuizGround {
  /** The scene of `to`. */
  readonly scene: Scene;
  /** Sovereign states that a class may be asked about, on `to`. */
  readonly known: readonly string[];
  readonly dice: Dice;
}

/** A question not yet written: it may turn out that there are not enough wrong answers. */
export type Draft = () => QuizQuestion | null;

/** Chance that is the same for the same seed, everywhere: mulberry32. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** The items in another order (Fisher and Yates). */
  shuffled<T>(items: readonly T[]): T[] {
    const drawn = [...items];
    for (let i = drawn.length - 1; i > 0; i -= 1) {
      const j = Math.floor(this.next() * (i + 1));
      const [a, b] = [drawn[i] as T, drawn[j] as T];
      [drawn[i], drawn[j]] = [b, a];
    }
    return drawn;
  }
}

/** A question whose right answer is one of the options; null where these are too few or two read the same. */
export function asked(
  question: Omit<QuizQuestion, 'right'>,
  rightId: string,
  fewest = 4,
): QuizQuestion | null {
  const { options } = question;
  const right = options.findIndex((option) => option.id === rightId);
  const different = new Set(options.map((option) => option.text)).size === options.length;
  return right < 0 || options.length < fewest || !different ? null : { ...question, right };
}
