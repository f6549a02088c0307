// The changelog: read when it makes sense, refused with its line when it does not.
import { expect, test } from 'vitest';
import { parseChangelog } from './changelog.ts';

const edition = { version: '1.1.0', asOf: '2026-11-22' };
const good = [
  '# Changelog',
  '',
  'Words.',
  '',
  '## 1.1.0 (2026-11-22)',
  '',
  '- One.',
  '- Two.',
  '',
  '## 1.0.0 (2026-01-01)',
  '',
  '- First.',
  '',
];

test('versions with their days and changes, the newest first', () => {
  expect(parseChangelog(good.join('\n'), edition)).toEqual({
    versions: [
      { version: '1.1.0', date: '2026-11-22', changes: ['One.', 'Two.'] },
      { version: '1.0.0', date: '2026-01-01', changes: ['First.'] },
    ],
  });
});

const broken = (line: number, text: string): string =>
  good.map((old, i) => (i === line ? text : old)).join('\n');

test.each([
  ['a head without a day', broken(4, '## 1.1.0'), ':5: write a version as'],
  ['a day that is none', broken(4, '## 1.1.0 (2026-11-31)'), ':5: write a version as'],
  ['the wrong order', broken(9, '## 1.0.0 (2027-01-01)'), ':10: the newest version stands first'],
  [
    'another version than the edition',
    broken(4, '## 1.2.0 (2026-11-22)'),
    'must be that of edition.csv, 1.1.0',
  ],
  ['a version after the as-of date', broken(4, '## 1.1.0 (2026-12-01)'), 'after the as-of date'],
  ['a paragraph below a version', broken(8, 'Words.'), ':9: below a version stand only changes'],
  ['a version without changes', broken(11, ''), 'version 1.0.0 names no change'],
])('%s is refused', (_what, text, says) => {
  expect(() => parseChangelog(text, edition)).toThrow(says);
});
