// The sitemap: every page of every route, once.
import { describe, expect, test } from 'vitest';
import { pagePaths, sitemapXml } from './sitemap.ts';

const dates = [{ date: '1955' }, { date: '1955-05-14' }];

describe('the pages of the routes', () => {
  test('are one for each set of values, in the default language', () => {
    const routes = [
      { folder: '[[lang=lang]]', entries: [] },
      { folder: '[date=isodate]', entries: dates },
      { folder: 'method', entries: [] },
      { folder: '(plain)/story/[slug]', entries: [{ slug: 'ruhr' }] },
    ];
    expect(pagePaths(routes)).toEqual(['/', '/1955', '/1955-05-14', '/method', '/story/ruhr']);
  });

  test('are named once, and frames for other sites not at all', () => {
    const routes = [
      { folder: '[date]', entries: [...dates, ...dates] },
      { folder: 'embed', entries: [] },
      { folder: 'embed/[date=isodate]', entries: dates },
      { folder: 'embed/make', entries: [] },
    ];
    expect(pagePaths(routes)).toEqual(['/1955', '/1955-05-14', '/embed/make']);
  });

  test('cannot be forgotten: a route that does not name its pages stops the build', () => {
    expect(() => pagePaths([{ folder: 'country/[code]', entries: [] }])).toThrow('country/[code]');
  });
});

test('the file lists absolute addresses, escaped', () => {
  const xml = sitemapXml(['https://example.org/a&b'], ['/', '/1955']);
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((m) => m[1])).toEqual([
    'https://example.org/a&amp;b/',
    'https://example.org/a&amp;b/1955',
  ]);
  expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset /);
});
