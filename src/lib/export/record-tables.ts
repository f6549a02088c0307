// The tables of the record as rows of the API: half-open ISO dates for spans, first and last day included for meetings and steps.
import type { AtlasRecord } from '../history/record-model.ts';
import { publicCode } from '../history/sovereignty.ts';

type Row = Readonly<Record<string, unknown>>;
type Build = (record: AtlasRecord) => Row[];

const codes = (polities: readonly string[]): string[] => polities.map(publicCode);

/** The row with the code of its state, which readers see, in place of its polity. */
function coded({ polity, ...row }: { readonly polity: string }): Row {
  return { code: publicCode(polity), ...row };
}

/** Each table of `api/v1/{name}.json` that comes from the record. */
export const RECORD_TABLES: Readonly<Record<string, Build>> = {
  programmes: (record) => record.programmes.map((row) => ({ ...row })),
  partnerships: (record) => record.partnerships.map(coded),
  steps: (record) => record.steps.map(coded),
  operations: (record) => record.operations.map((row) => ({ ...row, polities: codes(row.polities) })),
  presence: (record) =>
    record.presence.map((row) => ({
      ...row,
      host: publicCode(row.host),
      framework: codes(row.framework),
    })),
  consultations: (record) => record.consultations.map((row) => ({ ...row, polities: codes(row.polities) })),
  summits: (record) =>
    record.summits.map((row) => ({ ...row, host: row.host === null ? null : publicCode(row.host) })),
  'secretaries-general': (record) => record.secretaries.map(coded),
  disputes: (record) =>
    record.disputes.map((row) => ({
      ...row,
      claimants: codes(row.claimants),
      controllers: codes(row.controllers),
    })),
  treaties: (record) => record.treaties.map((row) => ({ ...row })),
  'treaty-parties': (record) => record.treatyParties.map(coded),
  reservations: (record) => record.reservations.map(coded),
};

export const recordTableNames = (): string[] => Object.keys(RECORD_TABLES);
