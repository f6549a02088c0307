// Before anything else in the browser: fetch what was true. Pages ask for it early (rel=preload), so this rarely waits.
import type { ClientInit } from '@sveltejs/kit';
import { giveHistory } from '$lib/history/given';
import type { HistoryData } from '$lib/history/decode';
import { dataFile } from './routes/data-files';

export const init: ClientInit = async () => {
  giveHistory(await dataFile<HistoryData>('history'));
};
