// What waits for a drawing has a limit.
import { expect, test } from 'vitest';
import { PictureError, within } from './picture-raster.ts';

test('what is done in time is handed on, with its own failure where it fails', async () => {
  await expect(within(Promise.resolve('png'), 60_000)).resolves.toBe('png');
  await expect(within(Promise.reject(new PictureError('draw')), 60_000)).rejects.toMatchObject({
    trouble: 'draw',
  });
});

test('what never ends is given up', async () => {
  await expect(within(new Promise(() => undefined), 1)).rejects.toMatchObject({ trouble: 'too-slow' });
});
