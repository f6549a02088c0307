// A group of the key that is lit: the fills of all other members pale towards the sea, as on the drawn plate.
import type { KeyGroup } from '../figure/key-texts.ts';
import type { Shade } from '../scene/scene.ts';

const SHADES_OF: Readonly<Record<KeyGroup, readonly Shade[]>> = {
  nato: ['nato', 'nato-out', 'both', 'both-out'],
  'nato-only': ['nato', 'nato-out'],
  both: ['both', 'both-out'],
  union: ['both', 'both-out', 'eu'],
  pact: ['wp', 'wp-idle'],
  partners: ['ip4'],
};

/** What is left of a fill that is not lit. */
export const LEFT = 0.2;

const isGroup = (group: string): group is KeyGroup => group in SHADES_OF;

/** 1 where the shade keeps its strength; land of no bloc always does. */
export function strengthOf(shade: Shade, lit: string | null): number {
  if (lit === null || shade === 'land' || !isGroup(lit)) return 1;
  return SHADES_OF[lit].includes(shade) ? 1 : LEFT;
}
