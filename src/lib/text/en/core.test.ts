// The words of the interface: every notice, every number, nothing empty.
import { describe, expect, test } from 'vitest';
import { LAYERS, PROJECTIONS } from '../../view/view.ts';
import type { Notice } from '../../view/url.ts';
import { SHADES } from '../../scene/scene.ts';
import { core as en } from './core.ts';

const NOTICES: [Notice, string][] = [
  [
    { kind: 'no-such-day', given: '1955-02-30', shown: '1955-02-28' },
    'The calendar has no day “1955-02-30”. Showing 28 February 1955.',
  ],
  [
    { kind: 'out-of-range', given: '1939', shown: '1949-04-04' },
    'The atlas runs from 4 April 1949 to the date of its data; “1939” lies outside. Showing 4 April 1949.',
  ],
  [
    { kind: 'not-a-date', given: 'yesterday', shown: '2026-11-22' },
    '“yesterday” is not a date the atlas can read (try 1955 or 1955-05-14). Showing 22 November 2026.',
  ],
  [
    { kind: 'unknown-country', given: 'XYZ' },
    'No state has the code “XYZ” between 1949 and today, so none is selected.',
  ],
  [
    { kind: 'unknown-option', given: 'rivers' },
    'The link asks for “rivers”, which the atlas does not have. It is left out.',
  ],
];

test.each(NOTICES)('the notice %o is a sentence', (notice, text) => {
  expect(en.notice.text(notice)).toBe(text);
});

/** Every text that needs no arguments. */
function texts(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe('every text', () => {
  const all = texts(en, 'en');

  test('is there, and has no space at its ends', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const [path, text] of all) expect(text, path).toMatch(/^\S([\s\S]*\S)?$/);
  });

  test('has typographic quotation marks and apostrophes, and no placeholder', () => {
    for (const [path, text] of all) expect(text, path).not.toMatch(/["']|undefined|TODO|\{|\}/);
  });
});

test('every shade and every way of taking part has a name', () => {
  expect(Object.keys(en.shades).sort()).toEqual([...SHADES].sort());
  expect(Object.keys(en.panel.participation).sort()).toEqual([
    'not-taking-part',
    'outside-integrated-command',
  ]);
});

test('a quiet year names the changes around it, as far as there are any', () => {
  expect(en.panel.noChange('1 May 1955', '2 June 1958')).toBe(
    'Membership stayed the same all year. The previous change was on 1 May 1955, the next is on 2 June 1958.',
  );
  expect(en.panel.noChange('1 May 1955', null)).toBe(
    'Membership stayed the same all year. The previous change was on 1 May 1955.',
  );
  expect(en.panel.noChange(null, '2 June 1958')).toBe(
    'Membership stayed the same all year. The next change is on 2 June 1958.',
  );
});

test('the spoken value counts each bloc', () => {
  expect(
    en.spoken.value('3 October 1990', [
      ['NATO', 16],
      ['European Communities', 12],
    ]),
  ).toBe('3 October 1990: NATO 16, European Communities 12');
});

test('the disclaimer about boundaries stands word for word', () => {
  expect(en.panel.boundaries).toContain(
    'Boundaries, names and designations on this map do not imply endorsement or acceptance by its publishers.',
  );
});

test('the note on Kosovo names the resolution and the opinion', () => {
  expect(en.panel.kosovoNote).toMatch(
    /^\*Without prejudice to positions on status, .*UNSCR 1244 \(1999\).*ICJ opinion/,
  );
});

test('the views on offer have names', () => {
  for (const projection of PROJECTIONS) expect(en.plate[projection]).toMatch(/^[A-Z]/);
  expect(LAYERS.slice(0, 3)).toEqual(['names', 'disputes', 'article6']);
});
