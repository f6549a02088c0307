// Checked facts -> find.json: by which words states and things are found. Names of the date come from history.json, which every page has.
import type { FindData, ThingRow } from '../lib/history/find-model.ts';
import { fold } from '../lib/history/find-words.ts';
import type { Dataset } from './dataset.ts';
import { buildContents } from './emit-chapters.ts';

function buildNames(data: Dataset): FindData['names'] {
  const byPolity = Map.groupBy(data.names, (row) => row.polity_id);
  return [...byPolity].map(([polity, rows]) => {
    const named = (sought: boolean): string[] =>
      rows.filter((row) => (row.kind === 'sought') === sought).map((row) => row.name);
    return [polity, named(false), named(true)];
  });
}

/** Short names and places, without those whose words the title has. */
function also(title: string, ...words: readonly (string | null)[]): string {
  const folded = ` ${fold(title)} `;
  return words.filter((word) => word !== null && !folded.includes(` ${fold(word)} `)).join(' ');
}

function buildThings(data: Dataset): FindData['things'] {
  const row = (
    id: string,
    title: string,
    more: string,
    start: string,
    end: string | null = null,
  ): ThingRow => [id, title, more, start, end];
  return {
    story: buildContents(data).map((chapter) => row(chapter.id, chapter.title, '', chapter.from)),
    event: data.events.map((e) => row(e.event_id, e.title, also(e.title, e.tick), e.date)),
    // The place is what a meeting is called by.
    summit: data.summits.map((s) =>
      row(s.summit_id, s.city ? `${s.city}: ${s.title}` : s.title, 'summit sommet', s.date),
    ),
    operation: data.operations.map((o) =>
      row(o.operation_id, o.name, also(o.name, o.short_name, o.place), o.start, o.end),
    ),
    programme: data.programmes.map((p) =>
      row(p.programme_id, p.name, also(p.name, p.short_name), p.start, p.end),
    ),
    treaty: data.treaties.map((t) => row(t.treaty_id, t.name, also(t.name, t.short_name), t.start, t.end)),
    dispute: data.disputes.map((d) => row(d.dispute_id, d.name, '', d.start, d.end)),
    person: data['secretaries-general'].map((p) =>
      row(p.person_id, p.name, 'Secretary General secrétaire général', p.start, p.end),
    ),
  };
}

export const buildFind = (data: Dataset): FindData => ({
  names: buildNames(data),
  pages: data.countries.map((page) => page.id),
  things: buildThings(data),
});
