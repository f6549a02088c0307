// The pattern images of one map: added with the style, redrawn in place when the zoom or the theme asks for it.
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Pattern } from '../theme/patterns.ts';
import type { Look } from './kind.ts';
import { pixelRatio } from './options.ts';
import { drawPattern, imageSize, patternImages, repeats } from './patterns.ts';
import type { PatternImage } from './patterns.ts';

interface Sheet {
  readonly pattern: Pattern;
  readonly image: PatternImage;
  drawn: number;
}

type Target = Pick<MapLibreMap, 'addImage' | 'hasImage' | 'updateImage'>;

export class PatternSheet {
  readonly #map: Target;
  readonly #sheets: Map<string, Sheet>;
  #look: Look;
  #zoom: number;

  constructor(map: Target, look: Look) {
    this.#map = map;
    this.#look = look;
    this.#zoom = look.zoom;
    this.#sheets = new Map(
      [...patternImages(look)].map(([id, pattern]) => [
        id,
        { pattern, image: imageSize(pattern, look, pixelRatio()), drawn: 0 },
      ]),
    );
  }

  /** Gives the images to a style that has just loaded, or has come back after the loss of its context. */
  add(): void {
    for (const [id, sheet] of this.#sheets) {
      if (!this.#map.hasImage(id))
        this.#map.addImage(id, this.#draw(sheet), { pixelRatio: sheet.image.pixelRatio });
    }
  }

  zoomTo(zoom: number): void {
    this.#zoom = zoom;
    for (const [id, sheet] of this.#sheets) {
      if (sheet.drawn !== repeats(sheet.pattern, this.#look, sheet.image, zoom)) this.#update(id, sheet);
    }
  }

  /** Another theme, or another size of the box. */
  redraw(look: Look): void {
    this.#look = look;
    for (const [id, sheet] of this.#sheets) this.#update(id, sheet);
  }

  #update(id: string, sheet: Sheet): void {
    if (this.#map.hasImage(id)) this.#map.updateImage(id, this.#draw(sheet));
  }

  #draw(sheet: Sheet): ImageData {
    const { size } = sheet.image;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = size;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('no 2D canvas');
    drawPattern(pen, sheet.pattern, this.#look, sheet.image, this.#zoom);
    sheet.drawn = repeats(sheet.pattern, this.#look, sheet.image, this.#zoom);
    return pen.getImageData(0, 0, size, size);
  }
}
