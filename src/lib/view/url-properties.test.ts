// Links by chance: any text gives a valid view, and any view comes back from its own link.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import { addDays, daysBetween, isIsoDate } from '../history/date.ts';
import { EMBED_PLATES, EMBED_THEMES, formatEmbed, parseEmbed } from './embed.ts';
import { formatView, parseView } from './url.ts';
import { LAYERS, PROJECTIONS } from './view.ts';
import type { View } from './view.ts';

const history = tinyHistory();
const { firstDate, asOf } = history;

const days = fc.integer({ min: 0, max: daysBetween(firstDate, asOf) }).map((n) => addDays(firstDate, n));
const views: fc.Arbitrary<View> = fc.record({
  date: days,
  compare: fc.option(days),
  country: fc.option(fc.constantFrom(...history.polities.keys())),
  layers: fc.subarray([...LAYERS]),
  treaties: fc
    .uniqueArray(fc.stringMatching(/^[a-z]{1,8}(-[0-9]{1,4}){0,2}$/), { maxLength: 20 })
    .map((ids) => ids.sort()),
  projection: fc.constantFrom(...PROJECTIONS),
});

/** Characters that trouble links: of other scripts, combining, invisible, halves of pairs, and what HTML and URLs read. */
const CHARACTERS = [
  '0',
  '1',
  '9',
  '-',
  ',',
  '.',
  ' ',
  'A',
  'b',
  'ß',
  'İ',
  'é',
  '\u0301',
  '٣',
  '９',
  '一',
  '🇪',
  '\ud83c',
  '\u0000',
  '\u200f',
  '<',
  '>',
  '"',
  '%',
  '&',
  '=',
  '?',
  '#',
  '/',
  '\\',
] as const;

/** Text of every kind, and text that nearly is a date. */
const texts = fc.oneof(
  fc.string({ unit: 'binary-ascii' }),
  fc.string({ unit: fc.constantFrom(...CHARACTERS) }),
  fc.string({ unit: fc.constantFrom(...'0123456789-'.split('')), maxLength: 14 }),
  fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 500, maxLength: 2000 }),
);

const isValid = (view: View): boolean =>
  [view.date, view.compare ?? view.date].every((d) => isIsoDate(d) && d >= firstDate && d <= asOf) &&
  (view.country === null || history.polities.has(view.country)) &&
  view.layers.every((l) => LAYERS.includes(l)) &&
  new Set(view.layers).size === view.layers.length &&
  view.treaties.every((id) => /^[a-z0-9-]{1,40}$/.test(id)) &&
  new Set(view.treaties).size === view.treaties.length &&
  PROJECTIONS.includes(view.projection);

test('a view comes back unchanged, and without a notice, from its own link', () => {
  fc.assert(
    fc.property(views, (view) => {
      const url = new URL(formatView(view, history), 'https://atlas.example');
      expect(parseView(url.pathname.slice(1), url.searchParams, history)).toEqual({ view, notices: [] });
    }),
    { numRuns: 1000 },
  );
});

/** Pieces of links as an enemy writes them, put together at random: much quicker to make than texts with a wish to shrink. */
const PIECES = [
  ...CHARACTERS,
  '1955',
  '1955-05-14',
  '-02-30',
  'country=',
  'layers=',
  'alliance=',
  'compare=',
  'view=',
  'POL',
  'names',
  '-disputes',
  'globe',
  'csto-2002',
  '__proto__',
  'constructor',
  'toString',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '//evil.example',
  '${7*7}',
  '{{7*7}}',
  '%3Cscript%3E',
  '%00',
  '%',
  '%ff',
  '../../etc/passwd',
  'a'.repeat(3000),
] as const;

test('a hundred thousand hostile links give a valid view whose own link is understood', () => {
  const piece = fc.nat(PIECES.length - 1);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 3 }), fc.array(piece, { maxLength: 9 }), (path, query) => {
      const text = (list: readonly number[], between: string): string =>
        list.map((i) => PIECES[i] ?? '').join(between);
      const parsed = parseView(text(path, ''), new URLSearchParams(text(query, '&')), history);
      const { view, notices } = parseView(text(path, ''), new URLSearchParams(text(query, '')), history);
      // expect() a hundred thousand times would take longer than what is tested
      const link = formatView(view, history);
      const url = new URL(link, 'https://atlas.example');
      const again = parseView(url.pathname.slice(1), url.searchParams, history);
      return (
        isValid(view) &&
        isValid(parsed.view) &&
        /^\/[\w.?&=,-]*$/.test(link) &&
        isDeepStrictEqual(again, { view, notices: [] }) &&
        notices.every(({ given }) => given.length <= 40)
      );
    }),
    { numRuns: 100_000, seed: 1949 },
  );
});

test('an embedded map comes back from its own link, and from any other with options there are', () => {
  const options = fc.record({
    plates: fc.constantFrom(...EMBED_PLATES),
    theme: fc.constantFrom(...EMBED_THEMES),
    controls: fc.boolean(),
  });
  fc.assert(
    fc.property(views, options, (view, wanted) => {
      const url = new URL(formatEmbed(view, wanted, history), 'https://atlas.example');
      expect(parseEmbed(url.searchParams)).toEqual(wanted);
      const segment = url.pathname.replace('/embed/', '');
      expect(parseView(segment, url.searchParams, history)).toEqual({ view, notices: [] });
    }),
  );
  fc.assert(
    fc.property(texts, texts, texts, (plates, theme, controls) => {
      const given = parseEmbed(new URLSearchParams({ plates, theme, controls }));
      expect(EMBED_PLATES).toContain(given.plates);
      expect(EMBED_THEMES).toContain(given.theme);
    }),
  );
});

test('a link has no more than the characters that need no escaping', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(formatView(view, history)).toMatch(/^\/[\w.?&=,-]*$/);
    }),
  );
});

test('any text in any place of a link gives a valid view', () => {
  fc.assert(
    fc.property(
      texts,
      texts,
      texts,
      texts,
      texts,
      texts,
      (segment, country, view, layers, compare, alliance) => {
        const query = new URLSearchParams({ country, view, layers, compare, alliance });
        const parsed = parseView(segment, query, history);
        expect(isValid(parsed.view)).toBe(true);
        for (const notice of parsed.notices) expect(notice.given.length).toBeLessThanOrEqual(40);
      },
    ),
    { numRuns: 1000 },
  );
});

test('any query string at all gives a valid view', () => {
  fc.assert(
    fc.property(texts, texts, (segment, query) => {
      expect(isValid(parseView(segment, new URLSearchParams(query), history).view)).toBe(true);
    }),
  );
});

test('a link that was changed into a valid view says so, once it is not the view’s own', () => {
  fc.assert(
    fc.property(texts, (segment) => {
      const { view, notices } = parseView(segment, new URLSearchParams(), history);
      const again = parseView(formatView(view, history).slice(1), new URLSearchParams(), history);
      expect(again.view).toEqual(view);
      expect(again.notices).toEqual([]);
      if (notices.length === 0 && segment !== '') expect(segment).toMatch(/^\s*\d{4}(-\d{1,2}){0,2}\s*$/);
    }),
  );
});
