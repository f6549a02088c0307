// Compiled data by name: read from disk while pages are made, fetched in the browser. Files have their hash in their name.
import { patientJson } from '$lib/view/waiting';
import { FACTS } from './language';
const local = import.meta.env.SSR
  ? import.meta.glob<{ default: unknown }>([
      '$facts/{history,labels,ticks,chart,charts,sources,chapters,find,events,record}.json',
      '$facts/{periods,years,chapters}/*.json',
      '$facts/tables/{polities,tenures}.json',
      '/src/lib/generated/geo/figure-{world,europe}.json',
    ])
  : {};
const addresses = import.meta.glob<string>(
  [
    '$facts/{history,labels,ticks,chart,charts,sources,find,events,record}.json',
    '$facts/{periods,years}/*.json',
    '/src/lib/generated/geo/figure-{world,europe}.json',
  ],
  { query: '?url', import: 'default', eager: true },
);

// Keys of import.meta.glob are paths from the root of the project, whatever the pattern was.
const pathOf = (name: string): string =>
  `${name.startsWith('geo/') ? '/src/lib/generated' : FACTS}/${name}.json`;

/** Where the browser finds a file of the data; empty where there is none. */
export const dataAddress = (name: string): string => addresses[pathOf(name)] ?? '';

/** All compiled files are lists or objects: anything else is not what was asked for. */
function whole(data: unknown): object {
  if (typeof data !== 'object' || data === null) throw new Error('not a file of the data');
  return data;
}

/**
 * JSON from the site itself, in two attempts.
 * @throws Error where it could not be had, or is none
 */
export const fetched = (address: string): Promise<unknown> => patientJson(address, whole);

/**
 * A file of src/lib/generated, such as `years/1955`. The shape is that of the compiler that wrote it.
 * @throws Error where there is no such file, or it could not be had in two attempts
 */
export async function dataFile<T>(name: string): Promise<T> {
  if (import.meta.env.SSR) {
    const read = local[pathOf(name)];
    if (!read) throw new Error(`no such data: ${name}`);
    return (await read()).default as T;
  }
  const address = dataAddress(name);
  if (address === '') throw new Error(`no such data: ${name}`);
  return (await fetched(address)) as T;
}
