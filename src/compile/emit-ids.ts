// The ids of the tables -> ids.ts, so that a mistyped id in code does not compile.
import type { Dataset } from './dataset.ts';

function union(name: string, ids: Iterable<string>): string {
  const members = [...new Set(ids)].map((id) => `'${id}'`);
  return `export type ${name} = ${members.length > 0 ? members.join(' | ') : 'never'};`;
}

const recordIds = (data: Dataset): string[] => [
  union(
    'ProgrammeId',
    data.programmes.map((row) => row.programme_id),
  ),
  union(
    'OperationId',
    data.operations.map((row) => row.operation_id),
  ),
  union(
    'PresenceId',
    data.presence.map((row) => row.presence_id),
  ),
  union(
    'SummitId',
    data.summits.map((row) => row.summit_id),
  ),
  union(
    'DisputeId',
    data.disputes.map((row) => row.dispute_id),
  ),
  union(
    'TreatyId',
    data.treaties.map((row) => row.treaty_id),
  ),
];

/** Ids as types, so that a mistyped id in code does not compile. No value: they weigh nothing in the page. */
export function buildIds(data: Dataset): string {
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
    union(
      'ChapterId',
      data.chapters.map((row) => row.id),
    ),
    ...recordIds(data),
  ];
  return `${lines.join('\n')}\n`;
}
