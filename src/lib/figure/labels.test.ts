// Names on the plate: by place, date and plate width.
import { describe, expect, test } from 'vitest';
import { tinyLabels, tinyScene } from '../../../tests/tiny.ts';
import type { Scene, Shade } from '../scene/scene.ts';
import { PLATE_CLASSES, decodeLabels, labels, labelsAt, plateClass, shownAt } from './labels.ts';
import type { LabelData, LabelRow, PlateClass } from './labels.ts';

const words = (date: string, plate: PlateClass | null = 'l', plateId: 'world' | 'europe' = 'europe') =>
  labelsAt(tinyScene(date), tinyLabels, plateId, plate).map((l) => l.row.lines.join(' '));

describe('the class of a plate', () => {
  test.each([
    [0, 's'],
    [459, 's'],
    [460, 'm'],
    [619, 'm'],
    [620, 'l'],
    [899, 'l'],
    [900, 'xl'],
    [4000, 'xl'],
  ])('of %i pixels is %s', (width, name) => {
    expect(plateClass(width)).toBe(name);
  });
});

describe('the rule of a label', () => {
  test.each([
    ['', 's m l xl'],
    ['s', 's m l xl'],
    ['m', 'm l xl'],
    ['l', 'l xl'],
    ['xl', 'xl'],
    ['only s', 's'],
    ['only m', 'm'],
    ['only l', 'l'],
    ['only xl', 'xl'],
    ['only ml', 'm l'],
    ['only sm', 's m'],
    ['only sml', 's m l'],
    ['only lxl', 'l xl'],
    ['only mxl', 'm xl'],
  ])('"%s" shows it at %s', (rule, classes) => {
    expect(PLATE_CLASSES.filter((c) => shownAt(rule, c)).join(' ')).toBe(classes);
  });
});

describe('the labels of a scene', () => {
  test('are those of its plate', () => {
    expect(words('1950-01-01', 'l', 'world')).toEqual(['Alder']);
    expect(words('1950-01-01')).toEqual(['Alder', 'Birch', 'Cedar', 'Tiny Sea']);
  });

  test('change on the day of a new name', () => {
    expect(words('1957-04-30')[0]).toBe('Alder');
    expect(words('1957-05-01')[0]).toBe('Alder land');
  });

  test.each([
    ['s', ['Alder', 'Tiny Sea']],
    ['m', ['Alder', 'Birch', 'Cedar', 'Tiny Sea']],
    ['l', ['Alder', 'Birch', 'Cedar', 'Tiny Sea']],
    ['xl', ['Alder', 'Birch', 'Tiny Sea']],
  ] as const)('on a plate of class %s are %o', (plate, expected) => {
    expect(words('1950-01-01', plate)).toEqual(expected);
  });

  test('are all there where CSS decides by width', () => {
    expect(words('1950-01-01', null)).toEqual(['Alder', 'Birch', 'Cedar', 'Tiny Sea']);
  });

  test('count only while their polity holds the unit', () => {
    const colony: LabelRow[] = tinyLabels.map((row) =>
      row.unit === 'c' ? { ...row, polity: 'CED.ALD' } : row,
    );
    const shown = (date: string) =>
      labelsAt(tinyScene(date), colony, 'europe', 'm').some((l) => l.row.unit === 'c');
    expect(shown('1955-02-28')).toBe(true);
    expect(shown('1955-03-01')).toBe(false);
  });

  test('leave out a unit that the scene does not have', () => {
    const strange: LabelRow[] = tinyLabels.map((row) => (row.unit === 'b' ? { ...row, unit: 'zz' } : row));
    expect(labelsAt(tinyScene('1950-01-01'), strange, 'europe', 'l').map((l) => l.row.unit)).toEqual([
      'a',
      'c',
      null,
    ]);
  });

  test('are fresh in the year their state joins, and the sea never is', () => {
    const fresh = labelsAt(tinyScene('1955-06-01'), tinyLabels, 'europe', 'm').map((l) => l.fresh);
    expect(fresh).toEqual([false, true, false, false]);
  });
});

