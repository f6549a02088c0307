// What the method pages show: read from disk while pages are made, fetched in the browser; kept for reading without a network.
import type {
  BibliographyRow,
  DisputeEntry,
  Doubts,
  MethodOverview,
  ProofData,
} from '$lib/export/provenance-data';
import { fetched } from './data-files';
import { FACTS } from './language';

export interface MethodFiles {
  readonly overview: MethodOverview;
  readonly doubts: Doubts;
  readonly disputes: readonly DisputeEntry[];
  readonly bibliography: readonly BibliographyRow[];
  readonly proof: ProofData;
}

export type MethodPart = keyof MethodFiles;

export const METHOD_PARTS: readonly MethodPart[] = [
  'overview',
  'doubts',
  'disputes',
  'bibliography',
  'proof',
];

const local = import.meta.env.SSR ? import.meta.glob<{ default: unknown }>('$facts/method/*.json') : {};
const addresses = import.meta.glob<string>('$facts/method/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/**
 * A file of src/lib/generated/method. The shape is that of the compiler that wrote it.
 * @throws Error where it could not be had
 */
export async function methodFile<Part extends MethodPart>(part: Part): Promise<MethodFiles[Part]> {
  const path = `${FACTS}/method/${part}.json`;
  if (!import.meta.env.SSR) return (await fetched(addresses[path] ?? '')) as MethodFiles[Part];
  const read = local[path];
  if (!read) throw new Error(`no such data: ${part}`);
  return (await read()).default as MethodFiles[Part];
}
