// The states of a date as features: what each is called, who owns it, which blocs cover its land.
import { BLOC_IDS } from '../../lib/history/model.ts';
import type { BlocId, History, IsoDate } from '../../lib/history/model.ts';
import { STATUS_NAMES } from '../../lib/history/polity-status.ts';
import { publicCode } from '../../lib/history/sovereignty.ts';
import { sceneAt } from '../../lib/scene/scene.ts';

/** The properties of a state; field names are a promise: docs/api.md. */
export interface StateProperties {
  /** Kosovo is XKX, as everywhere readers see codes. */
  readonly polity_id: string;
  /** The name of the date. */
  readonly name: string;
  readonly status: string;
  /** Codes of the powers over a dependency; empty for a state. */
  readonly owner: readonly string[];
  /** Blocs that cover its land: of a member its own blocs, of other land those that reach it by a treaty. */
  readonly blocs: readonly BlocId[];
  /** Those of them that cover only a part. */
  readonly blocs_in_part: readonly BlocId[];
  /** The first day of each membership; empty for what is no member. */
  readonly since: Readonly<Partial<Record<BlocId, IsoDate>>>;
  /** Members that stand apart, by bloc: `outside-integrated-command` and the like. */
  readonly participation: Readonly<Partial<Record<BlocId, string>>>;
  /** A place for its label, inside its land. */
  readonly lon: number;
  readonly lat: number;
}

export interface StateFeature {
  readonly properties: StateProperties;
  /** Its land units. */
  readonly units: readonly string[];
}

/** The polities that hold land on the date, in order of their codes. `areas` in km2 choose the unit that carries the label. */
export function statesOn(
  history: History,
  date: IsoDate,
  areas: Readonly<Record<string, number>>,
): StateFeature[] {
  const scene = sceneAt(history, { date });
  const held = Map.groupBy(scene.units, (unit) => unit.polity);
  const places = new Map(history.units.map((unit) => [unit.id, unit]));
  return [...scene.states.values()]
    .map((state): StateFeature => {
      const units = held.get(state.id) ?? [];
      const covering = (id: BlocId) => units.filter((unit) => unit.blocs.includes(id)).length;
      const member = scene.blocs.flatMap((bloc) => {
        const found = bloc.members.find(({ polity }) => polity === state.id);
        return found ? [{ id: bloc.id, ...found }] : [];
      });
      const [largest] = [...units].sort((a, b) => (areas[b.id] ?? 0) - (areas[a.id] ?? 0));
      const place = places.get(largest?.id ?? '');
      return {
        properties: {
          polity_id: publicCode(state.id),
          name: state.name,
          status: STATUS_NAMES[state.status],
          owner: state.owners.map(publicCode),
          blocs: BLOC_IDS.filter((id) => covering(id) > 0),
          blocs_in_part: BLOC_IDS.filter((id) => covering(id) > 0 && covering(id) < units.length),
          since: Object.fromEntries(member.map(({ id, since }) => [id, since])),
          participation: Object.fromEntries(
            member.flatMap(({ id, participation }) => (participation ? [[id, participation]] : [])),
          ),
          lon: place?.lon ?? 0,
          lat: place?.lat ?? 0,
        },
        units: units.map((unit) => unit.id),
      };
    })
    .sort((a, b) => (a.properties.polity_id < b.properties.polity_id ? -1 : 1));
}
