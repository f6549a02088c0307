// What the API holds.
import { json } from '@sveltejs/kit';
import { blocChanges, sceneChanges } from '$lib/history/alignment';
import { history } from '$lib/history/atlas';
import { yearOf } from '$lib/history/date';
import { isFirst } from '../../../language';
import { apiTables, editedTables } from '../table-rows';

// One for the whole site, made with the first language.
export const prerender = isFirst;

export const GET = () => {
  const first = yearOf(history.firstDate);
  const years = Array.from({ length: yearOf(history.asOf) - first + 1 }, (_, i) => first + i);
  return json({
    title: 'Alliance Atlas',
    version: history.version,
    asOf: history.asOf,
    firstDate: history.firstDate,
    licence: { data: 'CC BY 4.0', code: 'MIT', geometry: 'public domain' },
    disclaimer:
      'Boundaries, names and designations on this map do not imply endorsement or acceptance by its publishers.',
    dates:
      'Half-open ISO 8601 intervals: end is the first day on which a row no longer holds, null is open. date and endDate are first and last day, both included. A year stands for its 31 December, the last year for the as-of date.',
    tables: apiTables.map((name) => `${name}.json`),
    tablesAsEdited: editedTables.map((name) => `tables/${name}.json`),
    csv: 'Every table also as CSV: the same path with .csv.',
    snapshots: { pattern: 'snapshots/{date}.json', years, sceneChanges: sceneChanges(history) },
    blocChanges: blocChanges(history),
    states: {
      geojson: 'states/{date}.geojson',
      topojson: 'states/{date}.topojson',
      years,
      days: blocChanges(history),
    },
    units: 'units.topojson',
    schemas: 'schemas/{name}.json',
    changelog: 'changelog.json',
    files: 'files.json',
    checksums: 'sha256sums.txt',
  });
};
