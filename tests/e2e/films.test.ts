// Films made in the browser, read back: every frame is that of its date, a missing codec is told, and Cancel ends everything.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { pictureAt, planFilm } from '../../src/lib/export/film/plan.ts';
import { placeOnPlate } from '../../src/lib/figure/place.ts';
import { blocChanges } from '../../src/lib/history/alignment.ts';
import { decodeHistory } from '../../src/lib/history/decode.ts';
import type { HistoryData } from '../../src/lib/history/decode.ts';
import { PALETTES } from '../../src/lib/theme/palette.ts';
import { decodeGif } from '../gif-reader.ts';
import { openDate, watch } from './journey';

/** Notes what a page asks of its encoders and draws, before the page's own code runs. */
function spy(): void {
  const noted = { drawn: [] as Blob[], encoders: [] as VideoEncoder[] };
  Object.assign(globalThis, { noted });
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (thing) => {
    if (thing instanceof Blob && thing.type.startsWith('image/svg')) noted.drawn.push(thing);
    return create(thing);
  };
  const Own = globalThis.VideoEncoder;
  globalThis.VideoEncoder = class extends Own {
    constructor(init: VideoEncoderInit) {
      super(init);
      noted.encoders.push(this);
    }
  };
}

type Noted = typeof globalThis & { noted: { drawn: Blob[]; encoders: VideoEncoder[] } };

async function order(page: Page, answers: Readonly<Record<string, string>>): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: 'Make a film' });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'Make a film' }).click();
  await expect(dialog.getByRole('img')).toBeVisible();
  for (const day of ['From', 'To']) await dialog.getByRole('textbox', { name: day }).fill(answers[day] ?? '');
  for (const name of ['Map', 'Pace', 'Size'])
    await dialog.getByRole('combobox', { name }).selectOption(answers[name] ?? '');
  await dialog.getByRole('checkbox', { name: 'Begin with a title' }).uncheck();
  return dialog;
}

/** Makes what was ordered; answers its name and bytes. */
async function made(page: Page, dialog: Locator): Promise<{ name: string; bytes: Buffer }> {
  await dialog.getByRole('button', { name: 'Make the film' }).click();
  const save = dialog.getByRole('link', { name: 'Save the film' });
  await expect(save).toBeVisible({ timeout: 120_000 });
  const coming = page.waitForEvent('download');
  await save.click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Days at which films pause: changes of the blocs, and the events of the timeline. */
function pauses(): string[] {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(path.resolve(`src/lib/generated/${name}.json`), 'utf8'));
  const ticks = (read('ticks') as string[][]).map(([date = '']) => date);
  return [...new Set([...blocChanges(decodeHistory(read('history') as HistoryData)), ...ticks])].sort();
}

/** Middle colour of a patch round each point, at each second of the film, as the browser decodes it. */
async function patches(
  page: Page,
  type: string,
  bytes: Buffer,
  seconds: readonly number[],
  points: readonly (readonly [number, number])[],
): Promise<number[][][]> {
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Film</p>' }));
  await page.goto('/empty');
  return page.evaluate(
    async ({ film, type, seconds, points }) => {
      const data = Uint8Array.from(atob(film), (c) => c.charCodeAt(0));
      const video = document.createElement('video');
      const told = (name: string) =>
        new Promise((resolve, reject) => {
          video.addEventListener(name, resolve, { once: true });
          video.addEventListener('error', () => reject(new Error(video.error?.message)), { once: true });
        });
      const ready = told('loadeddata');
      video.src = URL.createObjectURL(new Blob([data], { type }));
      await ready;
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
      const context = canvas.getContext('2d', { willReadFrequently: true });
      const found: number[][][] = [];
      for (const second of seconds) {
        const there = told('seeked');
        video.currentTime = second;
        await there;
        context?.drawImage(video, 0, 0);
        found.push(
          points.map(([x, y]) => {
            const patch = context?.getImageData(Math.round(x) - 3, Math.round(y) - 3, 7, 7).data ?? [];
            return [0, 1, 2].map((channel) => {
              const values = [...patch].filter((_, i) => i % 4 === channel).sort((a, b) => a - b);
              return values[24] ?? -1;
            });
          }),
        );
      }
      return found;
    },
    { film: bytes.toString('base64'), type, seconds, points },
  );
}

/** The fill that a colour is nearest to. */
function fillOf(rgb: readonly number[]): string {
  const fills = ['land', 'nato', 'both', 'eu', 'wp', 'sea'] as const;
  const away = fills.map((fill) => {
    const hex = PALETTES.light[fill];
    return rgb.reduce(
      (sum, value, i) => sum + (value - parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16)) ** 2,
      0,
    );
  });
  return fills[away.indexOf(Math.min(...away))] ?? '';
}

