// The body of a chapter -> its steps: settings in a comment, a heading, a text that knows its lines.
import { isIsoDate } from '../lib/history/date.ts';
import { CHAPTER_LAYERS, CHAPTER_PLATES, type ChapterStep } from '../lib/history/chapter.ts';
import { quote, type Problem } from './complaint.ts';
import type { Body } from './prose.ts';

/** A step before its text is rendered. */
export type StepSource = Omit<ChapterStep, 'html'> & { readonly body: Body };

type Fault = Problem & { readonly line: number };

export interface ReadChapter {
  readonly steps: readonly StepSource[];
  readonly faults: readonly Fault[];
}

const STEP = /^<!-- step (?<settings>.*) -->[ \t]*$/gmu;
const HEADING = /^\s*## (?<title>.+)\n/u;
const KEYS = ['date', 'plate', 'camera', 'country', 'layers'];
const EXAMPLE =
  'Write <!-- step date: 1955-05-06; plate: europe; camera: 10 51 2.2; country: DEU; layers: summits -->; country and layers may be left out.';

const fault = (line: number, message: string, remedy: string = EXAMPLE): Fault => ({
  rule: 'chapter-step',
  line,
  message,
  remedy,
});

/** `date: 1955-05-06; plate: europe` -> its values by key. */
function readSettings(text: string): Map<string, string> {
  return new Map(
    text.split(';').map((part) => {
      const [key = '', ...value] = part.split(':');
      return [key.trim(), value.join(':').trim()];
    }),
  );
}

function readCamera(text: string): ChapterStep['camera'] | undefined {
  const [lon = NaN, lat = NaN, zoom = NaN, ...others] = text.split(' ').map(Number);
  const fits = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && zoom >= 0.5 && zoom <= 12;
  return fits && others.length === 0 ? [lon, lat, zoom] : undefined;
}

type Settings = Omit<ChapterStep, 'html' | 'title'>;

/** The settings of a step, or what is wrong with them. */
function parseSettings(text: string): Settings | string {
  const given = readSettings(text);
  const stranger = [...given.keys()].find((key) => !KEYS.includes(key));
  if (stranger !== undefined) return `${quote(stranger)} is no setting of a step`;
  const date = given.get('date') ?? '';
  if (!isIsoDate(date)) return `${quote(date)} is not a date of the calendar`;
  const plate = CHAPTER_PLATES.find((name) => name === given.get('plate'));
  if (!plate) return `${quote(given.get('plate') ?? '')} is not one of ${CHAPTER_PLATES.join(', ')}`;
  const camera = readCamera(given.get('camera') ?? '');
  if (!camera) return `${quote(given.get('camera') ?? '')} is not longitude, latitude and zoom`;
  const asked = (given.get('layers') ?? '').split(' ').filter((word) => word !== '');
  const layers = CHAPTER_LAYERS.filter((layer) => asked.includes(layer));
  const unknown = asked.find((word) => !layers.some((layer) => layer === word));
  if (unknown !== undefined) return `${quote(unknown)} is not one of the layers ${CHAPTER_LAYERS.join(', ')}`;
  return { date, plate, camera, country: given.get('country') ?? null, layers };
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** Reads the steps of a chapter; a step with a fault is left out. */
export function readSteps({ file, text, line }: Body): ReadChapter {
  const steps: StepSource[] = [];
  const faults: Fault[] = [];
  const marks = [...text.matchAll(STEP)];
  const before = text.slice(0, marks[0]?.index ?? text.length);
  if (before.trim() !== '') faults.push(fault(line, 'there is text before the first step'));
  if (marks.length === 0) faults.push(fault(line, 'there is no step'));
  for (const [i, mark] of marks.entries()) {
    const at = line + linesIn(text.slice(0, mark.index));
    const settings = parseSettings(mark.groups?.['settings'] ?? '');
    const start = mark.index + mark[0].length;
    const part = text.slice(start, marks[i + 1]?.index ?? text.length);
    const heading = HEADING.exec(part);
    if (typeof settings === 'string') faults.push(fault(at, settings));
    if (!heading) faults.push(fault(at, 'the step has no title', 'Write a line "## Title" after it.'));
    if (typeof settings === 'string' || !heading) continue;
    const body = {
      file,
      text: part.slice(heading[0].length),
      line: at + linesIn(heading[0]),
    };
    steps.push({ ...settings, title: (heading.groups?.['title'] ?? '').trim(), body });
  }
  return { steps, faults };
}

const read = new WeakMap<Body, ReadChapter>();

/** As readSteps, once for each text. */
export function stepsIn(body: Body): ReadChapter {
  const chapter = read.get(body) ?? readSteps(body);
  read.set(body, chapter);
  return chapter;
}
