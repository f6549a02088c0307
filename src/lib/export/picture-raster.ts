// SVG -> PNG in the browser, by way of an image and a canvas; and what can go wrong with that.
import type { PixelSize } from '../figure/picture/shapes.ts';

export type PictureTrouble = 'draw' | 'too-slow' | 'too-large';

export class PictureError extends Error {
  readonly trouble: PictureTrouble;
  constructor(trouble: PictureTrouble) {
    super(`no picture: ${trouble}`);
    this.trouble = trouble;
  }
}

/** A large picture takes seconds on a slow machine; what takes longer hangs. */
const PATIENCE_MS = 45_000;
/** WebKit draws an image before the fonts inside it are ready: what is drawn is drawn once more after this long. */
const FONTS_MS = 80;

export async function within<T>(promise: Promise<T>, limit = PATIENCE_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PictureError('too-slow')), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const svgBlob = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });

/** Browsers that have no memory for a canvas say so with nothing, with an exception, or with an empty picture. */
function drawnCanvas(image: HTMLImageElement, { width, height }: PixelSize): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context || canvas.width !== width || canvas.height !== height) throw new PictureError('too-large');
  try {
    context.drawImage(image, 0, 0, width, height);
    const [, , , alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    if (alpha === 0) throw new PictureError('too-large');
  } catch (cause) {
    throw cause instanceof PictureError ? cause : new PictureError('too-large');
  }
  return canvas;
}

async function pngOf(svg: string, size: PixelSize): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(svg));
  try {
    const image = new Image(size.width, size.height);
    image.src = address;
    await image.decode().catch(() => {
      throw new PictureError('draw');
    });
    drawnCanvas(image, { width: 16, height: 16 });
    await pause(FONTS_MS);
    const canvas = drawnCanvas(image, size);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new PictureError('too-large'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** @throws PictureError */
export const rasterise = (svg: string, size: PixelSize): Promise<Blob> => within(pngOf(svg, size));

/** Whether the browser can put pictures into the clipboard; only over a safe connection. */
export const canCopy = (): boolean =>
  typeof ClipboardItem === 'function' &&
  typeof (navigator as Partial<Navigator>).clipboard?.write === 'function';

/** The promise goes into the clipboard's item: Safari forgets the reader's click while a picture is being made. */
export const copyPicture = (png: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);

/** A file that has been offered may still be read for a moment. */
const KEPT_MS = 60_000;

export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
