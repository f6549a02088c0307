// Brings a page of a date to life as Kit would: the same root, layout and page over what was sent.
import Root from '$root';
import { hydrate } from 'svelte';
import { nextTask } from '$lib/ui/in-turn';
import Layout from './+layout.svelte';
import Page from './[date=isodate]/+page.svelte';
import { loadPage } from './atlas-data';
import { prepare } from './page.svelte';

/** Kit's own account of the page, which nothing here reads. */
const stores = { page: { set: () => undefined, notify: () => undefined, subscribe: () => () => undefined } };

/** @throws Error where the data of the page cannot be had */
export async function takeOver(target: Element, segment: string): Promise<void> {
  const data = await loadPage(segment);
  await nextTask();
  prepare(data);
  await nextTask();
  hydrate(Root, {
    target,
    props: {
      stores,
      constructors: [Layout, Page],
      page: { params: {} },
      form: null,
      data_0: { pathname: location.pathname, embedded: false },
      data_1: data,
    },
  });
}
