// The rows of the data behind an answer of the quiz. Pure.
import { yearOf } from '../history/date.ts';
import type { AtlasEvent } from '../history/event.ts';
import { lastIndexAt } from '../history/interval.ts';
import type { History, IsoDate } from '../history/model.ts';
import type { QuizFact } from '../scene/quiz-model.ts';
import type { Line, ProofData } from './provenance-data.ts';

export interface QuizRow {
  /** Path from the project's root. */
  readonly file: string;
  readonly line: Line;
}

interface Ground {
  readonly history: History;
  readonly proof: ProofData;
  readonly events: readonly AtlasEvent[];
  /** The day of the quiz. */
  readonly date: IsoDate;
}

/** The line of the row by which the unit is held on the day. */
function tenureOf({ history, proof, date }: Ground, unit: string): Line | undefined {
  const index = history.units.findIndex((u) => u.id === unit);
  const at = lastIndexAt(history.tenures[index] ?? [], date, (t) => t.start);
  return proof.tenures[index]?.[Math.max(0, at)]?.[0];
}

function linesOf(ground: Ground, fact: QuizFact): [file: string, line: Line | undefined][] {
  const { history, proof, events, date } = ground;
  switch (fact.kind) {
    case 'membership':
      return [['memberships', proof.memberships[fact.index]?.[0]]];
    case 'bloc': {
      const own = history.blocs.flatMap((b, i) => (b.bloc === fact.bloc ? [i] : []));
      const at = own.findLast((i) => (history.blocs[i]?.start ?? '') <= date) ?? own[0];
      return [['blocs', proof.blocs[at ?? -1]?.[0]]];
    }
    case 'name':
      return [['geography/polities', proof.polities[fact.polity]?.[fact.index]?.[0]]];
    case 'land':
      return fact.units.map((unit) => ['geography/tenures', tenureOf(ground, unit)]);
    case 'event': {
      const event = events.find((e) => e.id === fact.id);
      if (!event) return [];
      const year = yearOf(event.date);
      const first = proof.events[String(year)];
      const place = events.filter((e) => yearOf(e.date) === year).indexOf(event);
      return [['events', first === undefined ? undefined : first + place]];
    }
  }
}

export const quizRows = (ground: Ground, facts: readonly QuizFact[]): QuizRow[] =>
  facts
    .flatMap((fact) => linesOf(ground, fact))
    .flatMap(([file, line]) => (line === undefined ? [] : [{ file: `data/${file}.csv`, line }]));
