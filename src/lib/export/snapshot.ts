// The Scene as the JSON that readers of the API get. Field names are a promise: see docs of api/v1.
import type { History } from '../history/model.ts';
import { publicCode } from '../history/sovereignty.ts';
import type { BlocScene, Scene } from '../scene/scene.ts';

interface BlocSnapshot {
  /** The short name on the date: ECSC, EC, EU. */
  name: string;
  fullName: string;
  count: number;
  members: { code: string; name: string; since: string }[];
}

/** `GET api/v1/snapshots/{date}.json` */
export interface Snapshot {
  date: string;
  version: string;
  blocs: Record<string, BlocSnapshot>;
  overlap: Record<string, number>;
  polities: { code: string; name: string }[];
  units: { id: string; polity: string; blocs: string[]; article6: boolean }[];
}

const blocSnapshot = (bloc: BlocScene): BlocSnapshot => ({
  name: bloc.short,
  fullName: bloc.name,
  count: bloc.count,
  members: bloc.members.map(({ code, name, since }) => ({ code, name, since }))
});

/** Members that take no part are counted; `name` is the bloc's name on the date alone. Blocs that do not exist on the date are absent. */
export function snapshotOf(history: History, scene: Scene): Snapshot {
  return {
    date: scene.date,
    version: history.version,
    blocs: Object.fromEntries(scene.blocs.map((b) => [b.id, blocSnapshot(b)])),
    overlap: { 'nato+european-union': scene.overlap.length },
    polities: [...scene.states.values()].map(({ code, name }) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    units: scene.units.map((u) => ({ id: u.id, polity: publicCode(u.polity), blocs: [...u.blocs], article6: u.article6 }))
  };
}
