// Pictures of the map page: its plates on the date, and the zoomable map as it looks now.
import type { PlateId } from '$lib/figure/geometry';
import { history } from '$lib/history/atlas';
import { CLASS_PARTS, formatClass } from '$lib/view/classroom';
import { formatEmbedMaker } from '$lib/view/embed';
import { formatDate, formatView } from '$lib/view/url';
import { RECORD_LAYERS } from '$lib/view/view';
import { exportWords } from '$words/export';
import { headlineOf } from './headline-of';
import type { AtlasPage } from './page.svelte';
import { geometryOf, layersShown, siteAddress } from './picture-source';
import type { Onward, PictureId, PictureMatter, PictureSource } from './picture-source';

const PLATES = { europe: ['europe'], world: ['world'], both: ['world', 'europe'] } as const;
const VIEWS = { 'view-europe': 'europe', 'view-world': 'world' } as const;

const isPlates = (id: PictureId): id is keyof typeof PLATES => id in PLATES;
const isView = (id: PictureId): id is keyof typeof VIEWS => id in VIEWS;

/** What the page says of its date, as it rests. */
function told(page: AtlasPage) {
  const scene = page.session.settled;
  const dated = formatDate(scene.date, history).length === 4 ? ('year' as const) : ('day' as const);
  return { scene, dated, headline: headlineOf(page) };
}

async function common(page: AtlasPage, name: string): Promise<Omit<PictureMatter, 'content' | 'figures'>> {
  const { view } = page.session.viewer;
  const scene = page.session.settled;
  const named = view.layers.some((layer) => RECORD_LAYERS.includes(layer));
  return {
    labelRows: page.data.labelRows,
    layers: layersShown(view.layers),
    record: named ? await (await import('./picture-record')).recordOf(scene, view) : null,
    permalink: `${siteAddress(page.base)}${formatView({ ...view, date: scene.date }, history)}`,
    parts: [scene.date, name],
  };
}

async function ofPlates(page: AtlasPage, id: keyof typeof PLATES, width: number): Promise<PictureMatter> {
  const plates: readonly PlateId[] = PLATES[id];
  const content = { kind: 'plates', plates, ...told(page) } as const;
  const [figures, others] = await Promise.all([geometryOf(plates, width), common(page, id)]);
  return { ...others, figures, content };
}

async function ofView(page: AtlasPage, id: keyof typeof VIEWS, width: number): Promise<PictureMatter> {
  const plate = VIEWS[id];
  const image = await page.maps.get(plate)?.still(width);
  if (!image) throw new Error('no picture of the map');
  const { projection } = page.session.viewer.view;
  const name = plate === 'world' && projection !== 'world' ? projection : `${plate}-view`;
  return {
    ...(await common(page, name)),
    figures: {},
    content: { kind: 'view', image: { ...image, label: page.label(plate) }, ...told(page) },
  };
}

/** The plates of a picture as embeds and sheets for a class know them. */
const platesOf = (id: PictureId): 'both' | 'europe' | 'world' =>
  isView(id) ? VIEWS[id] : isPlates(id) ? id : 'both';

function onward(page: AtlasPage, id: PictureId): Onward[] {
  const view = { ...page.session.viewer.view, date: page.session.settled.date };
  const plates = platesOf(id);
  const sheets = {
    from: history.firstDate,
    to: view.date,
    seed: 1,
    parts: CLASS_PARTS,
    plate: plates === 'world' ? ('world' as const) : ('europe' as const),
    names: view.layers.includes('names'),
  };
  return [
    { href: `${page.base}${formatEmbedMaker(view, plates, history)}`, text: exportWords.embed },
    { href: `${page.base}${formatClass(sheets, history)}`, text: exportWords.classroom },
  ];
}

export function picturesOfDate(page: AtlasPage): PictureSource {
  const live = (['world', 'europe'] as const).filter((plate) => page.maps.get(plate));
  const views = live.map((plate): PictureId => `view-${plate}`);
  return {
    ids: ['europe', 'world', 'both', ...views],
    ofPage: new Set(views),
    onward: (id) => onward(page, id),
    matter: (id, width) => {
      if (isPlates(id)) return ofPlates(page, id, width);
      if (isView(id)) return ofView(page, id, width);
      return Promise.reject(new Error(`no such picture: ${id}`));
    },
  };
}
