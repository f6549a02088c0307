// The way from every fact of a date page to its row, over the real data: no line of a panel without one, and no line number that lies.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitCsv } from '../src/compile/tables.ts';
import { rowsBehind, worksOf, type FactSource } from '../src/lib/export/provenance-facts.ts';
import type { MethodOverview, ProofData } from '../src/lib/export/provenance-data.ts';
import { history } from '../src/lib/history/atlas.ts';
import { yearOf } from '../src/lib/history/date.ts';
import { decodeEvents, type AtlasEvent, type EventRow } from '../src/lib/history/event.ts';
import type { ShownFact } from '../src/lib/scene/proof.ts';
import { changeRows } from '../src/lib/scene/sentence.ts';
import { sceneAt } from '../src/lib/scene/scene.ts';
import type { SourceView } from '../src/lib/scene/panel-model.ts';
import { core as en } from '../src/lib/text/en/core.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const generated = (name: string): unknown => JSON.parse(read(`src/lib/generated/${name}.json`));

const proof = generated('method/proof') as ProofData;

interface YearFile {
  readonly events: EventRow[];
  readonly sources: Record<string, unknown>;
}
const view = (id: string): [string, SourceView] => [id, { id, author: '', title: id, date: '', url: '' }];

function notesOf(year: number): { events: AtlasEvent[]; works: Map<string, SourceView> } {
  const { events, sources } = generated(`years/${String(year)}`) as YearFile;
  return { events: decodeEvents(events), works: new Map(Object.keys(sources).map(view)) };
}

/** Cells by line, of each table that is asked for. */
const tables = new Map<string, Map<number, string[]>>();
function cellsAt({ file, line }: FactSource): string {
  let rows = tables.get(file);
  if (!rows) {
    rows = new Map(splitCsv(read(file)).records.map((record) => [record.line, [...record.cells]]));
    tables.set(file, rows);
  }
  return (rows.get(line) ?? []).join(' | ');
}

const years = Array.from({ length: yearOf(history.asOf) - 1948 }, (_, i) => 1949 + i);

test('every line of every year has a row, and the row speaks of its day', () => {
  const without: string[] = [];
  for (const year of years) {
    const { events, works } = notesOf(year);
    for (const row of changeRows(history, events, year, en)) {
      const found = rowsBehind({ history, proof, events, works }, { kind: 'change', row });
      const cells = found.map(cellsAt);
      const text = row.segments.map((run) => run.text).join('');
      if (found.length === 0 || !cells.every((cell) => cell.includes(row.date)))
        without.push(`${row.key}: ${text}`);
      if (worksOf(found).length === 0) without.push(`${row.key}: no work`);
    }
  }
  expect(without).toEqual([]);
});

test('every member and every rule of every year has its row', () => {
  for (const year of years) {
    const { events, works } = notesOf(year);
    const scene = sceneAt(history, {
      date: year === yearOf(history.asOf) ? history.asOf : `${String(year)}-12-31`,
    });
    for (const bloc of scene.blocs) {
      const facts: ShownFact[] = [
        { kind: 'rule', bloc: bloc.id, date: scene.date },
        ...bloc.members.map((m): ShownFact => ({
          kind: 'member',
          bloc: bloc.id,
          polity: m.polity,
          since: m.since,
        })),
      ];
      for (const fact of facts) {
        const [row, ...more] = rowsBehind({ history, proof, events, works }, fact);
        expect(more).toEqual([]);
        const cells = row ? cellsAt(row) : '';
        expect(cells).toContain(bloc.id);
        if (fact.kind === 'member') expect(cells).toContain(`${fact.polity} | ${fact.since}`);
      }
    }
    for (const id of scene.overlays) {
      const found = rowsBehind({ history, proof, events, works }, { kind: 'overlay', id, date: scene.date });
      expect(found.map(cellsAt).join(), id).toContain(id);
    }
  }
});

test('every table and folder of texts says when it was last reviewed, and every open table is among them', () => {
  const { parts } = generated('method/overview') as MethodOverview;
  const unsaid = parts.filter((part) => part.reviewed === null).map((part) => part.name);
  expect(unsaid).toEqual([]);
  const tables = readdirSync(new URL('../src/lib/generated/tables', import.meta.url)).map((name) =>
    name.replace('.json', ''),
  );
  expect(
    parts
      .filter((part) => part.file.endsWith('.csv'))
      .map((part) => part.name)
      .sort(),
  ).toEqual(tables.sort());
});
