// The picture of a comparison: both days on the plate that is shown.
import { history } from '$lib/history/atlas';
import { formatDate } from '$lib/view/url';
import { siteBase } from '../base';
import { geometryOf, namesOfPlates, siteAddress } from '../picture-source';
import type { PictureSource } from '../picture-source';
import type { ComparisonPage } from './comparison.svelte';

export const picturesOfDays = (page: ComparisonPage, base = siteBase()): PictureSource => ({
  ids: ['compare'],
  ofPage: new Set(),
  matter: async (_, width) => {
    const { a, b } = page.pair;
    const plate = page.plate;
    const [figures, labelRows] = await Promise.all([geometryOf([plate], width), namesOfPlates()]);
    return {
      content: { kind: 'compare', plate, a, b },
      figures,
      labelRows,
      permalink: `${siteAddress(base)}${page.link}`,
      parts: [formatDate(a.date, history), formatDate(b.date, history), plate],
    };
  },
});
