// The headline of the date at which a reader rests, which waits for its events.
import { history } from '$lib/history/atlas';
import { headlineAt } from '$lib/scene/sentence';
import type { AtlasPage } from './page.svelte';

export const headlineOf = ({ session, t }: AtlasPage): string =>
  headlineAt(history, session.notes.events, session.settled, t);
