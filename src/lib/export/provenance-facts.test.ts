// From what a panel shows to lines and works, over the tiny world.
import { expect, test } from 'vitest';
import { tinyEvents, tinyHistory } from '../../../tests/tiny.ts';
import type { History } from '../history/model.ts';
import type { ShownFact } from '../scene/proof.ts';
import { changeRows } from '../scene/sentence.ts';
import { core as en } from '../text/en/core.ts';
import type { ProofData, ProvenRow } from './provenance-data.ts';
import { rowsBehind, worksOf } from './provenance-facts.ts';

const history = tinyHistory();

/** Lines as they would stand in the tables; every row rests on the one work. */
const lines = (count: number): ProvenRow[] => Array.from({ length: count }, (_, i) => [i + 2, 0]);
const proofOf = (of: History): ProofData => ({
  blocs: lines(of.blocs.length),
  memberships: lines(of.memberships.length),
  participation: lines(of.participation.length),
  coverage: lines(of.coverage.length),
  overlays: lines(of.overlays.length),
  polities: Object.fromEntries([...of.polities].map(([id, periods]) => [id, lines(periods.length)])),
  tenures: of.tenures.map((chain) => lines(chain.length)),
  events: { '1949': 2, '1951': 10 },
  works: [['work', 'A. Author', 'A Work', null, null]],
});

const eventsOf = (year: number) => tinyEvents.filter((e) => e.date.startsWith(String(year)));
const behind = (fact: ShownFact, year = 1955) =>
  rowsBehind({ history, proof: proofOf(history), events: eventsOf(year), works: new Map() }, fact).map(
    ({ file, line }) => `${file}:${line}`,
  );
const rowOf = (year: number, key: string): ShownFact => {
  const row = changeRows(history, tinyEvents, year, en).find((r) => r.key.includes(key));
  if (!row) throw new Error(`no row ${key} in ${year}`);
  return { kind: 'change', row };
};

test('a member that joins has its membership behind it', () => {
  expect(behind(rowOf(1958, 'joined'))).toEqual(['data/memberships.csv:3']);
});

test('a bloc that ends has the memberships that end with it', () => {
  expect(behind(rowOf(1959, 'dissolved'))).toEqual(['data/memberships.csv:5']);
});

test('a state that begins has its name and its land', () => {
  expect(behind(rowOf(1955, 'state-began'))).toEqual([
    'data/geography/polities.csv:2',
    'data/geography/tenures.csv:3',
  ]);
});

test('a name that changes has the period of the new name', () => {
  expect(behind(rowOf(1957, 'renamed'))).toEqual(['data/geography/polities.csv:3']);
});

test('an event has its line, counted from the first of its year', () => {
  const second = eventsOf(1951)[1];
  expect(behind(rowOf(1951, second?.id ?? '?'), 1951)).toEqual(['data/events.csv:11']);
});

test('a change told in the words of an event has both', () => {
  expect(behind(rowOf(1949, 'joined'), 1949)).toEqual(['data/memberships.csv:2', 'data/events.csv:2']);
});

test('members, rules, disputes and texts have their rows', () => {
  expect(behind({ kind: 'member', bloc: 'nato', polity: 'CED', since: '1958-06-01' })).toEqual([
    'data/memberships.csv:3',
  ]);
  expect(behind({ kind: 'rule', bloc: 'european-union', date: '1958-01-01' })).toEqual(['data/blocs.csv:4']);
  expect(behind({ kind: 'overlay', id: 'HILLS', date: '1951-01-01' })).toEqual([
    'data/geography/overlays.csv:2',
  ]);
  expect(behind({ kind: 'period', id: '1949-1955' })).toEqual(['data/periods/1949-1955.md:1']);
});

test('each work is named once', () => {
  const rows = rowsBehind(
    { history, proof: proofOf(history), events: [], works: new Map() },
    rowOf(1955, 'state-began'),
  );
  expect(rows).toHaveLength(2);
  expect(worksOf(rows)).toEqual([{ id: 'work', author: 'A. Author', title: 'A Work', date: '', url: '' }]);
});
