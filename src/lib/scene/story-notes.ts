// What a step of a story writes on its map: at most four notes, and symbols for what its layers show. Pure.
import type { ChapterStep } from '../history/chapter.ts';
import { holdsOn } from '../history/interval.ts';
import type { History } from '../history/model.ts';
import {
  alliancesAt,
  disputesAt,
  operationsAt,
  presenceAt,
  programmesOf,
  summitOn,
} from '../history/record.ts';
import type { AtlasRecord } from '../history/record-model.ts';
import { polityName } from '../history/sovereignty.ts';
import type { StoryWords } from '../text/en/story.ts';
import type { Messages } from '../text/messages.ts';
import type { Scene } from './scene.ts';
import { tooltipAt } from './tooltip.ts';

/** A place in degrees, or the middle of a state. */
export type NotePlace = { readonly lon: number; readonly lat: number } | { readonly polity: string };

export interface StoryNote {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly at: NotePlace;
  /** Source ids; empty where the note says only what the map shows. */
  readonly sources: readonly string[];
}

export interface StoryMark {
  readonly id: string;
  readonly kind: 'operation' | 'presence' | 'summit';
  readonly name: string;
  readonly text: string;
  readonly lon: number;
  readonly lat: number;
  readonly sources: readonly string[];
}

/** What the notes of a step are made from. */
export interface StepGround {
  readonly history: History;
  readonly record: AtlasRecord;
  readonly scene: Scene;
  readonly step: ChapterStep;
  readonly t: Messages;
  readonly w: StoryWords;
}

/** More than this many notes hide the map (look: story). */
export const MOST_NOTES = 4;
const MOST_OPERATIONS = 2;
const MOST_DISPUTES = 2;
const MOST_TREATIES = 5;
/** Programmes a state can be said to be in; councils and agreements of two are told in the text. */
const CIRCLES: ReadonlySet<string> = new Set(['forum', 'partnership', 'path']);
/** Kilometres from the middle to the edge of what a camera shows at zoom 1. */
const REACH = { europe: 3000, world: 16_000 } as const;
const RADIANS = Math.PI / 180;
const EARTH_KM = 6371;

/** Kilometres between the camera's centre and a place. */
function away({ camera: [lon0, lat0] }: ChapterStep, { lon, lat }: { lon: number; lat: number }): number {
  const [a, b, turn] = [lat0 * RADIANS, lat * RADIANS, (lon - lon0) * RADIANS];
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn);
  return EARTH_KM * Math.acos(Math.min(1, Math.max(-1, cosine)));
}

/** Rows near enough to be seen, the nearest first; those about the step's country before all others. */
function near<Row extends { readonly lon: number; readonly lat: number }>(
  { step }: StepGround,
  rows: readonly Row[],
  about: (row: Row) => boolean,
): Row[] {
  const reach = REACH[step.plate] / step.camera[2];
  return rows
    .map((row) => ({ row, first: about(row), km: away(step, row) }))
    .filter(({ km }) => km <= reach)
    .sort((a, b) => Number(b.first) - Number(a.first) || a.km - b.km)
    .map(({ row }) => row);
}

/** States that are in a bloc from the very day of the step. */
function entries({ scene, step, w }: StepGround): StoryNote[] {
  return scene.blocs.flatMap((bloc) => {
    const fresh = bloc.members.filter((m) => m.since === step.date);
    const [first] = fresh;
    if (!first) return [];
    const shown = fresh.find((m) => m.polity === step.country) ?? first;
    return [
      {
        id: `in-${bloc.id}`,
        title: bloc.id === 'ip4' ? w.note.partnersFrom(bloc.short) : w.note.members(bloc.short, fresh.length),
        text: fresh.map((m) => m.name).join(', '),
        at: { polity: shown.polity },
        sources: [...new Set(fresh.flatMap((m) => m.sources))],
      },
    ];
  });
}

