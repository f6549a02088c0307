// The tables of the record as schemas: partnerships, roads, operations, presence, summits, treaties, disputes.
import * as v from 'valibot';
import {
  DISPUTE_DRAWINGS,
  OPERATION_KINDS,
  PARTNERSHIP_ENDS,
  PARTNERSHIP_STATUSES,
  PRESENCE_KINDS,
  PROGRAMME_KINDS,
  STEP_KINDS,
  SUMMIT_KINDS,
  TREATY_ENDS,
  TREATY_KINDS,
} from '../lib/history/record-kinds.ts';
import {
  atMostCharacters,
  atMostWords,
  choice,
  day,
  end,
  filled,
  number,
  numberOrNone,
  optional,
  optionalChoice,
  yesNo,
} from './fields.ts';
import { anyOf, id, ids, optionalId, someIds } from './id-fields.ts';
import { becomes } from './json-form.ts';
import {
  endKindWithEnd,
  endsAfterStart,
  lastDayFollows,
  placedUnlessVirtual,
  signedFirst,
} from './row-rules.ts';
import { certainty, precision, proof, span, spanRules, table, title } from './table-spec.ts';

const place = { lon: number(-180, 180), lat: number(-90, 90) };
const placeOrNone = { lon: numberOrNone(-180, 180), lat: numberOrNone(-90, 90) };
const how = { precision, certainty };
const text = atMostWords(60);
const spanWithKind = { rules: [endsAfterStart, endKindWithEnd] };

/** The how-manieth attempt of a state at a bloc. */
const road = v.pipe(
  choice('1', '2', '3', '4', '5', '6', '7', '8', '9'),
  v.transform(Number),
  becomes({ type: 'integer', minimum: 1, maximum: 9 }),
);

/** The article of the North Atlantic Treaty that was invoked. */
const article = v.pipe(
  choice('4', '5'),
  v.transform((value): 4 | 5 => (value === '4' ? 4 : 5)),
  becomes({ enum: [4, 5] }),
);

const partnerSpecs = {
  programmes: table(
    'programmes.csv',
    {
      programme_id: id('slug'),
      name: filled,
      short_name: filled,
      kind: choice(...PROGRAMME_KINDS),
      ...span,
      text,
      date_rule: filled,
      ...proof,
    },
    ['programme_id'],
    spanRules,
  ),
  partnerships: table(
    'partnerships.csv',
    {
      programme_id: id('slug'),
      polity_id: id('polity'),
      status: choice(...PARTNERSHIP_STATUSES),
      ...span,
      end_kind: optionalChoice(...PARTNERSHIP_ENDS),
      ...how,
      ...proof,
    },
    ['programme_id', 'start', 'polity_id'],
    spanWithKind,
  ),
  steps: table(
    'steps.csv',
    {
      bloc_id: id('slug'),
      polity_id: id('polity'),
      road,
      kind: choice(...STEP_KINDS),
      date: day,
      end_date: end,
      ...how,
      text: atMostWords(30),
      ...proof,
    },
    ['bloc_id', 'polity_id', 'road', 'date', 'kind'],
    { rules: [lastDayFollows] },
  ),
};

const missionSpecs = {
  operations: table(
    'operations.csv',
    {
      operation_id: id('slug'),
      name: filled,
      short_name: atMostCharacters(24),
      kind: choice(...OPERATION_KINDS),
      ...span,
      ...how,
      place: filled,
      ...place,
      polities: ids('polity'),
      mandate: filled,
      strength: optional,
      text,
      ...proof,
    },
    ['operation_id'],
    spanRules,
  ),
  presence: table(
    'presence.csv',
    {
      presence_id: id('slug'),
      name: filled,
      kind: choice(...PRESENCE_KINDS),
      host: id('polity'),
      framework: ids('polity'),
      ...span,
      ...how,
      place: filled,
      ...place,
      strength: optional,
      text: atMostWords(40),
      ...proof,
    },
    ['presence_id'],
    spanRules,
  ),
};

const councilSpecs = {
  consultations: table(
    'consultations.csv',
    {
      consultation_id: id('slug'),
      article,
      date: day,
      ...how,
      polities: someIds('polity'),
      subject: title,
      text,
      ...proof,
    },
    ['consultation_id'],
    { sort: ['date', 'consultation_id'] },
  ),
  summits: table(
    'summits.csv',
    {
      summit_id: id('slug'),
      date: day,
      end_date: end,
      kind: choice(...SUMMIT_KINDS),
      city: optional,
      host: optionalId('polity'),
      ...placeOrNone,
      title,
      text,
      ip4: anyOf(['AUS', 'JPN', 'KOR', 'NZL']),
      ...proof,
    },
    ['summit_id'],
    { sort: ['date', 'summit_id'], rules: [lastDayFollows, placedUnlessVirtual] },
  ),
  'secretaries-general': table(
    'secretaries-general.csv',
    { person_id: id('slug'), name: filled, polity_id: id('polity'), ...span, acting: yesNo, ...proof },
    ['person_id', 'start'],
    { sort: ['start', 'person_id'], ...spanRules },
  ),
};

const treatySpecs = {
  disputes: table(
    'disputes.csv',
    {
      dispute_id: id('slug'),
      name: filled,
      units: ids('unit'),
      overlays: ids('overlay'),
      claimants: ids('polity'),
      controllers: ids('controller'),
      ...span,
      ...how,
      drawn: choice(...DISPUTE_DRAWINGS),
      ...place,
      text,
      ...proof,
    },
    ['dispute_id'],
    spanRules,
  ),
  treaties: table(
    'treaties.csv',
    {
      treaty_id: id('slug'),
      name: filled,
      short_name: filled,
      kind: choice(...TREATY_KINDS),
      signed: day,
      ...span,
      text,
      ...proof,
    },
    ['treaty_id'],
    { rules: [endsAfterStart, signedFirst] },
  ),
  'treaty-parties': table(
    'treaty-parties.csv',
    {
      treaty_id: id('slug'),
      polity_id: id('polity'),
      ...span,
      end_kind: optionalChoice(...TREATY_ENDS),
      ...proof,
    },
    ['treaty_id', 'start', 'polity_id'],
    spanWithKind,
  ),
};

export const recordSpecs = { ...partnerSpecs, ...missionSpecs, ...councilSpecs, ...treatySpecs };

export type RecordTableName = keyof typeof recordSpecs;

/** Front matter of data/chapters/*.md. */
export const chapterSpec = table(
  'chapters/*.md',
  { id: id('slug'), order: number(1, 99), title, summary: atMostCharacters(160) },
  ['id'],
);

/** Front matter of data/countries/*.md. */
export const countrySpec = table('countries/*.md', { id: id('polity'), title }, ['id']);
