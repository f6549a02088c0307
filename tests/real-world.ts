// The compiled world for the tests: its events, its marks, its labels, the days on which it changes.
import { readFileSync } from 'node:fs';
import { decodeLabels } from '../src/lib/figure/labels.ts';
import type { LabelData, LabelRow } from '../src/lib/figure/labels.ts';
import { blocChanges } from '../src/lib/history/alignment.ts';
import { history } from '../src/lib/history/atlas.ts';
import { asOfYear, yearOf } from '../src/lib/history/date.ts';
import { decodeEvents, decodeTicks } from '../src/lib/history/event.ts';
import type { AtlasEvent, EventRow, Tick, TickRow } from '../src/lib/history/event.ts';
import { sceneAt } from '../src/lib/scene/scene.ts';
import type { Scene } from '../src/lib/scene/scene.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../src/lib/generated/${name}.json`, import.meta.url), 'utf8'));

export const events: readonly AtlasEvent[] = decodeEvents(read('events') as EventRow[]);
export const marks: readonly Tick[] = decodeTicks(read('ticks') as TickRow[]);
/** The names on the plates by language; English ones are meant where none is named. */
export const labelsIn = {
  en: decodeLabels(read('labels') as LabelData[]),
  fr: decodeLabels(read('fr/labels') as LabelData[]),
} as const;
export const labelRows: readonly LabelRow[] = labelsIn.en;

export const years: readonly number[] = Array.from(
  { length: yearOf(history.asOf) - yearOf(history.firstDate) + 1 },
  (_, i) => yearOf(history.firstDate) + i,
);

/** The day that each year stands for. */
export const yearEnds: readonly string[] = years.map((year) => asOfYear(year, history.asOf));

/** Days with a headline of their own: every year and every change of a bloc. */
export const headlineDays: readonly string[] = [...new Set([...blocChanges(history), ...yearEnds])].sort();

const kept = new Map<string, Scene>();

/** The scene of a day, made once in a test file. */
export function sceneOn(date: string): Scene {
  const scene = kept.get(date) ?? sceneAt(history, { date });
  kept.set(date, scene);
  return scene;
}
