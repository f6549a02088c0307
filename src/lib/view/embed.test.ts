// The link of an embedded map: nonsense falls back, and what was written is read back.
import { describe, expect, test } from 'vitest';
import { tinyHistory } from '../../../tests/tiny.ts';
import {
  EMBED_DEFAULTS,
  EMBED_PLATES,
  EMBED_THEMES,
  formatEmbed,
  formatEmbedMaker,
  parseEmbed,
} from './embed.ts';
import { parseView } from './url.ts';
import { defaultView } from './view.ts';

const history = tinyHistory();

describe('the options of an embedded map', () => {
  test.each(['', '?plates=moon&theme=pink&controls=maybe', '?utm_source=x'])(
    'are the usual ones for “%s”',
    (query) => {
      expect(parseEmbed(new URLSearchParams(query))).toEqual(EMBED_DEFAULTS);
    },
  );

  test('come back as they were written, with date, state and layers', () => {
    for (const plates of EMBED_PLATES)
      for (const theme of EMBED_THEMES)
        for (const controls of [true, false]) {
          const view = {
            ...defaultView(history),
            date: '1955-12-31',
            country: 'BIR',
            layers: ['disputes', 'article6'] as const,
          };
          const link = new URL(
            formatEmbed(view, { plates, theme, controls }, history),
            'https://example.org',
          );
          expect(link.pathname).toBe('/embed/1955');
          expect(parseEmbed(link.searchParams)).toEqual({ plates, theme, controls });
          expect(parseView('1955', link.searchParams, history).view).toEqual(view);
        }
  });

  test('reach the page that writes the lines, without what an embedded map cannot show', () => {
    const view = {
      ...defaultView(history),
      date: '1955-12-31',
      country: 'BIR',
      layers: ['disputes', 'operations'] as const,
      treaties: ['some-pact'],
      projection: 'globe' as const,
    };
    expect(formatEmbedMaker(view, 'europe', history)).toBe(
      '/embed/make?date=1955&country=BIR&layers=-names&plates=europe',
    );
    expect(formatEmbedMaker(defaultView(history), 'both', history)).toBe('/embed/make?date=1960');
  });

  test('leave a link alone that asks for nothing', () => {
    expect(formatEmbed(defaultView(history), EMBED_DEFAULTS, history)).toBe('/embed/1960');
  });
});
