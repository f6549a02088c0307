// Compiled data by name: read from disk while pages are made, fetched in the browser. Files have their hash in their name.
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

/** A server that is silent for longer is asked once more. */
const PATIENCE_MS = 15_000;

// Keys of import.meta.glob are paths from the root of the project, whatever the pattern was.
const pathOf = (name: string): string =>
  `${name.startsWith('geo/') ? '/src/lib/generated' : FACTS}/${name}.json`;

/** Where the browser finds a file of the data; empty where there is none. */
export const dataAddress = (name: string): string => addresses[pathOf(name)] ?? '';

/** JSON from the site itself. */
export async function fetched(address: string): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
  return response.json();
}

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
  return (await fetched(address).catch(() => fetched(address))) as T;
}
