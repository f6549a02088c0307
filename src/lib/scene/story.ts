// A chapter -> what each of its steps shows: the view, the text, what stands on the map. Pure; made while pages are made.
import type { Chapter, ChapterStep } from '../history/chapter.ts';
import type { History, IsoDate } from '../history/model.ts';
import { partnershipsAt } from '../history/record.ts';
import type { AtlasRecord } from '../history/record-model.ts';
import type { StoryWords } from '../text/en/story.ts';
import type { Messages } from '../text/messages.ts';
import { DEFAULT_LAYERS, LAYERS } from '../view/view.ts';
import type { LayerId } from '../view/view.ts';
import { sceneAt } from './scene.ts';
import type { Scene } from './scene.ts';
import { alliedIn, storyMarks, storyNotes } from './story-notes.ts';
import type { StoryMark, StoryNote } from './story-notes.ts';
import { citedIn, storyParts } from './story-text.ts';
import type { StoryPart } from './story-text.ts';

/** What a step asks of the map. */
export interface StoryView {
  readonly date: IsoDate;
  readonly plate: ChapterStep['plate'];
  readonly camera: ChapterStep['camera'];
  readonly country: string | null;
  readonly layers: readonly LayerId[];
}

export interface StoryStep {
  /** From 1; also in the link: `#step-3`. */
  readonly n: number;
  readonly view: StoryView;
  readonly title: string;
  readonly parts: readonly StoryPart[];
  /** Numbers of the works it cites. */
  readonly cited: readonly number[];
  readonly notes: readonly StoryNote[];
  readonly marks: readonly StoryMark[];
  /** Polities that are partners of NATO on the day, where the step asks for them; members of a bloc shown are not among them. */
  readonly partners: readonly string[];
  /** Parties of other alliances, by treaty. */
  readonly allied: readonly (readonly string[])[];
}

export const stepId = (n: number): string => `step-${n}`;

const viewOf = ({ date, plate, camera, country, layers }: ChapterStep): StoryView => ({
  date,
  plate,
  camera,
  country,
  layers: LAYERS.filter(
    (layer) => DEFAULT_LAYERS.includes(layer) || layers.some((wanted) => wanted === layer),
  ),
});

/** Partners that the map does not shade as something else. */
function partnersOf(record: AtlasRecord, scene: Scene, step: ChapterStep): string[] {
  if (!step.layers.includes('partners')) return [];
  const shaded = new Set(scene.blocs.flatMap((b) => b.members.map((m) => m.polity)));
  const active = partnershipsAt(record, step.date).filter((row) => row.status === 'active');
  return [...new Set(active.map((row) => row.polity))].filter((id) => !shaded.has(id)).sort();
}

export function storySteps(
  history: History,
  record: AtlasRecord,
  chapter: Chapter,
  t: Messages,
  w: StoryWords,
): StoryStep[] {
  return chapter.steps.map((step, i) => {
    const scene = sceneAt(history, { date: step.date });
    const ground = { history, record, scene, step, t, w };
    const marks = storyMarks(ground);
    const allied = alliedIn(ground);
    return {
      n: i + 1,
      view: viewOf(step),
      title: step.title,
      parts: storyParts(step.html),
      cited: citedIn(step.html),
      notes: storyNotes(ground, marks, allied),
      marks,
      partners: partnersOf(record, scene, step),
      allied: allied.groups,
    };
  });
}

/** Every source that a step's map rests on. */
export const sourcesOnMap = ({ notes, marks }: StoryStep): string[] => [
  ...new Set([...notes, ...marks].flatMap(({ sources }) => sources.slice(0, 2))),
];
