// The Scene as the JSON that readers of the API get. Field names are a promise: see docs of api/v1.
import { BLOC_IDS } from '../history/model.ts';
import type { BlocId, History } from '../history/model.ts';
import { publicCode } from '../history/sovereignty.ts';
import type { BlocScene, Scene } from '../scene/scene.ts';

interface BlocSnapshot {
  /** The short name on the date: ECSC, EC, EU; null while the bloc does not exist. */
  name: string | null;
  fullName: string | null;
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
  members: bloc.members.map(({ code, name, since }) => ({ code, name, since })),
});

const blocOf = (scene: Scene, id: BlocId): BlocSnapshot => {
  const bloc = scene.blocs.find((b) => b.id === id);
  return bloc ? blocSnapshot(bloc) : NONE;
};

const NONE: BlocSnapshot = { name: null, fullName: null, count: 0, members: [] };

/** Members that take no part are counted; `name` is the bloc's name on the date alone. */
export function snapshotOf(history: History, scene: Scene): Snapshot {
  return {
    date: scene.date,
    version: history.version,
    blocs: Object.fromEntries(BLOC_IDS.map((id) => [id, blocOf(scene, id)])),
    overlap: { 'nato+european-union': scene.overlap.length },
    polities: [...scene.states.values()]
      .map(({ code, name }) => ({ code, name }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    units: scene.units.map((u) => ({
      id: u.id,
      polity: publicCode(u.polity),
      blocs: [...u.blocs],
      article6: u.article6,
    })),
  };
}
