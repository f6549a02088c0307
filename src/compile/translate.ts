// The facts in another language: the same data with its texts replaced from src/lib/text/{language}/facts. A text without a translation,
// or a translation whose English text has changed, is a complaint. Bibliographic details stay as they are written.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { quote, type Complaint } from './complaint.ts';
import type { Dataset, PartName } from './dataset.ts';
import type { Facts } from './facts.ts';
import { rememberOriginal } from './original.ts';
import { checkMarkup, findCitations, type Body } from './prose.ts';
import { readText } from './read-text.ts';
import { readCsv, readMarkdown } from './tables.ts';

/** Columns that readers read, by table; a file of translations is called like its table. */
export const TRANSLATED = {
  blocs: ['name', 'short_name', 'member_status', 'date_rule', 'note'],
  consultations: ['subject', 'text', 'note'],
  coverage: ['note'],
  disputes: ['name', 'text', 'note'],
  events: ['title', 'text', 'tick', 'note'],
  labels: ['text'],
  memberships: ['note'],
  operations: ['name', 'short_name', 'place', 'mandate', 'strength', 'text', 'note'],
  overlays: ['label', 'controller_name', 'note'],
  participation: ['note'],
  partnerships: ['note'],
  polities: ['name', 'note'],
  presence: ['name', 'place', 'strength', 'text', 'note'],
  programmes: ['name', 'short_name', 'text', 'date_rule', 'note'],
  'secretaries-general': ['note'],
  steps: ['text', 'note'],
  summits: ['city', 'title', 'text', 'note'],
  tenures: ['note'],
  treaties: ['name', 'short_name', 'text', 'note'],
  'treaty-parties': ['note'],
  units: ['name'],
} as const satisfies Partial<Record<keyof Facts, readonly string[]>>;

type TranslatedTable = keyof typeof TRANSLATED;

/** The texts in Markdown, with the keys of their front matter that are translated. */
const PAGES = {
  periods: ['title'],
  countries: ['title'],
  chapters: ['title', 'summary'],
} as const satisfies Partial<Record<PartName, readonly string[]>>;

type TranslatedPages = keyof typeof PAGES;

export interface Translation {
  readonly dataset: Dataset;
  readonly complaints: readonly Complaint[];
}

type Row = { readonly at: { readonly file: string; readonly line: number } } & Readonly<
  Record<string, unknown>
>;
type Page = Row & { readonly id: string; readonly body: Body };

const folderOf = (language: string): string => `src/lib/text/${language}/facts`;

/** Languages besides English whose facts are compiled. */
export const translationsIn = (root: string): string[] => {
  const texts = join(root, 'src/lib/text');
  if (!existsSync(texts)) return [];
  return readdirSync(texts)
    .filter((tag) => existsSync(join(root, folderOf(tag))))
    .sort();
};

const missing = (row: Row, column: string, text: string, file: string): Complaint => ({
  ...row.at,
  column,
  rule: 'translation-missing',
  message: `${quote(text)} has no translation`,
  remedy: `Add a row with this text to ${file}.`,
});

/** Translates the columns of one table. */
function table(
  root: string,
  file: string,
  rows: readonly Row[],
  columns: readonly string[],
  complaints: Complaint[],
): Row[] {
  const path = join(root, file);
  const raw = readCsv(file, existsSync(path) ? readText(path) : 'text,translation\n', [
    'text',
    'translation',
  ]);
  complaints.push(...raw.complaints);
  const words = new Map(raw.rows.map((row) => [row.cells.text ?? '', row]));
  const unused = new Set(words.keys());
  const result = rows.map((row) => {
    const changed: Record<string, string> = {};
    for (const column of columns) {
      const text = row[column];
      if (typeof text !== 'string' || text === '') continue;
      unused.delete(text);
      const found = words.get(text)?.cells.translation ?? '';
      if (found === '') complaints.push(missing(row, column, text, file));
      changed[column] = found === '' ? text : found;
    }
    const translated = { ...row, ...changed };
    rememberOriginal(translated, row);
    return translated;
  });
  for (const text of unused)
    complaints.push({
      file,
      line: words.get(text)?.line ?? 0,
      column: 'text',
      rule: 'translation-unused',
      message: `${quote(text)} is no text of the table`,
      remedy: 'The text has changed or gone: correct the row or remove it.',
    });
  return result;
}

const MARK = /^<!-- step.*-->[ \t]*$/gmu;

/** The settings of the steps, which a translation leaves out, put back into their places. */
const withSettings = (translated: string, original: string): string => {
  const settings = [...original.matchAll(MARK)].map(([mark]) => mark);
  let next = 0;
  return translated.replace(MARK, (mark) => settings[next++] ?? mark);
};

