// The pages of states over the compiled data: what a historian would look for on them.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildRibbon } from '../src/lib/chart/ribbon.ts';
import type { FigureGeometry } from '../src/lib/figure/geometry.ts';
import { countryMap, plateFor, unitPairs } from '../src/lib/figure/country-map.ts';
import { history } from '../src/lib/history/atlas.ts';
import { countryView } from '../src/lib/scene/country.ts';
import { countryFile } from '../src/lib/scene/country-file.ts';
import type { CountryText, Whole } from '../src/lib/scene/country-file.ts';
import { countryIndex } from '../src/lib/scene/country-index.ts';
import { landAt, landOf, restingDate } from '../src/lib/scene/country-land.ts';
import type { CountryView } from '../src/lib/scene/country-model.ts';
import { core as en } from '../src/lib/text/en/core.ts';
import { countryWords } from '../src/lib/text/en/country.ts';
import { record } from './real-record.ts';
import { events, labelRows, sceneOn } from './real-world.ts';

const folder = new URL('../src/lib/generated/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const figures = {
  world: read('geo/figure-world.json') as FigureGeometry,
  europe: read('geo/figure-europe.json') as FigureGeometry,
};
interface ProvingRow {
  polity_id: string;
  unit_id?: string;
  start: string;
  end: string | null;
  sources: string[];
}
const pages = readdirSync(new URL('countries/', folder))
  .map((name) => name.replace('.json', ''))
  .sort();
const works = Object.entries(
  read('sources.json') as Record<
    string,
    { author: string; title: string; date: string | null; url: string | null }
  >,
);
const whole: Whole = {
  history,
  record,
  events,
  works: new Map(works.map(([id, w]) => [id, { id, ...w, date: w.date ?? '', url: w.url ?? '' }])),
  proving: ['polities', 'tenures'].flatMap((name) =>
    (read(`tables/${name}.json`) as ProvingRow[]).map(({ polity_id: polity, unit_id, ...row }) => ({
      ...row,
      polity,
      unit: unit_id ?? null,
    })),
  ),
  pages,
};
const pairs = unitPairs(figures);
const fileOf = (polity: string) =>
  countryFile(
    whole,
    polity,
    pages.includes(polity) ? (read(`countries/${polity}.json`) as CountryText) : null,
    pairs,
    plateFor(figures, landOf(history, polity)),
  );
const view = (polity: string, date = restingDate(history, polity)): CountryView =>
  countryView(history, fileOf(polity), date, en, countryWords);
const line = (v: CountryView, key: string): string =>
  v.status
    .find((l) => l.key === key)
    ?.items.map((i) => i.text)
    .join('; ') ?? '';
const told = (v: CountryView, date: string): string =>
  v.facts
    .filter((f) => f.date === date)
    .map((f) => f.segments.map((s) => s.text).join(''))
    .join(' ');

test('every state of the blocs and programmes has a text, and so a page', () => {
  const partners = record.partnerships.filter((p) => p.status === 'active');
  const subject = new Set([...history.memberships, ...partners].map((row) => row.polity));
  expect([...subject].filter((polity) => !pages.includes(polity))).toEqual([]);
});

describe('France', () => {
  test('is a member outside the integrated command from 1966 to 2009', () => {
    expect(line(view('FRA', '1970-01-01'), 'nato')).toBe(
      'founding member, since 4 April 1949; outside the integrated command since 1 July 1966',
    );
    expect(line(view('FRA', '2010-01-01'), 'nato')).toMatch(
      /in the integrated command again since 4 April 2009$/,
    );
    expect(view('FRA').rows[0]?.bars.map((b) => b.shade)).toEqual(['nato', 'both', 'both-out', 'both']);
  });
});

describe('the two German states', () => {
  test('stand on one ribbon with the Saar and West Berlin', () => {
    const rows = view('DEU', '1989-11-09').rows.map((row) => row.name);
    expect(rows).toEqual(expect.arrayContaining(['West Germany', 'East Germany', 'Saar', 'West Berlin']));
  });

  test('are told apart in one sentence of the day', () => {
    expect(view('DEU', '1989-11-09').sentence).toMatch(
      /^West Germany is in NATO and the EC\. East Germany is in the Warsaw Pact\. West Berlin is administered by/,
    );
  });

  test('the page of East Germany rests on its last day', () => {
    const ddr = view('DDR');
    expect(ddr.date).toBe('1990-10-02');
    expect(ddr.exists).toBe(true);
    expect(view('DDR', '1991-01-01').holders.map((h) => h.polity)).toEqual(['DEU']);
    expect(told(ddr, '1990-10-03')).toMatch(/becomes part of Germany/);
  });
});

