// Rules about ids: what a row names must exist, once, and stand in its place.
import type { Finding, Rule } from './check.ts';
import { quote } from './complaint.ts';
import type { Dataset } from './dataset.ts';
import { mentionsIn, unknown, type Mention } from './mentions.ts';
import { findCitations } from './prose.ts';
import type { Fact } from './facts.ts';
import { tableNames, tableSpecs, type TableName } from './schema.ts';

/** Controllers that are no polities of the atlas; controller_name says who they are. */
export const OTHER_CONTROLLERS: ReadonlySet<string> = new Set([
  'ABK',
  'CHRI',
  'DNH',
  'DRY',
  'EPLF',
  'NKR',
  'OST',
  'PMR',
  'SLD',
  'UN',
]);

/** Codes in use for the land of a polity, by which a row may mean it. */
export const isoNames = ({ polities }: Pick<Dataset, 'polities'>): Map<string, string> =>
  new Map(polities.flatMap((row) => (row.iso_a3 === null ? [] : [[row.iso_a3, row.polity_id] as const])));

function unknownPolities(data: Dataset): Finding[] {
  const known = new Set(data.polities.map((row) => row.polity_id));
  const controllers = mentionsIn(data.overlays, 'controller').filter(({ id }) => !OTHER_CONTROLLERS.has(id));
  const mentions = [
    ...mentionsIn(data.memberships, 'polity_id'),
    ...mentionsIn(data.participation, 'polity_id'),
    ...mentionsIn(data.tenures, 'polity_id'),
    ...mentionsIn(data.polities, 'owner'),
    ...mentionsIn(data.overlays, 'claimant'),
    ...controllers,
    ...mentionsIn(data.events, 'polities'),
    ...mentionsIn(data.labels, 'polity_id'),
    ...mentionsIn(data.names, 'polity_id'),
  ];
  return unknown(mentions, known, 'Polities are listed in data/geography/polities.csv.', isoNames(data));
}

function unknownUnits(data: Dataset): Finding[] {
  const known = new Set(data.units.map((row) => row.unit_id));
  const mentions = [
    ...mentionsIn(data.tenures, 'unit_id'),
    ...mentionsIn(data.coverage, 'unit_id'),
    ...mentionsIn(data.overlays, 'unit_ids'),
    ...mentionsIn(data.labels, 'unit_id'),
  ];
  return unknown(mentions, known, 'Units are listed in data/geography/units.csv.');
}

function unknownBlocs(data: Dataset): Finding[] {
  const known = new Set(data.blocs.map((row) => row.bloc_id));
  const mentions = [data.memberships, data.participation, data.coverage].flatMap((facts) =>
    mentionsIn<{ bloc_id: string }>(facts, 'bloc_id'),
  );
  return unknown(mentions, known, 'Blocs are listed in data/blocs.csv.');
}

/** Every source named by a row or cited in a text. */
function sourceMentions(data: Dataset): Mention[] {
  const proven = tableNames.flatMap((name) =>
    mentionsIn<{ sources?: readonly string[] }>(data[name], 'sources'),
  );
  const cited = [...data.periods, ...data.countries, ...data.chapters].flatMap(({ body }) =>
    findCitations(body).map(({ sourceId, line }) => ({
      at: { file: body.file, line },
      column: '',
      id: sourceId,
    })),
  );
  return [...proven, ...cited];
}

function unknownSources(data: Dataset): Finding[] {
  const known = new Set(data.sources.map((row) => row.source_id));
  return unknown(sourceMentions(data), known, 'Add it to data/sources.csv, or name one that is there.');
}

function unusedSources(data: Dataset): Finding[] {
  const used = new Set(sourceMentions(data).map(({ id }) => id));
  return data.sources
    .filter((row) => !used.has(row.source_id))
    .map((row) => ({
      ...row.at,
      column: 'source_id',
      message: `${quote(row.source_id)} is used by no row and no text`,
      remedy: 'Use it or remove it.',
    }));
}

function cellsOf(fact: object, columns: readonly string[]): string[] {
  return columns.map((column) => {
    const cell: unknown = Reflect.get(fact, column);
    return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
  });
}

function duplicatesIn(facts: readonly Fact<object>[], key: readonly string[]): Finding[] {
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  for (const fact of facts) {
    const value = cellsOf(fact, key).join(' ');
    const line = first.get(value);
    if (line === undefined) first.set(value, fact.at.line);
    else
      findings.push({
        ...fact.at,
        column: key.join(', '),
        message: `${quote(value)} stands already on line ${String(line)}`,
        remedy: 'Join the two rows, or correct one.',
      });
  }
  return findings;
}

function isAfter(a: readonly string[], b: readonly string[]): boolean {
  const index = a.findIndex((cell, position) => cell !== b[position]);
  return index >= 0 && (a[index] ?? '') > (b[index] ?? '');
}

/** Only the first row out of place: the rest follows from it. */
function disorderIn(facts: readonly Fact<object>[], sort: readonly string[]): Finding[] {
  const index = facts.findIndex((fact, position) => {
    const before = facts[position - 1];
    return before !== undefined && isAfter(cellsOf(before, sort), cellsOf(fact, sort));
  });
  const fact = facts[index];
  if (!fact) return [];
  return [
    {
      ...fact.at,
      column: sort.join(', '),
      message: `${quote(cellsOf(fact, sort).join(' '))} is out of order`,
      remedy: 'Run npm run data:format.',
    },
  ];
}

function inEveryTable(
  find: (name: TableName, facts: readonly Fact<object>[]) => Finding[],
): (data: Dataset) => Finding[] {
  return (data) => tableNames.flatMap((name) => find(name, data[name]));
}

export const referenceRules: readonly Rule[] = [
  {
    name: 'key-duplicate',
    needs: [],
    find: inEveryTable((name, facts) =>
      tableSpecs[name].key.length > 0 ? duplicatesIn(facts, tableSpecs[name].key) : [],
    ),
  },
  { name: 'order', needs: [], find: inEveryTable((name, facts) => disorderIn(facts, tableSpecs[name].sort)) },
  { name: 'polity-unknown', needs: ['polities'], find: unknownPolities },
  { name: 'unit-unknown', needs: ['units'], find: unknownUnits },
  { name: 'bloc-unknown', needs: ['blocs'], find: unknownBlocs },
  { name: 'source-unknown', needs: ['sources'], find: unknownSources },
  {
    name: 'source-unused',
    needs: [...tableNames, 'periods', 'countries', 'chapters'],
    find: unusedSources,
    warning: true,
  },
];
