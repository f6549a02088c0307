// Sentences broken into lines of even length.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanced, setText } from './lines-of-text.ts';

/** Every character is ten pixels wide. */
const wide = (text: string): number => text.length * 10;

describe('balanced lines', () => {
  test('are one where one is enough', () => {
    expect(balanced('Sweden joins NATO', 200, wide)).toEqual(['Sweden joins NATO']);
  });

  test('are about as long as each other', () => {
    expect(balanced('aaaa bbbb cccc dddd eeee', 200, wide)).toEqual(['aaaa bbbb cccc', 'dddd eeee']);
  });

  test('leave a word that is too wide alone on its line', () => {
    expect(balanced('a incomprehensibility b', 100, wide)).toEqual(['a', 'incomprehensibility', 'b']);
  });

  test('are none where there is no text', () => {
    expect(balanced('', 100, wide)).toEqual([]);
  });

  test('keep every word in its order, and no line is wider than it may be', () => {
    const word = fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom('a', 'b', 'm') });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 90, max: 400 }),
        (words, width) => {
          const lines = balanced(words.join(' '), width, wide);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(wide(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('a text that has to fit', () => {
  const measure = (text: string, size: number): number => (text.length * size) / 2;
  const sizes = [
    [30, 2],
    [20, 3],
  ] as const;

  test('takes the first size at which it does', () => {
    expect(setText('Sweden joins NATO', 150, sizes, measure)).toEqual({
      lines: ['Sweden', 'joins NATO'],
      size: 30,
    });
    expect(setText('Sweden and Finland join NATO', 120, sizes, measure).size).toBe(20);
  });

  test('takes the last size where none is small enough', () => {
    expect(setText('word '.repeat(20), 100, sizes, measure).size).toBe(20);
  });
});
