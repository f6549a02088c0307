// English for films: the card they begin with, and the dialog that makes them.
import { formatsFor } from '../formats.ts';

const f = formatsFor('en-GB');

type FilmFormat = 'mp4' | 'webm' | 'gif';
type FilmCodec = 'avc' | 'vp9' | 'av1' | 'vp8';

const CODECS: Readonly<Record<FilmCodec, string>> = { avc: 'H.264', vp9: 'VP9', av1: 'AV1', vp8: 'VP8' };
const FORMATS: Readonly<Record<FilmFormat, string>> = { mp4: 'MP4', webm: 'WebM', gif: 'GIF' };

/** Bytes as a reader counts them. */
const megabytes = (bytes: number): string =>
  bytes < 950_000
    ? `${f.number(Math.max(1, Math.round(bytes / 1000)))}\u00a0kB`
    : `${f.number(Math.round(bytes / 1e5) / 10)}\u00a0MB`;

const duration = (ms: number): string => {
  const all = Math.max(1, Math.round(ms / 1000));
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  if (minutes === 0) return `${seconds}\u00a0s`;
  return seconds === 0 ? `${minutes}\u00a0min` : `${minutes}\u00a0min ${seconds}\u00a0s`;
};

export const filmWords = {
  /** On the card with which a film begins. */
  lead: 'NATO, the Warsaw Pact, and the European Communities and Union, with borders as they stood on each day shown.',
  days: (first: string, last: string) => `${first} to ${last}`,

  title: 'Make a film',
  close: 'Close',
  loading: 'Loading the maps',
  loadFailed: 'The maps did not load.',
  retry: 'Try again',
  from: 'From',
  to: 'To',
  dateHint: 'for example 1955 or 1955-05-14',
  notADate: (given: string) => `“${given}” is not a date the atlas can read. Try 1955 or 1955-05-14.`,
  outOfRange: (first: string, last: string) => `The atlas runs from ${first} to ${last}.`,
  wrongOrder: 'The film would end before it begins.',
  map: 'Map',
  maps: { both: 'Europe and world', europe: 'Europe', world: 'World' },
  steps: 'Shows',
  stepsOf: { years: 'every year and every change', changes: 'changes of the blocs alone' },
  pace: 'Pace',
  paces: { slow: 'slow', normal: 'as the timeline plays', quick: 'quick', fast: 'very quick' },
  size: 'Size',
  shapes: { wide: 'wide', classic: '4:3', square: 'square', story: 'upright' },
  sizeOf: (shape: string, size: string) => `${shape}, ${size}`,
  colours: 'Colours',
  themes: { light: 'light', dark: 'dark', print: 'print' },
  format: 'Format',
  formats: FORMATS,
  formatHints: {
    mp4: 'plays almost everywhere',
    webm: 'small, for web pages',
    gif: 'plays by itself; larger, 256 colours',
  } as Readonly<Record<FilmFormat, string>>,
  titleCard: 'Begin with a title',
  preview: (date: string) => `First picture: ${date}`,
  previewFailed: 'The first picture could not be drawn.',
  estimate: (pictures: number, ms: number) =>
    `${f.number(pictures)} ${pictures === 1 ? 'picture' : 'pictures'}, ${duration(ms)} long.`,

  codec: (codec: FilmCodec) => CODECS[codec],
  /** What is written, and what could not be. */
  instead: (missing: readonly FilmCodec[], codec: FilmCodec, format: FilmFormat) =>
    missing.length === 0
      ? `Written as ${CODECS[codec]} in ${FORMATS[format]}.`
      : `This browser cannot write ${f.list(missing.map((c) => CODECS[c]))} at this size. The film is written as ${CODECS[codec]} in ${FORMATS[format]} instead.`,
  vp9InMp4: 'Browsers and VLC play that; QuickTime and some editing programs do not.',
  failedOn: (codec: FilmCodec) => `Writing ${CODECS[codec]} failed in this browser; trying the next way.`,
  none: 'This browser can write neither MP4 nor WebM. A GIF of the same film works.',
  useGif: 'Make a GIF',

  start: 'Make the film',
  cancel: 'Cancel',
  making: (date: string) => `Drawing ${date}`,
  starting: 'Starting',
  left: (ms: number) => `about ${duration(ms)} left`,
  percent: (share: number) => `${Math.floor(share * 100)}\u00a0%`,
  /** Said to those who cannot see the bar, at every quarter. */
  announce: (quarter: number) => `${quarter * 25} per cent of the film is made.`,
  cancelled: 'Cancelled. Nothing was kept.',
  done: (name: string, bytes: number) => `${name}, ${megabytes(bytes)}, is ready.`,
  saved: (name: string) => `${name} is saved.`,
  save: 'Save the film',
  another: 'Make another',
  watch: 'The film',

  tooLarge: (bytes: number) =>
    `The film would be larger than ${megabytes(bytes)}, the most this browser can hold in memory. Choose a smaller size, a quicker pace or a shorter range.`,
  tooSlow: 'A picture took longer than half a minute, twice. The machine may be busy; trying again may help.',
  broken: 'The film could not be made.',
  stayOpen: 'Keep this page open: the film is made here, on your machine.',
};

export type FilmWords = typeof filmWords;
