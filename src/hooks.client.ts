// Pages that Kit runs, before anything else in the browser: where they stand, and what was true. Pages of dates start by start.ts.
import { beforeNavigate, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { navigating } from '$app/state';
import type { ClientInit } from '@sveltejs/kit';
import { giveHistory } from '$lib/history/given';
import type { HistoryData } from '$lib/history/decode';
import { giveRouter } from '$lib/view/address.svelte';
import { giveBases } from './routes/base';
import { dataFile } from './routes/data-files';

const base = (): string => resolve('/').replace(/\/$/, '');
giveBases({ links: base, paths: base });
giveRouter({
  replace: (link) => {
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- links are made by view/url, with the base in them
    replaceState(link, {});
  },
  beforePage: beforeNavigate,
  way: () => navigating.to?.url.href ?? null,
});

export const init: ClientInit = async () => {
  giveHistory(await dataFile<HistoryData>('history'));
};
