// Title, description and addresses after the page has loaded: they follow the date at which the reader rests.
import { describe } from '$lib/scene/standing';
import { history } from '$lib/history/atlas';
import { insertHead } from '$lib/trust/markup';
import { formatDate } from '$lib/view/url';
import type { AtlasPage } from './page.svelte';
import { SITE } from './site';

/** The first page brings its own head; the fallback page, and every page opened from another, does not. */
let brought = typeof document !== 'undefined' && document.querySelector('link[rel=canonical]') !== null;

/** Called whenever another date rests. */
export function followHead(page: AtlasPage, headline: string): void {
  const { t, data, isInitial, session } = page;
  const scene = session.settled;
  if (brought) {
    brought = false;
    if (isInitial) return;
  }
  const segment = isInitial ? data.segment : formatDate(scene.date, history);
  const sentence = describe(scene, t);
  void Promise.all([import('$lib/export/page-meta'), import('$lib/export/head-markup')]).then(
    ([{ datePageMeta }, { HEAD_MARK, headMarkup, pageTitle }]) => {
      if (session.settled !== scene) return;
      const meta = datePageMeta({ history, scene, segment, headline, sentence }, SITE, t);
      document.title = pageTitle(meta);
      for (const old of document.head.querySelectorAll(`[${HEAD_MARK}]`)) old.remove();
      insertHead(headMarkup(meta));
    },
    // A title that lags behind is no reason to trouble the reader.
    () => undefined,
  );
}
