// The compiled rows of the record -> AtlasRecord; the compile step has already checked them.
import type { RecordData, Spot } from './record-data.ts';
import type {
  AtlasRecord,
  Consultation,
  Dispute,
  Operation,
  Partnership,
  PlateSpot,
  Presence,
  Programme,
  Reservation,
  Secretary,
  Step,
  Summit,
  Treaty,
  TreatyParty,
} from './record-model.ts';

type Row<Name extends Exclude<keyof RecordData, 'places'>> = RecordData[Name][number];

const programme = ([
  id,
  name,
  short,
  kind,
  start,
  end,
  text,
  dateRule,
  sources,
  note,
]: Row<'programmes'>): Programme => ({
  id,
  name,
  short,
  kind,
  start,
  end,
  text,
  dateRule,
  sources,
  note,
});

const partnerships = ([id, , , , , , , , , , partners]: Row<'programmes'>): Partnership[] =>
  partners.map(([polity, status, start, end, endKind, precision, certainty, sources, note]) => ({
    programme: id,
    polity,
    status,
    start,
    end,
    endKind,
    precision,
    certainty,
    sources,
    note,
  }));

const reservation = ([bloc, polity, start, end, sources, note]: Row<'reservations'>): Reservation => ({
  bloc,
  polity,
  start,
  end,
  sources,
  note,
});

const step = ([
  bloc,
  polity,
  road,
  kind,
  date,
  endDate,
  precision,
  certainty,
  text,
  sources,
  note,
]: Row<'steps'>): Step => ({
  bloc,
  polity,
  road,
  kind,
  date,
  endDate,
  precision,
  certainty,
  text,
  sources,
  note,
});

function operation(row: Row<'operations'>): Operation {
  const [id, name, short, kind, start, end, precision, certainty, place, lon, lat, ...rest] = row;
  const [polities, mandate, strength, text, sources, note] = rest;
  const when = { start, end, precision, certainty };
  return {
    id,
    name,
    short,
    kind,
    ...when,
    place,
    lon,
    lat,
    polities,
    mandate,
    strength,
    text,
    sources,
    note,
  };
}

function presence(row: Row<'presence'>): Presence {
  const [id, name, kind, host, framework, start, end, precision, certainty, place, lon, lat, ...rest] = row;
  const [strength, text, sources, note] = rest;
  const when = { start, end, precision, certainty };
  return { id, name, kind, host, framework, ...when, place, lon, lat, strength, text, sources, note };
}

function consultation(row: Row<'consultations'>): Consultation {
  const [id, article, date, precision, certainty, polities, subject, text, sources, note] = row;
  return { id, article, date, precision, certainty, polities, subject, text, sources, note };
}

function summit(row: Row<'summits'>): Summit {
  const [id, date, endDate, kind, city, host, lon, lat, title, text, ip4, sources, note] = row;
  return { id, date, endDate, kind, city, host, lon, lat, title, text, ip4, sources, note };
}

const secretary = ([
  person,
  name,
  polity,
  start,
  end,
  acting,
  sources,
  note,
]: Row<'secretaries'>): Secretary => ({
  person,
  name,
  polity,
  start,
  end,
  acting,
  sources,
  note,
});

function dispute(row: Row<'disputes'>): Dispute {
  const [id, name, units, overlays, claimants, controllers, start, end, precision, certainty, ...rest] = row;
  const [drawn, lon, lat, text, sources, note] = rest;
  const who = { units, overlays, claimants, controllers };
  return { id, name, ...who, start, end, precision, certainty, drawn, lon, lat, text, sources, note };
}

const treaty = ([
  id,
  name,
  short,
  kind,
  signed,
  start,
  end,
  text,
  sources,
  note,
]: Row<'treaties'>): Treaty => ({
  id,
  name,
  short,
  kind,
  signed,
  start,
  end,
  text,
  sources,
  note,
});

const treatyParties = ([id, , , , , , , , , , parties]: Row<'treaties'>): TreatyParty[] =>
  parties.map(([polity, start, end, endKind, sources, note]) => ({
    treaty: id,
    polity,
    start,
    end,
    endKind,
    sources,
    note,
  }));

const spot = (given: Spot | null): PlateSpot | null =>
  given && { x: given[0], y: given[1], dx: given[2], dy: given[3] };

export const decodeRecord = (data: RecordData): AtlasRecord => ({
  programmes: data.programmes.map(programme),
  partnerships: data.programmes.flatMap(partnerships),
  reservations: data.reservations.map(reservation),
  steps: data.steps.map(step),
  operations: data.operations.map(operation),
  presence: data.presence.map(presence),
  consultations: data.consultations.map(consultation),
  summits: data.summits.map(summit),
  secretaries: data.secretaries.map(secretary),
  disputes: data.disputes.map(dispute),
  treaties: data.treaties.map(treaty),
  treatyParties: data.treaties.flatMap(treatyParties),
  places: new Map(
    Object.entries(data.places).map(([key, [world, europe]]) => [
      key,
      { world: spot(world), europe: spot(europe) },
    ]),
  ),
});
