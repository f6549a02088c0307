// Record x Scene x View -> what the layers of the record draw on a date. Pure.
import type { AtlasRecord } from '../history/record-model.ts';
import type { LayerMessages } from '../text/en/layers.ts';
import type { LayerId, View } from '../view/view.ts';
import { alliancesOn } from './marks-alliances.ts';
import { MARK_LAYERS } from './marks-model.ts';
import type { Mark, MarkLayer, RecordScene } from './marks-model.ts';
import { marksOf } from './marks.ts';
import { partnersAt } from './marks-partners.ts';
import type { Scene } from './scene.ts';

type Asked = Pick<View, 'layers' | 'treaties' | 'country'>;

const counted = (marks: readonly Mark[]): number => marks.filter((mark) => !mark.faint).length;

/** Counts are there for every layer, so that a reader sees what a switch would bring. */
export function recordSceneAt(
  record: AtlasRecord,
  scene: Scene,
  asked: Asked,
  words: LayerMessages,
): RecordScene {
  const on = (layer: LayerId): boolean => asked.layers.includes(layer);
  const marks = new Map<MarkLayer, readonly Mark[]>(
    MARK_LAYERS.map((layer) => [layer, marksOf(record, scene, layer, words)]),
  );
  const countOf = (layer: MarkLayer): number => counted(marks.get(layer) ?? []);
  const partners = partnersAt(record, scene, words);
  const { rule, views } = alliancesOn(record, scene, asked, words);
  const shown = on('alliances') ? views.filter((view) => view.shown) : [];
  return {
    date: scene.date,
    marks: MARK_LAYERS.filter(on).flatMap((layer) => marks.get(layer) ?? []),
    partners: on('partners') ? partners : new Map(),
    alliances: on('alliances') ? views : [],
    rule,
    parties: new Set(shown.flatMap((view) => view.polities)),
    counts: {
      operations: countOf('operations'),
      presence: countOf('presence'),
      summits: countOf('summits'),
      claims: countOf('claims'),
      partners: partners.size,
      alliances: views.filter((view) => view.shown).length,
    },
  };
}
