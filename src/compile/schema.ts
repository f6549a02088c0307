// The codebook as schemas: which tables there are, their columns in order and their keys.
import * as v from 'valibot';
import { BLOC_IDS, PARTICIPATION_KINDS } from '../lib/history/model.ts';
import { EVENT_KINDS } from './event-kinds.ts';
import {
  atMostWords,
  choice,
  day,
  end,
  filled,
  looseDate,
  number,
  optional,
  optionalChoice,
  optionalNumber,
  shortName,
  shownFrom,
  url,
  weight,
  yesNo,
} from './fields.ts';
import { days, id, ids, someIds, someOf, sources } from './id-fields.ts';
import { endKindWithEnd, endsAfterStart, labelSpan, lastDayFollows, placeByKind } from './row-rules.ts';
import { RESERVATION } from './participation.ts';
import { nameSpecs } from './schema-names.ts';
import { recordSpecs } from './schema-record.ts';
import { precision, proof, span, spanRules, table, title } from './table-spec.ts';

const mapSpecs = {
  sources: table(
    'sources.csv',
    {
      source_id: id('slug'),
      author: filled,
      title: filled,
      date: looseDate,
      url,
      archive: url,
      licence: optional,
      note: optional,
    },
    ['source_id'],
  ),
  edition: table('edition.csv', { key: id('name'), value: filled }, ['key'], { sort: [] }),
  blocs: table(
    'blocs.csv',
    {
      bloc_id: choice(...BLOC_IDS),
      ...span,
      name: filled,
      short_name: filled,
      member_status: choice('member', 'partner'),
      date_rule: filled,
      ...proof,
    },
    ['bloc_id', 'start'],
    spanRules,
  ),
  memberships: table(
    'memberships.csv',
    {
      bloc_id: id('slug'),
      polity_id: id('polity'),
      ...span,
      start_kind: choice('founder', 'accession', 'succession', 'partnership'),
      end_kind: optionalChoice('withdrawal', 'dissolution', 'unification', 'state-ended'),
      ...proof,
    },
    ['bloc_id', 'start', 'polity_id'],
    { rules: [endsAfterStart, endKindWithEnd] },
  ),
  participation: table(
    'participation.csv',
    {
      bloc_id: id('slug'),
      polity_id: id('polity'),
      kind: choice(...PARTICIPATION_KINDS, RESERVATION),
      ...span,
      ...proof,
    },
    ['bloc_id', 'polity_id', 'kind', 'start'],
    { sort: ['bloc_id', 'polity_id', 'start'], ...spanRules },
  ),
  coverage: table(
    'coverage.csv',
    { bloc_id: id('slug'), unit_id: id('unit'), ...span, covered: yesNo, ...proof },
    ['bloc_id', 'unit_id', 'start'],
    spanRules,
  ),
  events: table(
    'events.csv',
    {
      event_id: id('slug'),
      date: day,
      end_date: end,
      precision,
      kinds: someOf(EVENT_KINDS),
      weight,
      tick: shortName,
      title,
      text: atMostWords(60),
      polities: ids('polity'),
      ...proof,
    },
    ['event_id'],
    { sort: ['date', 'event_id'], rules: [lastDayFollows] },
  ),
  units: table(
    'geography/units.csv',
    {
      unit_id: id('unit'),
      name: filled,
      source_features: filled,
      why_separate: optional,
      confidence: choice('ok', 'approx', 'unsure'),
      art6: choice('in', 'out', 'spec'),
      label_lon: number(-180, 180),
      label_lat: number(-90, 90),
      detail_class: choice('fine', 'europe', 'mid', 'near', 'tiny', 'rest'),
      sources,
    },
    ['unit_id'],
  ),
  tenures: table(
    'geography/tenures.csv',
    { unit_id: id('unit'), polity_id: id('polity'), ...span, alt_start: days, ...proof },
    ['unit_id', 'start'],
    spanRules,
  ),
  polities: table(
    'geography/polities.csv',
    {
      polity_id: id('polity'),
      ...span,
      name: filled,
      status: choice('S', 'C', 'D', 'P', 'T', 'I', 'A', 'O', 'U', 'N'),
      owner: ids('polity'),
      iso_a3: optional,
      cow_code: optional,
      ...proof,
    },
    ['polity_id', 'start'],
    spanRules,
  ),
  overlays: table(
    'geography/overlays.csv',
    {
      overlay_id: id('overlay'),
      label: filled,
      unit_ids: someIds('unit'),
      ...span,
      kind: choice('allied', 'occupation', 'annexation', 'breakaway', 'lease', 'un', 'claim'),
      controller: someIds('controller'),
      controller_name: filled,
      claimant: ids('polity'),
      ...proof,
    },
    ['overlay_id', 'start'],
    spanRules,
  ),
  labels: table(
    'geography/labels.csv',
    {
      plate: choice('world', 'europe'),
      kind: choice('state', 'sea'),
      unit_id: v.string(),
      polity_id: optional,
      text: filled,
      lon: number(-180, 180),
      lat: number(-90, 90),
      size: number(6, 20),
      anchor: optionalChoice('start', 'middle', 'end'),
      dx: optionalNumber(-100, 100, 0),
      dy: optionalNumber(-100, 100, 0),
      from: end,
      to: end,
      shown_from_plate_class: shownFrom,
      inside_or_outside: optionalChoice('inside', 'outside'),
    },
    [],
    { rules: [placeByKind, labelSpan] },
  ),
};

export const tableSpecs = { ...mapSpecs, ...nameSpecs, ...recordSpecs };

export type TableName = keyof typeof tableSpecs;

export const tableNames = Object.keys(tableSpecs) as TableName[];

/** Front matter of data/periods/*.md. */
export const periodSpec = table('periods/*.md', { id: id('slug'), ...span, title }, ['id'], spanRules);