describe('the Soviet Union', () => {
  test('is followed by fifteen states on its ribbon', () => {
    const sun = view('SUN');
    expect(sun.date).toBe('1991-12-25');
    expect(sun.rows).toHaveLength(16);
    expect(sun.rows[0]?.bars.map((b) => b.shade)).toEqual(['land', 'wp', 'land']);
  });

  test('holds the land of Russia and Lithuania in 1980', () => {
    expect(view('RUS', '1980-01-01').holders.map((h) => h.polity)).toEqual(['SUN']);
    expect(view('LTU', '1980-01-01').sentence).toMatch(/^Lithuania does not exist yet/);
  });
});

describe('Türkiye', () => {
  test('carries the name of the date', () => {
    expect(view('TUR', '1980-01-01').name).toBe('Turkey');
    expect(view('TUR').name).toBe('Türkiye');
  });

  test('is a member of NATO whose road to the Union has a last step', () => {
    expect(line(view('TUR', '2000-01-01'), 'european-union')).toMatch(
      /^not a member; last step, 11 Dec. 1999/,
    );
  });
});

test('Greenland is told to be covered by NATO, and by the Communities only until 1985', () => {
  expect(line(view('GRL.DNK', '1980-01-01'), 'nato')).toBe('covered, as land of Denmark');
  expect(line(view('GRL.DNK', '1980-01-01'), 'european-union')).toMatch(/^covered, as land of Denmark/);
  expect(line(view('GRL.DNK', '2010-01-01'), 'european-union')).toMatch(/^not covered/);
});

describe('Kosovo*', () => {
  test('has its public code, its asterisk, its footnote and the force it hosts', () => {
    const kosovo = view('KOS');
    expect(kosovo.code).toBe('XKX');
    expect(kosovo.name).toBe('Kosovo*');
    expect(kosovo.notes.join(' ')).toContain('UNSCR 1244');
    expect(line(kosovo, 'operations')).toMatch(/Kosovo\* Force|KFOR/);
  });
});

describe.each(pages)('the page of %s', (polity) => {
  const shown = view(polity);

  test('has a text, dates, and a source for every fact', () => {
    expect(shown.html).toMatch(/^<p>/);
    expect(shown.facts.length).toBeGreaterThan(0);
    expect(shown.facts.filter((f) => f.refs.length === 0).map((f) => `${f.date} ${f.key}`)).toEqual([]);
  });

  test('has a key for each fact that no other has', () => {
    expect(new Set(shown.facts.map((f) => f.key)).size).toBe(shown.facts.length);
  });

  test('has a ribbon that runs from its first to its last day', () => {
    const ribbon = buildRibbon(shown.rows, shown.date, { first: history.firstDate, last: history.asOf });
    expect(ribbon.lines[0]?.bars.length).toBeGreaterThan(0);
    for (const bar of ribbon.lines.flatMap((l) => l.bars)) expect(bar.width).toBeGreaterThan(0);
  });

  test('has a map with its land outlined', () => {
    const file = fileOf(polity);
    const land = landAt(history, polity, shown.date);
    expect(land.length).toBeGreaterThan(0);
    const svg = countryMap({
      scene: sceneOn(shown.date),
      geometry: figures[file.plate],
      rows: labelRows,
      land,
      label: 'x',
    });
    expect(svg).toMatch(/class="pick-line"/);
    expect(svg).not.toContain('NaN');
  });
});

test('the list names every page once and groups the members of today', () => {
  const index = countryIndex(history, record, pages, en);
  expect(index.all).toHaveLength(pages.length);
  expect(index.groups.find((g) => g.id === 'nato')?.now).toHaveLength(32);
  expect(index.groups.find((g) => g.id === 'warsaw-pact')?.former).toHaveLength(8);
});
