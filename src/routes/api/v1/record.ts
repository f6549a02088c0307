// The record for the files of the API, which are made when the site is built: no page loads it.
import data from '$facts/record.json';
import { decodeRecord } from '$lib/history/record-decode';
import type { RecordData } from '$lib/history/record-data';

export const record = decodeRecord(data as unknown as RecordData);
