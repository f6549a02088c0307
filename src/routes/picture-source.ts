// What a page offers as pictures: which there are, and what each is drawn from once it is asked for.
import { history } from '$lib/history/atlas';
import type { FigureGeometry, PlateId } from '$lib/figure/geometry';
import { decodeLabels } from '$lib/figure/labels';
import type { LabelData, LabelRow } from '$lib/figure/labels';
import type { PictureContent, PlateLayersShown, RecordShown } from '$lib/figure/picture/model';
import type { LayerId } from '$lib/view/view';
import type { ExportWords } from '$words/export';
import { loadGeometry } from './atlas-data';
import { dataFile } from './data-files';

export type PictureId = keyof ExportWords['contents'];

/** Everything on a picture that depends on what it shows. */
export interface PictureMatter {
  readonly content: PictureContent;
  readonly figures: Partial<Readonly<Record<PlateId, FigureGeometry>>>;
  readonly labelRows: readonly LabelRow[];
  readonly layers?: PlateLayersShown;
  readonly record?: RecordShown | null;
  /** Absolute. */
  readonly permalink: string;
  /** What the name of the file says of it. */
  readonly parts: readonly string[];
}

export interface PictureSource {
  readonly ids: readonly [PictureId, ...PictureId[]];
  /** Pictures that have the colours of the page and no others. */
  readonly ofPage: ReadonlySet<PictureId>;
  /** `width` is about how many pixels the picture has across. @throws Error where it cannot be had */
  readonly matter: (id: PictureId, width: number) => Promise<PictureMatter>;
  /** Where the same date and view lead on to. */
  readonly onward?: (id: PictureId) => readonly Onward[];
}

/** What else can be made of what the page shows. */
export interface Onward {
  readonly href: string;
  readonly text: string;
}

/** The site as the reader reached it; addresses on a picture are absolute. */
export const siteAddress = (base: string): string =>
  new URL(`${base}/`, location.href).href.replace(/\/$/, '');

export const sourcesLink = (base: string): string => `${siteAddress(base)}/method`;

export const layersShown = (layers: readonly LayerId[]): PlateLayersShown => ({
  names: layers.includes('names'),
  disputes: layers.includes('disputes'),
  article6: layers.includes('article6'),
});

export const namesOfPlates = async (): Promise<LabelRow[]> =>
  decodeLabels(await dataFile<LabelData[]>('labels'));

/** From so many pixels across, the outlines made for a screen show their corners. */
const FINE_FROM = 2400;

async function loadFine(plate: PlateId): Promise<FigureGeometry> {
  const [{ refined }, { loadLand }] = await Promise.all([
    import('$lib/map/fine-figure'),
    import('$lib/map/load'),
  ]);
  const [figure, land] = await Promise.all([loadGeometry(plate), loadLand(plate)]);
  return refined(figure, land);
}

/** The geometry of plates for a picture `width` pixels across. @throws Error where it cannot be had */
export async function geometryOf(
  plates: readonly PlateId[],
  width: number,
): Promise<PictureMatter['figures']> {
  const loaded = await Promise.all(plates.map(width < FINE_FROM ? loadGeometry : loadFine));
  return Object.fromEntries(plates.map((plate, i) => [plate, loaded[i]]));
}

export const dataVersion = (): string => history.version;
