// The compiled record for the tests.
import { readFileSync } from 'node:fs';
import { decodeRecord } from '../src/lib/history/record-decode.ts';
import type { RecordData } from '../src/lib/history/record-data.ts';

const path = new URL('../src/lib/generated/record.json', import.meta.url);

export const record = decodeRecord(JSON.parse(readFileSync(path, 'utf8')) as RecordData);
