// Rules that hold over the real data on every day of the atlas.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTimelineChart } from '../src/lib/chart/timeline.ts';
import { blocChanges, sceneChanges } from '../src/lib/history/alignment.ts';
import { history } from '../src/lib/history/atlas.ts';
import { addDays, daysBetween, firstDayOf, yearOf } from '../src/lib/history/date.ts';
import { holdsOn, lastIndexAt } from '../src/lib/history/interval.ts';
import { buildSizeSeries } from '../src/lib/history/series.ts';
import { sceneAt } from '../src/lib/scene/scene.ts';
import type { Scene } from '../src/lib/scene/scene.ts';
import { core as en } from '../src/lib/text/en/core.ts';
import { NARROW, WIDE, keyView } from '../src/lib/figure/key.ts';
import { marks, sceneOn, yearEnds } from './real-world.ts';

const changes = sceneChanges(history);
const scenes: readonly Scene[] = changes.map(sceneOn);

/** Complaints of a rule over all scenes; none is right. */
const over = (rule: (scene: Scene) => readonly string[]): string[] =>
  scenes.flatMap((scene) => rule(scene).map((complaint) => `${scene.date} ${complaint}`));

test('the atlas changes on hundreds of days, from its first date on', () => {
  expect(changes[0]).toBe('1949-04-04');
  expect(changes.length).toBeGreaterThan(200);
});

describe('land', () => {
  test('every unit has one holder on every scene change', () => {
    expect(over((s) => s.units.filter((u) => u.polity === '').map((u) => u.id))).toEqual([]);
    expect(
      over((s) => (new Set(s.units.map((u) => u.id)).size === history.units.length ? [] : ['units'])),
    ).toEqual([]);
  });

  test('every holder exists on the day, under a name of that day', () => {
    const lives = (polity: string, date: string): boolean =>
      (history.polities.get(polity) ?? []).some((p) => holdsOn(p, date));
    expect(
      over((s) => s.units.filter((u) => !lives(u.polity, s.date)).map((u) => `${u.id} ${u.polity}`)),
    ).toEqual([]);
  });

  test('the states listed are the holders of land, no more and no fewer', () => {
    const holders = (s: Scene) => [...new Set(s.units.map((u) => u.polity))].sort();
    for (const scene of scenes) expect([...scene.states.keys()].sort(), scene.date).toEqual(holders(scene));
  });

  test('every name of Kosovo carries its asterisk', () => {
    const names = [
      ...history.units.map((u) => u.name),
      ...[...history.polities.values()].flat().map((p) => p.name),
      ...history.overlays.flatMap((o) => [o.label, o.controller]),
    ].filter((name) => name.includes('Kosovo'));
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => /Kosovo(?!\*)/.test(name))).toEqual([]);
  });

  test('every owner of a dependency is a state of the day', () => {
    expect(
      over((s) =>
        [...s.states.values()].flatMap((p) =>
          p.owners.filter((o) => !s.states.has(o)).map((o) => `${p.id} ${o}`),
        ),
      ),
    ).toEqual([]);
  });
});

describe('the blocs', () => {
  test('no state is both in NATO and in the Warsaw Pact, and no land under both', () => {
    const both = (blocs: readonly string[]) => blocs.includes('nato') && blocs.includes('warsaw-pact');
    expect(over((s) => [...s.states.values()].filter((p) => both(p.blocs)).map((p) => p.id))).toEqual([]);
    expect(over((s) => s.units.filter((u) => both(u.blocs)).map((u) => u.id))).toEqual([]);
  });

  test('every member holds land', () => {
    expect(
      over((s) =>
        s.blocs.flatMap((b) =>
          b.members.filter((m) => !s.states.has(m.polity)).map((m) => `${b.id} ${m.polity}`),
        ),
      ),
    ).toEqual([]);
  });

  test('a bloc without members does not exist, and a count is the number of members', () => {
    expect(
      over((s) => s.blocs.filter((b) => b.count === 0 || b.count !== b.members.length).map((b) => b.id)),
    ).toEqual([]);
  });

  test('no state belongs to a bloc twice at a time', () => {
    expect(
      over((s) =>
        s.blocs.filter((b) => new Set(b.members.map((m) => m.polity)).size !== b.count).map((b) => b.id),
      ),
    ).toEqual([]);
  });

  test('Article 6 never covers land that NATO does not', () => {
    expect(
      over((s) => s.units.filter((u) => u.article6 && !u.blocs.includes('nato')).map((u) => u.id)),
    ).toEqual([]);
  });

  test('only members, partners and owners’ dependencies are coloured', () => {
    const coloured = (s: Scene) => s.units.filter((u) => u.shade !== 'land');
    const entitled = (s: Scene, polity: string) => {
      const state = s.states.get(polity);
      return (
        state !== undefined && (state.blocs.length > 0 || state.owners.length > 0 || state.status === 'O')
      );
    };
    expect(
      over((s) =>
        coloured(s)
          .filter((u) => !entitled(s, u.polity))
          .map((u) => `${u.id} ${u.shade}`),
      ),
    ).toEqual([]);
  });

  test('nothing is called EU, or European Union, before November 1993', () => {
    const early = scenes
      .filter((s) => s.date < '1993-11-01')
      .flatMap((s) => s.blocs.map((b) => `${b.short} ${b.name}`));
    expect(early.filter((name) => /\bEU\b|European Union/.test(name))).toEqual([]);
  });
});

