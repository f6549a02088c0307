// The typefaces of the names. MapLibre draws glyphs with the browser's own text engine and asks for a family only, never for a width,
// so each cut of the variable fonts is registered as a family of its own: a face clamps what is asked of it to what it declares.
// (`font-faces` of the style declares no width either, and would draw every name in the default cut.)
import archivo from '@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2?url';
import serifItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url';
import { FONT_OF } from './name-fonts.ts';
import { LABEL_WEIGHTS } from './shade.ts';
import type { LabelWeight } from './shade.ts';

const CUTS: Readonly<
  Record<LabelWeight, { readonly url: string; readonly weight: string; readonly stretch: string }>
> = {
  off: { url: archivo, weight: '450', stretch: '84%' },
  member: { url: archivo, weight: '600', stretch: '84%' },
  new: { url: archivo, weight: '750', stretch: '84%' },
  sea: { url: serifItalic, weight: '400', stretch: '100%' },
};

let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  const faces = LABEL_WEIGHTS.map(
    (cut) =>
      new FontFace(FONT_OF[cut], `url(${CUTS[cut].url})`, {
        weight: CUTS[cut].weight,
        stretch: CUTS[cut].stretch,
      }),
  );
  for (const face of faces) document.fonts.add(face);
  // a typeface that does not come is no reason to withhold the map: names are then drawn in the browser's own
  await Promise.allSettled(faces.map((face) => face.load()));
}

/** Registers the cuts once per page and waits for them. Never rejects. */
export function loadFonts(): Promise<void> {
  loading ??= load();
  return loading;
}
