// Checked facts -> record.json: partnerships, roads, operations, presence, summits, treaties, disputes as rows without column names.
import type { RecordData } from '../lib/history/record-data.ts';
import type { Dataset } from './dataset.ts';
import { blocId } from './emit-history.ts';
import { buildPlaces, type Placing } from './mark-places.ts';
import { reservationsIn } from './participation.ts';

interface Known {
  readonly precision: 'day' | 'month' | 'year';
  readonly certainty: 'documented' | 'reported' | 'general';
}
interface Proven {
  readonly sources: string[];
  readonly note: string | null;
}
interface Spanned {
  readonly start: string;
  readonly end: string | null;
}

const span = ({ start, end }: Spanned): [string, string | null] => [start, end];
const how = ({ precision, certainty }: Known): [Known['precision'], Known['certainty']] => [
  precision,
  certainty,
];
const proof = ({ sources, note }: Proven): [string[], string | null] => [sources, note];
const place = ({ lon, lat }: { lon: number; lat: number }): [number, number] => [lon, lat];

type Partner = RecordData['programmes'][number][10][number];
type Party = RecordData['treaties'][number][10][number];

const buildProgrammes = (data: Dataset): RecordData['programmes'] =>
  data.programmes.map((row) => [
    row.programme_id,
    row.name,
    row.short_name,
    row.kind,
    ...span(row),
    row.text,
    row.date_rule,
    ...proof(row),
    data.partnerships
      .filter((partner) => partner.programme_id === row.programme_id)
      .map((partner): Partner => [
        partner.polity_id,
        partner.status,
        ...span(partner),
        partner.end_kind,
        ...how(partner),
        ...proof(partner),
      ]),
  ]);

const buildSteps = (data: Dataset): RecordData['steps'] =>
  data.steps.map((row) => [
    blocId(row.bloc_id),
    row.polity_id,
    row.road,
    row.kind,
    row.date,
    row.end_date,
    ...how(row),
    row.text,
    ...proof(row),
  ]);

const buildOperations = (data: Dataset): RecordData['operations'] =>
  data.operations.map((row) => [
    row.operation_id,
    row.name,
    row.short_name,
    row.kind,
    ...span(row),
    ...how(row),
    row.place,
    ...place(row),
    row.polities,
    row.mandate,
    row.strength,
    row.text,
    ...proof(row),
  ]);

const buildPresence = (data: Dataset): RecordData['presence'] =>
  data.presence.map((row) => [
    row.presence_id,
    row.name,
    row.kind,
    row.host,
    row.framework,
    ...span(row),
    ...how(row),
    row.place,
    ...place(row),
    row.strength,
    row.text,
    ...proof(row),
  ]);

type Council = Pick<RecordData, 'consultations' | 'summits' | 'secretaries'>;

const buildCouncil = (data: Dataset): Council => ({
  consultations: data.consultations.map((row) => [
    row.consultation_id,
    row.article,
    row.date,
    ...how(row),
    row.polities,
    row.subject,
    row.text,
    ...proof(row),
  ]),
  summits: data.summits.map((row) => [
    row.summit_id,
    row.date,
    row.end_date,
    row.kind,
    row.city,
    row.host,
    row.lon,
    row.lat,
    row.title,
    row.text,
    row.ip4,
    ...proof(row),
  ]),
  secretaries: data['secretaries-general'].map((row) => [
    row.person_id,
    row.name,
    row.polity_id,
    ...span(row),
    row.acting,
    ...proof(row),
  ]),
});

const buildDisputes = (data: Dataset): RecordData['disputes'] =>
  data.disputes.map((row) => [
    row.dispute_id,
    row.name,
    row.units,
    row.overlays,
    row.claimants,
    row.controllers,
    ...span(row),
    ...how(row),
    row.drawn,
    ...place(row),
    row.text,
    ...proof(row),
  ]);

const buildTreaties = (data: Dataset): RecordData['treaties'] =>
  data.treaties.map((row) => [
    row.treaty_id,
    row.name,
    row.short_name,
    row.kind,
    row.signed,
    ...span(row),
    row.text,
    ...proof(row),
    data['treaty-parties']
      .filter((party) => party.treaty_id === row.treaty_id)
      .map((party): Party => [party.polity_id, ...span(party), party.end_kind, ...proof(party)]),
  ]);

export const buildRecord = (data: Dataset, placing: Placing): RecordData => ({
  programmes: buildProgrammes(data),
  reservations: reservationsIn(data).map((row) => [
    blocId(row.bloc_id),
    row.polity_id,
    ...span(row),
    ...proof(row),
  ]),
  steps: buildSteps(data),
  operations: buildOperations(data),
  presence: buildPresence(data),
  ...buildCouncil(data),
  disputes: buildDisputes(data),
  treaties: buildTreaties(data),
  places: buildPlaces(data, placing),
});
