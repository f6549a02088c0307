// Colours of the palette as numbers, so that they can be eased.

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Red, green and blue (0 to 255) of an opaque colour written #rrggbb. Throws on anything else: the palette has no other fills. */
export function channels(colour: string): [r: number, g: number, b: number] {
  const [, r, g, b] = HEX.exec(colour) ?? [];
  if (r === undefined || g === undefined || b === undefined)
    throw new RangeError(`not a colour of the form #rrggbb: ${colour}`);
  return [parseInt(r, 16), parseInt(g, 16), parseInt(b, 16)];
}
