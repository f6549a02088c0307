// The charts, drawn when the data is compiled.
import type { ChartBook } from '$lib/chart/chart-book';
import { dataFile } from '../data-files';

export const load = async () => ({ book: await dataFile<ChartBook>('charts') });
