// A chapter with what each step shows. Made while pages are made, so that no reader loads the record and the bibliography for it.
import { error } from '@sveltejs/kit';
import type { Chapter, ChapterEntry } from '$lib/history/chapter';
import { stageStep } from '$lib/figure/staged';
import type { StagedStep } from '$lib/figure/staged';
import { history } from '$lib/history/atlas';
import type { RecordData } from '$lib/history/record-data';
import { decodeRecord } from '$lib/history/record-decode';
import type { SourceView } from '$lib/scene/panel-model';
import { sceneAt } from '$lib/scene/scene';
import { sourcesOnMap, storySteps } from '$lib/scene/story';
import { core } from '$words/core';
import { storyWords } from '$words/story';
import { loadGeometry } from '../../atlas-data';
import { dataFile } from '../../data-files';
import type { PageServerLoad } from './$types';

type Works = Readonly<
  Record<string, { author: string; title: string; date: string | null; url: string | null }>
>;

const link = (entry: ChapterEntry | undefined) => (entry ? { id: entry.id, title: entry.title } : null);

function view(works: Works, id: string): SourceView[] {
  const work = works[id];
  return work
    ? [{ id, author: work.author, title: work.title, date: work.date ?? '', url: work.url ?? '' }]
    : [];
}

export const load: PageServerLoad = async ({ params }) => {
  const chapters = await dataFile<ChapterEntry[]>('chapters');
  const place = chapters.findIndex((entry) => entry.id === params.slug);
  const entry = chapters[place];
  if (!entry) error(404);
  const [chapter, record, works] = await Promise.all([
    dataFile<Chapter>(`chapters/${entry.id}`),
    dataFile<RecordData>('record'),
    dataFile<Works>('sources'),
  ]);
  const shapes = { world: await loadGeometry('world'), europe: await loadGeometry('europe') };
  const steps = storySteps(history, decodeRecord(record), chapter, core, storyWords).map(
    (step): StagedStep => {
      const { date, plate } = step.view;
      return stageStep(step, sceneAt(history, { date }), shapes[plate]);
    },
  );
  const onMaps = [...new Set(steps.flatMap(sourcesOnMap))];
  return {
    entry,
    place: place + 1,
    of: chapters.length,
    previous: link(chapters[place - 1]),
    next: link(chapters[place + 1]),
    steps,
    works: chapter.citations.flatMap(({ n, sourceId }) => view(works, sourceId).map((work) => ({ n, work }))),
    mapWorks: Object.fromEntries(onMaps.flatMap((id) => view(works, id).map((work) => [id, work]))),
  };
};
