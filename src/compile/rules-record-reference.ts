// Rules about ids in the record: programmes, treaties, overlays, states and land that its rows name must exist.
import type { Finding, Rule } from './check.ts';
import type { Dataset } from './dataset.ts';
import { mentionsIn, unknown, type Mention } from './mentions.ts';
import { isoNames, OTHER_CONTROLLERS } from './rules-reference.ts';

function polityMentions(data: Dataset): Mention[] {
  const controllers = mentionsIn(data.disputes, 'controllers').filter(({ id }) => !OTHER_CONTROLLERS.has(id));
  return [
    ...mentionsIn(data.partnerships, 'polity_id'),
    ...mentionsIn(data.steps, 'polity_id'),
    ...mentionsIn(data.operations, 'polities'),
    ...mentionsIn(data.presence, 'host'),
    ...mentionsIn(data.presence, 'framework'),
    ...mentionsIn(data.consultations, 'polities'),
    ...mentionsIn(data.summits, 'host'),
    ...mentionsIn(data['secretaries-general'], 'polity_id'),
    ...mentionsIn(data.disputes, 'claimants'),
    ...controllers,
    ...mentionsIn(data['treaty-parties'], 'polity_id'),
    ...mentionsIn(data.countries, 'id'),
  ];
}

function unknownPolities(data: Dataset): Finding[] {
  const known = new Set(data.polities.map((row) => row.polity_id));
  const elsewhere = 'Polities are listed in data/geography/polities.csv.';
  return unknown(polityMentions(data), known, elsewhere, isoNames(data));
}

const unknownUnits = (data: Dataset): Finding[] =>
  unknown(
    mentionsIn(data.disputes, 'units'),
    new Set(data.units.map((row) => row.unit_id)),
    'Units are listed in data/geography/units.csv.',
  );

const unknownBlocs = (data: Dataset): Finding[] =>
  unknown(
    mentionsIn(data.steps, 'bloc_id'),
    new Set(data.blocs.map((row) => row.bloc_id)),
    'Blocs are listed in data/blocs.csv.',
  );

const unknownProgrammes = (data: Dataset): Finding[] =>
  unknown(
    mentionsIn(data.partnerships, 'programme_id'),
    new Set(data.programmes.map((row) => row.programme_id)),
    'Programmes are listed in data/programmes.csv.',
  );

const unknownTreaties = (data: Dataset): Finding[] =>
  unknown(
    mentionsIn(data['treaty-parties'], 'treaty_id'),
    new Set(data.treaties.map((row) => row.treaty_id)),
    'Treaties are listed in data/treaties.csv.',
  );

const unknownOverlays = (data: Dataset): Finding[] =>
  unknown(
    mentionsIn(data.disputes, 'overlays'),
    new Set(data.overlays.map((row) => row.overlay_id)),
    'Overlays are listed in data/geography/overlays.csv.',
  );

export const recordReferenceRules: readonly Rule[] = [
  { name: 'polity-unknown', needs: ['polities'], find: unknownPolities },
  { name: 'unit-unknown', needs: ['units'], find: unknownUnits },
  { name: 'bloc-unknown', needs: ['blocs'], find: unknownBlocs },
  { name: 'programme-unknown', needs: ['programmes'], find: unknownProgrammes },
  { name: 'treaty-unknown', needs: ['treaties'], find: unknownTreaties },
  { name: 'overlay-unknown', needs: ['overlays'], find: unknownOverlays },
];
