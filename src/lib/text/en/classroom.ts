// English for the classroom set: the sheets, and the questions of the quiz.
import { formatsFor } from '../formats.ts';
import type { IsoDate } from '../../history/model.ts';
import { the } from './articles.ts';

const f = formatsFor('en-GB');

/** The Warsaw Pact, the EC; NATO goes without. */
const bloc = (name: string): string => (name === 'NATO' ? name : `the ${name}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const quizWords = {
  /** Exactly one of them is true of a state on a day. */
  classes: ({ nato, union, pact }: { nato: string; union: string; pact: string }) => ({
    nato: `${nato}, but not ${bloc(union)}`,
    union: `${capital(bloc(union))}, but not ${nato}`,
    both: `both ${nato} and ${bloc(union)}`,
    pact: capital(bloc(pact)),
    none: 'none of these blocs',
  }),
  blocOf: (state: string, date: IsoDate) => `To what did ${the(state)} belong on ${f.date(date)}?`,
  joinedYear: (state: string, name: string) =>
    `In which year did ${the(state)} become a member of ${bloc(name)}?`,
  count: (name: string, date: IsoDate) => `How many members did ${bloc(name)} have on ${f.date(date)}?`,
  memberOf: (name: string, date: IsoDate) =>
    `Which of these states was a member of ${bloc(name)} on ${f.date(date)}?`,
  outside: (name: string, date: IsoDate) =>
    `Which of these states was not a member of ${bloc(name)} on ${f.date(date)}?`,
  inBoth: (union: string, date: IsoDate) =>
    `Which of these states was in both NATO and ${bloc(union)} on ${f.date(date)}?`,
  joinedOn: (name: string, date: IsoDate) =>
    `Which of these states became a member of ${bloc(name)} on ${f.date(date)}?`,
  left: (name: string, date: IsoDate) =>
    `Which of these states ceased to be a member of ${bloc(name)} on ${f.date(date)}?`,
  firstMember: (name: string) => `Which of these states was the first to become a member of ${bloc(name)}?`,
  nameThen: (now: string, date: IsoDate) =>
    `What was the name on ${f.date(date)} of the state now called ${now}?`,
  borders: (state: string, date: IsoDate) =>
    `Which of these states had a land border with ${the(state)} on ${f.date(date)}?`,
  firstEvent: 'Which of these happened first?',
  eventYear: (title: string) => `In which year was this: “${title}”?`,
  memberSince: (state: string, name: string, date: IsoDate) =>
    `${capital(the(state))} is counted as a member of ${bloc(name)} from ${f.date(date)}.`,
  inNone: (state: string, date: IsoDate) =>
    `${capital(the(state))} belonged to none of them on ${f.date(date)}.`,
  notMember: (state: string, name: string, date: IsoDate) =>
    `${capital(the(state))} was not a member of ${bloc(name)} on ${f.date(date)}.`,
  counted: (name: string, n: number, date: IsoDate) =>
    `${capital(bloc(name))} had ${f.number(n)} members on ${f.date(date)}.`,
  endedOn: (state: string, name: string, date: IsoDate) =>
    `${capital(the(state))} was no longer a member of ${bloc(name)} from ${f.date(date)}.`,
  named: (then: string, now: string, start: IsoDate, end: IsoDate | null) =>
    end === null
      ? `${then} is now called ${now}.`
      : start < '1949-04-04'
        ? `It was called ${then} until ${f.date(end)}; today ${now}.`
        : `It was called ${then} from ${f.date(start)} to ${f.date(end)}; today ${now}.`,
  touches: (a: string, b: string, date: IsoDate) =>
    `${capital(the(a))} and ${the(b)} had a common border on ${f.date(date)}.`,
  happened: (title: string, date: IsoDate) => `${f.date(date)}: ${title}.`,
};

export type QuizWords = typeof quizWords;

export const classWords = {
  title: 'For the classroom',
  lead: 'Sheets for a chosen day or span of years: a map to colour, the same map with the answers, a strip of the years, a table of members and ten questions. Choose, then print or save as PDF: one sheet to a page.',
  form: 'What the set shows',
  date: 'Year or day',
  from: 'From (optional)',
  dateHint: 'for example 1955 or 1955-05-14',
  plate: 'Map',
  plates: { europe: 'Europe', world: 'World' },
  seed: 'Number of the quiz',
  another: 'Other questions',
  partsLabel: 'Sheets',
  parts: {
    blank: 'Map to colour',
    answers: 'Map with the answers',
    timeline: 'Strip of the years',
    table: 'Table of members',
    gaps: 'Table to fill in',
    quiz: 'Ten questions',
    key: 'Answers to the questions',
  } as Readonly<Record<string, string>>,
  names: 'Names of states on the map to colour',
  show: 'Show',
  print: 'Print or save as PDF',
  printHint:
    'In the print window choose the paper and, if there is a choice, switch headers and footers off.',
  noScript: 'This page shows the set for today. Other days need JavaScript. Printing works without it.',
  sheets: 'Sheets',
  name: 'Name',
  className: 'Class',
  day: 'Date',
  blankTitle: (date: IsoDate) => `Map to colour: ${f.date(date)}`,
  blankTask:
    'Choose a colour for each number, colour the boxes, then the states. Land without a number stays white.',
  answersTitle: (date: IsoDate) => `Memberships on ${f.date(date)}`,
  timelineTitle: (from: IsoDate, to: IsoDate) => `The blocs from ${f.date(from)} to ${f.date(to)}`,
  timelineNote:
    'Above the line the number of states in NATO and in the Communities or Union, below it those in the Warsaw Pact and the Indo-Pacific partners.',
  changes: 'Days on which states joined or left',
  noChanges: 'No state joined or left a bloc in these years.',
  tableTitle: (date: IsoDate) => `Members on ${f.date(date)}`,
  gapsTitle: (date: IsoDate) => `Members on ${f.date(date)}: since when?`,
  gapsTask:
    'Write into each empty box the year in which the state became a member. Boxes with a dash stay empty.',
  state: 'State',
  since: (bloc: string) => `${bloc} since`,
  none: '–',
  quizTitle: (from: IsoDate, to: IsoDate, whole: boolean) =>
    whole
      ? `Ten questions on ${f.date(to)}`
      : `Ten questions on the years ${from.slice(0, 4)} to ${to.slice(0, 4)}`,
  quizTask: 'One answer is right. Tick its box.',
  keyTitle: (seed: number) => `Answers to quiz number ${seed}`,
  row: (file: string, line: number) => `${file.replace(/^data\//, '')}, line ${line}`,
  source: (date: IsoDate) => `Alliance Atlas, as of ${f.date(date)} · CC BY 4.0`,
  boundaries: 'Borders as they stood. Boundaries and names imply no opinion on legal status.',
};

export type ClassWords = typeof classWords;
