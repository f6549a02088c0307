// The order of codecs, and what is told of the missing ones.
import { expect, test } from 'vitest';
import { chooseWay, waysOf } from './codecs.ts';
import type { Way } from './codecs.ts';

const only =
  (...codecs: Way['codec'][]) =>
  (way: Way): Promise<boolean> =>
    Promise.resolve(codecs.includes(way.codec));

test('MP4 is H.264 where the browser has it', async () => {
  expect(await chooseWay('mp4', only('avc', 'vp9', 'av1', 'vp8'))).toEqual({
    way: { container: 'mp4', codec: 'avc' },
    missing: [],
  });
});

test('without H.264 it is VP9 in the container asked for, and H.264 is named as missing', async () => {
  const { way, missing } = await chooseWay('mp4', only('vp9', 'vp8'));
  expect(way).toEqual({ container: 'mp4', codec: 'vp9' });
  expect(missing.map((m) => m.codec)).toEqual(['avc']);
});

test('the container changes when it has no codec left', async () => {
  expect((await chooseWay('mp4', only('vp8'))).way).toEqual({ container: 'webm', codec: 'vp8' });
  expect((await chooseWay('webm', only('avc'))).way).toEqual({ container: 'mp4', codec: 'avc' });
});

test('a browser without any of them has no way, and all are missing', async () => {
  expect(await chooseWay('webm', only())).toEqual({ way: null, missing: waysOf('webm') });
});

test('a question that fails is a no', async () => {
  const { way } = await chooseWay('webm', ({ codec }) =>
    codec === 'vp9' ? Promise.reject(new Error('unknown')) : Promise.resolve(true),
  );
  expect(way?.codec).toBe('av1');
});

test('a way that promised and failed is left out', async () => {
  const [first] = waysOf('mp4');
  const { way, missing } = await chooseWay('mp4', only('avc', 'vp9'), first ? [first] : []);
  expect(way?.codec).toBe('vp9');
  expect(missing).toEqual([first]);
});
