// The parts of a date page that wait for the first sign of a reader: one file of code for all. While pages are made they are all there.
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

let made: Partial<Record<PartName, Component<PartProps>>> = {};

/** For the server (src/hooks.server.ts), which makes pages of whole parts. */
export const giveParts = (all: Record<PartName, Component<PartProps>>): void => {
  made = all;
};

const livePart = (
  name: PartName,
  load: () => Promise<{ default: Component<PartProps> }>,
): LivePart<PartProps> => {
  const code = new LatePart(load);
  return {
    get there() {
      return made[name] ?? null;
    },
    load: async () => (await code.get()).default,
  };
};

export const parts: Readonly<Record<PartName, LivePart<PartProps>>> = {
  foot: livePart('foot', () => import('./AtlasFoot.svelte')),
  header: livePart('header', () => import('./AtlasHeader.svelte')),
  headline: livePart('headline', () => import('./AtlasHeadline.svelte')),
  key: livePart('key', () => import('./AtlasKey.svelte')),
  panel: livePart('panel', () => import('./AtlasPanel.svelte')),
};
