// The head that a date page is made with: what it shows, and which data the browser may fetch at once. Server only.
import { datePageMeta } from '$lib/export/page-meta';
import { headMarkup, pageTitle } from '$lib/export/head-markup';
import { escapeXml } from '$lib/figure/markup';
import archivo from '$lib/generated/fonts/archivo.woff2?url';
import serif from '$lib/generated/fonts/source-serif.woff2?url';
import { history } from '$lib/history/atlas';
import { sceneAt } from '$lib/scene/scene';
import { headlineAt } from '$lib/scene/sentence';
import { describe } from '$lib/scene/standing';
import { core } from '$words/core';
import { parseView } from '$lib/view/url';
import { loadYear } from './atlas-data';
import { dataAddress } from './data-files';
import { SITE } from './site';

/** The two typefaces that every page needs, asked for before anything else: one that is late waits for the next page (fonts.css). */
export const fontLinks = (prefix: string): string =>
  [archivo, serif]
    .map(
      (file) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href="${prefix}${file}"/>`,
    )
    .join('');

const PLATES = ['geo/figure-world', 'geo/figure-europe'];

/** `prefix` leads from the page to the root of the site: '.' or '..'. */
export async function madeHead(segment: string, prefix: string): Promise<string> {
  const { view } = parseView(segment, new URLSearchParams(), history);
  const scene = sceneAt(history, view);
  const { events } = await loadYear(scene.year);
  const headline = headlineAt(history, events, scene, core);
  const parts = { history, scene, segment, headline, sentence: describe(scene, core) };
  const meta = datePageMeta(parts, SITE, core);
  const period = scene.period === null ? [] : [`periods/${scene.period}`];
  // Asked for together with the scripts, when the page has been painted (scripts/starting.mjs).
  const early = ['history', 'labels', 'ticks', 'chart', `years/${scene.year}`, ...period, ...PLATES].map(
    (name) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${prefix}${dataAddress(name)}"/>`,
  );
  return `<title>${escapeXml(pageTitle(meta))}</title>${headMarkup(meta)}${early.join('')}`;
}
