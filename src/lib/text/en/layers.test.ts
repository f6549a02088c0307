// The words of the layers: every layer and kind has some, spans end on their last day, nothing is left empty.
import { expect, test } from 'vitest';
import { OPERATION_KINDS, PRESENCE_KINDS, SUMMIT_KINDS, TREATY_KINDS } from '../../history/record-kinds.ts';
import { LAYERS } from '../../view/view.ts';
import { layerMessages as words } from './layers.ts';

test('every layer and every kind has a name', () => {
  for (const layer of LAYERS) expect(words.layers[layer].name).toMatch(/^[A-Z]/);
  for (const kind of OPERATION_KINDS) expect(words.kinds.operations[kind]).toMatch(/^[A-Z]/);
  for (const kind of PRESENCE_KINDS) expect(words.kinds.presence[kind]).toMatch(/^[A-Z]/);
  for (const kind of SUMMIT_KINDS) expect(words.kinds.summits[kind]).toMatch(/^[A-Z]/);
  for (const kind of TREATY_KINDS) expect(words.kinds.treaties[kind]).toMatch(/^[A-Z]/);
});

test.each([
  ['1999-03-24', '1999-06-10', 'day', '24 March 1999 to 10 June 1999'],
  ['2001-10-26', '2016-10-31', 'month', 'October 2001 to October 2016'],
  ['1954-01-01', null, 'year', 'since 1954'],
  ['1998-06-15', '1998-06-15', 'day', '15 June 1998'],
] as const)('the span from %s to %s, known to the %3$s, is told', (start, last, precision, told) => {
  expect(words.span(start, last, precision)).toBe(told);
});

test('sentences end once', () => {
  expect([words.sentence('Cedar Sea'), words.sentence('Done.')]).toEqual(['Cedar Sea.', 'Done.']);
  expect(words.claimed('Alder', '')).toBe('Claimed by Alder.');
  expect(words.claimed('', '')).toBe('');
});

test('the days of a meeting name its year', () => {
  expect(words.days('2024-07-09', '2024-07-11')).toBe('9–11 July 2024');
  expect(words.days('1974-06-26', null)).toBe('26 June 1974');
});
