// Markdown of the texts -> safe HTML with numbered citations.
import { marked, type Token, type Tokens } from 'marked';
import sanitize from 'sanitize-html';
import { quote, type Complaint, type Problem } from './complaint.ts';
import { countWords } from './fields.ts';

export interface Citation {
  /** The number in the text, from 1 in the order of first use. */
  readonly n: number;
  readonly sourceId: string;
}

export interface Prose {
  readonly leadHtml: string;
  readonly fullHtml: string;
  readonly citations: readonly Citation[];
  readonly leadWords: number;
  readonly fullWords: number;
}

/** Where a text stands in its file. */
export interface Body {
  readonly file: string;
  readonly text: string;
  readonly line: number;
}

export interface Cited {
  readonly sourceId: string;
  readonly line: number;
}

const MORE = /^<!-- more -->[ \t]*$/mu;
const CITATION = /\[@(?<id>[^\]\s]*)\]/gu;
const PLAIN: ReadonlySet<string> = new Set(['paragraph', 'text', 'em', 'strong', 'link', 'space', 'escape']);

const ALLOWED = {
  allowedTags: ['p', 'em', 'strong', 'a', 'sup'],
  allowedAttributes: { a: ['href', { name: 'role', values: ['doc-noteref'] }], sup: ['class'] },
  allowedClasses: { sup: ['cite'] },
  allowedSchemes: ['https'],
  allowProtocolRelative: false,
} satisfies sanitize.IOptions;

/** Chapters set a claim and its answer as a quotation. */
const WITH_QUOTES: sanitize.IOptions = { ...ALLOWED, allowedTags: [...ALLOWED.allowedTags, 'blockquote'] };

function lineOf(body: Body, offset: number): number {
  return body.line + body.text.slice(0, offset).split('\n').length - 1;
}

/** What is found in a text is found once: several rules and the output ask for the same. */
function oncePerText<T>(find: (body: Body) => T): (body: Body) => T {
  const found = new WeakMap<Body, { readonly value: T }>();
  return (body) => {
    const known = found.get(body) ?? { value: find(body) };
    found.set(body, known);
    return known.value;
  };
}

/** Every citation with its line, in the order of the text. */
export const findCitations = oncePerText((body): readonly Cited[] =>
  [...body.text.matchAll(CITATION)].map((match) => ({
    sourceId: match.groups?.['id'] ?? '',
    line: lineOf(body, match.index),
  })),
);

function* walk(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    if ('tokens' in token && Array.isArray(token.tokens)) yield* walk(token.tokens);
  }
}

function markupProblem(message: string): Problem {
  return {
    rule: 'prose-markup',
    message,
    remedy: 'Write paragraphs, *emphasis*, **strong**, [words](https://…) and [@source-id].',
  };
}

function tokenProblem(token: Token, also: readonly string[]): Problem | undefined {
  if (!PLAIN.has(token.type) && !also.includes(token.type))
    return markupProblem(`${quote(token.raw.trim())} is ${token.type}, which a text does not carry`);
  if (token.type === 'link' && !(token as Tokens.Link).href.startsWith('https://'))
    return markupProblem(`${quote(token.raw)} does not link to an https address`);
  return undefined;
}

/** Complaints about a missing or repeated `<!-- more -->` between the lead and the full text. */
export function checkParts(body: Body): Complaint[] {
  const parts = body.text.split(MORE);
  if (parts.length === 2) return [];
  const message =
    parts.length < 2 ? 'the line <!-- more --> is missing' : 'the line <!-- more --> stands twice';
  const remedy = 'Put it once, between the lead and the full text.';
  return [{ file: body.file, line: body.line, column: '', rule: 'prose-markup', message, remedy }];
}

const checkedMarkup = new WeakMap<Body, readonly Complaint[]>();

/** Complaints about markup that is neither prose nor of the types allowed `also`, which are the same for a text each time. */
export function checkMarkup(body: Body, also: readonly string[] = []): readonly Complaint[] {
  const known = checkedMarkup.get(body) ?? markupComplaints(body, also);
  checkedMarkup.set(body, known);
  return known;
}

function markupComplaints(body: Body, also: readonly string[]): Complaint[] {
  const complaints: Complaint[] = [];
  let offset = 0;
  for (const token of marked.lexer(body.text.replace(MORE, ' '.repeat('<!-- more -->'.length)))) {
    for (const inner of walk([token])) {
      const problem = tokenProblem(inner, also);
      if (problem)
        complaints.push({
          file: body.file,
          line: lineOf(body, offset + Math.max(0, token.raw.indexOf(inner.raw))),
          column: '',
          ...problem,
        });
      if (problem) break;
    }
    offset += token.raw.length;
  }
  return complaints;
}

/** Words of a text as read, without marks and markup. */
export const wordsIn = oncePerText(({ text }): number => countProse(text));

/** Words as read, without marks and markup. */
export function countProse(markdown: string): number {
  return countWords(
    sanitize(marked.parse(markdown.replace(CITATION, ''), { async: false }), {
      allowedTags: [],
      allowedAttributes: {},
    }),
  );
}

function toHtml(
  markdown: string,
  numbers: Map<string, number>,
  allowed: sanitize.IOptions = ALLOWED,
): string {
  // the mark follows its word without a space; two marks keep theirs, or 1 2 would read as 12
  const joined = markdown.replace(/(?<!\])\s+(?=\[@)/gu, '');
  const cited = joined.replace(CITATION, (_, id: string) => {
    const n = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, n);
    return `<sup class="cite"><a role="doc-noteref" href="#source-${id}">${String(n)}</a></sup>`;
  });
  return sanitize(marked.parse(cited, { async: false }), allowed).trim();
}

const listed = (numbers: ReadonlyMap<string, number>): Citation[] =>
  [...numbers].map(([sourceId, n]) => ({ n, sourceId }));

/** Texts that are read together: their citations are numbered through all of them. */
export function renderTogether(texts: readonly string[]): { html: string[]; citations: Citation[] } {
  const numbers = new Map<string, number>();
  const html = texts.map((text) => toHtml(text, numbers, WITH_QUOTES));
  return { html, citations: listed(numbers) };
}

function render(body: Body): Prose {
  const [lead = '', full = ''] = body.text.split(MORE);
  const numbers = new Map<string, number>();
  const leadHtml = toHtml(lead, numbers);
  const fullHtml = toHtml(full, numbers);
  return {
    leadHtml,
    fullHtml,
    citations: listed(numbers),
    leadWords: countProse(lead),
    fullWords: countProse(full),
  };
}

/** Turns a checked situation text into HTML. Citations are numbered through lead and full text together. */
export const renderProse = oncePerText(render);
