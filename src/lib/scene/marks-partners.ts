// States in partnership with NATO on a date: Partnership for Peace, Mediterranean Dialogue, Istanbul Initiative, partners across the globe.
import { partnershipsAt } from '../history/record.ts';
import type { AtlasRecord, Partnership } from '../history/record-model.ts';
import type { LayerMessages } from '../text/en/layers.ts';
import type { Partner } from './marks-model.ts';
import type { Scene } from './scene.ts';

/** The four frameworks by which a state is NATO's partner; councils, plans and lists of other kinds make none. */
export const PARTNERSHIPS: readonly string[] = [
  'partnership-for-peace',
  'mediterranean-dialogue',
  'istanbul-cooperation-initiative',
  'partners-across-the-globe',
];

/** Partners of the day by polity, in the order of their names. A state that takes part in one framework is active. */
export function partnersAt(record: AtlasRecord, scene: Scene, words: LayerMessages): Map<string, Partner> {
  const rows = partnershipsAt(record, scene.date).filter((row) => PARTNERSHIPS.includes(row.programme));
  const nameOf = (id: string): string => record.programmes.find((p) => p.id === id)?.name ?? id;
  const line = (row: Partnership): string => {
    const { formats } = words;
    const since = row.precision === 'day' ? formats.date(row.start) : formats.month(row.start);
    return words[row.status === 'active' ? 'partner' : 'suspended'](nameOf(row.programme), since);
  };
  const partners = [...Map.groupBy(rows, (row) => row.polity)].flatMap(([polity, own]): Partner[] => {
    const state = scene.states.get(polity);
    if (!state || state.blocs.includes('nato')) return [];
    const status = own.some((row) => row.status === 'active') ? 'active' : 'suspended';
    const sources = [...new Set(own.flatMap((row) => row.sources))];
    return [{ polity, name: state.name, status, lines: own.map(line), sources }];
  });
  partners.sort((a, b) => words.formats.compare(a.name, b.name));
  return new Map(partners.map((partner) => [partner.polity, partner]));
}
