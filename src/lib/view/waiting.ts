// What waits has an end: no request and no part of the program is waited for without a limit, and a second attempt goes past every cache.
import { Patience } from './patience.ts';

/** A server that is silent for longer is taken for one that does not answer. Slowness is no silence: every piece that comes counts. */
export const SILENCE_MS = 15_000;
/** A part of the program, which tells nothing while it is on its way. */
export const PART_MS = 25_000;

/** The same work, but it fails after `limit` milliseconds. */
export function within<T>(work: Promise<T>, limit: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const over = setTimeout(() => {
      reject(new Error(`nothing came within ${String(limit)} ms`));
    }, limit);
    work.then(resolve, reject).finally(() => {
      clearTimeout(over);
    });
  });
}

/** A part of the program: an import has no limit of its own. */
export const arriving = <T>(coming: Promise<T>): Promise<T> => within(coming, PART_MS);

async function textOf(response: Response, sign: () => void): Promise<string> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    sign();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}

async function askedOnce(address: string, cache: RequestCache, fetcher: typeof fetch): Promise<unknown> {
  const end = new AbortController();
  const patience = new Patience(SILENCE_MS, () => {
    end.abort(new Error(`silence: ${address}`));
  });
  try {
    const response = await fetcher(address, { signal: end.signal, cache });
    patience.beat();
    if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
    return JSON.parse(await textOf(response, () => patience.beat())) as unknown;
  } finally {
    patience.stop();
  }
}

/**
 * JSON from the site itself, in two attempts; `read` throws for what is not of the right shape. An answer that came broken may lie in
 * the browser's cache for a year, so the second attempt asks the server again.
 * @throws Error where neither attempt brought what can be read
 */
export async function patientJson<T>(
  address: string,
  read: (data: unknown) => T,
  fetcher: typeof fetch = fetch,
): Promise<T> {
  try {
    return read(await askedOnce(address, 'default', fetcher));
  } catch {
    return read(await askedOnce(address, 'reload', fetcher));
  }
}
