// The code of a part of a page that comes to life by itself (Later.svelte).
import type { Component } from 'svelte';
import type { render } from 'svelte/server';

/** What a component is given, as Svelte has it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an interface is no record of unknown values
export type Given = Record<string, any>;

export interface LivePart<Props extends Given> {
  /** The component where it is at hand: on the server always, in the browser where the part cannot wait for a reader. */
  readonly there: Component<Props> | null;
  /** @throws Error where it has not come in time */
  load(): Promise<Component<Props>>;
}

/** Svelte's own way to draw a component to text, which is no part of what a browser gets. */
let draw: typeof render | null = null;

/** For the server (src/hooks.server.ts). */
export const giveDrawing = (how: typeof render): void => {
  draw = how;
};

/** A part as markup, on the server. */
export const drawn = <Props extends Given>(
  part: Component<Props>,
  options: { props: Props; context: Map<unknown, unknown> },
): string => draw?.(part as Component, options).body ?? '';

/** A part whose code comes with the page. */
export const atHand = <Props extends Given>(there: Component<Props>): LivePart<Props> => ({
  there,
  load: () => Promise.resolve(there),
});
