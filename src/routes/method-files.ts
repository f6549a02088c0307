// What the method pages show: read from disk while pages are made, fetched from the API in the browser, so that it is no part of any script.
import type {
  BibliographyRow,
  DisputeEntry,
  Doubts,
  MethodOverview,
  ProofData,
} from '$lib/export/provenance-data';
import { fetched } from './data-files';
import { siteBase } from './base';

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

const local = import.meta.env.SSR
  ? import.meta.glob<{ default: unknown }>('/src/lib/generated/method/*.json')
  : {};

/**
 * A file of src/lib/generated/method. The shape is that of the compiler that wrote it.
 * @throws Error where it could not be had
 */
export async function methodFile<Part extends MethodPart>(part: Part): Promise<MethodFiles[Part]> {
  if (!import.meta.env.SSR)
    return (await fetched(`${siteBase()}/api/v1/method/${part}.json`)) as MethodFiles[Part];
  const read = local[`/src/lib/generated/method/${part}.json`];
  if (!read) throw new Error(`no such data: ${part}`);
  return (await read()).default as MethodFiles[Part];
}