describe('the tone of a name', () => {
  const toned = (shade: Shade, outside: boolean): string | undefined => {
    const scene = tinyScene('1950-01-01');
    const painted: Scene = { ...scene, units: scene.units.map((u) => ({ ...u, shade })) };
    const rows = tinyLabels.map((row) => ({ ...row, outside }));
    return labelsAt(painted, rows, 'europe', 'l')[0]?.tone;
  };

  test.each([
    ['land', 'off', 'off'],
    ['dep', 'off', 'off'],
    ['nato', 'member', 'outside'],
    ['nato-out', 'member', 'outside'],
    ['eu', 'member', 'outside'],
    ['both', 'both', 'outside'],
    ['both-out', 'both', 'outside'],
    ['wp', 'wp', 'outside'],
    ['wp-idle', 'wp', 'outside'],
    ['ip4', 'partner', 'ip4'],
  ] as const)('on land of shade "%s" is "%s" inside and "%s" beside it', (shade, inside, outside) => {
    expect([toned(shade, false), toned(shade, true)]).toEqual([inside, outside]);
  });

  test('on the sea is that of the sea', () => {
    expect(labelsAt(tinyScene('1950-01-01'), tinyLabels, 'europe', 'l').at(-1)?.tone).toBe('sea');
  });
});

describe('a label as text', () => {
  const markup = (date: string) => labels(tinyScene(date), tinyLabels, 'europe');

  test('has its tone, size and rule as classes, and its lines around the middle', () => {
    expect(markup('1957-06-01').split('</text>')[0]).toBe(
      '<text class="l-both z12" x="3.4" y="4.1"><tspan x="3.4" dy="-0.17em">Alder</tspan><tspan x="3.4" dy="1.02em">land</tspan>',
    );
  });

  test('stands at its anchor with its shift, fresh in the year of joining, minor where it is small', () => {
    expect(markup('1955-06-01')).toContain(
      '<text class="l-wp l-new z9-5 minor from-m" x="14" y="2" dy="0.34em" text-anchor="start">Birch</text>',
    );
  });

  test('names the only classes that show it', () => {
    expect(markup('1950-01-01')).toContain(
      'class="l-off z8 minor only-ml" x="9.5" y="10.5" dy="0.34em" text-anchor="end"',
    );
  });

  test('keeps a hostile name a name', () => {
    const rows = tinyLabels.map((row) => ({ ...row, lines: ['</text><script>"'] }));
    const text = labels(tinyScene('1950-01-01'), rows, 'europe');
    expect(text).toContain('&lt;/text&gt;&lt;script&gt;&quot;');
    expect(text).not.toContain('<script');
  });
});

test('a row of the compiled table keeps every field, with defaults for what is open', () => {
  const full: LabelData = [
    'world',
    'state',
    'a',
    'ALD',
    ['A', 'B'],
    1,
    2,
    9,
    'end',
    3,
    4,
    '1950-01-01',
    '1960-01-01',
    'm',
    'outside',
  ];
  const bare: LabelData = [
    'europe',
    'sea',
    null,
    null,
    ['Sea'],
    1,
    2,
    9,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ];
  expect(decodeLabels([full, bare])).toEqual([
    {
      plate: 'world',
      kind: 'state',
      unit: 'a',
      polity: 'ALD',
      lines: ['A', 'B'],
      x: 1,
      y: 2,
      size: 9,
      anchor: 'end',
      dx: 3,
      dy: 4,
      from: '1950-01-01',
      to: '1960-01-01',
      shownFrom: 'm',
      outside: true,
    },
    {
      plate: 'europe',
      kind: 'sea',
      unit: null,
      polity: null,
      lines: ['Sea'],
      x: 1,
      y: 2,
      size: 9,
      anchor: 'middle',
      dx: 0,
      dy: 0,
      from: null,
      to: null,
      shownFrom: '',
      outside: false,
    },
  ]);
});
