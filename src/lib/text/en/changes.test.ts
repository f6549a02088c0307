// Sentences for what changed: each kind, ordinals, lists and articles.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../history/changes.ts';
import { core as en } from './core.ts';
import type { Names } from './changes.ts';

const { sentence, capital } = en.changes;

const BLOCS = { nato: 'NATO', 'european-union': 'EC', 'warsaw-pact': 'Warsaw Pact', ip4: 'IP4' };
/** Ids are their own names; the day before they had a tail. */
const names = (more: Partial<Names> = {}): Names => ({
  polity: (id) => id,
  polityBefore: (id) => id,
  unit: (id) => id,
  bloc: (id) => BLOCS[id],
  overlay: (id) => ({ label: id, controller: 'Russia', kind: 'occupation' }),
  ...more,
});

type Undated<T> = T extends unknown ? Omit<T, 'date'> : never;
const told = (change: Undated<Change>, more: Partial<Names> = {}): string => {
  const dated = { ...change, date: '1955-05-14' } as Change;
  return sentence(dated, names(more));
};

const joined = (bloc: keyof typeof BLOCS, polities: string[], count: number, founding = false) =>
  told({ kind: 'joined', bloc, polities, count, founding });

describe('joining', () => {
  test.each([
    [13, 'thirteenth'],
    [14, 'fourteenth'],
    [15, 'fifteenth'],
    [16, 'sixteenth'],
    [19, 'nineteenth'],
    [20, 'twentieth'],
    [21, 'twenty-first'],
    [22, 'twenty-second'],
    [23, 'twenty-third'],
    [26, 'twenty-sixth'],
    [29, 'twenty-ninth'],
    [30, 'thirtieth'],
    [31, 'thirty-first'],
    [32, 'thirty-second'],
    [33, 'thirty-third'],
    [35, 'thirty-fifth'],
    [38, 'thirty-eighth'],
    [40, 'fortieth'],
    [42, 'forty-second'],
  ])('as member %i of NATO is joining as the %s', (count, word) => {
    expect(joined('nato', ['Sweden'], count)).toBe(`*Sweden* becomes NATO’s ${word} member.`);
  });

  test('together is told with a list in the order of the names, articles aside, and the count', () => {
    expect(joined('nato', ['Poland', 'Czech Republic', 'Hungary'], 19)).toBe(
      'The *Czech Republic*, *Hungary* and *Poland* join NATO, now 19.',
    );
  });

  test('the Communities or the Pact takes an article and a count', () => {
    expect(joined('european-union', ['Greece'], 10)).toBe('*Greece* joins the EC, now 10.');
    expect(joined('european-union', ['Portugal', 'Spain'], 12)).toBe(
      '*Portugal* and *Spain* join the EC, now 12.',
    );
  });

  test('as founders is signing, and for the six the entry into force', () => {
    expect(joined('nato', ['Canada', 'Belgium'], 2, true)).toBe(
      '*Belgium* and *Canada* sign the *North Atlantic Treaty*.',
    );
    expect(joined('warsaw-pact', ['Poland', 'Soviet Union'], 2, true)).toBe(
      '*Poland* and the *Soviet Union* sign the *Treaty of Warsaw*.',
    );
    expect(joined('european-union', ['Italy', 'France'], 2, true)).toBe(
      'The Treaty of Paris enters into force: *France* and *Italy* form the *European Coal and Steel Community*.',
    );
  });

  test('as a partner is agreeing on a document, never joining', () => {
    expect(joined('ip4', ['Japan'], 4)).toBe('*Japan* agrees its first partnership document with *NATO*.');
    expect(joined('ip4', ['Japan', 'Australia'], 2, true)).not.toMatch(/join|member/);
  });
});

describe('leaving', () => {
  test('is told with the members that remain', () => {
    expect(
      told({
        kind: 'left',
        bloc: 'european-union',
        polities: ['United Kingdom'],
        count: 27,
        founding: false,
      }),
    ).toBe('The *United Kingdom* leaves the EC, now 27.');
    expect(told({ kind: 'left', bloc: 'nato', polities: ['A', 'B'], count: 30, founding: false })).toBe(
      '*A* and *B* leave NATO, now 30.',
    );
  });

  test('of the last is the end of the bloc', () => {
    expect(told({ kind: 'dissolved', bloc: 'warsaw-pact', polities: ['A'] })).toBe(
      'The *Warsaw Pact* is dissolved.',
    );
  });
});

test('a bloc’s new name is told by the treaty behind it', () => {
  const renamed = (from: string, to: string) =>
    told({ kind: 'bloc-renamed', bloc: 'european-union', from, to });
  expect(renamed('ECSC', 'EC')).toMatch(
    /^The Treaties of Rome enter into force: .* \*European Communities\*\.$/,
  );
  expect(renamed('EC', 'EU')).toMatch(/^The Maastricht Treaty enters into force: .* \*European Union\*\.$/);
  expect(renamed('EU', 'EF')).toBe('The EU is from now on called *EF*.');
});

