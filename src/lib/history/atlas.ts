// The one History of the atlas, decoded once from the compiled data.
import data from '../generated/history.json' with { type: 'json' };
import { decodeHistory } from './decode.ts';
import type { HistoryData } from './decode.ts';

export const history = decodeHistory(data as unknown as HistoryData);
