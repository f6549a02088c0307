// Where the browser puts the compiled history before the atlas starts (src/hooks.client.ts): it is fetched as data, not shipped as a script.
import type { HistoryData } from './decode.ts';

let held: HistoryData | null = null;

export function giveHistory(data: HistoryData): void {
  held = data;
}

/** @throws Error when the atlas starts before its data has come */
export function givenHistory(): HistoryData {
  if (!held) throw new Error('the history has not been fetched');
  return held;
}
