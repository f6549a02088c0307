// What waits has an end, and a second attempt goes past every cache.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SILENCE_MS, patientJson, within } from './waiting.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Answer = () => Response | Promise<Response>;

/** A server that gives these answers one after the other, and never answers when asked to hang. */
function server(...answers: (Answer | 'hang')[]): {
  fetcher: typeof fetch;
  caches: (RequestCache | undefined)[];
} {
  const caches: (RequestCache | undefined)[] = [];
  const fetcher: typeof fetch = (_, init) => {
    const answer = answers[caches.length];
    caches.push(init?.cache);
    if (answer === undefined) throw new Error('asked too often');
    if (answer !== 'hang') return Promise.resolve(answer());
    return new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
    });
  };
  return { fetcher, caches };
}

const text =
  (words: string, status = 200): Answer =>
  () =>
    new Response(words, { status });
const list = (data: unknown): readonly unknown[] => {
  if (!Array.isArray(data)) throw new Error('no list');
  return data;
};

/** A body that comes in pieces, with a pause before each. */
const pieces =
  (words: readonly string[], pause: number): Answer =>
  () =>
    new Response(
      new ReadableStream<Uint8Array>({
        async start(stream) {
          for (const word of words) {
            await new Promise((resolve) => setTimeout(resolve, pause));
            stream.enqueue(new TextEncoder().encode(word));
          }
          stream.close();
        },
      }),
    );

test('what comes at once is asked for once', async () => {
  const { fetcher, caches } = server(text('[1]'));
  expect(await patientJson('/a.json', list, fetcher)).toEqual([1]);
  expect(caches).toEqual(['default']);
});

test.each([
  ['an error of the server', text('no', 500)],
  ['a file that is not there', text('no', 404)],
  ['a file that is cut off', text('[1,')],
  ['another kind of file', text('<!doctype html>')],
  ['a file of another shape', text('{}')],
] as const)('%s is asked for again, past the cache', async (_, first) => {
  const { fetcher, caches } = server(first, text('[2]'));
  expect(await patientJson('/a.json', list, fetcher)).toEqual([2]);
  expect(caches).toEqual(['default', 'reload']);
});

test('a server that is silent is asked twice and then given up', async () => {
  const { fetcher, caches } = server('hang', 'hang');
  const failed = vi.fn();
  void patientJson('/a.json', list, fetcher).catch(failed);
  await vi.advanceTimersByTimeAsync(2 * SILENCE_MS - 1);
  expect(failed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(failed).toHaveBeenCalledOnce();
  expect(caches).toHaveLength(2);
});

test('a slow server is waited for as long as pieces come', async () => {
  const { fetcher, caches } = server(pieces(['[1', ',2', ',3', ']'], SILENCE_MS - 1));
  const found = patientJson('/a.json', list, fetcher);
  await vi.advanceTimersByTimeAsync(4 * SILENCE_MS);
  expect(await found).toEqual([1, 2, 3]);
  expect(caches).toHaveLength(1);
});

test('letters that are torn apart by the line are put together', async () => {
  const bytes = new TextEncoder().encode('["é"]');
  const { fetcher } = server(() => {
    const body = new ReadableStream<Uint8Array>({
      start(stream) {
        stream.enqueue(bytes.subarray(0, 3));
        stream.enqueue(bytes.subarray(3));
        stream.close();
      },
    });
    return new Response(body);
  });
  expect(await patientJson('/a.json', list, fetcher)).toEqual(['é']);
});

test('work that does not end in time has failed, and work that ends has not', async () => {
  const late = within(new Promise(() => undefined), 1000).catch((cause: unknown) => cause);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await late).toBeInstanceOf(Error);
  expect(await within(Promise.resolve(1), 1000)).toBe(1);
  await expect(within(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});
