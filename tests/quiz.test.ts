// The quiz over the real world: ten different questions for any date, one right answer each, and three that are truly wrong.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unitPairs } from '../src/lib/figure/country-map.ts';
import type { FigureGeometry } from '../src/lib/figure/geometry.ts';
import type { ProofData } from '../src/lib/export/provenance-data.ts';
import { quizRows } from '../src/lib/export/quiz-rows.ts';
import { history } from '../src/lib/history/atlas.ts';
import { yearOf } from '../src/lib/history/date.ts';
import { membershipsAt } from '../src/lib/history/membership.ts';
import type { BlocId } from '../src/lib/history/model.ts';
import { polityName } from '../src/lib/history/sovereignty.ts';
import { neighboursOf } from '../src/lib/scene/country-land.ts';
import { QUIZ_KINDS } from '../src/lib/scene/quiz-model.ts';
import type { QuizQuestion } from '../src/lib/scene/quiz-model.ts';
import { QUESTIONS, quiz } from '../src/lib/scene/quiz.ts';
import { quizWords } from '../src/lib/text/en/classroom.ts';
import { events, headlineDays } from './real-world.ts';

const figure = (plate: string) =>
  JSON.parse(
    readFileSync(new URL(`../src/lib/generated/geo/figure-${plate}.json`, import.meta.url), 'utf8'),
  ) as FigureGeometry;
const pairs = unitPairs({ world: figure('world'), europe: figure('europe') });

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly seed: number;
  readonly questions: readonly QuizQuestion[];
}

const ask = (from: string, to: string, seed: number): Asked => ({
  from,
  to,
  seed,
  questions: quiz({ history, events, pairs, words: quizWords, from, to }, seed),
});

/** Every year and change of the blocs under two seeds, a few under many, and spans. */
const SPANS = [
  ['1949-04-04', '1955-12-31'],
  ['1955-05-14', '1991-07-01'],
  ['1989-01-01', '2004-12-31'],
  ['2014-01-01', history.asOf],
] as const;
const all: readonly Asked[] = [
  ...headlineDays.flatMap((date, i) => [0, 1].map((k) => ask(history.firstDate, date, 2 * i + k))),
  ...['1949-04-04', '1955-12-31', '1968-09-13', '1990-10-03', '2004-05-01', history.asOf].flatMap((date) =>
    Array.from({ length: 12 }, (_, seed) => ask(history.firstDate, date, seed)),
  ),
  ...SPANS.flatMap(([from, to]) => Array.from({ length: 8 }, (_, seed) => ask(from, to, seed))),
];

const of = (kind: QuizQuestion['kind']) =>
  all.flatMap((quizzed) => quizzed.questions.filter((q) => q.kind === kind).map((q) => ({ ...quizzed, q })));
const members = (bloc: string | undefined, date: string): Set<string> =>
  new Set(membershipsAt(history, bloc as BlocId, date).map((m) => m.polity));
/** Ids of the options that are true, worked out anew; there must be one, the one that is called right. */
const onlyRight = (q: QuizQuestion, isTrue: (id: string) => boolean): void => {
  expect(
    q.options.filter((o) => isTrue(o.id)).map((o) => o.id),
    `${q.text} ${q.options.map((o) => o.text).join(' / ')}`,
  ).toEqual([q.options[q.right]?.id]);
};

test('there are always ten, all different', () => {
  for (const { questions, to } of all) {
    expect(questions, to).toHaveLength(QUESTIONS);
    expect(new Set(questions.map((q) => q.text)).size, to).toBe(QUESTIONS);
  }
});

test('every question has four different options, a reason with its date, and rows that prove it', () => {
  for (const { questions } of all)
    for (const q of questions) {
      expect(q.options).toHaveLength(4);
      expect(new Set(q.options.map((o) => o.text)).size).toBe(4);
      expect(new Set(q.options.map((o) => o.id)).size).toBe(4);
      expect(q.because).toMatch(/\d{4}/);
      expect(q.facts.length).toBeGreaterThan(0);
    }
});

test('the same seed asks the same, another seed something else', () => {
  expect(ask('1949-04-04', '1955-12-31', 3)).toEqual(ask('1949-04-04', '1955-12-31', 3));
  expect(ask('1949-04-04', '1955-12-31', 3)).not.toEqual({
    ...ask('1949-04-04', '1955-12-31', 4),
    seed: 3,
  });
});

test('every kind of question is asked somewhere, and the right answer stands in every place', () => {
  expect(QUIZ_KINDS.filter((kind) => of(kind).length === 0)).toEqual([]);
  const places = all.flatMap(({ questions }) => questions.map((q) => q.right));
  for (const place of [0, 1, 2, 3])
    expect(places.filter((p) => p === place).length).toBeGreaterThan(places.length / 8);
});

