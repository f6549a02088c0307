// Pictures of the map page: its plates on the date, and the zoomable map as it looks now.
import type { PlateId } from '$lib/figure/geometry';
import { history } from '$lib/history/atlas';
import { formatDate, formatView } from '$lib/view/url';
import type { AtlasPage } from './page.svelte';
import { geometryOf, layersShown, siteAddress } from './picture-source';
import type { PictureId, PictureMatter, PictureSource } from './picture-source';

const PLATES = { europe: ['europe'], world: ['world'], both: ['world', 'europe'] } as const;
const VIEWS = { 'view-europe': 'europe', 'view-world': 'world' } as const;

const isPlates = (id: PictureId): id is keyof typeof PLATES => id in PLATES;
const isView = (id: PictureId): id is keyof typeof VIEWS => id in VIEWS;

/** What the page says of its date, as it rests. */
function told(page: AtlasPage) {
  const scene = page.session.settled;
  const dated = formatDate(scene.date, history).length === 4 ? ('year' as const) : ('day' as const);
  return { scene, dated, headline: page.headline };
}

function common(page: AtlasPage, name: string): Omit<PictureMatter, 'content' | 'figures'> {
  const { view } = page.session.viewer;
  const scene = page.session.settled;
  return {
    labelRows: page.data.labelRows,
    layers: layersShown(view.layers),
    permalink: `${siteAddress(page.base)}${formatView({ ...view, date: scene.date }, history)}`,
    parts: [scene.date, name],
  };
}

async function ofPlates(page: AtlasPage, id: keyof typeof PLATES, width: number): Promise<PictureMatter> {
  const plates: readonly PlateId[] = PLATES[id];
  const figures = await geometryOf(plates, width);
  return { ...common(page, id), figures, content: { kind: 'plates', plates, ...told(page) } };
}

async function ofView(page: AtlasPage, id: keyof typeof VIEWS, width: number): Promise<PictureMatter> {
  const plate = VIEWS[id];
  const image = await page.maps.get(plate)?.still(width);
  if (!image) throw new Error('no picture of the map');
  const { projection } = page.session.viewer.view;
  const name = plate === 'world' && projection !== 'world' ? projection : `${plate}-view`;
  return {
    ...common(page, name),
    figures: {},
    content: { kind: 'view', image: { ...image, label: page.label(plate) }, ...told(page) },
  };
}

export function picturesOfDate(page: AtlasPage): PictureSource {
  const live = (['world', 'europe'] as const).filter((plate) => page.maps.get(plate));
  const views = live.map((plate): PictureId => `view-${plate}`);
  return {
    ids: ['europe', 'world', 'both', ...views],
    ofPage: new Set(views),
    matter: (id, width) => {
      if (isPlates(id)) return ofPlates(page, id, width);
      if (isView(id)) return ofView(page, id, width);
      return Promise.reject(new Error(`no such picture: ${id}`));
    },
  };
}
