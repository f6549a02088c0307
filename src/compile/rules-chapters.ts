// Rules about the chapters: steps that can be shown in their order, texts of even length, claims that are answered, sources throughout.
import { holdsOn } from '../lib/history/interval.ts';
import { stepsIn, type StepSource } from './chapters.ts';
import type { Finding, Rule } from './check.ts';
import { misnamedPages } from './pages.ts';
import { quote } from './complaint.ts';
import type { ChapterPage, Dataset } from './dataset.ts';
import { checkMarkup, findCitations, wordsIn } from './prose.ts';

const STEP_WORDS = [40, 150] as const;
const TITLE = 80;

function orders({ chapters }: Dataset): Finding[] {
  return chapters.flatMap((page, index) => {
    const same = chapters.slice(0, index).find((other) => other.order === page.order);
    if (!same) return [];
    const message = `${quote(String(page.order))} is the place of ${same.id} too`;
    return [{ ...page.at, column: 'order', message, remedy: 'Give each chapter a place of its own.' }];
  });
}

const at = (step: StepSource, message: string, remedy: string): Finding => ({
  file: step.body.file,
  line: step.body.line,
  column: '',
  message,
  remedy,
});

const everyStep =
  (find: (step: StepSource) => Finding[]) =>
  ({ chapters }: Dataset): Finding[] =>
    chapters.flatMap((page) => stepsIn(page.body).steps.flatMap(find));

/** Steps can be read, lie within the atlas, and go forward in time. */
function steps({ chapters, info }: Dataset): Finding[] {
  const { firstDate, asOf } = info ?? { firstDate: '', asOf: '' };
  return chapters.flatMap((page: ChapterPage) => {
    const { steps: read, faults } = stepsIn(page.body);
    const dated = read.flatMap((step, index) => {
      const before = read[index - 1];
      if (step.date < firstDate || step.date > asOf)
        return [at(step, `${quote(step.date)} lies outside ${firstDate} to ${asOf}`, 'Correct the date.')];
      if (before && before.date > step.date)
        return [
          at(step, `${quote(step.date)} is before the step of ${before.date}`, 'Put the steps in order.'),
        ];
      return step.title.length > TITLE
        ? [at(step, `the title has ${String(step.title.length)} characters`, `At most ${String(TITLE)} fit.`)]
        : [];
    });
    return [...faults.map((fault) => ({ file: page.body.file, column: '', ...fault })), ...dated];
  });
}

/** The state of a step exists on its date. */
function countries(data: Dataset): Finding[] {
  const named = Map.groupBy(data.polities, (row) => row.polity_id);
  return everyStep((step) => {
    if (step.country === null) return [];
    const lives = named.get(step.country)?.some((row) => holdsOn(row, step.date));
    if (lives) return [];
    const message = `${quote(step.country)} is no state or dependency on ${step.date}`;
    return [at(step, message, 'Name a polity of that date (data/geography/polities.csv).')];
  })(data);
}

const words = everyStep((step) => {
  const [least, most] = STEP_WORDS;
  const count = wordsIn(step.body);
  if (count >= least && count <= most) return [];
  return [at(step, `the step has ${String(count)} words`, `Write ${String(least)} to ${String(most)}.`)];
});

const uncited = everyStep((step) =>
  findCitations(step.body).length > 0
    ? []
    : [at(step, 'the step cites no source', 'Put [@source-id] after each claim.')],
);

/** A quotation is a claim and its answer, each with who says it and where that stands. */
const claims = everyStep((step) => {
  const quotes = step.body.text.split(/\n(?!>)/u).filter((part) => part.trimStart().startsWith('>'));
  return quotes.flatMap((part) => {
    const paragraphs = part.split(/^>[ \t]*$/mu).map((text) => text.replace(/^>[ \t]?/gmu, '').trim());
    const [claim = '', answer = '', ...others] = paragraphs;
    const fits = claim.startsWith('**Claim.** ') && answer.startsWith('**Answer.** ') && others.length === 0;
    const cited = paragraphs.every((text) => text.includes('[@'));
    if (fits && cited) return [];
    const message = fits
      ? 'a claim or its answer cites no source'
      : 'a quotation is not a claim and its answer';
    return [
      at(step, message, 'Write "> **Claim.** …", a line ">", and "> **Answer.** …", each with [@source-id].'),
    ];
  });
});

export const chapterRules: readonly Rule[] = [
  { name: 'chapter-name', needs: [], find: ({ chapters }) => misnamedPages(chapters) },
  { name: 'chapter-order', needs: [], find: orders },
  { name: 'chapter-step', needs: ['edition'], find: steps },
  { name: 'chapter-step', needs: ['polities'], find: countries },
  { name: 'chapter-words', needs: [], find: words },
  { name: 'chapter-uncited', needs: [], find: uncited },
  { name: 'chapter-claim', needs: [], find: claims },
  { name: 'prose-markup', needs: [], find: everyStep((step) => [...checkMarkup(step.body, ['blockquote'])]) },
];
