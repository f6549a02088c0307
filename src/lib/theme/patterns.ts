// Shade -> its fill token and the pattern over it: the second cue beside colour. Sizes are screen pixels on the Europe plate.
import type { Shade } from '../scene/scene.ts';
import type { Token } from './palette.ts';

/** A repeating mark. Lines: 45 rises to the right, -45 falls, 0 lies flat; dots stand on a grid turned by 45°. */
export type Pattern =
  | {
      readonly kind: 'line';
      readonly angle: 0 | 45 | -45;
      readonly width: number;
      readonly spacing: number;
      readonly ink: Token;
    }
  | { readonly kind: 'dot'; readonly radius: number; readonly spacing: number; readonly ink: Token };

export interface ShadeStyle {
  readonly fill: Token;
  readonly pattern: Pattern | null;
  /** The 45° gold pinstripe is too fine for the world plate. */
  readonly onWorld: boolean;
}

const goldStripe: Pattern = { kind: 'line', angle: 45, width: 1.3, spacing: 7, ink: 'pat-eu' };
const pactStripe: Pattern = { kind: 'line', angle: -45, width: 1.3, spacing: 6.5, ink: 'pat-wp' };
const outside: Pattern = { kind: 'line', angle: 0, width: 1.3, spacing: 6, ink: 'pat-out' };

/** The hatch of disputed or occupied land, drawn over the fill in law. */
export const DISPUTED: Pattern = { kind: 'line', angle: -45, width: 0.9, spacing: 4.5, ink: 'pat-dis' };

/** The dots of a partner: over its pale fill, over the fill of the Union, and alone where the partnership is suspended. */
export const PARTNER: Pattern = { kind: 'dot', radius: 0.8, spacing: 5, ink: 'pat-partner' };

export const SHADE_STYLES: Readonly<Record<Shade, ShadeStyle>> = {
  land: { fill: 'land', pattern: null, onWorld: true },
  nato: { fill: 'nato', pattern: null, onWorld: true },
  'nato-out': { fill: 'nato', pattern: outside, onWorld: true },
  both: { fill: 'both', pattern: goldStripe, onWorld: false },
  'both-out': { fill: 'both', pattern: outside, onWorld: true },
  eu: { fill: 'eu', pattern: null, onWorld: true },
  wp: { fill: 'wp', pattern: pactStripe, onWorld: true },
  'wp-idle': { fill: 'wp', pattern: { ...DISPUTED, ink: 'pat-wp', width: 1.6 }, onWorld: true },
  ip4: { fill: 'ip4', pattern: { kind: 'dot', radius: 1.1, spacing: 6, ink: 'pat-ip4' }, onWorld: true },
  dep: { fill: 'dep', pattern: null, onWorld: true },
};
