// In which order the codecs of a film are tried, and what is said of those that are missing. Pure: who asks the browser is handed in.

export const FILM_FORMATS = ['mp4', 'webm', 'gif'] as const;
export type FilmFormat = (typeof FILM_FORMATS)[number];
export type FilmCodec = 'avc' | 'vp9' | 'av1' | 'vp8';

/** A codec in a container. */
export interface Way {
  readonly container: 'mp4' | 'webm';
  readonly codec: FilmCodec;
}

const way = (container: Way['container'], codec: FilmCodec): Way => ({ container, codec });

/** H.264 plays everywhere, so it comes first in MP4; the container asked for is kept as long as a codec for it is left. */
const WAYS: Readonly<Record<Way['container'], readonly Way[]>> = {
  mp4: [way('mp4', 'avc'), way('mp4', 'vp9'), way('mp4', 'av1'), way('webm', 'vp8')],
  webm: [way('webm', 'vp9'), way('webm', 'av1'), way('webm', 'vp8'), way('mp4', 'avc')],
};

/** The ways to write a film, best first. */
export const waysOf = (container: Way['container']): readonly Way[] => WAYS[container];

export interface Choice {
  /** Null where the browser can encode none of them. */
  readonly way: Way | null;
  /** What would have been taken before it. */
  readonly missing: readonly Way[];
}

/** Asks whether the browser can write a way at the size; false where it cannot tell. */
export type CanEncode = (way: Way) => Promise<boolean>;

/** The first way that works. `failed` are those that promised to and did not. */
export async function chooseWay(
  container: Way['container'],
  can: CanEncode,
  failed: readonly Way[] = [],
): Promise<Choice> {
  const missing: Way[] = [];
  for (const candidate of waysOf(container)) {
    const usable = !failed.includes(candidate) && (await can(candidate).catch(() => false));
    if (usable) return { way: candidate, missing };
    missing.push(candidate);
  }
  return { way: null, missing };
}
