// File names of pictures: what is on them can be read off them, and any file system takes them.
import { describe, expect, test } from 'vitest';
import { pictureName, slug } from './picture-name.ts';

const usual = { shape: 'wide', theme: 'light', format: 'png' } as const;

describe('the name of a picture', () => {
  test('says the day and the plate', () => {
    expect(pictureName({ ...usual, parts: ['1990-10-03', 'europe'] })).toBe(
      'alliance-atlas-1990-10-03-europe.png',
    );
  });

  test('says another shape, other colours and the format', () => {
    expect(pictureName({ parts: ['2024-12-31', 'both'], shape: 'story', theme: 'dark', format: 'svg' })).toBe(
      'alliance-atlas-2024-12-31-both-story-dark.svg',
    );
    expect(
      pictureName({ parts: ['1989', '2004', 'europe'], shape: 'a3-portrait', theme: 'print', format: 'png' }),
    ).toBe('alliance-atlas-1989-2004-europe-a3-portrait-print.png');
  });

  test('keeps no letter that a file system or an address might not take', () => {
    expect(slug('Türkiye')).toBe('turkiye');
    expect(slug('Côte d’Ivoire')).toBe('cote-d-ivoire');
    expect(slug('Kosovo*')).toBe('kosovo');
    expect(slug('../etc/passwd')).toBe('etc-passwd');
    expect(slug('Łódź œ')).toBe('lodz-oe');
  });

  test('leaves out what is empty', () => {
    expect(pictureName({ ...usual, parts: ['', '***'] })).toBe('alliance-atlas.png');
  });
});
