// What the compile step says when a fact cannot stand: file, line, column, rule, and what to do about it.

/** Every rule a complaint can name. The codebook (data/README.md) explains each of them. */
export const ruleNames = [
  // the shape of the files
  'file-missing',
  'utf-8',
  'byte-order-mark',
  'line-ending',
  'quote',
  'column-duplicate',
  'column-missing',
  'column-unknown',
  'cell-count',
  'front-matter',
  // one cell or one row
  'required',
  'spaces',
  'control-character',
  'html',
  'date-real',
  'id-form',
  'choice',
  'number',
  'url',
  'sources-empty',
  'list-repeats',
  'too-long',
  'too-wordy',
  'end-after-start',
  'end-kind',
  'label-kind',
  'summit-place',
  'signed-first',
  'edition-key',
  // rules across rows and tables
  'key-duplicate',
  'order',
  'polity-unknown',
  'unit-unknown',
  'bloc-unknown',
  'programme-unknown',
  'treaty-unknown',
  'overlay-unknown',
  'source-unknown',
  'source-unused',
  'date-outside',
  'overlap',
  'tenure-chain',
  'polity-cover',
  'owner-alive',
  'member-alive',
  'bloc-chain',
  'member-in-bloc',
  'participation-in-membership',
  // the record
  'polity-alive',
  'state-ended',
  'programme-span',
  'partnership-chain',
  'partnership-membership',
  'step-order',
  'step-membership',
  'treaty-span',
  'secretary-chain',
  'consultation-member',
  'dispute-drawn',
  'label-unit',
  'label-twice',
  // texts
  'period-cover',
  'period-name',
  'period-words',
  'period-uncited',
  'country-name',
  'country-missing',
  'country-words',
  'country-uncited',
  'chapter-name',
  'chapter-order',
  'chapter-step',
  'chapter-words',
  'chapter-uncited',
  'chapter-claim',
  'prose-markup',
  'slip',
  'unfinished',
  // translations
  'translation-missing',
  'translation-unused',
  'translation-parts',
] as const;

export type RuleName = (typeof ruleNames)[number];

/** The part of a complaint that does not depend on where it was found. */
export interface Problem {
  readonly rule: RuleName;
  /** What is wrong, without a full stop; it follows the column's name: `"x" is not a date`. */
  readonly message: string;
  /** What to do, one or two full sentences. */
  readonly remedy: string;
}

export interface Complaint extends Problem {
  /** Path from the project's root. */
  readonly file: string;
  /** 1 is the first line; 0 means the file as a whole. */
  readonly line: number;
  /** Empty when the complaint is about the whole row. */
  readonly column: string;
}

const PRINTED = 50;
const QUOTED = 60;

/** A value in quotation marks, shortened, so that a complaint stays one line. */
export function quote(value: string): string {
  const plain = value.replace(/\s+/g, ' ');
  return `"${plain.length > QUOTED ? `${plain.slice(0, QUOTED)}…` : plain}"`;
}

export function formatProblem({ rule, message, remedy }: Problem): string {
  return `${message} [${rule}]. ${remedy}`;
}

/** The reverse of formatProblem: schemas hand their problems on as text. Throws on any other text. */
export function parseProblem(text: string): Problem {
  const match = /^(?<message>.*) \[(?<rule>[a-z0-9-]+)\]\. (?<remedy>.*)$/su.exec(text);
  const rule = ruleNames.find((name) => name === match?.groups?.['rule']);
  if (!match?.groups || !rule) throw new Error(`not written by formatProblem: ${text}`);
  return { rule, message: match.groups['message'] ?? '', remedy: match.groups['remedy'] ?? '' };
}

export function formatComplaint(complaint: Complaint): string {
  const { file, line, column } = complaint;
  const place = line > 0 ? `${file}:${String(line)}` : file;
  return `${place} ${column === '' ? '' : `${column}: `}${formatProblem(complaint)}`;
}

function byPlace(a: Complaint, b: Complaint): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

/** All complaints as text, one line each, in the order of the files; after `limit` lines only a count. */
export function formatComplaints(complaints: readonly Complaint[], limit = PRINTED): string {
  const lines = complaints.toSorted(byPlace).slice(0, limit).map(formatComplaint);
  const more = complaints.length - lines.length;
  if (more > 0) lines.push(`… and ${String(more)} more`);
  return lines.join('\n');
}
