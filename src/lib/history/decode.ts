// The compiled rows -> History. Rows are arrays to keep the page small; see src/compile/emit.ts for their order.
import type {
  Article6,
  BlocId,
  BlocPeriod,
  Coverage,
  History,
  Membership,
  Overlay,
  Participation,
  ParticipationKind,
  Period,
  PolityPeriod,
  PolityStatus,
  Tenure,
  Unit,
} from './model.ts';

type Text = string;
type Open = string | null;

/** The shape of `generated/history.json`. */
export interface HistoryData {
  version: Text;
  asOf: Text;
  firstDate: Text;
  units: [Text, Text, Article6, number, number][];
  tenures: [Text, Text[]][];
  polities: [Text, Text, Open, Text, PolityStatus, Text[], Open][];
  blocs: [BlocId, Text, Open, Text, Text, 'member' | 'partner', Text, Text[]][];
  memberships: [BlocId, Text, Text, Open, Text, Open, Text[], Open][];
  participation: [BlocId, Text, ParticipationKind, Text, Open, Text[], Open][];
  coverage: [BlocId, Text, Text, Open, boolean, Text[], Open][];
  overlays: [Text, Text, Text[], Text, Open, Text, Text, Open, Open, Text[]][];
  periods: [Text, Text, Open, Text][];
}

/** `[polity, start, polity, start, ...]` -> tenures. */
function chain(flat: readonly string[]): Tenure[] {
  const tenures: Tenure[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2)
    tenures.push({ polity: flat[i] ?? '', start: flat[i + 1] ?? '' });
  return tenures;
}

function politiesById(rows: HistoryData['polities']): Map<string, PolityPeriod[]> {
  const byId = new Map<string, PolityPeriod[]>();
  for (const [id, start, end, name, status, owners] of rows) {
    const periods = byId.get(id) ?? [];
    periods.push({ id, start, end, name, status, owners });
    byId.set(id, periods);
  }
  return byId;
}

/** Decodes the generated data; the compile step has already checked it. */
export function decodeHistory(data: HistoryData): History {
  const units = data.units.map(([id, name, art6, lon, lat]): Unit => ({ id, name, art6, lon, lat }));
  const chains = new Map(data.tenures.map(([unit, flat]) => [unit, chain(flat)]));
  return {
    version: data.version,
    asOf: data.asOf,
    firstDate: data.firstDate,
    units,
    tenures: units.map((u) => chains.get(u.id) ?? []),
    polities: politiesById(data.polities),
    blocs: data.blocs.map(([bloc, start, end, name, short, memberStatus, dateRule, sources]): BlocPeriod => ({
      bloc,
      start,
      end,
      name,
      short,
      memberStatus,
      dateRule,
      sources,
    })),
    memberships: data.memberships.map(
      ([bloc, polity, start, end, startKind, endKind, sources, note]): Membership => ({
        bloc,
        polity,
        start,
        end,
        startKind,
        endKind,
        sources,
        note,
      }),
    ),
    participation: data.participation.map(
      ([bloc, polity, kind, start, end, sources, note]): Participation => ({
        bloc,
        polity,
        kind,
        start,
        end,
        sources,
        note,
      }),
    ),
    coverage: data.coverage.map(([bloc, unit, start, end, covered, sources, note]): Coverage => ({
      bloc,
      unit,
      start,
      end,
      covered,
      sources,
      note,
    })),
    overlays: data.overlays.map(
      ([id, label, unitIds, start, end, kind, controller, claimant, note, sources]): Overlay => ({
        id,
        label,
        units: unitIds,
        start,
        end,
        kind,
        controller,
        claimant,
        note,
        sources,
      }),
    ),
    periods: data.periods.map(([id, start, end, title]): Period => ({ id, start, end, title })),
  };
}
