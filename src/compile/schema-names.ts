// The table of names by which readers look for a state: own names, names in other languages, abbreviations.
import { choice, filled, optional } from './fields.ts';
import { id, someIds, sources } from './id-fields.ts';
import { table } from './table-spec.ts';

/** `sought` is a name that no state had in the time of the atlas: it leads to a suggestion, never to a match. */
export const NAME_KINDS = ['own', 'other', 'short', 'sought'] as const;

export const nameSpecs = {
  names: table(
    'names.csv',
    {
      polity_id: id('polity'),
      name: filled,
      langs: someIds('lang'),
      kind: choice(...NAME_KINDS),
      sources,
      note: optional,
    },
    ['polity_id', 'name'],
  ),
};
