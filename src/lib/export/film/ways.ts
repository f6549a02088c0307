// Makes a film by the first way that works: one that promised and failed is followed by the next, until none is left.
import { chooseWay } from './codecs.ts';
import type { Choice, Way } from './codecs.ts';
import { EncoderFailed, makeVideo } from './make.ts';
import type { FilmJob } from './make.ts';
import type { FilmSize } from './size.ts';

/** What the browser takes for a film of this size. */
export async function choiceOf(
  container: Way['container'],
  size: FilmSize,
  fps: number,
  failed: readonly Way[] = [],
): Promise<Choice> {
  const { canWrite } = await import('./video.ts');
  return chooseWay(container, canWrite(size, fps), failed);
}

export interface WaysTold {
  readonly onchoice?: (choice: Choice) => void;
  /** A way failed; the sink is to begin anew. */
  readonly onfailed?: (way: Way) => Promise<void> | void;
}

/**
 * The film, written to the job's sink; answers how, with no way where the browser can write none.
 * @throws FileTooLarge, PictureTooSlow, or the reason of the signal
 */
export async function makeByFirstWay(
  job: FilmJob,
  container: Way['container'],
  told: WaysTold = {},
): Promise<Choice> {
  const failed: Way[] = [];
  for (;;) {
    const choice = await choiceOf(container, job.size, job.plan.fps, failed);
    told.onchoice?.(choice);
    if (!choice.way) return choice;
    try {
      await makeVideo(job, choice.way);
      return choice;
    } catch (fault) {
      if (!(fault instanceof EncoderFailed)) throw fault;
      failed.push(fault.way);
      await told.onfailed?.(fault.way);
    }
  }
}
