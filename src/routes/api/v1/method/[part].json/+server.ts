// What the method pages show, as files: doubts, disputes, the bibliography with its uses, and where facts stand.
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { METHOD_PARTS, methodFile } from '../../../../method-files';
import { isFirst } from '../../../../language';

// One for the whole site, made with the first language.
export const prerender = isFirst;

export const entries: EntryGenerator = () => METHOD_PARTS.map((part) => ({ part }));

export const GET: RequestHandler = async ({ params }) => {
  const part = METHOD_PARTS.find((name) => name === params.part);
  if (!part) error(404, 'No such file');
  return json(await methodFile(part));
};
