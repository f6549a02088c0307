// The record, for programmes and reservations; the states come from History.
import { decodeRecord } from '$lib/history/record-decode';
import type { RecordData } from '$lib/history/record-data';
import { dataFile } from '../data-files';

export const load = async () => ({ record: decodeRecord(await dataFile<RecordData>('record')) });
