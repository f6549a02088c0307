// The one History of the atlas, decoded once: from the compiled file while pages are made, from what was fetched in the browser.
import compiled from '$facts/history.json' with { type: 'json' };
import { decodeHistory } from './decode.ts';
import type { HistoryData } from './decode.ts';
import { givenHistory } from './given.ts';

// The file is no part of the browser's scripts: there the first branch is dropped, and the import with it.
export const history = decodeHistory(
  import.meta.env.SSR ? (compiled as unknown as HistoryData) : givenHistory(),
);