/** What each part of a text cites, parts being the steps of a chapter or the whole. */
const citedIn = (body: Body): string[] =>
  body.text.split(MARK).map((part) =>
    findCitations({ ...body, text: part })
      .map((cited) => cited.sourceId)
      .sort()
      .join(' '),
  );

function faultsOf(page: Page, body: Body): Complaint[] {
  const [expected, given] = [citedIn(page.body), citedIn(body)];
  const at = { file: body.file, line: body.line, column: '' };
  if (expected.length !== given.length)
    return [
      {
        ...at,
        rule: 'translation-parts',
        message: `it has ${String(given.length - 1)} steps, the original ${String(expected.length - 1)}`,
        remedy: 'Begin each step with a line <!-- step -->, in the order of the original.',
      },
    ];
  const wrong = expected.findIndex((cited, i) => cited !== given[i]);
  const citations: Complaint[] =
    wrong < 0
      ? []
      : [
          {
            ...at,
            rule: 'translation-parts',
            message: `part ${String(wrong)} cites ${quote(given[wrong] ?? '')}, the original ${quote(expected[wrong] ?? '')}`,
            remedy: 'Cite the same sources as the original in each part.',
          },
        ];
  return [...citations, ...checkMarkup(body, ['blockquote', 'heading', 'html'])];
}

/** Translates the texts of one folder. */
function pages(
  root: string,
  folder: string,
  originals: readonly Page[],
  keys: readonly string[],
  complaints: Complaint[],
): Page[] {
  return originals.map((page) => {
    const file = `${folder}/${page.id}.md`;
    if (!existsSync(join(root, file))) {
      complaints.push({
        ...page.at,
        column: 'id',
        rule: 'translation-missing',
        message: `${quote(page.id)} has no translation`,
        remedy: `Write ${file}.`,
      });
      return page;
    }
    const {
      front,
      body: text,
      bodyLine,
      complaints: found,
    } = readMarkdown(file, readText(join(root, file)), ['id', ...keys]);
    const body = { file, line: bodyLine, text: withSettings(text, page.body.text) };
    complaints.push(...found, ...faultsOf(page, body));
    const texts = Object.fromEntries(keys.map((key) => [key, front.cells[key] ?? '']));
    return { ...page, ...texts, body };
  });
}

/** The list of doubts, whose points are known by their lines. */
function translatedDoubts(root: string, folder: string, original: string, complaints: Complaint[]): string {
  const file = `${folder}/doubts.md`;
  const text = existsSync(join(root, file)) ? readText(join(root, file)) : '';
  const lines = (markdown: string): number => markdown.split('\n').length;
  if (original === '' || lines(text) === lines(original)) return text;
  complaints.push({
    ...{ file, line: 0, column: '', rule: 'translation-parts' },
    message: `it has ${String(lines(text))} lines, the original ${String(lines(original))}`,
    remedy: 'Keep every point on the line it has in data/geography/DOUBTS.md.',
  });
  return original;
}

/** A reader of any language may look for a state by its English name. */
const withFirstNames = ({ names, polities }: Dataset): Dataset['names'] => {
  const known = new Set(names.map((row) => `${row.polity_id} ${row.name}`));
  const more = polities.filter(({ polity_id, name }) => {
    const key = `${polity_id} ${name}`;
    return !known.has(key) && known.add(key);
  });
  return [
    ...names,
    ...more.map(({ polity_id, name, sources, at }) => ({
      ...{ polity_id, name, sources, at, note: null },
      langs: ['en'],
      kind: 'other' as const,
    })),
  ];
};

/** `data` with its texts in `language`; what has none keeps the English and is complained about. */
export function translate(root: string, data: Dataset, language: string): Translation {
  const complaints: Complaint[] = [];
  const folder = folderOf(language);
  const tables = (Object.keys(TRANSLATED) as TranslatedTable[]).map((name) => [
    name,
    table(root, `${folder}/${name}.csv`, data[name] as unknown as Row[], TRANSLATED[name], complaints),
  ]);
  const texts = (Object.keys(PAGES) as TranslatedPages[]).map((name) => [
    name,
    pages(root, `${folder}/${name}`, data[name] as unknown as Page[], PAGES[name], complaints),
  ]);
  const changed = Object.fromEntries([...tables, ...texts]) as Partial<Dataset>;
  const doubtList = {
    ...data.doubtList,
    text: translatedDoubts(root, folder, data.doubtList.text, complaints),
  };
  // Only strings were exchanged for strings: the shapes are those of `data`.
  return { dataset: { ...data, ...changed, doubtList, names: withFirstNames(data) }, complaints };
}
