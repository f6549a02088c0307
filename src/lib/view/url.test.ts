// Links: whatever stands in the address bar becomes the nearest valid view and says what it changed.
import { describe, expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import { formatDate, formatQuery, formatView, parseDate, parseView } from './url.ts';
import { migrateQuery } from './url-migrations.ts';
import { defaultView } from './view.ts';
import type { View } from './view.ts';

/** The tiny world runs from 4 April 1949 to 15 June 1960. */
const history = tinyHistory();
const FIRST = '1949-04-04';
const LAST = '1960-06-15';

const parse = (segment: string, query = '') => parseView(segment, new URLSearchParams(query), history);
const view = (changed: Partial<View> = {}): View => ({ ...defaultView(history), ...changed });

describe('a date', () => {
  test.each([
    ['1955', '1955-12-31'],
    ['1955-05-14', '1955-05-14'],
    ['1955-5-1', '1955-05-01'],
    ['1955-05', '1955-05-31'],
    ['1956-02', '1956-02-29'],
    ['1956-02-29', '1956-02-29'],
    [' 1955 ', '1955-12-31'],
    ['1960', LAST],
    ['1960-06-15', LAST],
    ['1949-04-04', FIRST],
  ])('"%s" is %s, without a notice', (text, date) => {
    expect(parseDate(text, history)).toEqual({ date, notice: null });
  });

  test.each([
    ['1955-02-30', 'no-such-day', '1955-02-28'],
    ['1955-02-29', 'no-such-day', '1955-02-28'],
    ['1955-04-31', 'no-such-day', '1955-04-30'],
    ['1955-13', 'no-such-day', '1955-12-31'],
    ['1955-00', 'no-such-day', '1955-01-31'],
    ['1955-00-00', 'no-such-day', '1955-01-01'],
    ['1955-99-99', 'no-such-day', '1955-12-31'],
    ['0', 'out-of-range', FIRST],
    ['1', 'out-of-range', FIRST],
    ['55', 'out-of-range', FIRST],
    ['1948', 'out-of-range', FIRST],
    ['1949-04-03', 'out-of-range', FIRST],
    ['0000-00-00', 'out-of-range', FIRST],
    ['1960-06-16', 'out-of-range', LAST],
    ['1961', 'out-of-range', LAST],
    ['9999', 'out-of-range', LAST],
    ['99999', 'out-of-range', LAST],
    ['100000', 'out-of-range', LAST],
    ['999999', 'out-of-range', LAST],
    ['9999999', 'not-a-date', LAST],
    ['-1', 'not-a-date', LAST],
    ['1955-', 'not-a-date', LAST],
    ['1955-05-14-07', 'not-a-date', LAST],
    ['19.55', 'not-a-date', LAST],
    ['1e3', 'not-a-date', LAST],
    ['NaN', 'not-a-date', LAST],
    ['today', 'not-a-date', LAST],
    ['１９５５', 'not-a-date', LAST],
    ['1955‑05‑14', 'not-a-date', LAST], // non-breaking hyphens
    ['<script>alert(1)</script>', 'not-a-date', LAST],
    ['../../etc/passwd', 'not-a-date', LAST],
    ['\u0000', 'not-a-date', LAST],
    ['', 'not-a-date', LAST],
  ])('"%s" is answered with a notice "%s" and %s', (text, kind, shown) => {
    expect(parseDate(text, history)).toEqual({ date: shown, notice: { kind, given: text.trim(), shown } });
  });

  test('of any length is cut to 40 characters in its notice', () => {
    const { date, notice } = parseDate('9'.repeat(1_000_000), history);
    expect(date).toBe(LAST);
    expect(notice).toEqual({ kind: 'not-a-date', given: '9'.repeat(40), shown: LAST });
  });
});

describe('parseView', () => {
  test('an empty link is today’s default view', () => {
    expect(parse('')).toEqual({
      view: {
        date: LAST,
        compare: null,
        country: null,
        layers: ['names', 'disputes'],
        treaties: [],
        projection: 'world',
      },
      notices: [],
    });
  });

  test('a full link gives every part of the view', () => {
    expect(
      parse(
        '1955-05-14',
        'country=BIR&view=pole&layers=article6,summits,-names&alliance=b-1950,a-1949&compare=1958',
      ),
    ).toEqual({
      view: {
        date: '1955-05-14',
        compare: '1958-12-31',
        country: 'BIR',
        layers: ['disputes', 'article6', 'summits'],
        treaties: ['a-1949', 'b-1950'],
        projection: 'pole',
      },
      notices: [],
    });
  });

  test.each(['bir', 'Bir', 'BIR'])('the country "%s" is found whatever its case', (code) => {
    expect(parse('1955', `country=${code}`).view.country).toBe('BIR');
  });

  test.each([
    ['country=<script>', { kind: 'unknown-country', given: '<script>' }],
    ['country=XYZ', { kind: 'unknown-country', given: 'XYZ' }],
    ['country=constructor', { kind: 'unknown-country', given: 'constructor' }],
    ['country=__proto__', { kind: 'unknown-country', given: '__proto__' }],
    ['country=%F0%9F%87%AA%F0%9F%87%BA', { kind: 'unknown-country', given: '🇪🇺' }],
    ['view=flat', { kind: 'unknown-option', given: 'flat' }],
    ['view=World', { kind: 'unknown-option', given: 'World' }],
    ['layers=rivers', { kind: 'unknown-option', given: 'rivers' }],
    ['layers=--names', { kind: 'unknown-option', given: '--names' }],
    ['alliance=CSTO', { kind: 'unknown-option', given: 'CSTO' }],
    ['alliance=a--b', { kind: 'unknown-option', given: 'a--b' }],
    [`alliance=${'a'.repeat(41)}`, { kind: 'unknown-option', given: 'a'.repeat(40) }],
    ['compare=yesterday', { kind: 'not-a-date', given: 'yesterday', shown: LAST }],
    ['compare=1939', { kind: 'out-of-range', given: '1939', shown: FIRST }],
  ])('"?%s" leaves the rest of the view alone and says so', (query, notice) => {
    const parsed = parse('1955', query);
    expect(parsed.notices).toEqual([notice]);
    const compare = 'shown' in notice ? notice.shown : null;
    expect(parsed.view).toEqual(view({ date: '1955-12-31', compare }));
  });

  test('an unknown word among layers spoils none of the others', () => {
    const { view: seen, notices } = parse('', 'layers=article6,nonsense,-disputes,,names');
    expect(seen.layers).toEqual(['names', 'article6']);
    expect(notices).toEqual([{ kind: 'unknown-option', given: 'nonsense' }]);
  });

  test('layers stand in one order, however the link switches them', () => {
    expect(parse('', 'layers=-names,article6,names').view.layers).toEqual(['names', 'disputes', 'article6']);
    expect(parse('', 'layers=claims,operations,partners').view.layers.slice(2)).toEqual([
      'operations',
      'partners',
      'claims',
    ]);
  });

  test('a treaty named twice is chosen once, and a wrong one spoils none of the others', () => {
    const { view: seen, notices } = parse('', 'alliance=rio-1947,Rio!,anzus-1951,rio-1947');
    expect(seen.treaties).toEqual(['anzus-1951', 'rio-1947']);
    expect(notices).toEqual([{ kind: 'unknown-option', given: 'Rio!' }]);
  });

  test('a flood of unknown layers makes no flood of notices', () => {
    expect(parse('', `layers=${'x,'.repeat(100_000)}`).notices.length).toBeLessThanOrEqual(20);
  });

  test('empty values and strangers’ parameters are ignored in silence', () => {
    expect(parse('1955', 'country=&view=&layers=&alliance=&compare=&utm_source=x&fbclid=y')).toEqual({
      view: view({ date: '1955-12-31' }),
      notices: [],
    });
  });

  test('every notice of a link is kept, the date’s first', () => {
    const kinds = parse('1955-02-30', 'compare=0&view=x&country=x&layers=x').notices.map((n) => n.kind);
    expect(kinds).toEqual([
      'no-such-day',
      'out-of-range',
      'unknown-option',
      'unknown-country',
      'unknown-option',
    ]);
  });
});

describe('formatView', () => {
  test.each([
    [view(), '/1960'],
    [view({ date: '1955-12-31' }), '/1955'],
    [view({ date: '1955-05-14' }), '/1955-05-14'],
    [view({ date: '1960-06-14' }), '/1960-06-14'],
    [view({ country: 'CED.ALD' }), '/1960?country=CED.ALD'],
    [view({ projection: 'globe' }), '/1960?view=globe'],
    [view({ layers: ['disputes', 'article6'] }), '/1960?layers=-names,article6'],
    [view({ layers: [] }), '/1960?layers=-names,-disputes'],
    [view({ compare: '1955-12-31' }), '/1960?compare=1955'],
    [
      view({
        date: '1955-05-14',
        country: 'BIR',
        projection: 'pole',
        layers: ['names', 'disputes', 'article6', 'alliances'],
        treaties: ['csto-2002', 'rio-1947'],
        compare: '1958-06-01',
      }),
      '/1955-05-14?country=BIR&view=pole&layers=article6,alliances&alliance=csto-2002,rio-1947&compare=1958-06-01',
    ],
  ])('writes the shortest link (%#)', (given, link) => {
    expect(formatView(given, history)).toBe(link);
  });

  test('writes Kosovo with the code that readers see', () => {
    const withKosovo = tinyHistory({ polities: [['KOS', '1949-01-01', null, 'Kosovo*', 'S', [], 'XKX']] });
    expect(formatQuery(view({ country: 'KOS' }), withKosovo)).toBe('?country=XKX');
    expect(parseView('', new URLSearchParams('country=XKX'), withKosovo).view.country).toBe('KOS');
  });

  test('writes layers in one order, in whatever order they were switched', () => {
    expect(formatQuery(view({ layers: ['article6', 'disputes', 'names'] }), history)).toBe(
      '?layers=article6',
    );
  });

  test('writes a year only where the year’s page shows the same day', () => {
    expect([formatDate('1955-12-31', history), formatDate('1955-12-30', history)]).toEqual([
      '1955',
      '1955-12-30',
    ]);
  });
});

test('migrations leave their argument as it was', () => {
  const query = new URLSearchParams('country=BIR');
  expect(migrateQuery(query).toString()).toBe('country=BIR');
  expect(query.toString()).toBe('country=BIR');
});