describe('exactly one option is true', () => {
  test('of the classes of a state', () => {
    for (const { q, to } of of('bloc-of')) {
      const [polity = ''] = q.about;
      const [nato, union, pact] = ['nato', 'european-union', 'warsaw-pact'].map((b) =>
        members(b, to).has(polity),
      );
      const truth: Readonly<Record<string, boolean | undefined>> = {
        nato: nato && !union,
        union: union && !nato,
        both: nato && union,
        pact,
        none: !nato && !union && !pact,
      };
      onlyRight(q, (id) => truth[id] ?? false);
    }
  });

  test('of the years in which a state joined', () => {
    for (const { q, from, to } of of('joined-year')) {
      const [bloc, polity] = q.about;
      const rows = history.memberships.filter((m) => m.bloc === bloc && m.polity === polity);
      expect(rows.some((m) => m.start >= from && m.start <= to)).toBe(true);
      onlyRight(q, (id) => rows.some((m) => String(yearOf(m.start)) === id));
    }
  });

  test('of the numbers of members', () => {
    for (const { q, to } of of('count')) onlyRight(q, (id) => id === String(members(q.about[0], to).size));
  });

  test('of members, outsiders and those in both', () => {
    for (const { q, to } of of('member-of')) onlyRight(q, (id) => members(q.about[0], to).has(id));
    for (const { q, to } of of('outside')) onlyRight(q, (id) => !members(q.about[0], to).has(id));
    for (const { q, to } of of('in-both'))
      onlyRight(q, (id) => members('nato', to).has(id) && members('european-union', to).has(id));
  });

  test('of those that joined or left on a day, and of those that joined first', () => {
    const rows = (bloc: string | undefined) => history.memberships.filter((m) => m.bloc === bloc);
    for (const { q } of of('joined-on'))
      onlyRight(q, (id) => rows(q.about[0]).some((m) => m.polity === id && m.start === q.about[1]));
    for (const { q } of of('left'))
      onlyRight(q, (id) => rows(q.about[0]).some((m) => m.polity === id && m.end === q.about[1]));
    for (const { q, to } of of('first-member')) {
      const start = (id: string) =>
        rows(q.about[0]).find((m) => m.polity === id && m.start <= to)?.start ?? '9';
      const first = q.options.map((o) => start(o.id)).sort()[0];
      onlyRight(q, (id) => start(id) === first);
    }
  });

  test('of the names of a state', () => {
    for (const { q, to } of of('name-then')) {
      onlyRight(q, (id) => id === q.about[0]);
      expect(q.options[q.right]?.text).toBe(polityName(history, q.about[0] ?? '', to));
      expect(q.options.map((o) => o.text)).not.toContain(polityName(history, q.about[0] ?? '', history.asOf));
    }
  });

  test('of the neighbours of a state', () => {
    for (const { q, to } of of('borders')) {
      const near = new Set(neighboursOf(history, pairs, q.about[0] ?? '', to));
      onlyRight(q, (id) => near.has(id));
      // Borders that the plates are too coarse to show, or that a dependent territory has.
      const named = new Set([q.about[0], ...q.options.filter((_, i) => i !== q.right).map((o) => o.id)]);
      for (const [a, b] of [
        ['GBR', 'ESP'],
        ['GBR', 'CYP'],
        ['FRA', 'NLD'],
        ['DNK', 'CAN'],
      ])
        expect(q.about[0] === a && named.has(b), q.text).toBe(false);
    }
  });

  test('of events and their years', () => {
    const day = new Map(events.map((e) => [e.id, e.date]));
    for (const { q, from, to } of of('first-event')) {
      const days = q.options.map((o) => day.get(o.id) ?? '');
      expect(days.every((d) => d >= from && d <= to)).toBe(true);
      onlyRight(q, (id) => day.get(id) === [...days].sort()[0]);
    }
    for (const { q } of of('event-year')) onlyRight(q, (id) => day.get(q.about[0] ?? '')?.slice(0, 4) === id);
  });
});

describe('the rows behind the answers', () => {
  const dataLine = (file: string, line: number): string =>
    readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').split('\n')[line - 1] ?? '';
  const proof = JSON.parse(
    readFileSync(new URL('../src/lib/generated/method/proof.json', import.meta.url), 'utf8'),
  ) as ProofData;

  test('are there for every answer, and speak of what was asked', () => {
    for (const { questions, to } of all.filter((_, i) => i % 7 === 0))
      for (const q of questions) {
        const rows = quizRows({ history, proof, events, date: to }, q.facts);
        expect(rows.length, q.text).toBeGreaterThanOrEqual(q.facts.length);
        const [row] = rows;
        const line = row ? dataLine(row.file, row.line) : '';
        const polity = ['joined-year', 'name-then'].includes(q.kind)
          ? q.about.at(-1)
          : ['joined-on', 'left', 'first-member', 'member-of'].includes(q.kind)
            ? q.options[q.right]?.id
            : undefined;
        if (polity !== undefined) expect(line).toContain(polity);
        if (q.kind === 'event-year') expect(line.startsWith(q.about[0] ?? '?')).toBe(true);
        if (q.kind === 'count') expect(line.startsWith(q.about[0] ?? '?')).toBe(true);
      }
  });
});
