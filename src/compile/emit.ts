// Checked facts -> the text of every generated file. Pure: main.ts writes what this returns.
import type { EventRow } from '../lib/history/event.ts';
import type { Dataset } from './dataset.ts';
import type { Edition } from './edition.ts';
import { buildChart } from './emit-chart.ts';
import { buildChapter, buildContents } from './emit-chapters.ts';
import { buildBibliography, buildDisputes, buildDoubts, buildOverview } from './emit-method.ts';
import { buildProof } from './emit-proof.ts';
import { buildFind } from './emit-find.ts';
import { buildHistory } from './emit-history.ts';
import { buildIds } from './emit-ids.ts';
import { buildRecord } from './emit-record.ts';
import { buildTicks, buildYears } from './emit-years.ts';
import { buildLabels, type Project } from './labels.ts';
import { renderProse } from './prose.ts';
import type { Fact, Facts } from './facts.ts';
import { recordSpecs, type RecordTableName } from './schema-record.ts';

/** Path inside src/lib/generated -> content. */
export type Files = ReadonlyMap<string, string>;

export interface Labelling {
  readonly project: Project;
  /** Longitude at which the world plate is cut. */
  readonly cutLon: number;
}

function buildEvents(events: Facts['events']): EventRow[] {
  return events.map((row) => [
    row.event_id,
    row.date,
    row.end_date,
    row.precision,
    row.kinds,
    row.weight,
    row.tick,
    row.title,
    row.text,
    row.polities,
    row.sources,
  ]);
}

function buildSources(sources: Facts['sources']): Record<string, object> {
  return Object.fromEntries(
    sources.map(({ source_id: id, author, title, date, url, licence, note }) => [
      id,
      { author, title, date, url, licence, note },
    ]),
  );
}

/** Full rows for the open data files, each with the line of the table it stands on. */
function buildTable(facts: readonly Fact<object>[]): object[] {
  return facts.map(({ at, ...row }) => ({ ...row, provenance: `${at.file}:${String(at.line)}` }));
}

const OPEN_TABLES = [
  'memberships',
  'coverage',
  'participation',
  'tenures',
  'polities',
  'overlays',
  'events',
  'blocs',
  'sources',
  'units',
  'names',
  ...(Object.keys(recordSpecs) as RecordTableName[]),
] as const;

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Every generated file but the geometry. `data` must have passed the check. */
export function emit(data: Dataset, edition: Edition, { project, cutLon }: Labelling): Files {
  const files = new Map<string, string>();
  const history = buildHistory(data, edition);
  files.set('history.json', json(history));
  files.set('record.json', json(buildRecord(data, { project, cutLon })));
  const events = buildEvents(data.events);
  files.set('events.json', json(events));
  files.set('find.json', json(buildFind(data)));
  const ticks = buildTicks(events);
  files.set('ticks.json', json(ticks));
  files.set('chart.json', json(buildChart(history, ticks)));
  for (const [year, file] of buildYears(data, events, edition.firstDate, edition.asOf)) {
    files.set(`years/${String(year)}.json`, json(file));
  }
  files.set('sources.json', json(buildSources(data.sources)));
  files.set('labels.json', json(buildLabels(data.labels, project, cutLon)));
  files.set('ids.ts', buildIds(data));
  for (const { id, title, body } of data.periods) {
    const { leadHtml, fullHtml, citations } = renderProse(body);
    files.set(`periods/${id}.json`, json({ id, title, leadHtml, fullHtml, citations }));
  }
  for (const { id, title, body } of data.countries) {
    const { leadHtml, fullHtml, citations } = renderProse(body);
    files.set(`countries/${id}.json`, json({ id, title, html: leadHtml + fullHtml, citations }));
  }
  files.set('chapters.json', json(buildContents(data)));
  for (const page of data.chapters) files.set(`chapters/${page.id}.json`, json(buildChapter(page)));
  const doubts = buildDoubts(data);
  files.set('method/overview.json', json(buildOverview(data, edition, doubts)));
  files.set('method/doubts.json', json(doubts));
  files.set('method/disputes.json', json(buildDisputes(data, edition)));
  files.set('method/bibliography.json', json(buildBibliography(data)));
  files.set('method/proof.json', json(buildProof(data)));
  for (const name of OPEN_TABLES) files.set(`tables/${name}.json`, json(buildTable(data[name])));
  return files;
}