test('taking part is told for the command and for the Pact, both ways', () => {
  const part = (
    kind: 'participation-began' | 'participation-ended',
    participation: string,
    bloc: 'nato' | 'warsaw-pact',
  ) => told({ kind, participation, bloc, polities: ['Greece'] });
  expect(part('participation-began', 'outside-integrated-command', 'nato')).toBe(
    '*Greece* stands outside NATO’s integrated command, and remains a member.',
  );
  expect(part('participation-ended', 'outside-integrated-command', 'nato')).toBe(
    '*Greece* takes its place in NATO’s integrated command.',
  );
  expect(part('participation-began', 'not-taking-part', 'warsaw-pact')).toBe(
    '*Greece* no longer takes part in the work of the Warsaw Pact.',
  );
  expect(part('participation-ended', 'not-taking-part', 'warsaw-pact')).toBe(
    '*Greece* takes part in the work of the Warsaw Pact again.',
  );
});

test('land comes and goes, one piece or several', () => {
  expect(told({ kind: 'covered', bloc: 'nato', units: ['Hawaii'] })).toBe('*Hawaii* comes under NATO.');
  expect(told({ kind: 'covered', bloc: 'european-union', units: ['A', 'B'] })).toBe(
    '*A* and *B* come under the EC.',
  );
  expect(told({ kind: 'uncovered', bloc: 'european-union', units: ['Greenland'] })).toBe(
    '*Greenland* is no longer covered by the EC.',
  );
  expect(told({ kind: 'uncovered', bloc: 'nato', units: ['A', 'B'] })).toBe(
    '*A* and *B* are no longer covered by NATO.',
  );
});

describe('control', () => {
  const control = (kind: string, change: 'control-began' | 'control-ended' = 'control-began') =>
    told(
      { kind: change, overlays: ['Crimea'] },
      { overlay: (id) => ({ label: id, controller: 'Russia', kind }) },
    );

  test.each([
    ['allied', 'Allied control'],
    ['occupation', 'occupation'],
    ['annexation', 'annexation declared, not recognised'],
    ['breakaway', 'outside the government’s control'],
    ['lease', 'lease'],
    ['un', 'United Nations presence'],
  ])('of kind "%s" begins in words and with its controller', (kind, words) => {
    expect(control(kind)).toBe(`*Crimea*: ${words} (Russia).`);
  });

  test('ends in words', () => {
    expect(control('occupation', 'control-ended')).toBe('*Crimea*: occupation ends.');
  });

  test('that is only a claim is not said to be the holder’s', () => {
    const claim = told(
      { kind: 'control-began', overlays: ['Hills, claimed by Birch'] },
      { overlay: (id) => ({ label: id, controller: 'Alder', kind: 'claim' }) },
    );
    expect(claim).not.toMatch(/claimed by another state \(Alder\)/);
  });

  test.each(['claim', 'breakaway'])('of kind "%s" ends in a sentence with one verb', (kind) => {
    expect(control(kind, 'control-ended')).not.toMatch(
      /claimed by another state ends|outside the government’s control ends/,
    );
  });
});

describe('land and states', () => {
  test('a state becomes independent of one power or of two', () => {
    expect(
      told({ kind: 'state-began', polity: 'Ghana', from: ['Gold Coast'], independentOf: ['United Kingdom'] }),
    ).toBe('*Ghana* becomes independent of the United Kingdom.');
    expect(
      told({
        kind: 'state-began',
        polity: 'Vanuatu',
        from: ['New Hebrides'],
        independentOf: ['United Kingdom', 'France'],
      }),
    ).toBe('*Vanuatu* becomes independent of France and the United Kingdom.');
  });

  test('a state is formed from several, follows one, or begins', () => {
    const began = (from: string[]) => told({ kind: 'state-began', polity: 'Yemen', from, independentOf: [] });
    expect(began(['South Yemen', 'North Yemen'])).toBe('*Yemen* is formed from North Yemen and South Yemen.');
    expect(began(['Saar'])).toBe('*Yemen* is formed on land that was part of the Saar.');
    expect(began([])).toBe('*Yemen* begins.');
  });

  test('a state that ends has its last name', () => {
    expect(
      told(
        { kind: 'state-absorbed', polity: 'DDR', into: ['Germany'] },
        { polityBefore: () => 'East Germany', polity: () => 'Germany' },
      ),
    ).toBe('*East Germany* becomes part of Germany.');
  });

  test('land passes from the old holder to the new', () => {
    expect(told({ kind: 'land-moved', from: 'Netherlands', to: 'Indonesia', units: ['A'] })).toBe(
      '*A* passes from the Netherlands to Indonesia.',
    );
    expect(told({ kind: 'land-moved', from: 'A', to: 'B', units: ['Hills', 'Isle'] })).toBe(
      '*Hills* and *Isle* pass from A to B.',
    );
  });

  test('a new name stands beside the old', () => {
    expect(told({ kind: 'renamed', polity: 'TUR', from: 'Turkey', to: 'Türkiye' })).toBe(
      '*Turkey* is called *Türkiye*.',
    );
  });
});

test('a sentence begins with a capital, inside the stars too', () => {
  expect([capital('the EC'), capital('*east* wind'), capital('Österreich')]).toEqual([
    'The EC',
    '*East* wind',
    'Österreich',
  ]);
});
