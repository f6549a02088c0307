// The parts of a date page that wait for the first sign of a reader. While pages are made they are all there, and where a page is drawn in
// the browser it waits for them.
import type { Component } from 'svelte';
import type { LivePart } from '$lib/ui/live-part';
import { arriving } from '$lib/view/waiting';
import type { LateCard } from './late-card.svelte';
import type { LateLayers } from './late-layers.svelte';
import { LatePart } from './late-part';
import type { AtlasPage } from './page.svelte';

/** What they share; the same as long as the page stands. */
export interface PartProps {
  readonly page: AtlasPage;
  readonly late: LateLayers;
  readonly card: LateCard;
}
type PartName = 'foot' | 'header' | 'headline' | 'key' | 'panel';
type Parts = Readonly<Record<PartName, Component<PartProps>>>;

let there: Parts | null = null;

/** For the server (src/hooks.server.ts), which makes pages of whole parts. */
export const giveParts = (all: Parts): void => {
  there = all;
};

const fetchParts = (): Promise<Parts> => import('./atlas-parts');
const code = new LatePart(fetchParts);
let coming: Promise<Parts> | null = null;

/** All ask for the same file: one attempt is for all of them. */
async function load(): Promise<Parts> {
  coming ??= code.get().finally(() => {
    coming = null;
  });
  there = await coming;
  return there;
}

const livePart = (name: PartName): LivePart<PartProps> => ({
  get there() {
    return there?.[name] ?? null;
  },
  load: async () => (await load())[name],
});

export const parts: Readonly<Record<PartName, LivePart<PartProps>>> = {
  foot: livePart('foot'),
  header: livePart('header'),
  headline: livePart('headline'),
  key: livePart('key'),
  panel: livePart('panel'),
};

/**
 * For a page that is drawn in the browser. It is no attempt of a reader, after two of which the page is loaded again: what does not come is
 * told of when the page stands.
 */
export async function bringParts(): Promise<void> {
  if (import.meta.env.SSR || there) return;
  try {
    there = await arriving(fetchParts());
  } catch {
    // each part asks again, and tells
  }
}
