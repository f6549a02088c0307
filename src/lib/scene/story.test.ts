// A chapter becomes what its steps show: view, notes, symbols, partners, alliances.
import { describe, expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import { tinyRecord } from '../../../tests/tiny-record.ts';
import type { Chapter, ChapterStep } from '../history/chapter.ts';
import { storyWords } from '../text/en/story.ts';
import { core as en } from '../text/en/core.ts';
import { sourcesOnMap, stepId, storySteps } from './story.ts';
import type { StoryStep } from './story.ts';

const HTML = '<p>It was so<sup class="cite"><a role="doc-noteref" href="#source-rome">1</a></sup>.</p>';
const step = (change: Partial<ChapterStep>): ChapterStep => ({
  date: '1958-06-01',
  plate: 'europe',
  camera: [10, 45, 2],
  country: null,
  layers: [],
  title: 'A step',
  html: HTML,
  ...change,
});
const chapterOf = (...steps: readonly Partial<ChapterStep>[]): Chapter => ({
  id: 'tiny',
  order: 1,
  title: 'Tiny',
  summary: 'A story.',
  steps: steps.map(step),
  citations: [{ n: 1, sourceId: 'rome' }],
});
const made = (...steps: readonly Partial<ChapterStep>[]): StoryStep[] =>
  storySteps(tinyHistory(), tinyRecord, chapterOf(...steps), en, storyWords);
const one = (change: Partial<ChapterStep>): StoryStep => {
  const [first] = made(change);
  if (!first) throw new Error('no step');
  return first;
};

describe('a step', () => {
  test('has its number, its view and what it cites', () => {
    const [first, second] = made({}, { date: '1959-07-01', country: 'BIR', layers: ['article6', 'summits'] });
    expect([first?.n, second?.n]).toEqual([1, 2]);
    expect(first?.view).toEqual({
      date: '1958-06-01',
      plate: 'europe',
      camera: [10, 45, 2],
      country: null,
      layers: ['names', 'disputes'],
    });
    expect(second?.view.layers).toEqual(['names', 'disputes', 'article6', 'summits']);
    expect(first?.cited).toEqual([1]);
    expect(stepId(2)).toBe('step-2');
  });
});

describe('the notes', () => {
  test('name the states that are in a bloc from that very day, with what it rests on', () => {
    expect(one({ date: '1958-06-01', country: 'CED' }).notes).toEqual([
      {
        id: 'in-nato',
        title: 'NATO: member from this day',
        text: 'Cedar',
        at: { polity: 'CED' },
        sources: ['protocol'],
      },
    ]);
    expect(one({ date: '1958-06-02' }).notes).toEqual([]);
  });

  test('say how the state of the step stands: member, partner, ally, or nothing', () => {
    const text = (change: Partial<ChapterStep>) => one(change).notes.map((note) => [note.title, note.text]);
    expect(text({ date: '1956-01-01', country: 'BIR' })).toEqual([
      ['Birch', 'Warsaw Pact since 14 May 1955.'],
    ]);
    expect(text({ date: '1956-04-01', country: 'CED' })).toEqual([['Cedar', 'Partner of NATO: Talks.']]);
    expect(text({ date: '1957-02-01', country: 'CED' })).toEqual([]);
    expect(text({ date: '1956-04-01', country: 'CED', layers: ['alliances'] })).toEqual([
      ['Cedar', 'Allied by: Entente.'],
    ]);
  });

  test('tell a summit of the day where it meets', () => {
    const { notes, marks } = one({ date: '1957-12-17', layers: ['summits'] });
    expect(notes).toEqual([
      {
        id: 'alder-1957',
        title: 'Summit in Alder',
        text: 'Alder',
        at: { lon: 0, lat: 50 },
        sources: ['rome'],
      },
    ]);
    expect(marks).toEqual([expect.objectContaining({ kind: 'summit', lon: 0, lat: 50 })]);
    expect(one({ date: '1957-12-20', layers: ['summits'] }).marks).toEqual([]);
  });

  test('name disputed land and who controls it, once', () => {
    const { notes } = one({ date: '1951-06-01', layers: ['disputes'], country: 'BIR' });
    expect(notes.map((note) => [note.title, note.text])).toContainEqual(['The hills', 'Control: Alder']);
  });
});

describe('the layers', () => {
  test('show operations and forces within sight of the camera alone', () => {
    const near = { date: '1953-06-01', layers: ['operations'] } as const;
    expect(one(near).marks.map((mark) => [mark.kind, mark.name, mark.text])).toEqual([
      ['operation', 'Patrol', 'Cedar Sea, since 1 April 1953'],
    ]);
    expect(one({ ...near, camera: [-60, 50, 2] }).marks).toEqual([]);
    expect(one({ ...near, date: '1954-04-01' }).marks).toEqual([]);
    const forces = one({ date: '1959-01-01', layers: ['presence'] });
    expect(forces.marks.map((mark) => mark.kind)).toEqual(['presence']);
    expect(sourcesOnMap(forces)).toContain('rome');
  });

  test('show active partners that no bloc of the map has', () => {
    expect(one({ date: '1956-04-01', layers: ['partners'] }).partners).toEqual(['CED']);
    expect(one({ date: '1957-02-01', layers: ['partners'] }).partners).toEqual([]);
    expect(one({ date: '1956-04-01' }).partners).toEqual([]);
  });

  test('show the alliances of the state of the step', () => {
    expect(one({ date: '1956-04-01', country: 'CED', layers: ['alliances'] }).allied).toEqual([['CED']]);
    expect(one({ date: '1956-04-01', country: 'ALD', layers: ['alliances'] }).allied).toEqual([]);
  });
});
