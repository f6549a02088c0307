// The running export of a page: what was chosen, the picture of it, and what became of saving and copying.
import {
  canCopy,
  copyPicture,
  PictureError,
  rasterise,
  saveFile,
  svgBlob,
  within,
} from '$lib/export/picture-raster';
import { pictureFonts } from '$lib/export/picture-fonts';
import { pictureName } from '$lib/export/picture-name';
import { pictureSvg } from '$lib/figure/picture/picture';
import { usualSize } from '$lib/figure/picture/shapes';
import type { PixelSize } from '$lib/figure/picture/shapes';
import archivo from '$lib/generated/fonts/archivo.woff2?url';
import italic from '$lib/generated/fonts/source-serif-italic.woff2?url';
import serif from '$lib/generated/fonts/source-serif.woff2?url';
import { PALETTES } from '$lib/theme/palette';
import type { ThemeName } from '$lib/theme/palette';
import type { PictureChoice } from '$lib/ui/export-choice';
import { core } from '$words/core';
import { exportWords, pictureWords } from '$words/export';
import { dataVersion, sourcesLink } from './picture-source';
import type { PictureId, PictureMatter, PictureSource } from './picture-source';

const FONTS = { serif, italic, sans: archivo };
/** Geometry and fonts have limits of their own; both together are not waited for longer. */
const LOAD_MS = 30_000;

/** A picture that has been drawn: its preview, and how the file of it is made. */
export interface Ready {
  readonly address: string;
  readonly name: string;
  readonly svg: string;
  readonly size: PixelSize;
}

export class PictureDesk {
  readonly source: PictureSource;
  readonly #base: string;
  readonly #pageTheme: ThemeName;
  /** One drawing at a time counts: the last one asked for. */
  #turn = 0;
  #matter: {
    readonly id: PictureId;
    readonly width: number;
    readonly coming: Promise<PictureMatter>;
  } | null = null;
  choice = $state.raw<PictureChoice<PictureId>>() as PictureChoice<PictureId>;
  #ready = $state.raw<Ready | null>(null);
  #status = $state('');
  #trouble = $state('');
  #busy = $state(false);
  readonly copies = canCopy();

  constructor(source: PictureSource, base: string, pageTheme: ThemeName) {
    this.source = source;
    this.#base = base;
    this.#pageTheme = pageTheme;
    const [what] = source.ids;
    this.choice = { what, shape: 'wide', size: usualSize('wide'), theme: 'light', format: 'png' };
  }

  get ready(): Ready | null {
    return this.#ready;
  }
  /** Said to everybody, screen readers included. */
  get status(): string {
    return this.#status;
  }
  get trouble(): string {
    return this.#trouble;
  }
  get busy(): boolean {
    return this.#busy;
  }
  /** The picture has the colours of the page. */
  get fixed(): boolean {
    return this.source.ofPage.has(this.choice.what);
  }
  get theme(): ThemeName {
    return this.fixed ? this.#pageTheme : this.choice.theme;
  }

  readonly choose = (part: Partial<PictureChoice<PictureId>>): void => {
    const shape = part.shape ?? this.choice.shape;
    const size = part.size ?? (shape === this.choice.shape ? this.choice.size : usualSize(shape));
    this.choice = { ...this.choice, ...part, shape, size };
    void this.draw();
  };

  /** What the picture shows; asked for once, however often its shape and colours change. */
  #matterOf(id: PictureId, width: number): Promise<PictureMatter> {
    if (this.#matter?.id === id && this.#matter.width >= width) return this.#matter.coming;
    const coming = this.source.matter(id, width);
    this.#matter = { id, width, coming };
    coming.catch(() => {
      this.#matter = null;
    });
    return coming;
  }

  /** Draws what is chosen; also the way to try again. */
  readonly draw = async (): Promise<void> => {
    this.#turn += 1;
    const turn = this.#turn;
    this.#busy = true;
    this.#trouble = '';
    this.#status = exportWords.drawing;
    try {
      const ready = await this.#drawn();
      if (turn !== this.#turn) {
        URL.revokeObjectURL(ready.address);
        return;
      }
      this.#put(ready);
      this.#status = exportWords.drawn(ready.name);
    } catch (cause) {
      if (turn !== this.#turn) return;
      this.#put(null);
      this.#fail(cause, this.fixed ? exportWords.noView : exportWords.loadFailed);
    } finally {
      if (turn === this.#turn) this.#busy = false;
    }
  };

  async #drawn(): Promise<Ready> {
    const { what, shape, size, format } = this.choice;
    const theme = this.theme;
    const matter = this.#matterOf(what, size.width);
    const [given, type] = await within(Promise.all([matter, pictureFonts(FONTS)]), LOAD_MS);
    const svg = pictureSvg({
      ...given,
      ...type,
      shape,
      size,
      inMillimetres: format === 'svg',
      t: core,
      words: pictureWords(core.formats),
      palette: PALETTES[theme],
      version: dataVersion(),
      sourcesLink: sourcesLink(this.#base),
    });
    const name = pictureName({ parts: given.parts, shape, theme, format });
    return { address: URL.createObjectURL(svgBlob(svg)), name, svg, size };
  }

  #put(ready: Ready | null): void {
    if (this.#ready) URL.revokeObjectURL(this.#ready.address);
    this.#ready = ready;
  }

  #fail(cause: unknown, otherwise: string): void {
    const known = cause instanceof PictureError ? cause.trouble : null;
    this.#status = '';
    this.#trouble =
      known === 'too-large'
        ? exportWords.tooLarge
        : known === 'too-slow'
          ? exportWords.tooSlow
          : known === 'draw'
            ? exportWords.failed
            : otherwise;
  }

  async #deliver(
    doing: string,
    deliver: (ready: Ready) => Promise<string>,
    otherwise: string,
  ): Promise<void> {
    const ready = this.#ready;
    if (!ready || this.#busy) return;
    this.#busy = true;
    this.#trouble = '';
    this.#status = doing;
    try {
      this.#status = await deliver(ready);
    } catch (cause) {
      this.#fail(cause, otherwise);
    } finally {
      this.#busy = false;
    }
  }

  readonly save = (): Promise<void> =>
    this.#deliver(
      exportWords.saving,
      async ({ svg, size, name }) => {
        const file = this.choice.format === 'svg' ? svgBlob(svg) : await rasterise(svg, size);
        saveFile(file, name);
        return exportWords.saved(name);
      },
      exportWords.failed,
    );

  /** Always as PNG: no other kind of picture can be pasted everywhere. */
  readonly copy = (): Promise<void> =>
    this.#deliver(
      exportWords.saving,
      async ({ svg, size }) => {
        await copyPicture(rasterise(svg, size));
        return exportWords.copied;
      },
      exportWords.copyFailed,
    );

  /** The dialog is gone: nothing is kept. */
  readonly close = (): void => {
    this.#turn += 1;
    this.#put(null);
  };
}
