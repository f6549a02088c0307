// A plate as one SVG string: the whole tiny world, its layers and their order.
import { describe, expect, test } from 'vitest';
import { expectGolden } from '../../../tests/golden-file.ts';
import { tinyGeometry, tinyLabels, tinyScene } from '../../../tests/tiny.ts';
import { plateLayers, plateSvg } from './plate.ts';
import { STROKES, strokeClass, strokeData } from './strokes.ts';

const plate = (date: string, view: 'europe' | 'world' = 'europe', label = 'Map') =>
  plateSvg(tinyScene(date), tinyGeometry(view), tinyLabels, { label });

test.each(['1951-06-01', '1958-07-01'])('the plate of %s is the one that was reviewed', (date) => {
  expectGolden(`tiny-plate-${date}.svg`, plate(date).split(/(?<=>)(?=<)/));
});

test('elements nest: what opens is closed', () => {
  const open: string[] = [];
  for (const [, slash, name, closed] of plate('1958-07-01').matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
    if (slash === '/') expect(open.pop()).toBe(name);
    else if (closed !== '/' && name !== undefined) open.push(name);
  }
  expect(open).toEqual([]);
});

test('layers follow the design: fills, hatch, lakes, coast, frame, Article 6, lines, symbols, names', () => {
  const svg = plateSvg(
    tinyScene('1958-07-01'),
    { ...tinyGeometry(), article6: 'M0 1l9 0', frame: 'M1 1l2 0' },
    tinyLabels,
    {
      label: '',
    },
  );
  const order = [
    'class="fills"',
    'class="hatch"',
    'class="lakes"',
    'class="coast"',
    'class="frame"',
    'class="article6"',
    'class="lines"',
    'class="pick"',
    'class="dots"',
    'class="labels"',
  ];
  const places = order.map((layer) => svg.indexOf(layer));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the coast is drawn once, the limit of Article 6 and the frame only where there is one', () => {
  const coast = tinyGeometry()
    .lines.filter(([, b]) => b === null)
    .map((line) => line[2])
    .join('');
  expect(plate('1950-01-01')).toContain(`<path class="coast" d="${coast}"/>`);
  expect(plate('1950-01-01')).not.toMatch(/article6|frame/);
});

test('every id of a plate stands once, and every reference finds its id', () => {
  const svg = plate('1951-06-01');
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1] ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(ids).toContain(id);
});

test('the two plates of a page share no id', () => {
  const ids = (view: 'europe' | 'world') =>
    [...plate('1951-06-01', view).matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
  expect(ids('europe').filter((id) => ids('world').includes(id))).toEqual([]);
});

test('a plate says its date and has an accessible name', () => {
  expect(plate('1951-06-01')).toMatch(/^<svg [^>]*role="img" aria-label="Map" data-date="1951-06-01">/);
});

test('a hostile accessible name stays inside its attribute', () => {
  const svg = plate('1951-06-01', 'europe', '"><script>alert(1)</script>');
  expect(svg).not.toContain('<script');
});

describe('the layers that change with the date', () => {
  const layers = (date: string) => plateLayers(tinyScene(date), tinyGeometry());

  test('are empty where there is nothing to draw', () => {
    expect(layers('1950-01-01')).toMatchObject({ hatch: '', clip: '', dots: '' });
  });

  test('name the land inside which the gold line runs', () => {
    const { units } = tinyGeometry();
    expect(layers('1953-06-01').clip).toBe(`${units['a']?.d}${units['c']?.d}`);
  });

  test('stay the same from day to day while nothing changes', () => {
    expect(layers('1956-02-01')).toEqual(layers('1956-11-30'));
  });
});

describe('the strokes of the lines', () => {
  const strokes = (date: string) => strokeData(tinyScene(date), tinyGeometry());
  const drawn = (date: string) => STROKES.filter((stroke) => strokes(date)[stroke] !== '');

  test('are those that the day needs', () => {
    expect(drawn('1950-01-01')).toEqual(['shaded']);
    expect(drawn('1953-06-01')).toEqual(['shaded', 'gold']);
    expect(drawn('1955-06-01')).toEqual(['shaded', 'gold', 'case', 'joined']);
  });

  test('put a case under the outline of a state that joined', () => {
    expect(strokes('1955-06-01').case).toBe(strokes('1955-06-01').joined);
    expect(STROKES.indexOf('case')).toBeLessThan(STROKES.indexOf('joined'));
  });

  test('are thinner where many states joined', () => {
    const many = { ...tinyScene('1955-06-01'), joined: new Set(['A', 'B', 'C', 'D', 'E', 'F']) };
    expect(strokeClass('joined', tinyScene('1955-06-01'))).toBe('b-joined');
    expect(strokeClass('joined', many)).toBe('b-joined many');
    expect(strokeClass('case', many)).toBe('b-case many');
    expect(strokeClass('gold', many)).toBe('b-gold');
  });

  test('stand in the plate in their order, the gold one inside its land', () => {
    const svg = plate('1955-06-01');
    expect([...svg.matchAll(/data-stroke="(\w+)"/g)].map((m) => m[1])).toEqual([...STROKES]);
    expect(svg).toMatch(/<g clip-path="url\(#europe-union\)"><path class="b-gold"[^>]*><\/g>/);
  });
});
