// Makes a film in the browser: draws every picture for its date and hands it to the encoder, which sets the pace; memory does not grow with length.
import type { Way } from './codecs.ts';
import { sampled } from './gif-colours.ts';
import type { Pixels } from './gif-colours.ts';
import { FileTooLarge } from './memory-file.ts';
import type { ByteSink } from './memory-file.ts';
import { Paper, PICTURE_MS, PictureTooSlow, within } from './paper.ts';
import type { FilmFrame, FilmPlan } from './plan.ts';
import { FilmClock } from './progress.ts';
import type { VideoSample } from 'mediabunny';
import type { FilmProgress } from './progress.ts';
import type { FilmSize } from './size.ts';
import type { VideoText } from './video.ts';

export interface FilmJob {
  readonly plan: FilmPlan;
  readonly size: FilmSize;
  /** The SVG of a picture, in the film's size. */
  readonly picture: (frame: FilmFrame) => string | Promise<string>;
  /** Colours that a GIF keeps as they are. */
  readonly colours: readonly string[];
  readonly text: VideoText;
  readonly sink: ByteSink;
  readonly signal: AbortSignal;
  readonly onprogress: (progress: FilmProgress) => void;
}

/** The encoder promised the way and failed on it. */
export class EncoderFailed extends Error {
  readonly way: Way;
  constructor(way: Way, cause: unknown) {
    super(`encoder of ${way.codec} failed`, { cause });
    this.way = way;
  }
}

/** How often a long still picture says how far it is. */
const TELL_EVERY = 12;
/** Pictures by which the colours of a GIF are chosen, spread over the film. */
const SAMPLES = 6;
const SAMPLE_EVERY = 7;

const clockOf = (plan: FilmPlan): FilmClock => new FilmClock(plan, () => performance.now());

/**
 * The film as MP4 or WebM, written to the job's sink.
 * @throws EncoderFailed, FileTooLarge, PictureTooSlow, or the reason of the signal
 */
export async function makeVideo(job: FilmJob, way: Way): Promise<void> {
  const { VideoFile, sampleOf } = await import('./video.ts');
  const { plan, size, signal } = job;
  const paper = new Paper(size.width, size.height, false);
  const clock = clockOf(plan);
  const file = new VideoFile(way, plan, job.sink, job.text);
  const late = (): Error => new EncoderFailed(way, new PictureTooSlow('encoder'));
  const patient = <T>(work: Promise<T>): Promise<T> => within(work, PICTURE_MS, signal, late);
  const encode = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await patient(work());
    } catch (fault) {
      signal.throwIfAborted();
      if (file.sinkFault) throw file.sinkFault as Error;
      throw fault instanceof EncoderFailed || fault instanceof FileTooLarge
        ? fault
        : new EncoderFailed(way, fault);
    }
  };
  const drawn = async (picture: FilmFrame): Promise<VideoSample> => {
    await paper.draw(await job.picture(picture), signal);
    return sampleOf(paper.canvas);
  };
  const add = async (picture: FilmFrame, sample: VideoSample): Promise<void> => {
    for (let i = 0, told = 0; i < picture.frames; i += 1) {
      await encode(() => file.add(sample, i === 0));
      const whole = i + 1 === picture.frames;
      if (i + 1 - told < TELL_EVERY && !whole) continue;
      job.onprogress(clock.written(picture, i + 1 - told, whole));
      told = i + 1;
    }
  };
  try {
    await encode(() => file.start());
    await eachAhead(plan.pictures, drawn, add, (sample) => {
      sample.close();
    });
    await encode(() => file.finish());
  } catch (fault) {
    await file.cancel();
    throw fault;
  }
}

/** Makes one thing ahead while the one before is used: drawing goes on while the encoder works. No more than two are there at a time. */
async function eachAhead<T>(
  pictures: readonly FilmFrame[],
  make: (picture: FilmFrame) => Promise<T>,
  use: (picture: FilmFrame, thing: T) => Promise<void>,
  drop: (thing: T) => void,
): Promise<void> {
  /** What is being made; a failure is told when its turn comes. */
  const begin = (picture: FilmFrame | undefined): Promise<T> | null => {
    const made = picture ? make(picture) : null;
    made?.catch(() => undefined);
    return made;
  };
  let next = begin(pictures[0]);
  try {
    for (const [i, picture] of pictures.entries()) {
      const thing = await (next ?? make(picture));
      next = begin(pictures[i + 1]);
      try {
        await use(picture, thing);
      } finally {
        drop(thing);
      }
    }
  } finally {
    next?.then(drop, () => undefined);
  }
}

const spread = (pictures: readonly FilmFrame[]): FilmFrame[] => {
  const step = Math.max(1, (pictures.length - 1) / (SAMPLES - 1));
  const places = Array.from({ length: SAMPLES }, (_, i) => Math.round(i * step));
  return [...new Set(places)].flatMap((place) => pictures[place] ?? []);
};

/**
 * The film as GIF, written to the job's sink; `paint` gives the pixels of a picture.
 * @throws FileTooLarge, PictureTooSlow, or the reason of the signal
 */
export async function makeGif(job: FilmJob, paint: (svg: string) => Promise<Pixels>): Promise<void> {
  const { coloursOf, GifFile } = await import('./gif.ts');
  const { plan, size, signal } = job;
  const samples: Pixels[] = [];
  for (const picture of spread(plan.pictures)) {
    signal.throwIfAborted();
    samples.push(sampled(await paint(await job.picture(picture)), SAMPLE_EVERY));
  }
  const file = new GifFile(size, coloursOf(job.colours, samples), job.sink);
  const clock = clockOf(plan);
  const painted = async (picture: FilmFrame): Promise<Pixels> => paint(await job.picture(picture));
  const add = async (picture: FilmFrame, pixels: Pixels): Promise<void> => {
    signal.throwIfAborted();
    await file.add(pixels, picture.ms);
    job.onprogress(clock.written(picture, picture.frames, true));
  };
  await eachAhead(plan.pictures, painted, add, () => undefined);
  await file.finish();
}

/** The film as GIF, drawn in the browser. */
export function makeGifHere(job: FilmJob): Promise<void> {
  const paper = new Paper(job.size.width, job.size.height, true);
  return makeGif(job, async (svg) => {
    await paper.draw(svg, job.signal);
    return paper.pixels();
  });
}
