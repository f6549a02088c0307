// What may become part of a page: every real drawing and every compiled text passes, nothing hostile does.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { headMarkup } from '../src/lib/export/head-markup.ts';
import { pairPatterns } from '../src/lib/figure/pair.ts';
import { plateSvg } from '../src/lib/figure/plate.ts';
import { trustedData } from '../src/lib/trust/linked-data.ts';
import { checkedHead, refusedIn, sentPart, trusted } from '../src/lib/trust/markup.ts';
import { readFigure } from './geometry-files.ts';
import { labelRows, sceneOn, yearEnds } from './real-world.ts';

const GENERATED = path.resolve('src/lib/generated');

/** Every text of a compiled file that holds an element. */
function markupIn(value: unknown): string[] {
  if (typeof value === 'string') return /<[a-z]/i.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(markupIn) : [];
}

describe('what the atlas writes', () => {
  test.each(['world', 'europe'] as const)('passes: the %s plate of every year', (view) => {
    const geometry = readFigure(view);
    for (const date of yearEnds)
      expect(
        refusedIn(plateSvg(sceneOn(date), geometry, labelRows, { label: `Map & "${date}" <of> it` })),
        date,
      ).toBe(undefined);
  });

  test('passes: every compiled text', () => {
    const texts = readdirSync(GENERATED, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json') && !name.includes('geo'))
      .flatMap((name) => markupIn(JSON.parse(readFileSync(path.join(GENERATED, name), 'utf8'))));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.map(refusedIn).filter(Boolean)).toEqual([]);
  });

  test('passes: patterns, plain words and nothing at all', () => {
    for (const markup of [pairPatterns(), '', ' ', 'a &lt; b > c']) expect(trusted(markup)).toBe(markup);
  });

  test('passes: the head of a date, whatever its words', () => {
    const card = { url: 'https://example.org/cards/1955.png', alt: '', width: 1200, height: 630 };
    const markup = headMarkup({
      name: '"><script>alert(1)</script>',
      description: "'<b>' & more",
      canonical: 'http://localhost:4173/fr/1955',
      alternates: [{ tag: 'x-default', href: 'https://example.org/1955' }],
      image: card,
      siteName: 'Alliance Atlas',
      locale: 'en_GB',
      linkedData: '{"@context":"https://schema.org"}',
    });
    expect(checkedHead(markup)).toBe(markup);
  });
});

describe('what is hostile', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT src="/a.js"></SCRIPT>',
    '<g><script href="#a"/></g>',
    '<img src="x" onerror="alert(1)">',
    '<path onclick="alert(1)"/>',
    '<path d="M0 0" ONCLICK="alert(1)"/>',
    '<p style="color:red">a</p>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href=" javascript:alert(1)">a</a>',
    '<a href="java&#115;cript:alert(1)">a</a>',
    '<a href="data:text/html,a">a</a>',
    '<a href="//example.org/">a</a>',
    '<a href="/\\example.org/">a</a>',
    '<a href="http://example.org/">a</a>',
    '<a href=javascript:alert(1)>a</a>',
    "<a href='javascript:alert(1)'>a</a>",
    '<a/href="javascript:alert(1)">a</a>',
    '<a ping="https://example.org/" href="/">a</a>',
    '<use xlink:href="data:image/svg+xml,a#b"/>',
    '<use href="https://example.org/a.svg#b" xmlns:x="y"/>',
    '<foreignObject><p>a</p></foreignObject>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<set attributeName="onclick" to="alert(1)"/>',
    '<style>p{}</style>',
    '<iframe srcdoc="a"></iframe>',
    '<form action="/"><input/></form>',
    '<base href="https://example.org/">',
    '<meta http-equiv="refresh" content="0">',
    '<!-- <b> -->',
    '<![CDATA[<script>]]>',
    '<?xml version="1.0"?>',
    '<p title="</p><script>">a</p>',
    '<p title="a>b">a</p>',
    '<p',
    'a < b',
    '<p>fine</p><script\n>',
  ])('%s is refused', (markup) => {
    expect(() => trusted(`<p>before</p>${markup}<p>after</p>`)).toThrow(TypeError);
  });

  test.each([
    '',
    '<title>a</title>',
    '<script data-page type="application/ld+json">{}</script><script>alert(1)</script>',
    '<script data-page type="application/ld+json">{"a":"</script><script>alert(1)"}</script>',
    '<script data-page type="text/javascript">alert(1)</script>',
    '<meta data-page http-equiv="refresh" content="0"/><script data-page type="application/ld+json">{}</script>',
    '<link data-page rel="stylesheet" href="https://example.org/a.css"/><script data-page type="application/ld+json">{}</script>',
  ])('as a head %s is refused', (markup) => {
    expect(() => checkedHead(markup)).toThrow(TypeError);
  });
});

test('linked data are one element, which its text cannot end', () => {
  expect(trustedData('{"a":1}')).toBe('<script type="application/ld+json">{"a":1}</script>');
  expect(() => trustedData('{"a":"</script>"}')).toThrow(TypeError);
});

test('a part drawn on the server passes there, and only emptiness does in the browser', () => {
  expect(sentPart('<div><button>Play</button></div>')).toBe('<div><button>Play</button></div>');
  vi.stubGlobal('document', {});
  expect([sentPart(' '), sentPart('<button>Play</button>')]).toEqual([' ', ' ']);
  vi.unstubAllGlobals();
});
