// Rules about the situation texts: they cover the whole span of the atlas, keep their length, and cite.
import type { Finding, Rule } from './check.ts';
import { misnamedPages } from './pages.ts';
import type { Dataset, PeriodPage } from './dataset.ts';
import { checkMarkup, checkParts, renderProse } from './prose.ts';

const LEAD_WORDS = [60, 90] as const;
const FULL_WORDS = [120, 250] as const;

function cover(data: Dataset): Finding[] {
  const first = data.info?.firstDate;
  const remedy = 'The periods follow each other without a gap from the first date on; the last has no end.';
  if (data.periods.length === 0)
    return [{ file: 'data/periods', line: 0, column: '', message: 'there is no period', remedy }];
  return data.periods.flatMap((page, index) => {
    const due = index === 0 ? first : data.periods[index - 1]?.end;
    const findings: Finding[] = [];
    if (page.start !== due)
      findings.push({
        ...page.at,
        column: 'start',
        message: `"${page.start}" should be ${due ?? 'impossible: the period before it has no end'}`,
        remedy,
      });
    if (index === data.periods.length - 1 && page.end !== null)
      findings.push({
        ...page.at,
        column: 'end',
        message: `"${page.end}" is the end of the last period`,
        remedy,
      });
    return findings;
  });
}

function length(
  page: PeriodPage,
  part: string,
  words: number,
  [least, most]: readonly [number, number],
): Finding[] {
  if (words >= least && words <= most) return [];
  const message = `the ${part} has ${String(words)} words`;
  return [
    {
      file: page.body.file,
      line: page.body.line,
      column: '',
      message,
      remedy: `Write ${String(least)} to ${String(most)}.`,
    },
  ];
}

function wordLimits({ periods }: Dataset): Finding[] {
  return periods.flatMap((page) => {
    const { leadWords, fullWords } = renderProse(page.body);
    return [
      ...length(page, 'lead', leadWords, LEAD_WORDS),
      ...length(page, 'full text', fullWords, FULL_WORDS),
    ];
  });
}

function uncited({ periods }: Dataset): Finding[] {
  return periods
    .filter((page) => renderProse(page.body).citations.length === 0)
    .map((page) => ({
      file: page.body.file,
      line: page.body.line,
      column: '',
      message: 'the text cites no source',
      remedy: 'Put [@source-id] after each claim.',
    }));
}

function markup({ periods }: Dataset): Finding[] {
  return periods.flatMap(({ body }) => [...checkParts(body), ...checkMarkup(body)]);
}

export const periodRules: readonly Rule[] = [
  { name: 'period-cover', needs: ['edition', 'periods'], find: cover },
  { name: 'period-name', needs: [], find: ({ periods }) => misnamedPages(periods) },
  { name: 'period-words', needs: [], find: wordLimits },
  { name: 'period-uncited', needs: [], find: uncited },
  { name: 'prose-markup', needs: [], find: markup },
];
