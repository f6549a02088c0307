// The zoomable map takes over once, gives way when it fails, and comes back where the reader was.
import { expect, test, vi } from 'vitest';
import type { MapHandle } from '$lib/ui/map-contract';
import { Takeover } from './takeover.svelte';

type Loader = ConstructorParameters<typeof Takeover>[0];
const component = (() => ({})) as unknown as Awaited<ReturnType<Loader>>;

function handleAt(camera: object | null): MapHandle {
  const verbs = {
    zoomIn: vi.fn(),
    zoomOut: vi.fn(),
    reset: vi.fn(),
    goTo: vi.fn(),
    still: vi.fn(),
    walk: vi.fn(),
  };
  return { ...verbs, camera: () => camera as ReturnType<MapHandle['camera']> };
}

test('it is waited for from the first interaction to the first frame', async () => {
  const load = vi.fn<Loader>(() => Promise.resolve(component));
  const takeover = new Takeover(load);
  expect(takeover.waiting).toBe(false);
  const entering = takeover.enter();
  await takeover.enter();
  expect(takeover.waiting).toBe(true);
  await entering;
  expect([takeover.waiting, takeover.live]).toEqual([true, false]);
  takeover.painted();
  expect([takeover.waiting, takeover.live]).toEqual([false, true]);
  expect(load).toHaveBeenCalledOnce();
});

test('code that does not come is said, and is asked for again', async () => {
  const load = vi.fn<Loader>(() => Promise.resolve(component)).mockRejectedValueOnce(new Error('cut off'));
  const takeover = new Takeover(load);
  await takeover.enter();
  expect([takeover.trouble, takeover.map, takeover.waiting]).toEqual(['failed', null, false]);
  takeover.retry();
  await vi.waitFor(() => expect(takeover.map).toBe(component));
  expect(takeover.trouble).toBeNull();
});

test('a map that is lost says so, and the next one begins where it was', async () => {
  const camera = { kind: 'europe', longitude: 10 };
  const takeover = new Takeover(() => Promise.resolve(component));
  await takeover.enter();
  takeover.painted();
  takeover.handle = handleAt(camera);
  takeover.fail('lost');
  expect([takeover.trouble, takeover.live]).toEqual(['lost', false]);
  // it fails once more before it has been anywhere
  takeover.handle = handleAt(null);
  takeover.fail('load');
  takeover.retry();
  await vi.waitFor(() => expect(takeover.map).toBe(component));
  const next = handleAt(null);
  takeover.handle = next;
  takeover.painted();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- a stand-in, never called by it
  expect(next.goTo).toHaveBeenCalledExactlyOnceWith(camera);
});

test('a browser without WebGL is not asked again', async () => {
  const takeover = new Takeover(() => Promise.resolve(component));
  await takeover.enter();
  takeover.fail('webgl');
  expect(takeover.trouble).toBe('no-webgl');
  await takeover.enter();
  expect(takeover.map).toBeNull();
});
