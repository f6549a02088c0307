// Checked chapters -> chapters/{id}.json and the list of all of them.
import type { Chapter, ChapterEntry } from '../lib/history/chapter.ts';
import { stepsIn } from './chapters.ts';
import type { ChapterPage, Dataset } from './dataset.ts';
import { renderTogether } from './prose.ts';

export function buildChapter({ id, order, title, summary, body }: ChapterPage): Chapter {
  const { steps } = stepsIn(body);
  const { html, citations } = renderTogether(steps.map((step) => step.body.text));
  return {
    id,
    order,
    title,
    summary,
    steps: steps.map(({ body: _, ...step }, i) => ({ ...step, html: html[i] ?? '' })),
    citations,
  };
}

/** The chapters in their order. */
export const buildContents = ({ chapters }: Dataset): ChapterEntry[] =>
  chapters
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, order, title, summary, body }) => {
      const dates = stepsIn(body).steps.map((step) => step.date);
      return { id, order, title, summary, from: dates[0] ?? '', to: dates.at(-1) ?? '' };
    });
