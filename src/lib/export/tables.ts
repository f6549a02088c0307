// The tables of the data as rows of the API: half-open ISO dates, null is open.
import { STATUS_KINDS, STATUS_NAMES } from '../history/polity-status.ts';
import { publicCode } from '../history/sovereignty.ts';
import type { History } from '../history/model.ts';

type Row = Readonly<Record<string, unknown>>;

/** Each table of `api/v1/{name}.json`. */
export const TABLES: Readonly<Record<string, (history: History) => Row[]>> = {
  memberships: (history) =>
    history.memberships.map((m) => ({
      bloc: m.bloc,
      code: publicCode(m.polity),
      status: m.bloc === 'ip4' ? 'partner' : 'member',
      start: m.start,
      end: m.end,
      startKind: m.startKind,
      endKind: m.endKind,
      sources: m.sources,
      note: m.note,
    })),
  participation: (history) =>
    history.participation.map((p) => ({
      bloc: p.bloc,
      code: publicCode(p.polity),
      kind: p.kind,
      start: p.start,
      end: p.end,
      sources: p.sources,
      note: p.note,
    })),
  coverage: (history) =>
    history.coverage.map((c) => ({
      bloc: c.bloc,
      unit: c.unit,
      covered: c.covered,
      start: c.start,
      end: c.end,
      sources: c.sources,
      note: c.note,
    })),
  tenures: (history) =>
    history.tenures.flatMap((chain, i) =>
      chain.map((t, j) => ({
        unit: history.units[i]?.id ?? '',
        code: publicCode(t.polity),
        start: t.start,
        end: chain[j + 1]?.start ?? null,
      })),
    ),
  polities: (history) =>
    [...history.polities.values()].flat().map((p) => ({
      code: publicCode(p.id),
      name: p.name,
      kind: STATUS_KINDS[p.status],
      status: STATUS_NAMES[p.status],
      owners: p.owners.map(publicCode),
      start: p.start,
      end: p.end,
    })),
  overlays: (history) =>
    history.overlays.map((o) => ({
      id: o.id,
      label: o.label,
      units: o.units,
      kind: o.kind,
      controller: o.controller,
      claimant: o.claimant,
      start: o.start,
      end: o.end,
      sources: o.sources,
      note: o.note,
    })),
  units: (history) =>
    history.units.map((u) => ({ id: u.id, name: u.name, article6: u.art6, lon: u.lon, lat: u.lat })),
  blocs: (history) =>
    history.blocs.map((b) => ({
      bloc: b.bloc,
      name: b.name,
      short: b.short,
      status: b.memberStatus,
      dateRule: b.dateRule,
      start: b.start,
      end: b.end,
      sources: b.sources,
    })),
};

export const tableNames = (): string[] => Object.keys(TABLES);
