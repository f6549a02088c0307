// The bibliography, from the data.
import type { SourceView } from '$lib/scene/panel-model';
import { dataFile } from '../../data-files';

type Work = { author: string; title: string; date: string | null; url: string | null };

export const load = async () => {
  const works = await dataFile<Record<string, Work>>('sources');
  const sources = Object.entries(works).map(([id, w]): SourceView => ({
    id,
    author: w.author,
    title: w.title,
    date: w.date ?? '',
    url: w.url ?? '',
  }));
  return { sources };
};
