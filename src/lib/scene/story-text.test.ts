// The text of a step: paragraphs stay, claims and answers become pairs, works are found by their numbers.
import { expect, test } from 'vitest';
import { citedIn, storyParts } from './story-text.ts';

const cite = (n: number): string =>
  `<sup class="cite"><a role="doc-noteref" href="#source-w${n}">${n}</a></sup>`;
const PAIR = `<blockquote>\n<p><strong>Claim.</strong> A. Speaker, Alder, 1 May 1950: it was <em>promised</em>${cite(3)}.</p>\n<p><strong>Answer.</strong> Birch, same day: it was not${cite(1)}. Cedar, 1951: nobody asked${cite(3)}.</p>\n</blockquote>`;

test('paragraphs without a claim are one part, as they stand', () => {
  expect(storyParts('<p>One.</p>\n<p>Two.</p>')).toEqual([
    { kind: 'prose', html: '<p>One.</p>\n<p>Two.</p>' },
  ]);
});

test('a claim and its answer are a pair in their place, each with who says it', () => {
  const parts = storyParts(`<p>Before.</p>\n${PAIR}\n<p>After.</p>`);
  expect(parts.map((part) => part.kind)).toEqual(['prose', 'pair', 'prose']);
  expect(parts[1]).toEqual({
    kind: 'pair',
    claim: { who: 'A. Speaker, Alder, 1 May 1950', html: `it was <em>promised</em>${cite(3)}.` },
    answer: {
      who: 'Birch, same day',
      html: `it was not${cite(1)}. Cedar, 1951: nobody asked${cite(3)}.`,
    },
  });
});

test('a voice that does not begin with a speaker loses nothing', () => {
  const [part] = storyParts(
    '<blockquote><p><strong>X.</strong> <em>All</em> said so.</p><p><strong>Y.</strong> No.</p></blockquote>',
  );
  expect(part).toEqual({
    kind: 'pair',
    claim: { who: '', html: '<em>All</em> said so.' },
    answer: { who: '', html: 'No.' },
  });
});

test('every work that is cited is named once, in order', () => {
  expect(citedIn(`<p>a${cite(12)} b${cite(2)}</p>${PAIR}`)).toEqual([1, 2, 3, 12]);
  expect(citedIn('<p>none</p>')).toEqual([]);
});
