// Every event of the atlas.
import { decodeEvents } from '$lib/history/event';
import type { EventRow } from '$lib/history/event';
import { dataFile } from '../data-files';

export const load = async () => ({ events: decodeEvents(await dataFile<EventRow[]>('events')) });
