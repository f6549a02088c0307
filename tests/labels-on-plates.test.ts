// The names of the real plates: inside their plate, clear of each other, and known to the style sheet.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PLATE_CLASSES, labels, labelsAt, shownAt } from '../src/lib/figure/labels.ts';
import type { Label, PlateClass } from '../src/lib/figure/labels.ts';
import { plates } from '../src/lib/figure/plane.ts';
import { sceneChanges } from '../src/lib/history/alignment.ts';
import { history } from '../src/lib/history/atlas.ts';
import { labelRows, labelsIn, sceneOn, yearEnds } from './real-world.ts';

type PlateId = 'world' | 'europe';
const sources = new URL('../src/', import.meta.url);

/** The style sheets of the site in one, their layout aside. */
const css = readdirSync(sources)
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(new URL(file, sources), 'utf8'))
  .join(' ')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\s+/g, ' ');
/** Whether a rule of the sheets has this selector, alone or in a list. */
const styled = (selector: RegExp): boolean => new RegExp(`${selector.source}(?= [{]|,)`).test(css);

/** Names are drawn larger or smaller than their size where the plate is narrow or wide (`--k` in plate.css). */
const SCALE: Readonly<Record<PlateId, Readonly<Partial<Record<PlateClass, number>>>>> = {
  europe: { m: 1, l: 0.88 },
  world: { m: 1.5, l: 1.1 },
};
/** On a world plate of class m only the larger names are drawn. */
const MINOR = 11;
/** A text as a box: half an em for a character of the narrow face, three quarters of an em high, lines 1.02 em apart. */
const CHARACTER = 0.5;
const HEIGHT = 0.75;
const LINE = 1.02;
/** Boxes are estimates: a pixel or so more or less is no fault. */
const TOLERANCE = 1.5;

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ row }: Label, k: number): Box {
  const em = row.size * k;
  const width = CHARACTER * em * Math.max(...row.lines.map((line) => line.length));
  const height = em * (HEIGHT + LINE * (row.lines.length - 1));
  const [x, y] = [row.x + row.dx, row.y + row.dy];
  const left = row.anchor === 'start' ? x : row.anchor === 'end' ? x - width : x - width / 2;
  return {
    name: row.lines.join(' '),
    left,
    right: left + width,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

/** Names on a plate of a class on a day. */
function boxesOn(date: string, plate: PlateId, size: PlateClass, rows = labelRows): Box[] {
  const shown = labelsAt(sceneOn(date), rows, plate, size);
  const drawn = shown.filter(({ row }) => plate === 'europe' || size !== 'm' || row.size >= MINOR);
  return drawn.map((label) => boxOf(label, SCALE[plate][size] ?? 1));
}

const PLATES = (['europe', 'world'] as const).flatMap((plate) =>
  (['m', 'l'] as const).map((size) => ({ plate, size })),
);

const IN_LANGUAGES = PLATES.flatMap((plate) =>
  (['en', 'fr'] as const).map((language) => ({ ...plate, language })),
);

describe.each(IN_LANGUAGES)(
  'on the $plate plate of class $size ($language), in every year,',
  ({ plate, size, language }) => {
    const days = yearEnds.map((date) => boxesOn(date, plate, size, labelsIn[language]));

    test('there are names', () => {
      expect(Math.min(...days.map((boxes) => boxes.length))).toBeGreaterThan(9);
    });

    test('every name sits inside the plate', () => {
      const { width, height } = plates[plate];
      const outside = (b: Box) =>
        b.left < -TOLERANCE ||
        b.top < -TOLERANCE ||
        b.right > width + TOLERANCE ||
        b.bottom > height + TOLERANCE;
      expect([
        ...new Set(
          days
            .flat()
            .filter(outside)
            .map((b) => b.name),
        ),
      ]).toEqual([]);
    });

    test('no two names overlap', () => {
      const meet = (a: Box, b: Box) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE;
      const pairs = days.flatMap((boxes) =>
        boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter((b) => meet(a, b))
            .map((b) => `${a.name} and ${b.name}`),
        ),
      );
      expect([...new Set(pairs)]).toEqual([]);
    });
  },
);

const allScenes = sceneChanges(history).map(sceneOn);

test('no two names of one unit show on one day', () => {
  const twice = allScenes.flatMap((scene) =>
    PLATES.flatMap(({ plate, size }) => {
      const units = labelsAt(scene, labelRows, plate, size).flatMap(({ row }) => row.unit ?? []);
      if (new Set(units).size === units.length) return [];
      return units
        .filter((unit, i) => units.indexOf(unit) !== i)
        .map((unit) => `${scene.date} ${plate} ${unit}`);
    }),
  );
  expect(twice).toEqual([]);
});

test('every name stands for land of the atlas, and shows on some day', () => {
  const shown = new Set(
    allScenes.flatMap((scene) =>
      (['europe', 'world'] as const).flatMap((p) => labelsAt(scene, labelRows, p, null).map((l) => l.row)),
    ),
  );
  const never = labelRows.filter((row) => !shown.has(row));
  expect(never.map((row) => `${row.plate} ${row.lines.join(' ')}`)).toEqual([]);
});

test('Kosovo has its asterisk on both plates, whenever it is drawn', () => {
  const named = labelRows.filter((row) => row.unit === 'KOS');
  expect(named.length).toBeGreaterThan(0);
  for (const row of named) expect(row.lines.join(' ')).toMatch(/^Kosovo\*/);
});

describe('the style sheet', () => {
  const markup = yearEnds
    .map(sceneOn)
    .flatMap((scene) => (['europe', 'world'] as const).map((p) => labels(scene, labelRows, p)));
  const classes = [
    ...new Set(
      markup.flatMap((m) => [...m.matchAll(/class="([^"]+)"/g)].flatMap((c) => (c[1] ?? '').split(' '))),
    ),
  ];

  test('gives every size of the table a font size', () => {
    const sizes = classes.filter((c) => /^z\d/.test(c));
    expect(sizes.length).toBeGreaterThan(5);
    expect(sizes.filter((c) => !styled(new RegExp(`\\.labels \\.${c}`)))).toEqual([]);
  });

  /** Whether a container query of the sheet hides names of this class on a plate of this width. */
  function hidden(name: string, width: number): boolean {
    const queries = [
      ...css.matchAll(/@container plate \(width (<|>=) (\d+)px\) \{((?:[^{}]*\{[^{}]*\})*)\s*\}/g),
    ];
    return queries.some(([, sign, limit, body]) => {
      const holds = sign === '<' ? width < Number(limit) : width >= Number(limit);
      return (
        holds &&
        [...(body ?? '').matchAll(/([^{}]+)\{\s*display: none;\s*\}/g)].some(([, s]) =>
          s?.split(',').some((one) => one.trim() === `.labels .${name}`),
        )
      );
    });
  }

  const WIDTHS: Readonly<Record<PlateClass, number>> = { s: 400, m: 500, l: 700, xl: 1000 };
  const rules = [...new Set(labelRows.map((row) => row.shownFrom).filter((rule) => rule !== ''))];

  test.each(rules)('shows names with the rule "%s" on the same plates as the code', (rule) => {
    const name = rule.startsWith('only ') ? `only-${rule.slice(5)}` : `from-${rule}`;
    expect(classes).toContain(name);
    const bySheet = PLATE_CLASSES.filter((size) => !hidden(name, WIDTHS[size]));
    expect(bySheet).toEqual(PLATE_CLASSES.filter((size) => shownAt(rule, size)));
  });

  test('knows every shade of a unit', () => {
    const shades = new Set(yearEnds.flatMap((date) => sceneOn(date).units.map((u) => u.shade)));
    for (const plate of ['europe', 'world']) {
      const bare = [...shades].filter(
        (shade) => !styled(new RegExp(`\\.plate-(?:${plate}|svg) \\.${shade}`)),
      );
      expect(bare).toEqual([]);
    }
  });
});
