// Rules about the texts on single states: every state of the subject has one, of the right length, with its sources.
import type { Finding, Rule } from './check.ts';
import { misnamedPages } from './pages.ts';
import { quote } from './complaint.ts';
import type { Dataset } from './dataset.ts';
import { checkMarkup, renderProse } from './prose.ts';

const WORDS = [80, 200] as const;
const FOLDER = 'data/countries';

/** States that ever belonged to a bloc or were active partners of a programme. */
export function statesOfTheSubject({ memberships, partnerships }: Dataset): string[] {
  const active = partnerships.filter((row) => row.status === 'active');
  return [...new Set([...memberships, ...active].map((row) => row.polity_id))].sort();
}

function missing(data: Dataset): Finding[] {
  const told = new Set(data.countries.map((page) => page.id));
  return statesOfTheSubject(data)
    .filter((polity) => !told.has(polity))
    .map((polity) => ({
      file: FOLDER,
      line: 0,
      column: '',
      message: `${quote(polity)} was in a bloc or a partnership and has no text`,
      remedy: `Write ${FOLDER}/${polity}.md.`,
    }));
}

function wordLimits({ countries }: Dataset): Finding[] {
  const [least, most] = WORDS;
  return countries.flatMap(({ body }) => {
    const { leadWords, fullWords } = renderProse(body);
    const words = leadWords + fullWords;
    if (words >= least && words <= most) return [];
    const message = `the text has ${String(words)} words`;
    const remedy = `Write ${String(least)} to ${String(most)}.`;
    return [{ file: body.file, line: body.line, column: '', message, remedy }];
  });
}

const uncited = ({ countries }: Dataset): Finding[] =>
  countries
    .filter(({ body }) => renderProse(body).citations.length === 0)
    .map(({ body }) => ({
      file: body.file,
      line: body.line,
      column: '',
      message: 'the text cites no source',
      remedy: 'Put [@source-id] after each claim.',
    }));

export const countryRules: readonly Rule[] = [
  { name: 'country-name', needs: [], find: ({ countries }) => misnamedPages(countries) },
  { name: 'country-missing', needs: ['memberships', 'partnerships', 'countries'], find: missing },
  { name: 'country-words', needs: [], find: wordLimits },
  { name: 'country-uncited', needs: [], find: uncited },
  {
    name: 'prose-markup',
    needs: [],
    find: ({ countries }) => countries.flatMap(({ body }) => checkMarkup(body)),
  },
];