/** What a scene has of its own day. */
const ITS_OWN = { date: '', previousChange: null, period: null };

test(
  'between two changes of one year every day shows the same scene, but for its own date and the text of its period',
  { timeout: 60_000 },
  () => {
    const days = fc.integer({ min: 0, max: daysBetween(history.firstDate, history.asOf) });
    fc.assert(
      fc.property(days, (n) => {
        const date = addDays(history.firstDate, n);
        const change = changes[lastIndexAt(changes, date, (d) => d)] ?? '';
        const newYear = firstDayOf(yearOf(date));
        const seen = { ...sceneAt(history, { date }), ...ITS_OWN };
        const before = { ...sceneAt(history, { date: change > newYear ? change : newYear }), ...ITS_OWN };
        expect(seen).toEqual(before);
      }),
      { numRuns: 80 },
    );
  },
);

test('every day of the atlas has one period text', () => {
  const periods = [...history.periods].sort((a, b) => (a.start < b.start ? -1 : 1));
  expect(periods[0]?.start).toBe(history.firstDate);
  expect(periods.at(-1)?.end).toBeNull();
  for (const [i, next] of periods.slice(1).entries()) expect(periods[i]?.end).toBe(next.start);
});

describe('the key', () => {
  const keys = yearEnds.map((date) => ({ date, scene: sceneOn(date) }));

  test.each(keys)(
    'of $date has as many tiles as there are states in the blocs, inside its width',
    ({ scene }) => {
      const shown = scene.blocs.filter(
        (b) => b.id !== 'ip4' || !scene.blocs.some((p) => p.id === 'warsaw-pact'),
      );
      const states = new Set(shown.flatMap((b) => b.members.map((m) => m.polity)));
      for (const box of [WIDE, NARROW]) {
        const view = keyView(scene, en, box);
        expect(view.tiles).toHaveLength(states.size);
        expect(Math.max(...view.tiles.map((t) => t.x)) + view.tile).toBeLessThanOrEqual(box.width);
        expect(Math.max(...view.tiles.map((t) => t.y)) + view.tile).toBeLessThanOrEqual(view.height);
      }
    },
  );

  test('boxes as many tiles as states that joined in the year', () => {
    for (const { scene, date } of keys) {
      const { tiles, tile, joined } = keyView(scene, en);
      const boxed = tiles.filter((t) => joined.some((b) => b.x <= t.x && t.x + tile <= b.x + b.width));
      expect(boxed, date).toHaveLength(scene.joined.size);
    }
  });
});

describe('the timeline', () => {
  const chart = buildTimelineChart(buildSizeSeries(history), marks, blocChanges(history), {
    first: history.firstDate,
    last: history.asOf,
  });

  test('names its turning points without one name touching the next', () => {
    const end = (n: (typeof chart.named)[number]) => n.nameX + (n.name.length * 5.4) / 0.98;
    expect(chart.named.length).toBeGreaterThan(5);
    const touching = chart.named.slice(1).filter((next, i) => {
      const before = chart.named[i];
      return before !== undefined && end(before) >= next.nameX;
    });
    expect(touching.map((n) => n.name)).toEqual([]);
    expect(Math.max(...chart.named.map(end))).toBeLessThanOrEqual(1000.1);
  });

  test('keeps every name within sight of its tick', () => {
    const far = chart.named.filter(
      (n) => n.x < n.nameX - 60 || n.x > n.nameX + (n.name.length * 5.4) / 0.98 + 60,
    );
    expect(far.map((n) => n.name)).toEqual([]);
  });

  test('has a tick for every change of a bloc', () => {
    expect(chart.ticks.map((t) => t.date)).toEqual(blocChanges(history));
  });
});
