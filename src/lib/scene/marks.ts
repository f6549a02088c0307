// The symbols of a date: operations that run, forces in place, the meeting of the year and the places of earlier ones, claims without a hatch.
import { addDays, firstDayOf, yearOf } from '../history/date.ts';
import type { Interval, IsoDate } from '../history/model.ts';
import { disputesAt, operationsAt, presenceAt } from '../history/record.ts';
import type {
  AtlasRecord,
  Dispute,
  Operation,
  PlateSpots,
  Precision,
  Presence,
  Summit,
} from '../history/record-model.ts';
import type { LayerMessages } from '../text/en/layers.ts';
import type { Mark, MarkLayer, PlacedMark } from './marks-model.ts';
import type { Scene } from './scene.ts';

/** What a symbol needs beside its row. */
interface Setting {
  readonly record: AtlasRecord;
  readonly scene: Scene;
  readonly words: LayerMessages;
}

const NOWHERE: PlateSpots = { world: null, europe: null };

const namesOf = ({ scene, words }: Setting, polities: readonly string[]): string =>
  words.formats.list(polities.map((id) => scene.states.get(id)?.name ?? id));

/** Readers are told the last day on which it is true, not the first on which it is not. */
const spanOf = ({ words }: Setting, row: Interval & { precision: Precision }): string =>
  words.span(row.start, row.end === null ? null : addDays(row.end, -1), row.precision);

