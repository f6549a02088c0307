// Who changes colour on which day, and what the page says: text that a person reviews when it changes.
import { test } from 'vitest';
import { sceneChanges } from '../src/lib/history/alignment.ts';
import { history } from '../src/lib/history/atlas.ts';
import { addDays } from '../src/lib/history/date.ts';
import type { UnitScene } from '../src/lib/scene/scene.ts';
import { headlineAt } from '../src/lib/scene/sentence.ts';
import { core as en } from '../src/lib/text/en/core.ts';
import { expectGolden } from './golden-file.ts';
import { events, headlineDays, sceneOn } from './real-world.ts';

/** How a unit looks: its shade, gold where a dependency lies inside the Communities, the hatch over it. */
const lookOf = (unit: UnitScene): string =>
  unit.shade + (unit.union && unit.shade === 'dep' ? '+gold' : '') + (unit.hatched ? '+hatch' : '');

/** `POL: wp -> land (POL)`, with `old > new` where land changes hands too. Units that go together stand together. */
function changesOf(date: string): string {
  const before = sceneOn(addDays(date, -1)).units;
  const groups = new Map<string, string[]>();
  sceneOn(date).units.forEach((now, i) => {
    const was = before[i];
    if (!was || (lookOf(was) === lookOf(now) && was.polity === now.polity)) return;
    const moved = was.polity === now.polity ? now.polity : `${was.polity} > ${now.polity}`;
    const looks = lookOf(was) === lookOf(now) ? lookOf(now) : `${lookOf(was)} -> ${lookOf(now)}`;
    const key = `${moved}: ${looks}`;
    groups.set(key, [...(groups.get(key) ?? []), now.id]);
  });
  const parts = [...groups].map(([key, units]) => `${key} (${units.join(' ')})`).sort();
  return `${date}  ${parts.length > 0 ? parts.join('; ') : 'no colour'}`;
}

test('who changes colour on which day is as it was reviewed', () => {
  expectGolden('changes.txt', sceneChanges(history).map(changesOf));
});

test('the headline of every year and of every change of a bloc is as it was reviewed', () => {
  expectGolden(
    'headlines.txt',
    headlineDays.map((date) => `${date}  ${headlineAt(history, events, sceneOn(date), en)}`),
  );
});
