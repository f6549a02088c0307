// What was found, as rows: titles, details, links.
import { expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import { find } from '../history/find.ts';
import { buildFindIndex } from '../history/find-index.ts';
import type { FindData } from '../history/find-model.ts';
import { findWords } from '../text/en/find.ts';
import { findView } from './find-view.ts';

const data: FindData = {
  names: [['ALD', ['Erle'], ['Elder']]],
  pages: ['ALD'],
  things: {
    story: [['alder', 'Alder alone', '', '1949-04-04', null]],
    event: [
      ['one', 'Alder signs', '', '1955-05-06', null],
      ['two', 'Alder sings', '', '1955-05-07', null],
    ],
    summit: [],
    operation: [['watch', 'Alder watch', 'AW', '1950-01-01', '1951-01-01']],
    programme: [],
    treaty: [['old', 'Alder treaty', '', '1947-03-04', null]],
    dispute: [],
    person: [],
  },
};
const history = tinyHistory();
const index = buildFindIndex(data, history);
const view = (text: string, at = '1956-12-31') =>
  findView(find(index, text, at), text, history, '/base', findWords);

test('a state leads to the map of the day and to its page', () => {
  expect(view('Erle').groups).toEqual([
    {
      id: 'state',
      title: 'Countries',
      rows: [
        { title: 'Alder', detail: 'Erle · Map of 31 December 1956', href: '/base/1956?country=ALD' },
        {
          title: 'Alder: its road and its memberships',
          detail: 'Page of the country',
          href: '/base/country/ALD',
        },
      ],
    },
  ]);
});

test('things lead to their story or to the map of their first day, never before the first of the atlas', () => {
  const hrefs = Object.fromEntries(
    view('alder').groups.map(({ id, rows }) => [id, rows.map((row) => row.href)]),
  );
  expect(hrefs).toMatchObject({
    story: ['/base/story/alder'],
    event: ['/base/1955-05-06', '/base/1955-05-07', '/base/events?q=alder'],
    operation: ['/base/1950-01-01'],
    treaty: ['/base/1949-04-04'],
  });
  expect(view('aw').groups[0]?.rows[0]?.detail).toBe('1 January 1950 to 31 December 1950');
});

test('a date leads to its map and to the events of its year', () => {
  expect(view('6 May 1955').groups[0]?.rows).toEqual([
    { title: '6 May 1955', detail: 'Map of 6 May 1955', href: '/base/1955-05-06' },
    { title: 'Events of 1955', detail: 'With their texts and sources', href: '/base/events/1955' },
  ]);
  expect(view('May 1955').groups[0]?.rows[0]).toMatchObject({ title: 'May 1955', href: '/base/1955-05-31' });
  expect(view('1930').groups[0]?.rows[0]?.detail).toBe('The nearest day of the atlas: map of 4 April 1949');
});

test('no result says so, and whom the reader may have meant', () => {
  expect(view('Elder').message).toBe('No country called “Elder” between 1949 and 1960. Did you mean Alder?');
  expect(view('Elder').groups[0]).toMatchObject({ id: 'meant', rows: [{ title: 'Alder' }] });
  expect(view('zzzzzzzz')).toMatchObject({
    count: 0,
    message: expect.stringContaining('“zzzzzzzz”') as string,
  });
  expect(view('  ')).toEqual({ groups: [], count: 0, message: null });
});

test('what a reader types stays text in links and sentences', () => {
  expect(
    view('alder &q=<b>')
      .groups.flatMap(({ rows }) => rows.map((row) => row.href))
      .join(' '),
  ).not.toContain('<b>');
});
