// What a page says of itself: which address stands for it, which card, and data that machines can read.
import { describe, expect, test } from 'vitest';
import { tinyHistory, tinyScene } from '../../../tests/tiny.ts';
import { core as en } from '../text/en/core.ts';
import { canonicalSegment, cardOf, datePageMeta, textPageMeta } from './page-meta.ts';
import type { PageMeta } from './page-meta.ts';

const history = tinyHistory();
const SITE = { origin: 'https://example.org', base: '/atlas', languages: [{ tag: 'en', base: '/atlas' }] };

describe('the address that stands for a page', () => {
  test.each([
    ['the start page', '', '1960-06-15', ''],
    ['a year', '1955', '1955-12-31', '1955'],
    ['the last year', '1960', '1960-06-15', '1960'],
    ['a day on which something changes', '1955-05-14', '1955-05-14', '1955-05-14'],
    ['a day on which a state changes its name', '1957-05-01', '1957-05-01', '1957-05-01'],
    ['any other day: the change before it', '1956-07-01', '1956-07-01', '1955-05-14'],
    ['the last day of a year, written as a day', '1956-12-31', '1956-12-31', '1955-05-14'],
    ['a year before the atlas begins', '1805', '1949-04-04', '1949-04-04'],
    ['a year after its end', '9999', '1960-06-15', '1960-01-01'],
    ['a day that no calendar has', '1955-02-30', '1955-02-28', '1954-01-01'],
  ])('%s', (_what, segment, shown, canonical) => {
    expect(canonicalSegment(segment, shown, history)).toBe(canonical);
  });
});

describe('the card of a page', () => {
  test.each([
    ['the start page shows today', '', '1960'],
    ['a year its own', '1955', '1955'],
    ['a change of the blocs its own', '1955-05-14', '1955-05-14'],
    ['a change of a name that of its year', '1957-05-01', '1957'],
  ])('%s', (_what, canonical, card) => {
    expect(cardOf(canonical, history)).toBe(card);
  });
});

interface Thing {
  '@type': string;
  [name: string]: unknown;
}

const graph = (meta: PageMeta): Thing[] => (JSON.parse(meta.linkedData) as { '@graph': Thing[] })['@graph'];
const page = (headline: string): PageMeta =>
  datePageMeta(
    {
      history,
      scene: tinyScene('1957-05-01'),
      segment: '1957-05-01',
      headline,
      sentence: 'NATO has one member.',
    },
    SITE,
    en,
  );

describe('a page of a date', () => {
  const meta = page('Alder is renamed');

  test('names day, fact and standing situation', () => {
    expect(meta.name).toBe('1 May 1957: Alder is renamed');
    expect(meta.description).toBe(`NATO has one member. ${en.site.description}`);
  });

  test('has absolute addresses below the base', () => {
    expect(meta.canonical).toBe('https://example.org/atlas/1957-05-01');
    expect(meta.image).toMatchObject({
      url: 'https://example.org/atlas/cards/1957.png',
      width: 1200,
      height: 630,
    });
  });

  test('says which day its card shows', () => {
    expect(meta.image.alt).toContain('31 December 1957');
  });

  test('describes its map and the data behind it', () => {
    const [map, data] = graph(meta);
    expect(map).toMatchObject({
      '@type': 'Map',
      url: meta.canonical,
      temporalCoverage: '1957-05-01',
      image: meta.image.url,
    });
    expect(data).toMatchObject({
      '@type': 'Dataset',
      temporalCoverage: '1949-04-04/1960-06-15',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { '@type': 'Organization', name: 'Alliance Atlas' },
    });
    expect(JSON.stringify(data?.['distribution'])).toContain(
      'https://example.org/atlas/api/v1/snapshots/1957-05-01.json',
    );
    expect(map?.['isBasedOn']).toEqual({ '@id': data?.['@id'] });
  });

  test('cannot be left from inside its linked data', () => {
    const hostile = '</script><script>alert(1)</script><!-- & \u2028';
    const { linkedData } = page(hostile);
    expect(linkedData).not.toMatch(/[<>&\u2028]/);
    expect(graph(page(hostile))[0]?.['name']).toBe(`1 May 1957: ${hostile}`);
  });
});

test('a page beside the maps shows the card of today and offers every table', () => {
  const meta = textPageMeta({ history, path: '/method', title: 'Sources', lead: 'Rules.' }, SITE, en);
  expect(meta).toMatchObject({
    name: 'Sources',
    description: 'Rules.',
    canonical: 'https://example.org/atlas/method',
  });
  expect(meta.image.url).toBe('https://example.org/atlas/cards/1960.png');
  expect(graph(meta).map((thing) => thing['@type'])).toEqual(['Dataset']);
  expect(meta.linkedData).toContain('api/v1/tenures.json');
});
