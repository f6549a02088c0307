// What the real data says in words, on every day on which something changes and in every year.
import { describe, expect, test } from 'vitest';
import { blocChanges, sceneChanges } from '../src/lib/history/alignment.ts';
import { history } from '../src/lib/history/atlas.ts';
import { changesOn } from '../src/lib/history/changes.ts';
import { yearOf } from '../src/lib/history/date.ts';
import { changeRows, headlineAt, namesOn } from '../src/lib/scene/sentence.ts';
import { describe as standing } from '../src/lib/scene/standing.ts';
import { core as en } from '../src/lib/text/en/core.ts';
import { events, headlineDays, sceneOn, years } from './real-world.ts';

const told = sceneChanges(history).flatMap((date) =>
  changesOn(history, date).map((change) => ({
    change,
    text: en.changes.sentence(change, namesOn(history, date)),
  })),
);
const lines = told.map(({ change, text }) => `${change.date} ${text}`);
/** Sentences in which the pattern occurs. */
const with_ = (pattern: RegExp): string[] =>
  told.filter(({ text }) => pattern.test(text)).map(({ change, text }) => `${change.date} ${text}`);

describe('every sentence', () => {
  test('is there: hundreds of them', () => {
    expect(lines.length).toBeGreaterThan(300);
    expect(with_(/^\s*$/)).toEqual([]);
  });

  test('starts with a capital', () => {
    expect(told.filter(({ text }) => !/^\*?\p{Lu}/u.test(text)).map(({ text }) => text)).toEqual([]);
  });

  test('ends with a full stop', () => {
    expect(told.filter(({ text }) => !text.endsWith('.')).map(({ text }) => text)).toEqual([]);
  });

  test('carries no id and nothing undefined', () => {
    expect(with_(/undefined|null|NaN|\[object|\b[A-Z]{3}\.[A-Z]{2,3}\b|\b[A-Z]{2,3}_[A-Z]/)).toEqual([]);
    const ids = new Set([...history.polities.keys()].filter((id) => /^[A-Z]{3}$/.test(id)));
    expect(
      told
        .filter(({ text }) => (text.match(/\b[A-Z]{3}\b/g) ?? []).some((w) => ids.has(w)))
        .map(({ text }) => text),
    ).toEqual([]);
  });

  test('has no doubled space, stop or article', () => {
    expect(with_(/ {2}|\.\.|\bthe the\b|\bthe The\b/i)).toEqual([]);
  });

  test('never says that a state follows itself', () => {
    expect(
      with_(
        /^(?:The )?\*([^*]+)\* (?:is formed on land that was part of|becomes part of|is called) (?:the |\*)?\1\*?\.$/,
      ),
    ).toEqual([]);
  });

  test('says one thing: no two are the same on one day', () => {
    expect(new Set(lines).size).toBe(lines.length);
  });
});

test('control over land is never said to end on a day on which control over the same land goes on', () => {
  const unitsOf = (id: string) => history.overlays.find((o) => o.id === id)?.units ?? [];
  const wrong = told.flatMap(({ change }) => {
    if (change.kind !== 'control-ended') return [];
    const goesOn = new Set(history.overlays.filter((o) => o.start === change.date).flatMap((o) => o.units));
    return change.overlays
      .filter((id) => unitsOf(id).every((u) => goesOn.has(u)))
      .map((id) => `${change.date} ${id}`);
  });
  expect(wrong).toEqual([]);
});

test('nobody is said to become independent whose title is contested or whose land stays occupied', () => {
  const independent = told.flatMap(({ change }) =>
    change.kind === 'state-began' && change.independentOf.length > 0
      ? [`${change.date} ${change.polity}`]
      : [],
  );
  expect(independent).toContain('1957-03-06 GHA');
  const never = ['1949-05-23 DEU', '1949-10-07 DDR', '1965-11-11 RHO', '1976-02-27 ESH', '1994-05-04 PSE'];
  expect(independent.filter((one) => never.includes(one))).toEqual([]);
});

/** The rows of every year, as the panel shows them. */
const rowsOf = new Map(years.map((year) => [year, changeRows(history, events, year, en)]));

test('the asterisk follows Kosovo into every row', () => {
  const texts = [...rowsOf.values()]
    .flat()
    .map((r) => r.segments.map((s) => s.text).join(''))
    .filter((text) => text.includes('Kosovo'));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => /Kosovo(?!\*)/.test(text))).toEqual([]);
});

test('no event of a year is lost: it has a row, or lends its text to the change of its day', () => {
  const lost = years.flatMap((year) => {
    const rows = rowsOf.get(year) ?? [];
    const keys = new Set(rows.map((r) => r.key));
    const texts = new Set(rows.map((r) => r.detail));
    return events
      .filter((e) => yearOf(e.date) === year && !keys.has(e.id) && !texts.has(e.text))
      .map((e) => e.id);
  });
  expect(lost).toEqual([]);
});

describe('the headline', () => {
  const headlines = headlineDays.map((date) => {
    const scene = sceneOn(date);
    return {
      date,
      headline: headlineAt(history, events, scene, en),
      standing: standing(scene, en).slice(0, -1),
    };
  });

  test('is at most 120 characters long', () => {
    expect(headlines.filter((h) => h.headline.length > 120)).toEqual([]);
  });

  test('starts with a capital, ends without a stop, and carries nothing undefined', () => {
    expect(
      headlines.filter(
        (h) => !/^\p{Lu}.*[^.;,\s]$/u.test(h.headline) || /undefined|null|\*(?!\B)/.test(h.headline),
      ),
    ).toEqual([]);
  });

  test('of a day on which a bloc changed is what changed, not the standing situation', () => {
    const days = new Set<string>(blocChanges(history));
    expect(headlines.filter((h) => days.has(h.date) && h.headline === h.standing).map((h) => h.date)).toEqual(
      [],
    );
  });

  test.each([
    ['1949-04-04', /^Twelve states sign the North Atlantic Treaty/],
    ['1966-07-01', /^France leaves NATO.s integrated command/],
    ['1990-10-03', /^Germany is united/],
    ['1991-07-01', /^The Warsaw Pact/],
    ['1999-03-12', /^The Czech Republic, Hungary and Poland join\b/],
    ['2020-02-01', /^The United Kingdom leaves the E/],
    ['2024-03-07', /^Sweden joins.*: NATO has 32 members, and 23 of them are also in the EU$/],
  ])('of %s tells the fact of that day', (date, words) => {
    expect(headlines.find((h) => h.date === date)?.headline).toMatch(words);
  });
});
