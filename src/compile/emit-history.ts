// Checked facts -> history.json: rows as arrays without column names, because every reader of the map loads them.
import type { HistoryData } from '../lib/history/decode.ts';
import { BLOC_IDS, type BlocId } from '../lib/history/model.ts';
import type { Dataset } from './dataset.ts';
import type { Edition } from './edition.ts';
import type { Facts } from './facts.ts';
import { standingApart } from './participation.ts';

/** The bloc that the rules have let pass; throws on any other. */
export function blocId(id: string): BlocId {
  const known = BLOC_IDS.find((bloc) => bloc === id);
  if (!known) throw new Error(`the rules let an unknown bloc pass: ${id}`);
  return known;
}

/** `[unit, [polity, start, polity, start, ...]]` per unit: in a chain without gaps the ends are implied. */
function compressTenures({ units, tenures }: Pick<Facts, 'units' | 'tenures'>): HistoryData['tenures'] {
  const chains = new Map<string, string[]>(units.map((unit) => [unit.unit_id, []]));
  for (const row of tenures.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const chain = chains.get(row.unit_id);
    if (chain?.at(-2) !== row.polity_id) chain?.push(row.polity_id, row.start);
  }
  return [...chains];
}

type Land = Pick<HistoryData, 'units' | 'tenures' | 'polities' | 'overlays'>;

function buildLand(data: Dataset): Land {
  return {
    units: data.units.map((row) => [row.unit_id, row.name, row.art6, row.label_lon, row.label_lat]),
    tenures: compressTenures(data),
    polities: data.polities.map((row) => [
      row.polity_id,
      row.start,
      row.end,
      row.name,
      row.status,
      row.owner,
      row.iso_a3,
    ]),
    overlays: data.overlays.map((row) => {
      const claimant = row.claimant.length > 0 ? row.claimant.join(' ') : null;
      return [
        row.overlay_id,
        row.label,
        row.unit_ids,
        row.start,
        row.end,
        row.kind,
        row.controller_name,
        claimant,
        row.note,
        row.sources,
      ];
    }),
  };
}

type Belonging = Pick<HistoryData, 'memberships' | 'participation' | 'coverage'>;

function buildBelonging(data: Dataset): Belonging {
  return {
    memberships: data.memberships.map((row) => [
      blocId(row.bloc_id),
      row.polity_id,
      row.start,
      row.end,
      row.start_kind,
      row.end_kind,
      row.sources,
      row.note,
    ]),
    participation: standingApart(data).map((row) => [
      blocId(row.bloc_id),
      row.polity_id,
      row.kind,
      row.start,
      row.end,
      row.sources,
      row.note,
    ]),
    coverage: data.coverage.map((row) => [
      blocId(row.bloc_id),
      row.unit_id,
      row.start,
      row.end,
      row.covered,
      row.sources,
      row.note,
    ]),
  };
}

export function buildHistory(data: Dataset, { version, asOf, firstDate, others }: Edition): HistoryData {
  return {
    version,
    asOf,
    firstDate,
    ...others,
    ...buildLand(data),
    blocs: data.blocs.map((row) => [
      row.bloc_id,
      row.start,
      row.end,
      row.name,
      row.short_name,
      row.member_status,
      row.date_rule,
      row.sources,
    ]),
    ...buildBelonging(data),
    periods: data.periods.map((row) => [row.id, row.start, row.end, row.title]),
  };
}
