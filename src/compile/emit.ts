// Checked facts -> the text of every generated file. Pure: main.ts writes what this returns.
import type { EventRow } from '../lib/history/event.ts';
import type { Dataset } from './dataset.ts';
import type { Edition } from './edition.ts';
import { buildHistory } from './emit-history.ts';
import { buildTicks, buildYears } from './emit-years.ts';
import { buildLabels, type Project } from './labels.ts';
import { renderProse } from './prose.ts';
import type { Fact, Facts } from './facts.ts';

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

function union(name: string, ids: Iterable<string>): string {
  const members = [...new Set(ids)].map((id) => `'${id}'`);
  return `export type ${name} = ${members.length > 0 ? members.join(' | ') : 'never'};`;
}

/** Ids as types, so that a mistyped id in code does not compile. No value: they weigh nothing in the page. */
function buildIds(data: Dataset): string {
  const lines = [
    '// The ids of the tables as types. Written by npm run data.',
    union(
      'PolityId',
      data.polities.map((row) => row.polity_id),
    ),
    union(
      'UnitId',
      data.units.map((row) => row.unit_id),
    ),
    union(
      'BlocId',
      data.blocs.map((row) => row.bloc_id),
    ),
    union(
      'OverlayId',
      data.overlays.map((row) => row.overlay_id),
    ),
    union(
      'SourceId',
      data.sources.map((row) => row.source_id),
    ),
    union(
      'PeriodId',
      data.periods.map((row) => row.id),
    ),
    union(
      'EventId',
      data.events.map((row) => row.event_id),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

const API_TABLES = [
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
] as const;

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Every generated file but the geometry. `data` must have passed the check. */
export function emit(data: Dataset, edition: Edition, { project, cutLon }: Labelling): Files {
  const files = new Map<string, string>();
  files.set('history.json', json(buildHistory(data, edition)));
  const events = buildEvents(data.events);
  files.set('events.json', json(events));
  files.set('ticks.json', json(buildTicks(events)));
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
  for (const name of API_TABLES) files.set(`tables/${name}.json`, json(buildTable(data[name])));
  return files;
}
