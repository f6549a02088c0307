// The status of a polity in the words of the open data.
import type { PolityStatus } from './model.ts';

/** Coarse: what most readers ask for. */
export const STATUS_KINDS: Readonly<Record<PolityStatus, string>> = {
  S: 'sovereign',
  C: 'dependent',
  D: 'dependent',
  P: 'dependent',
  T: 'dependent',
  I: 'dependent',
  A: 'dependent',
  O: 'administered',
  U: 'contested',
  N: 'none',
};

export const STATUS_NAMES: Readonly<Record<PolityStatus, string>> = {
  S: 'sovereign state',
  C: 'colony that later left',
  D: 'dependency or overseas territory',
  P: 'protectorate',
  T: 'United Nations trust territory or mandate',
  I: 'integral overseas part',
  A: 'autonomous or associated',
  O: 'military or international administration',
  U: 'unrecognised or contested',
  N: 'no sovereignty recognised',
};
