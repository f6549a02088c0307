// What is known of one state, for its page and its card: every state and territory that the tables know.
import { error, json } from '@sveltejs/kit';
import { history } from '$lib/history/atlas';
import { polityOfCode, publicCode } from '$lib/history/sovereignty';
import { cutFile } from '../../country-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  [...history.polities.keys()].map((polity) => ({ code: publicCode(polity) }));

export const GET: RequestHandler = async ({ params }) => {
  const polity = polityOfCode(params.code);
  if (!history.polities.has(polity)) error(404);
  return json(await cutFile(polity));
};
