// What the panel says about a scene: lists, notes and sources as plain data. Pure.
import { blocPeriodAt } from '../history/membership.ts';
import type { AtlasEvent } from '../history/event.ts';
import type { History } from '../history/model.ts';
import type { Messages } from '../text/messages.ts';
import type { MemberGroup, PanelView, PeriodText, SourceView } from './panel-model.ts';
import type { Scene } from './scene.ts';
import { changeRows } from './sentence.ts';

function groupsOf(scene: Scene, text: Messages): MemberGroup[] {
  const both = new Set(scene.overlap);
  return scene.blocs.map((bloc) => ({
    id: bloc.id,
    title: bloc.name,
    count: bloc.count,
    rows: bloc.members.map((m) => ({
      polity: m.polity,
      code: m.code,
      name: m.name,
      since: m.since,
      fresh: m.joinedThisYear,
      note: m.participation ? (text.panel.participation[m.participation] ?? m.participation) : null,
      both: both.has(m.polity),
    })),
  }));
}

function notesOf(scene: Scene, text: Messages): string[] {
  return [
    ...(scene.states.has('KOS') ? [text.panel.kosovoNote] : []),
    ...(scene.date < '1991-09-06' ? [text.panel.baltic] : []),
    ...(scene.date >= '2022-02-24' ? [text.panel.frontLines] : []),
  ];
}

/**
 * Everything a panel shows. The works are those behind the year's rows, the rules and the text; those of older memberships and of
 * disputes stand on the method pages. `sources` are the works at hand, by id.
 */
export function panelView(
  history: History,
  events: readonly AtlasEvent[],
  scene: Scene,
  period: PeriodText | null,
  periodFailed: boolean,
  sources: ReadonlyMap<string, SourceView>,
  text: Messages,
): PanelView {
  const rows = changeRows(history, events, scene.year, text);
  const date = (d: string | null): string | null => (d === null ? null : text.formats.date(d));
  const changed = rows.some((r) => r.ofBlocs);
  const overlays = history.overlays.filter((o) => scene.overlays.includes(o.id));
  const used = new Set([
    // Lesser rows are opened one by one, with their own works; a page that told all would weigh half as much again.
    ...rows.flatMap((r) => (r.weight < 3 ? r.sources : [])),
    ...scene.blocs.flatMap((b) => blocPeriodAt(history, b.id, scene.date)?.sources ?? []),
    ...(period?.citations.map((c) => c.sourceId) ?? []),
  ]);
  return {
    date: scene.date,
    year: scene.year,
    rows,
    quiet: changed
      ? null
      : {
          title: text.panel.noChangeTitle(scene.year),
          text: text.panel.noChange(date(scene.previousChange), date(scene.nextChange)),
        },
    period,
    periodFailed,
    groups: groupsOf(scene, text),
    asOf: text.formats.date(scene.date),
    rules: scene.blocs.map((b) => ({
      bloc: b.id,
      name: b.name,
      rule: blocPeriodAt(history, b.id, scene.date)?.dateRule ?? '',
    })),
    notes: notesOf(scene, text),
    disputes: overlays.map((o) => ({
      id: o.id,
      label: o.label,
      note: text.panel.from(o.controller),
    })),
    sources: [...used].flatMap((id) => sources.get(id) ?? []),
    works: sources,
  };
}
