// The selector grammar of units.csv: which source features, inside which hand-drawn cut, make up a land unit.

/** One term of a selector. `point` stands for a place too small for a polygon. */
export type Term =
  | { readonly kind: 'country'; readonly a3: string }
  | { readonly kind: 'names'; readonly a3: string; readonly names: readonly string[] }
  | {
      readonly kind: 'cut';
      readonly a3: string;
      readonly names: readonly string[] | '*';
      readonly cut: string;
    }
  | { readonly kind: 'geounit'; readonly code: string }
  | { readonly kind: 'point'; readonly lon: number; readonly lat: number };

/** What a selector looks at: a piece of a source feature after the union with the cuts. */
export interface Tile {
  readonly a3: string;
  readonly name: string | null;
  readonly gu: string | null;
  readonly cut: string | null;
}

/** A selector that does not follow the grammar. */
export class SelectorSyntaxError extends Error {
  readonly term: string;
  constructor(term: string, why: string) {
    super(`selector "${term}": ${why}`);
    this.name = 'SelectorSyntaxError';
    this.term = term;
  }
}

const CODE = /^[A-Z0-9]{3}$/;
const CUT = /^[a-z0-9_]+$/;

/** Parses `term { " ; " term }`. Throws SelectorSyntaxError. */
export function parseSelector(expression: string): Term[] {
  if (expression.trim() === '') throw new SelectorSyntaxError(expression, 'empty');
  return expression.split(' ; ').map(parseTerm);
}

function parseTerm(text: string): Term {
  if (text.startsWith('gu=')) return { kind: 'geounit', code: code(text.slice(3), text) };
  if (text.startsWith('point:')) return parsePoint(text);
  const colon = text.indexOf(':');
  if (colon < 0) return { kind: 'country', a3: code(text, text) };
  const a3 = code(text.slice(0, colon), text);
  const rest = text.slice(colon + 1);
  const ampersand = rest.indexOf('&');
  if (ampersand < 0) {
    if (rest === '*')
      throw new SelectorSyntaxError(text, '"*" needs a cut; for the whole country write the code alone');
    return { kind: 'names', a3, names: parseNames(rest, text) };
  }
  const cut = rest.slice(ampersand + 1);
  if (!CUT.test(cut)) throw new SelectorSyntaxError(text, `"${cut}" is not the key of a cut`);
  const list = rest.slice(0, ampersand);
  return { kind: 'cut', a3, names: list === '*' ? '*' : parseNames(list, text), cut };
}

function code(text: string, term: string): string {
  if (!CODE.test(text)) throw new SelectorSyntaxError(term, `"${text}" is not a three-character code`);
  return text;
}

function parseNames(list: string, term: string): string[] {
  const names = list.split('+');
  if (names.some((name) => name === '' || name !== name.trim()))
    throw new SelectorSyntaxError(term, 'empty name or stray space');
  return names;
}

function parsePoint(text: string): Term {
  const parts = text.slice('point:'.length).split(',');
  const [lon, lat] = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (
    parts.length !== 2 ||
    lon === undefined ||
    lat === undefined ||
    !(Math.abs(lon) <= 180) ||
    !(Math.abs(lat) <= 90)
  ) {
    throw new SelectorSyntaxError(text, 'expected point:<longitude>,<latitude>');
  }
  return { kind: 'point', lon, lat };
}

/** A tile goes to the matching term of the highest rank, so an exception beats the rule it is cut from. */
export function rankOf(term: Term): number {
  return { cut: 4, names: 3, geounit: 2, country: 1, point: 0 }[term.kind];
}

/** Whether a term takes a tile. Names are compared byte for byte. */
export function matches(term: Term, tile: Tile): boolean {
  switch (term.kind) {
    case 'country':
      return tile.a3 === term.a3;
    case 'names':
      return tile.a3 === term.a3 && tile.name !== null && term.names.includes(tile.name);
    case 'cut':
      return (
        tile.a3 === term.a3 &&
        tile.cut === term.cut &&
        (term.names === '*' || (tile.name !== null && term.names.includes(tile.name)))
      );
    case 'geounit':
      return tile.gu === term.code;
    case 'point':
      return false;
  }
}
