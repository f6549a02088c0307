// Other alliances of a date, for context: which treaties are in force, and which of them are outlined.
import { addDays } from '../history/date.ts';
import { alliancesAt } from '../history/record.ts';
import type { Alliance } from '../history/record.ts';
import type { AtlasRecord } from '../history/record-model.ts';
import type { LayerMessages } from '../text/en/layers.ts';
import type { AllianceRule, AllianceView } from './marks-model.ts';
import type { Scene } from './scene.ts';

/** What the reader asked for. */
export interface AllianceChoice {
  readonly treaties: readonly string[];
  readonly country: string | null;
}

export interface Alliances {
  readonly rule: AllianceRule;
  /** All in force, those that are shown first. */
  readonly views: readonly AllianceView[];
}

const hasParty = ({ parties }: Alliance, polity: string | null): boolean =>
  parties.some((party) => party.polity === polity);

/** The treaties chosen; else those of the selected state; else the alliances of several states. */
function ruleOf(all: readonly Alliance[], { treaties, country }: AllianceChoice): AllianceRule {
  if (treaties.length > 0) return 'chosen';
  return all.some((alliance) => hasParty(alliance, country)) ? 'country' : 'kind';
}

export function alliancesOn(
  record: AtlasRecord,
  scene: Scene,
  choice: AllianceChoice,
  words: LayerMessages,
): Alliances {
  const all = alliancesAt(record, scene.date);
  const rule = ruleOf(all, choice);
  const isShown = (alliance: Alliance): boolean =>
    rule === 'chosen'
      ? choice.treaties.includes(alliance.treaty.id)
      : rule === 'country'
        ? hasParty(alliance, choice.country)
        : alliance.treaty.kind === 'alliance';
  const view = (alliance: Alliance): AllianceView => {
    const { treaty, parties } = alliance;
    const polities = parties.map((party) => party.polity);
    return {
      treaty,
      shown: isShown(alliance),
      polities,
      names: polities.map((id) => scene.states.get(id)?.name ?? id).sort(words.formats.compare),
      when: words.span(treaty.start, treaty.end === null ? null : addDays(treaty.end, -1), 'day'),
      sources: [...new Set([...treaty.sources, ...parties.flatMap((party) => party.sources)])],
    };
  };
  return { rule, views: all.map(view).sort((a, b) => Number(b.shown) - Number(a.shown)) };
}
