// The one door through which text becomes elements: drawings and compiled prose pass, nothing that runs, loads or posts does.
// Every name in a drawing is escaped and all prose sanitised when it is compiled; this is the second lock.
import { createPolicy } from './policy.ts';

const ELEMENTS = new Set(
  [
    'svg g defs pattern clipPath use path circle rect line text tspan title desc',
    'p em strong a sup blockquote br span',
  ].flatMap((line) => line.split(' ')),
);
/** Content security refuses style attributes; the others would run, load or send something. */
const REFUSED = /^(?:on|style$|src|action$|formaction$|ping$|target$|xlink:|xmlns:)/i;
/** Pages of the site, parts of the drawing, and the sources that prose names. */
const SAFE_ADDRESS = /^(?:#|\.{0,2}\/(?![/\\])|https:\/\/)/;

const TAG = /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+(?:="[^"<>]*")?)*)\s*\/?>/y;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;
const HEAD =
  /^(?:<(?:meta data-page (?:name|property)="[\w:]+" content="[^"<>]*"|link data-page rel="(?:canonical|alternate)"(?: hreflang="[\w-]+")? href="https?:\/\/[^"<>]*")\/>)*<script data-page type="application\/ld\+json">[^<]*<\/script>$/;

const isFit = (name: string, value: string): boolean =>
  !REFUSED.test(name) && (name !== 'href' || SAFE_ADDRESS.test(value));

/** Where something begins that may not pass; undefined where nothing does. */
export function refusedIn(markup: string): string | undefined {
  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at;
    const [, , name = '', attributes = ''] = TAG.exec(markup) ?? [];
    const fits =
      ELEMENTS.has(name) &&
      [...attributes.matchAll(ATTRIBUTE)].every(([, key = '', value = '']) => isFit(key, value));
    if (!fits) return markup.slice(at, at + 80);
  }
  return undefined;
}

function checked(markup: string): string {
  const refused = refusedIn(markup);
  if (refused !== undefined) throw new TypeError(`This may not become part of a page: ${refused}`);
  return markup;
}

/** The head of another date, of exactly the form that export/head-markup.ts writes. */
export function checkedHead(markup: string): string {
  if (!HEAD.test(markup))
    throw new TypeError(`This may not become the head of a page: ${markup.slice(0, 80)}`);
  return markup;
}

const drawings = createPolicy('atlas-markup', { createHTML: checked });
const heads = createPolicy('atlas-head', { createHTML: checkedHead });

/**
 * Markup for `{@html ...}`.
 * @throws TypeError where the text holds anything but drawing and prose
 */
export const trusted = (markup: string): string => drawings?.createHTML(markup) ?? checked(markup);

/** Replaces what an element holds. */
export function setMarkup(element: Element, markup: string): void {
  element.innerHTML = trusted(markup);
}

/** A part of a page that the server has drawn from components. In the browser it is already there, and a blank leaves it as it stands. */
export const sentPart = (markup: string): string => (typeof document === 'undefined' ? markup : trusted(' '));

/** Puts markup beside or into an element. */
export function insertMarkup(element: Element, where: InsertPosition, markup: string): void {
  element.insertAdjacentHTML(where, trusted(markup));
}

/** Adds the elements of another date to the head. */
export function insertHead(markup: string): void {
  document.head.insertAdjacentHTML('beforeend', heads?.createHTML(markup) ?? checkedHead(markup));
}