/** Where a place of the earth is on a picture of the film, in its pixels. */
function placeOn(svg: string, lon: number, lat: number): [x: number, y: number] {
  const plate =
    /plate-europe" x="([\d.]+)" y="([\d.]+)".*?<g transform="translate\(([\d.-]+) ([\d.-]+)\) scale\(([\d.]+)\)/.exec(
      svg,
    );
  const [x = 0, y = 0, dx = 0, dy = 0, zoom = 0] = (plate ?? []).slice(1).map(Number);
  const file = /width="(\d+)" height="\d+" viewBox="0 0 ([\d.]+)/.exec(svg);
  const scale = Number(file?.[1]) / Number(file?.[2]);
  const [px, py] = placeOnPlate('europe', lon, lat);
  return [(x + dx + px * zoom) * scale, (y + dy + py * zoom) * scale];
}

test('every frame of an MP4 is the map of its date', async ({ page }) => {
  test.slow();
  const seen = watch(page);
  await page.addInitScript(spy);
  await openDate(page, '/1955');
  const dialog = await order(page, {
    From: '1951-12-31',
    To: '1955-05-09',
    Map: 'europe',
    Pace: 'fast',
    Size: '854x480',
  });
  const { name, bytes } = await made(page, dialog);
  expect(name).toBe('alliance-atlas-1951-12-31-1955-05-09-europe.mp4');
  expect(bytes.subarray(4, 8).toString()).toBe('ftyp');
  expect(seen.errors).toEqual([]);

  const drawn = await page.evaluate(() =>
    Promise.all((globalThis as Noted).noted.drawn.map((b) => b.text())),
  );
  const last = drawn.at(-1) ?? '';
  const plan = planFilm(
    { from: '1951-12-31', to: '1955-05-09', steps: 'years', pace: 5, fps: 25, title: false },
    pauses(),
  );
  // What the browser decodes in the middle of every picture, against what held on its date.
  let end = 0;
  const moments = plan.pictures.map((picture) => {
    end += picture.ms;
    return { date: picture.date, second: (end - picture.ms / 2) / 1000 };
  });
  expect(moments.map(({ second }) => pictureAt(plan, second * 1000)?.date)).toEqual(
    moments.map((m) => m.date),
  );
  const found = await patches(
    page,
    'video/mp4',
    bytes,
    moments.map((m) => m.second),
    [placeOn(last, 39, 38.8), placeOn(last, 9.2, 48.7)],
  );
  // Hatched land (occupied, in both) is no plain colour: of West Germany only its years in the Coal and Steel Community alone are.
  const told = found.map(([turkey = [], germany = []], i) => [
    moments[i]?.date,
    fillOf(turkey),
    fillOf(germany) === 'eu',
  ]);
  expect(told).toEqual(
    moments.map(({ date }) => [
      date,
      date < '1952-02-18' ? 'land' : 'nato',
      date >= '1952-07-23' && date < '1955-05-06',
    ]),
  );
});

test('a codec that is missing is told and the next one taken; without any a GIF is made', async ({
  page,
}) => {
  test.slow();
  await page.addInitScript(() => {
    VideoEncoder.isConfigSupported = (config) =>
      Promise.resolve({ config, supported: config.codec.startsWith('vp09') && config.width !== 854 });
  });
  await openDate(page, '/1955');
  const dialog = await order(page, {
    From: '1952',
    To: '1952',
    Map: 'europe',
    Pace: 'fast',
    Size: '540x960',
  });
  await expect(dialog.getByText('cannot write H.264 at this size.', { exact: false })).toContainText(
    'The film is written as VP9 in MP4 instead.',
  );
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption('854x480');
  await expect(dialog.getByText('can write neither MP4 nor WebM', { exact: false })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Make the film' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Make a GIF' }).click();
  const { name, bytes } = await made(page, dialog);
  expect(name).toBe('alliance-atlas-1952-europe.gif');
  const gif = decodeGif(bytes);
  expect([gif.width, gif.height]).toEqual([854, 480]);
  // 1 January, Greece and Turkey in February, the Coal and Steel Community in July, 31 December.
  expect(gif.frames.length).toBeGreaterThanOrEqual(4);
});

test('Cancel ends the work: no encoder is left open and nothing can be saved', async ({ page }) => {
  await page.addInitScript(spy);
  await openDate(page, '/1955');
  const dialog = await order(page, { From: '1949', To: '2026', Map: 'both', Pace: 'slow', Size: '1280x720' });
  await dialog.getByRole('button', { name: 'Make the film' }).click();
  await expect(dialog.getByText(/^Drawing /)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Cancelled. Nothing was kept.')).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Save the film' })).toHaveCount(0);
  await expect
    .poll(() => page.evaluate(() => (globalThis as Noted).noted.encoders.map((encoder) => encoder.state)))
    .toEqual(['closed']);
  const drawn = () => page.evaluate(() => (globalThis as Noted).noted.drawn.length);
  await expect(dialog.getByRole('img')).toBeVisible();
  const before = await drawn();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  // The preview may be drawn once more.
  expect(await drawn()).toBeLessThanOrEqual(before + 1);
});
