// Translations of the facts: complete, of what the tables say now, with the structure of the original.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { formatComplaint } from './complaint.ts';
import { readData, type Dataset } from './dataset.ts';
import { soundData, writeData } from './sound-data.ts';
import { TRANSLATED, translate, translationsIn } from './translate.ts';

const FACTS = 'src/lib/text/fr/facts';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const french = (text: string): string => `fr:${text}`;
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Translations of everything in the sound data, by path inside `facts`. */
function soundTranslation(data: Dataset): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, columns] of Object.entries(TRANSLATED)) {
    const rows = data[name as keyof typeof TRANSLATED] as unknown as Record<string, string | null>[];
    const texts = new Set(rows.flatMap((row) => columns.map((column) => row[column] ?? '')));
    const lines = [...texts]
      .filter((text) => text !== '')
      .map((text) => `${cell(text)},${cell(french(text))}`);
    files.set(`${name}.csv`, ['text,translation', ...lines, ''].join('\n'));
  }
  for (const [path, text] of Object.entries(soundData)) {
    const folder = /^(?:periods|countries|chapters)/.exec(path)?.[0];
    if (!folder) continue;
    const id = /id: (.*)\n/.exec(text)?.[1] ?? '';
    const summary = folder === 'chapters' ? 'summary: "résumé"\n' : '';
    const body = text.replace(/^---[\s\S]*?\n---\n/, '').replace(/<!-- step .*-->/g, '<!-- step -->');
    files.set(path, `---\nid: ${id}\ntitle: "titre"\n${summary}---\n${body}`);
  }
  return files;
}

function translated(change: (files: Map<string, string>) => void = () => undefined) {
  const root = writeData({});
  folders.push(root);
  const { dataset } = readData(root);
  const files = soundTranslation(dataset);
  change(files);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, FACTS, path)), { recursive: true });
    writeFileSync(join(root, FACTS, path), text);
  }
  const { dataset: result, complaints } = translate(root, dataset, 'fr');
  return { root, dataset, result, complaints: complaints.map(formatComplaint) };
}

const edit =
  (path: string, from: string, to: string) =>
  (files: Map<string, string>): void => {
    const text = files.get(path) ?? '';
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    files.set(path, text.replace(from, to));
  };

test('a whole translation replaces texts and leaves dates, ids and places of rows', () => {
  const { root, dataset, result, complaints } = translated();
  expect(complaints).toEqual([]);
  expect(translationsIn(root)).toEqual(['fr']);
  expect(result.events[0]).toEqual({
    ...dataset.events[0],
    title: 'fr:The treaty is signed',
    text: 'fr:Twelve states sign.',
    tick: 'fr:Treaty',
  });
  expect(result.sources).toBe(dataset.sources);
  expect(result.periods[0]?.title).toBe('titre');
});

test('the settings of steps stay with the original', () => {
  const { dataset, result } = translated();
  const marks = (text = ''): string[] => text.match(/<!-- step.*-->/g) ?? [];
  expect(marks(result.chapters[0]?.body.text).length).toBeGreaterThan(0);
  expect(marks(result.chapters[0]?.body.text)).toEqual(marks(dataset.chapters[0]?.body.text));
});

test('a text without a translation is named with its row', () => {
  const { complaints } = translated(edit('events.csv', '"Twelve states sign.",', '"Twelve states signed.",'));
  expect(complaints).toEqual([
    `data/events.csv:2 text: "Twelve states sign." has no translation [translation-missing]. Add a row with this text to ${FACTS}/events.csv.`,
    expect.stringContaining('"Twelve states signed." is no text of the table [translation-unused]'),
  ]);
});

test('a text in Markdown must be there, with the sources of the original', () => {
  const gone = translated((files) => files.delete('periods/since.md'));
  expect(gone.complaints).toEqual([expect.stringContaining(`Write ${FACTS}/periods/since.md.`)]);
  const poorer = translated(edit('periods/since.md', ' [@book-1990]', ''));
  expect(poorer.complaints).toEqual([expect.stringContaining('[translation-parts]')]);
});

test('a chapter has the steps of its original', () => {
  const path = Object.keys(soundData).find((name) => name.startsWith('chapters/')) ?? '';
  const { complaints } = translated(edit(path, '<!-- step -->', ''));
  expect(complaints).toEqual([expect.stringContaining('steps, the original')]);
});
