// Notes of the data as a reader sees them. No words of a language stand here.
import type { IsoDate } from '../history/model.ts';
import { capital } from './capital.ts';

const DAY = /(?<![\d/-])\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d/-])/g;

/** Days as a reader writes them; the tables have them in numbers. */
export const withDays = (text: string, date: (day: IsoDate) => string): string =>
  text.replace(DAY, (day) => date(day));

/** A note in the middle of a text: with a capital and a full stop. */
export const asSentence = (text: string): string => `${capital(text)}${/[.?!]$/.test(text) ? '' : '.'}`;