/** What is said of a state: its alliances where the step asks for them, else its memberships, else its partnerships with NATO. */
function standing(
  { record, scene, step, w }: StepGround,
  id: string,
  lines: readonly string[],
  allied: Allied,
) {
  if (allied.names.length > 0) {
    const more = allied.names.length - MOST_TREATIES;
    return { text: w.note.allies(allied.names.slice(0, MOST_TREATIES), more), sources: allied.sources };
  }
  const member = scene.blocs.flatMap((b) =>
    b.members.filter((m) => m.polity === id).flatMap((m) => m.sources),
  );
  const active = programmesOf(record, id, step.date).filter(
    ({ programme, partnership }) => partnership.status === 'active' && CIRCLES.has(programme.kind),
  );
  if (member.length > 0 || active.length === 0) return { text: lines.join(' '), sources: member };
  const names = active.map(({ programme }) => programme.short);
  return {
    text: w.note.partner(names),
    sources: active.flatMap(({ partnership }) => partnership.sources.slice(0, 1)),
  };
}

/** The state of the step: its name, and its standing on the day. */
function country(ground: StepGround, allied: Allied): StoryNote[] {
  const { history, scene, step, t } = ground;
  const id = step.country;
  if (id === null) return allied.names.length === 0 ? [] : alone(ground, allied);
  // Land in dispute and land far away have lines of their own: the state's are those of its plainest land.
  const [plain] = scene.units
    .filter((unit) => unit.polity === id)
    .map((unit) => ({ hatched: unit.hatched, tip: tooltipAt(history, scene, unit.id, t) }))
    .sort(
      (a, b) =>
        Number(a.hatched) - Number(b.hatched) || (a.tip?.lines.length ?? 0) - (b.tip?.lines.length ?? 0),
    );
  const tip = plain?.tip;
  if (!tip) return [];
  const { text, sources } = standing(ground, id, tip.lines, allied);
  // That it belongs to none of the blocs is what the map shows.
  if (text === t.tooltip.none) return [];
  return [{ id: `of-${id}`, title: tip.title, text, at: { polity: id }, sources: [...new Set(sources)] }];
}

/** An alliance that stands for itself, where the step is about no single state. */
function alone({ history, step }: StepGround, { names, groups, sources }: Allied): StoryNote[] {
  const [name = ''] = names;
  const [group = []] = groups;
  const [first] = group;
  if (first === undefined) return [];
  const text = group.map((id) => polityName(history, id, step.date)).join(', ');
  return [{ id: 'alliance', title: name, text, at: { polity: first }, sources: [...sources] }];
}

function summits({ record, step, w }: StepGround): StoryNote[] {
  const summit = step.layers.includes('summits') ? summitOn(record, step.date) : undefined;
  if (!summit) return [];
  const { id, city, title, lon, lat, sources } = summit;
  // A meeting by video has no place.
  if (city === null || lon === null || lat === null) return [];
  return [{ id, title: w.note.summit(city), text: title, at: { lon, lat }, sources }];
}

function disputes(ground: StepGround): StoryNote[] {
  const { history, record, step, w } = ground;
  if (!step.layers.includes('disputes')) return [];
  const drawn = disputesAt(record, step.date).filter((row) => row.drawn === 'hatched');
  const ownLand = new Set(ground.scene.units.filter((u) => u.polity === step.country).map((u) => u.id));
  const about = near(ground, drawn, (row) => row.units.some((unit) => ownLand.has(unit)));
  return about.slice(0, MOST_DISPUTES).map((row) => {
    const overlay = history.overlays.find((o) => row.overlays.includes(o.id) && holdsOn(o, step.date));
    const text = overlay ? w.note.control(overlay.controller) : w.note.contested;
    return { id: row.id, title: row.name, text, at: { lon: row.lon, lat: row.lat }, sources: row.sources };
  });
}

