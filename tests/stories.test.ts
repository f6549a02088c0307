// The real chapters: every step can be shown as it asks, has its sources at hand, and writes notes that fit.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MOST_NOTES } from '../src/lib/scene/story-notes.ts';
import type { FigureGeometry, PlateId } from '../src/lib/figure/geometry.ts';
import { plates } from '../src/lib/figure/plane.ts';
import { stageStep } from '../src/lib/figure/staged.ts';
import { history } from '../src/lib/history/atlas.ts';
import type { Chapter, ChapterEntry } from '../src/lib/history/chapter.ts';
import { holdsOn } from '../src/lib/history/interval.ts';
import { sourcesOnMap, storySteps } from '../src/lib/scene/story.ts';
import { storyWords } from '../src/lib/text/en/story.ts';
import { core as en } from '../src/lib/text/en/core.ts';
import { frameAt } from '../src/lib/view/frame.ts';
import { formatView, parseView } from '../src/lib/view/url.ts';
import { record } from './real-record.ts';
import { sceneOn } from './real-world.ts';

const GENERATED = new URL('../src/lib/generated/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, GENERATED), 'utf8'));

const entries = read('chapters') as ChapterEntry[];
const works = read('sources') as Record<string, unknown>;
const shapes: Record<PlateId, FigureGeometry> = {
  world: read('geo/figure-world') as FigureGeometry,
  europe: read('geo/figure-europe') as FigureGeometry,
};

test('the index lists every chapter in its order', () => {
  const files = readdirSync(new URL('chapters/', GENERATED)).map((file) => file.replace('.json', ''));
  expect(entries.map((entry) => entry.id).sort()).toEqual(files.sort());
  expect(entries.map((entry) => entry.order)).toEqual(entries.map((_, i) => i + 1));
});

describe.each(entries.map((entry) => [entry.id]))('%s', (id) => {
  const chapter = read(`chapters/${id}`) as Chapter;
  const steps = storySteps(history, record, chapter, en, storyWords);

  test('has steps whose views are valid links: dates of the atlas, states alive', () => {
    for (const { n, view } of steps) {
      const { date, country, layers } = view;
      expect(date >= history.firstDate && date <= history.asOf, `step ${n}`).toBe(true);
      const wanted = { ...parseView('', new URLSearchParams(), history).view, date, country, layers };
      const [path = '', query = ''] = formatView(wanted, history).slice(1).split('?');
      expect(parseView(path, new URLSearchParams(query), history)).toEqual({ view: wanted, notices: [] });
      if (country === null) continue;
      expect(
        history.polities.get(country)?.some((period) => holdsOn(period, date)),
        `step ${n}`,
      ).toBe(true);
      expect(sceneOn(date).states.has(country), `step ${n}: ${country} holds land`).toBe(true);
    }
  });

  test('has cameras that look at their plate', () => {
    for (const step of steps) {
      const { plate, camera } = step.view;
      const { centre } = stageStep(step, sceneOn(step.view.date), shapes[plate]);
      const { width, height } = plates[plate];
      expect(centre[0] > -20 && centre[0] < width + 20, `step ${step.n}: ${centre.join()}`).toBe(true);
      expect(centre[1] > -20 && centre[1] < height + 20, `step ${step.n}: ${centre.join()}`).toBe(true);
      const window = { plate: plates[plate], box: { width: 1000, height: 640 }, fills: plate === 'europe' };
      expect(frameAt(window, centre, camera[2]).width).toBeGreaterThan(40);
    }
  });

  test('has its works at hand: those cited, those behind what stands on the map', () => {
    const numbers = new Set(chapter.citations.map((citation) => citation.n));
    for (const step of steps) {
      expect(step.cited.length, `step ${step.n}`).toBeGreaterThan(0);
      expect(step.cited.filter((n) => !numbers.has(n))).toEqual([]);
      expect(sourcesOnMap(step).filter((source) => !works[source])).toEqual([]);
    }
    expect(chapter.citations.filter(({ sourceId }) => !works[sourceId])).toEqual([]);
  });

  test('has claims and answers as pairs, each with who says it', () => {
    for (const step of steps) {
      for (const part of step.parts) {
        if (part.kind === 'prose') expect(part.html, `step ${step.n}`).not.toContain('<blockquote');
        else for (const voice of [part.claim, part.answer]) expect(voice.who, `step ${step.n}`).not.toBe('');
      }
    }
  });

  test('writes at most four notes on a map, each with a title and a place', () => {
    for (const step of steps) {
      const { notes } = stageStep(step, sceneOn(step.view.date), shapes[step.view.plate]);
      expect(notes.length).toBeLessThanOrEqual(MOST_NOTES);
      expect(new Set(notes.map((note) => note.id)).size, `step ${step.n}`).toBe(notes.length);
      for (const note of notes)
        expect([note.title, note.spots.length > 0], `step ${step.n}`).toEqual([note.title, true]);
    }
  });
});