/** The first of several places or words. */
const briefly = (place: string): string => place.split(/,|;|:| \(| and | at /)[0] ?? place;

const spotsOf = ({ record }: Setting, id: string): PlateSpots => record.places.get(id) ?? NOWHERE;

function operationMark(row: Operation, setting: Setting): Mark {
  const { words } = setting;
  const id = `operations/${row.id}`;
  const kindName = words.kinds.operations[row.kind];
  const when = spanOf(setting, row);
  const { kind, name, short, lon, lat, start, text, mandate, strength, note, certainty, sources } = row;
  return {
    ...{ id, layer: 'operations', kind, kindName, name, short, lon, lat, spots: spotsOf(setting, id) },
    ...{ faint: false, when, start, text, mandate, strength, note, certainty, sources },
    title: name,
    where: row.place,
    lines: [words.kindAndTime(kindName, when), words.sentence(row.place), words.mandate(mandate)],
  };
}

function presenceMark(row: Presence, setting: Setting): Mark {
  const { words } = setting;
  const id = `presence/${row.id}`;
  const kindName = words.kinds.presence[row.kind];
  const when = spanOf(setting, row);
  const { kind, name, lon, lat, start, text, strength, note, certainty, sources } = row;
  const leads = words.framework(namesOf(setting, row.framework));
  const where = words.where(row.place, namesOf(setting, [row.host]));
  return {
    ...{
      id,
      layer: 'presence',
      kind,
      kindName,
      name,
      short: briefly(row.place),
      lon,
      lat,
      spots: spotsOf(setting, id),
    },
    ...{ faint: false, when, start, text, mandate: leads, strength, note, certainty, sources, where },
    title: name,
    lines: [
      words.kindAndTime(kindName, when),
      `${where} ${leads}`,
      ...(strength === null ? [] : [words.strength(strength)]),
    ],
  };
}

function claimMark(row: Dispute, setting: Setting): Mark {
  const { words } = setting;
  const id = `disputes/${row.id}`;
  const kindName = words.kinds.disputes[row.drawn];
  const when = spanOf(setting, row);
  const { name, lon, lat, start, text, note, certainty, sources } = row;
  const who = words.claimed(namesOf(setting, row.claimants), namesOf(setting, row.controllers));
  return {
    ...{ id, layer: 'claims', kind: row.drawn, kindName, name, short: briefly(name), lon, lat },
    ...{ spots: spotsOf(setting, id), faint: false, when, start, text, note, certainty, sources },
    ...{ mandate: null, strength: null, where: who },
    title: name,
    lines: [words.kindAndTime(kindName, when), ...(who === '' ? [] : [who])],
  };
}

interface City {
  readonly lon: number;
  readonly lat: number;
  readonly summits: readonly Summit[];
}

/** Meetings up to the end of the year shown, by city. A meeting by video has no place. */
function citiesOf(record: AtlasRecord, year: number): City[] {
  const until = firstDayOf(year + 1);
  const held = record.summits.filter((row) => row.date < until);
  const groups = Map.groupBy(held, ({ lon, lat }) => `${String(lon)} ${String(lat)}`);
  return [...groups.values()].flatMap((summits) => {
    const { lon, lat } = summits[0] ?? { lon: null, lat: null };
    return lon === null || lat === null ? [] : [{ lon, lat, summits }];
  });
}

/** The symbol of a city: the meetings of the year in full, those before by their years. */
function summitMark({ lon, lat, summits }: City, setting: Setting): Mark | null {
  const { words, scene } = setting;
  const last = summits.at(-1);
  if (!last) return null;
  const now = summits.filter((row) => yearOf(row.date) === scene.year);
  const earlier = summits.filter((row) => yearOf(row.date) < scene.year);
  const days = (row: Summit): string => words.days(row.date, row.endDate);
  const id = `summits/${last.id}`;
  const kindName = words.kinds.summits[last.kind];
  const city = last.city ?? last.title;
  const years = words.formats.list(earlier.map((row) => row.date.slice(0, 4)));
  return {
    ...{ id, layer: 'summits', kind: last.kind, kindName, lon, lat, spots: spotsOf(setting, id) },
    ...{ faint: now.length === 0, start: last.date, when: days(last), where: city, short: city },
    ...{
      text: last.text,
      note: last.note,
      sources: last.sources,
      mandate: null,
      strength: null,
      certainty: null,
    },
    name: `${city}: ${last.title}`,
    title: now.length === 0 ? city : `${city}, ${now.map(days).join('; ')}`,
    lines: [
      ...now.map((row) => words.sentence(row.title)),
      ...(earlier.length === 0 ? [] : [words.earlier(years)]),
    ],
  };
}

const MAKE: Readonly<Record<MarkLayer, (setting: Setting, date: IsoDate) => (Mark | null)[]>> = {
  operations: (s, date) => operationsAt(s.record, date).map((row) => operationMark(row, s)),
  presence: (s, date) => presenceAt(s.record, date).map((row) => presenceMark(row, s)),
  summits: (s) => citiesOf(s.record, s.scene.year).map((city) => summitMark(city, s)),
  claims: (s, date) =>
    disputesAt(s.record, date)
      .filter((row) => row.drawn !== 'hatched')
      .map((row) => claimMark(row, s)),
};

/** The symbols of one layer on the day of the scene, in the order of their beginnings. Faint ones come first: they lie below. */
export function marksOf(
  record: AtlasRecord,
  scene: Scene,
  layer: MarkLayer,
  words: LayerMessages,
): readonly Mark[] {
  return MAKE[layer]({ record, scene, words }, scene.date)
    .filter((mark) => mark !== null)
    .sort(
      (a, b) =>
        Number(b.faint) - Number(a.faint) ||
        (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1),
    );
}

/** Every symbol of all dates, for renderers that are fed once. */
export function allPlaced(record: AtlasRecord): PlacedMark[] {
  const spots = (id: string): PlateSpots => record.places.get(id) ?? NOWHERE;
  const placed = (
    layer: MarkLayer,
    table: string,
    row: { readonly id: string; readonly lon: number; readonly lat: number },
    kind: string,
    short: string,
  ): PlacedMark => {
    const id = `${table}/${row.id}`;
    return { id, layer, kind, short, lon: row.lon, lat: row.lat, spots: spots(id) };
  };
  return [
    ...record.summits.flatMap(({ id, lon, lat, kind, city, title }) =>
      lon === null || lat === null
        ? []
        : [placed('summits', 'summits', { id, lon, lat }, kind, city ?? title)],
    ),
    ...record.disputes
      .filter((row) => row.drawn !== 'hatched')
      .map((row) => placed('claims', 'disputes', row, row.drawn, briefly(row.name))),
    ...record.presence.map((row) => placed('presence', 'presence', row, row.kind, briefly(row.place))),
    ...record.operations.map((row) => placed('operations', 'operations', row, row.kind, row.short)),
  ];
}