/** Symbols of the operations and of the forces within sight. */
export function storyMarks(ground: StepGround): StoryMark[] {
  const { record, step, w } = ground;
  const operations = step.layers.includes('operations') ? operationsAt(record, step.date) : [];
  const presence = step.layers.includes('presence') ? presenceAt(record, step.date) : [];
  return [
    ...near(ground, operations, (row) => step.country !== null && row.polities.includes(step.country)).map(
      ({ id, short, place, start, lon, lat, sources }): StoryMark => ({
        id,
        kind: 'operation',
        name: short,
        text: w.note.placeSince(place, start),
        lon,
        lat,
        sources,
      }),
    ),
    ...near(ground, presence, (row) => row.host === step.country).map(
      ({ id, name, place, start, lon, lat, sources }): StoryMark => ({
        id,
        kind: 'presence',
        name,
        text: w.note.placeSince(place, start),
        lon,
        lat,
        sources,
      }),
    ),
    ...summits(ground).flatMap(({ id, title, text, at, sources }): StoryMark[] =>
      'lon' in at ? [{ id, kind: 'summit', name: title, text, ...at, sources }] : [],
    ),
  ];
}

const markNote = ({ id, name, text, lon, lat, sources }: StoryMark): StoryNote => ({
  id,
  title: name,
  text,
  at: { lon, lat },
  sources,
});

/** The notes of a step, the weightiest first. */
export function storyNotes(ground: StepGround, marks: readonly StoryMark[], allied: Allied): StoryNote[] {
  const joins = entries(ground);
  const named = new Set(joins.flatMap((note) => ('polity' in note.at ? [note.at.polity] : [])));
  const own = country(ground, allied).filter(
    (note) => allied.names.length > 0 || !('polity' in note.at) || !named.has(note.at.polity),
  );
  const titles = new Set(own.map((note) => note.title));
  const operations = marks.filter((mark) => mark.kind === 'operation').slice(0, MOST_OPERATIONS);
  const presence = marks.filter((mark) => mark.kind === 'presence').slice(0, 1);
  return [
    ...joins,
    ...summits(ground),
    ...own,
    ...operations.map(markNote),
    ...disputes(ground).filter((note) => !titles.has(note.title)),
    ...presence.map(markNote),
  ].slice(0, MOST_NOTES);
}

/** Other alliances that a step shows: the parties of each, to be outlined, and their names. */
export interface Allied {
  readonly groups: readonly (readonly string[])[];
  readonly names: readonly string[];
  readonly sources: readonly string[];
}

/** Alliances of the step's country; of none, those of three or more members of NATO. One signed on the day counts: it is what the step tells. */
export function alliedIn({ record, scene, step, w }: StepGround): Allied {
  if (!step.layers.includes('alliances')) return { groups: [], names: [], sources: [] };
  const nato = new Set(scene.blocs.find((b) => b.id === 'nato')?.members.map((m) => m.polity));
  const chosen = (parties: readonly string[]): boolean =>
    step.country === null
      ? parties.length > 2 && parties.every((p) => nato.has(p))
      : parties.includes(step.country);
  const signed = record.treaties
    .filter((treaty) => treaty.signed === step.date && treaty.start > step.date)
    .map((treaty) => ({
      treaty,
      parties: record.treatyParties.filter((p) => p.treaty === treaty.id && p.start === treaty.start),
    }));
  const shown = [...signed, ...alliancesAt(record, step.date)]
    .map(({ treaty, parties }) => ({ treaty, ids: parties.map((p) => p.polity) }))
    .filter(({ ids }) => chosen(ids));
  return {
    groups: shown.map(({ ids }) => ids),
    names: shown.map(({ treaty }) => (treaty.start > step.date ? w.note.signed(treaty.short) : treaty.short)),
    sources: [...new Set(shown.slice(0, MOST_TREATIES).flatMap(({ treaty }) => treaty.sources.slice(0, 1)))],
  };
}
