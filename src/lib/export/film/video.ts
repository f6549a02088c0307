// Writes a film as MP4 or WebM with the browser's encoder. Loaded when a film is made: the library is larger than most pages.
import {
  canEncodeVideo,
  Mp4OutputFormat,
  Output,
  Quality,
  StreamTarget,
  VideoSample,
  VideoSampleSource,
  WebMOutputFormat,
} from 'mediabunny';
import type { StreamTargetChunk } from 'mediabunny';
import type { Way } from './codecs.ts';
import type { ByteSink } from './memory-file.ts';
import type { FilmPlan } from './plan.ts';
import type { FilmSize } from './size.ts';

/** Flat areas and small type: blurred type is worse than a larger file. */
const QUALITY = 'very-high';
/** Every picture begins with a frame of its own, so a player finds each date; between them one every so many seconds is enough. */
const KEY_FRAME_S = 10;
const CHUNK = 1 << 20;

/** Whether the browser says that it can encode this. */
export const canWrite =
  (size: FilmSize, fps: number) =>
  (way: Way): Promise<boolean> =>
    canEncodeVideo(way.codec, { ...size, frameRate: fps, quality: new Quality(QUALITY) });

export interface VideoText {
  readonly title: string;
  readonly comment: string;
}

export class VideoFile {
  readonly #output: Output;
  readonly #source: VideoSampleSource;
  readonly #fps: number;
  #at = 0;
  #sinkFault: unknown = null;

  constructor(way: Way, plan: FilmPlan, sink: ByteSink, text: VideoText) {
    this.#fps = plan.fps;
    this.#source = new VideoSampleSource({
      codec: way.codec,
      quality: new Quality(QUALITY),
      keyFrameInterval: KEY_FRAME_S,
      contentHint: 'text',
    });
    const writing = new WritableStream<StreamTargetChunk>({
      write: async ({ data, position }) => {
        try {
          await sink.write(data, position);
        } catch (fault) {
          this.#sinkFault = fault;
          throw fault;
        }
      },
    });
    this.#output = new Output({
      // The table of contents goes to the front, into room that is kept for it: nothing waits in memory, and players start at once.
      format:
        way.container === 'mp4' ? new Mp4OutputFormat({ fastStart: 'reserve' }) : new WebMOutputFormat(),
      target: new StreamTarget(writing, { chunked: true, chunkSize: CHUNK }),
    });
    this.#output.addVideoTrack(this.#source, { frameRate: plan.fps, maximumPacketCount: plan.frames });
    this.#output.setMetadataTags({ title: text.title, comment: text.comment });
  }

  /** What went wrong where the bytes go, if that is why writing failed. */
  get sinkFault(): unknown {
    return this.#sinkFault;
  }

  start(): Promise<void> {
    return this.#output.start();
  }

  /** Writes a picture's first frame or a repetition; waits while the encoder has enough to do. */
  async add(picture: VideoSample, first: boolean): Promise<void> {
    const sample = picture.clone();
    sample.setTimestamp(this.#at / this.#fps);
    sample.setDuration(1 / this.#fps);
    this.#at += 1;
    try {
      await this.#source.add(sample, first ? { keyFrame: true } : {});
    } finally {
      sample.close();
    }
  }

  finish(): Promise<void> {
    return this.#output.finalize();
  }

  /** Lets the encoder go; what was written is of no use. */
  async cancel(): Promise<void> {
    await this.#output.cancel().catch(() => undefined);
  }
}

export const sampleOf = (canvas: HTMLCanvasElement): VideoSample => new VideoSample(canvas, { timestamp: 0 });
