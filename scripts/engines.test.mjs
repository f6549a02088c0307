// Which runs of the browser tests want Firefox and WebKit.
import { describe, expect, test } from 'vitest';
import { isWanted } from './engines.mjs';

describe('an engine', () => {
  test.each([
    [[], true],
    [['--workers=1', '--retries=0'], true],
    [['--project=webkit'], true],
    [['--project', 'webkit'], true],
    [['--project=firefox', '--project=webkit'], true],
    [['engines/journeys'], true],
    [['--project=desktop'], false],
    [['--project', 'desktop', '--project', 'firefox'], false],
    [['timeline.test'], false],
  ])('is looked for with the arguments %j: %s', (args, wanted) => {
    expect(isWanted('webkit', args)).toBe(wanted);
  });
});
