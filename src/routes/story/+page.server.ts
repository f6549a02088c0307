// The chapters in their order.
import type { ChapterEntry } from '$lib/history/chapter';
import { dataFile } from '../data-files';

export const load = async () => ({ chapters: await dataFile<ChapterEntry[]>('chapters') });
