// Text inside markup: nothing that a name carries can become an element or an attribute.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml, short } from './markup.ts';

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['" onload="alert(1)', '&quot; onload=&quot;alert(1)'],
  ["Côte d'Ivoire", 'Côte d&#39;Ivoire'],
  ['Trinidad & Tobago', 'Trinidad &amp; Tobago'],
  ['&lt;', '&amp;lt;'],
  [']]><b>', ']]&gt;&lt;b&gt;'],
  ['Türkiye', 'Türkiye'],
  ['', ''],
])('%s is written as %s', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});

test('whatever the text, nothing is left that opens, closes or quotes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', ';', '#', '/', 'a', 'é', '🇪', '\u0000') }),
      (text) => {
        expect(escapeXml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      },
    ),
  );
});

test.each([
  [1, '1'],
  [1.04, '1'],
  [1.05, '1.1'],
  [-0.25, '-0.2'],
  [12.345, '12.3'],
  [100, '100'],
])('%d is written as %s', (value, text) => {
  expect(short(value)).toBe(text);
});
