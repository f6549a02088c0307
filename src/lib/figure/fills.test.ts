// Fills: one path for each unit that is visible on the plate.
import { expect, test } from 'vitest';
import { tinyGeometry, tinyScene } from '../../../tests/tiny.ts';
import { fills, hatches, unitElementId } from './fills.ts';

const geometry = tinyGeometry();

test('every visible unit is a path with its id, its shade as class and the name of the date as title', () => {
  const d = (unit: string) => geometry.units[unit]?.d ?? '';
  expect(fills(tinyScene('1959-02-01'), geometry, new Set())).toBe(
    `<path id="europe-a" class="both-out" d="${d('a')}"><title>Alderland</title></path>` +
      `<path id="europe-b" class="wp" d="${d('b')}"><title>Birch</title></path>` +
      `<path id="europe-c" class="nato" d="${d('c')}"><title>Cedar</title></path>`,
  );
});

test('a unit without a shape on this plate is left out', () => {
  const rest = Object.fromEntries(Object.entries(geometry.units).filter(([id]) => id !== 'c'));
  expect(fills(tinyScene('1955-01-01'), { ...geometry, units: rest }, new Set())).not.toContain('europe-c');
  const empty = { ...geometry.units, c: { d: '', area: 0, x: 0, y: 0 } };
  expect(fills(tinyScene('1955-01-01'), { ...geometry, units: empty }, new Set())).not.toContain('europe-c');
});

test('a hostile name stays a name', () => {
  const markup = fills(
    tinyScene('1955-01-01', {
      polities: [['ALD', '1949-01-01', null, '</title><script>x</script>"\'&', 'S', [], null]],
    }),
    geometry,
    new Set(),
  );
  expect(markup).toContain('<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;&quot;&#39;&amp;</title>');
  expect(markup).not.toContain('<script');
});

test('the hatch repeats the shapes of hatched land alone', () => {
  expect(hatches(tinyScene('1951-06-01'), geometry)).toBe('<use href="#europe-b"/>');
  expect(hatches(tinyScene('1953-06-01'), geometry)).toBe('');
  const without = { ...geometry, units: { a: geometry.units['a'] ?? { d: '', area: 0, x: 0, y: 0 } } };
  expect(hatches(tinyScene('1951-06-01'), without)).toBe('');
});

test('ids differ between the two plates', () => {
  expect(unitElementId('europe', 'b')).not.toBe(unitElementId('world', 'b'));
});
