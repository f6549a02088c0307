// The list of all states with a page; made with the page, so that a reader need not load what it is made from.
import { history } from '$lib/history/atlas';
import { countryIndex } from '$lib/scene/country-index';
import { core } from '$words/core';
import { whole } from '../country-files';

export const load = async () => {
  const { record, pages } = await whole();
  return { index: countryIndex(history, record, pages, core) };
};
