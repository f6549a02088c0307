// The making of a film as a page sees it: the form, what the browser can write, the work with its progress, and the file at the end.
import type { Choice } from '$lib/export/film/codecs';
import { expectedBytes, filmName, FPS, isFault, MAPS, orderOf, sizeOf } from '$lib/export/film/form';
import type { FilmForm, FormFault } from '$lib/export/film/form';
import { makeGifHere } from '$lib/export/film/make';
import type { FilmJob } from '$lib/export/film/make';
import { FileTooLarge } from '$lib/export/film/memory-file';
import { PictureTooSlow } from '$lib/export/film/paper';
import { filmPictures } from '$lib/export/film/pictures';
import type { PictureLook } from '$lib/export/film/pictures';
import { planFilm } from '$lib/export/film/plan';
import type { FilmPlan } from '$lib/export/film/plan';
import type { FilmProgress } from '$lib/export/film/progress';
import { evenSize } from '$lib/export/film/size';
import { choiceOf, makeByFirstWay } from '$lib/export/film/ways';
import { history } from '$lib/history/atlas';
import { yearOf } from '$lib/history/date';
import { PALETTES } from '$lib/theme/palette';
import type { ThemeName } from '$lib/theme/palette';
import { filmWords as w } from '$words/film';
import { openTarget } from './film-target';
import type { FilmTarget } from './film-target';
import { filmMatter, loadFilmStore } from './film-store';
import type { FilmStore } from './film-store';

export interface FilmDone {
  readonly name: string;
  readonly bytes: number;
  /** Where the bytes are; null when they went to a file at once. */
  readonly address: string | null;
}

type Phase = 'form' | 'making' | 'done';

export class FilmDesk {
  readonly form: FilmForm = $state({
    from: history.firstDate.slice(0, 4),
    to: String(yearOf(history.asOf)),
    map: 'both',
    steps: 'years',
    pace: 'normal',
    size: '1280x720',
    theme: 'light',
    format: 'mp4',
    title: true,
  });
  #store = $state.raw<FilmStore | null>(null);
  #choice = $state.raw<Choice | null>(null);
  loadFailed = $state(false);
  phase = $state<Phase>('form');
  progress = $state.raw<FilmProgress | null>(null);
  /** What happened to the last film, if not all went well. */
  said = $state.raw<readonly string[]>([]);
  done = $state.raw<FilmDone | null>(null);
  /** Address of the first map. */
  preview = $state.raw<string | null>(null);
  #stop: AbortController | null = null;

  readonly order = $derived.by(() => orderOf(this.form, history));
  readonly plan = $derived.by((): FilmPlan | null =>
    this.#store && !isFault(this.order) ? planFilm(this.order, this.#store.changes) : null,
  );
  readonly look = $derived.by((): PictureLook => ({
    plates: MAPS[this.form.map],
    size: evenSize(sizeOf(this.form)),
    palette: PALETTES[this.form.theme],
  }));

  constructor(theme: ThemeName) {
    this.form.theme = theme;
  }

  get ready(): boolean {
    return this.#store !== null;
  }
  /** What the browser takes for the format and size; null until it has answered, and for GIF. */
  get choice(): Choice | null {
    return this.form.format === 'gif' ? null : this.#choice;
  }
  get fault(): FormFault | null {
    return isFault(this.order) ? this.order : null;
  }

  readonly load = async (): Promise<void> => {
    this.loadFailed = false;
    try {
      this.#store = await loadFilmStore();
    } catch {
      this.loadFailed = true;
    }
  };

  /** An attachment: asks the browser whenever format or size change. */
  readonly ask = (): (() => void) | undefined => {
    const { format } = this.form;
    const { size } = this.look;
    if (format === 'gif') return undefined;
    let wanted = true;
    void choiceOf(format, size, FPS).then((choice) => {
      if (wanted) this.#choice = choice;
    });
    return () => {
      wanted = false;
    };
  };

  /** An attachment: draws the first map whenever it looks different; the date may still be typed. */
  readonly show = (): (() => void) | undefined => {
    const [store, plan, look] = [this.#store, this.plan, this.look];
    const first = plan?.pictures.find(({ title }) => !title);
    if (!store || !plan || !first) return undefined;
    let address: string | null = null;
    const id = setTimeout(() => {
      const svg = filmPictures(store.pictures, look, plan)(first);
      address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      this.preview = address;
    }, 200);
    return () => {
      clearTimeout(id);
      if (address !== null) URL.revokeObjectURL(address);
    };
  };

  readonly start = async (): Promise<void> => {
    const [store, plan, order, look] = [this.#store, this.plan, this.order, this.look];
    if (!store || !plan || isFault(order) || this.phase === 'making') return;
    const { format, map } = this.form;
    this.said = [];
    const name = (ending: string): string => filmName(order, map, ending, history);
    // First of all: the browser asks where to save only in answer to the press itself.
    const ending = this.choice?.way?.container ?? format;
    const target = await openTarget(name(ending), ending, expectedBytes(plan, look.size));
    if (!target) return;
    this.#stop = new AbortController();
    this.progress = null;
    this.phase = 'making';
    const job: FilmJob = {
      ...filmMatter(store.pictures, look, plan),
      sink: target.sink,
      signal: this.#stop.signal,
      onprogress: (progress) => {
        this.progress = progress;
      },
    };
    try {
      const written = await this.#make(job, format, target);
      this.done = written === null ? null : { name: name(written), ...(await target.keep(written)) };
      this.phase = this.done ? 'done' : 'form';
      if (!this.done) await target.drop();
    } catch (fault) {
      await target.drop();
      this.#say(this.#stop.signal.aborted ? w.cancelled : reasonOf(fault));
      this.phase = 'form';
    }
    this.#stop = null;
  };

  /** Answers the ending of the file, or null where the browser can write none. */
  async #make(job: FilmJob, format: FilmForm['format'], target: FilmTarget): Promise<string | null> {
    if (format === 'gif') {
      await makeGifHere(job);
      return format;
    }
    const { way } = await makeByFirstWay(job, format, {
      onchoice: (choice) => {
        this.#choice = choice;
      },
      onfailed: ({ codec }) => {
        this.#say(w.failedOn(codec));
        return target.again();
      },
    });
    return way?.container ?? null;
  }

  #say(text: string): void {
    this.said = [...this.said, text];
  }

  readonly cancel = (): void => {
    this.#stop?.abort();
  };

  /** Back to the form; lets the film go. */
  readonly reset = (): void => {
    this.cancel();
    const address = this.done?.address;
    if (address) URL.revokeObjectURL(address);
    this.done = null;
    this.said = [];
    if (this.phase === 'done') this.phase = 'form';
  };
}

function reasonOf(fault: unknown): string {
  if (fault instanceof FileTooLarge) return w.tooLarge(fault.limit);
  return fault instanceof PictureTooSlow ? w.tooSlow : w.broken;
}
