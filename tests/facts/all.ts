// All dated sentences together, by subject.
import { ALLIANCES_SINCE_1974 } from './alliances-since-1974.ts';
import { ALLIANCES_TO_1973 } from './alliances-to-1973.ts';
import type { Fact } from './ask.ts';
import { LAND_SINCE_1990 } from './land-since-1990.ts';
import { LAND_TO_1989 } from './land-to-1989.ts';
import { NAMES } from './names.ts';
import type { RecordFact } from './record-ask.ts';
import { RECORD_COUNCIL } from './record-council.ts';
import { RECORD_MISSIONS } from './record-missions.ts';
import { RECORD_PARTNERS } from './record-partners.ts';
import { RECORD_STEPS } from './record-steps.ts';
import { RECORD_TREATIES } from './record-treaties.ts';

export const SUBJECTS: readonly (readonly [subject: string, facts: readonly Fact[]])[] = [
  ['the alliances to 1973', ALLIANCES_TO_1973],
  ['the alliances since 1974', ALLIANCES_SINCE_1974],
  ['land to 1989', LAND_TO_1989],
  ['land since 1990', LAND_SINCE_1990],
  ['names of the date', NAMES],
];

export const RECORD_SUBJECTS: readonly (readonly [subject: string, facts: readonly RecordFact[]])[] = [
  ['programmes and partners', RECORD_PARTNERS],
  ['operations and presence', RECORD_MISSIONS],
  ['secretaries-general, summits, Articles 4 and 5', RECORD_COUNCIL],
  ['roads into and out of the blocs', RECORD_STEPS],
  ['alliances beside the blocs', RECORD_TREATIES],
];
