// The parts of a date page that wait for the first sign of a reader: one file of code for all. While pages are made they are all there,
// and where a page is drawn in the browser it waits for them.
import type { Component } from 'svelte';
import type { LivePart } from '$lib/ui/live-part';
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

let made: Readonly<Partial<Record<PartName, Component<PartProps>>>> = {};

/** For the server (src/hooks.server.ts), which makes pages of whole parts. */
export const giveParts = (all: Record<PartName, Component<PartProps>>): void => {
  made = all;
};

const code: Readonly<Record<PartName, LatePart<{ default: Component<PartProps> }>>> = {
  foot: new LatePart(() => import('./AtlasFoot.svelte')),
  header: new LatePart(() => import('./AtlasHeader.svelte')),
  headline: new LatePart(() => import('./AtlasHeadline.svelte')),
  key: new LatePart(() => import('./AtlasKey.svelte')),
  panel: new LatePart(() => import('./AtlasPanel.svelte')),
};

const load = async (name: PartName): Promise<Component<PartProps>> => {
  const { default: part } = await code[name].get();
  made = { ...made, [name]: part };
  return part;
};

const livePart = (name: PartName): LivePart<PartProps> => ({
  get there() {
    return made[name] ?? null;
  },
  load: () => load(name),
});

export const parts: Readonly<Record<PartName, LivePart<PartProps>>> = {
  foot: livePart('foot'),
  header: livePart('header'),
  headline: livePart('headline'),
  key: livePart('key'),
  panel: livePart('panel'),
};

/** For a page that is drawn in the browser: all parts at once. What does not come is told of where it is missing. */
export async function bringParts(): Promise<void> {
  if (import.meta.env.SSR) return;
  await Promise.allSettled((Object.keys(parts) as PartName[]).map(load));
}
