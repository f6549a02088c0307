// What is said about the land under the pointer: the state of the date, its memberships, what covers the land, who controls it.
import { holdsOn } from '../history/interval.ts';
import type { History } from '../history/model.ts';
import type { Messages } from '../text/messages.ts';
import type { Scene, StateScene, UnitScene } from './scene.ts';

/** The words of a tooltip. */
export interface TooltipView {
  readonly polity: string;
  readonly title: string;
  readonly lines: readonly string[];
}

function memberships(scene: Scene, state: StateScene, text: Messages): string[] {
  return scene.blocs.flatMap((bloc) => {
    const member = bloc.members.find((m) => m.polity === state.id);
    if (!member) return [];
    const since = text.formats.date(member.since);
    if (bloc.id === 'ip4') return [text.tooltip.partner(since)];
    const note = member.participation
      ? ` ${capital(text.panel.participation[member.participation] ?? member.participation)}.`
      : '';
    return [text.tooltip.member(bloc.short, since) + note];
  });
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function land(unit: UnitScene, state: StateScene, scene: Scene, text: Messages): string[] {
  const lines: string[] = [];
  if (state.owners.length > 0) {
    const names = state.owners.map((o) => scene.states.get(o)?.name ?? o);
    lines.push(text.tooltip.owner(names));
  }
  const nato = unit.blocs.includes('nato');
  if (nato && (state.owners.length > 0 || !unit.article6))
    lines.push(unit.article6 ? text.tooltip.inArticle6 : text.tooltip.outArticle6);
  if (unit.shade === 'dep') lines.push(text.tooltip.outArticle6);
  const union = scene.blocs.find((b) => b.id === 'european-union');
  if (union && unit.union && !state.blocs.includes('european-union'))
    lines.push(text.tooltip.covered(union.short));
  return lines;
}

function control(history: History, scene: Scene, unit: string, text: Messages): string[] {
  return history.overlays
    .filter((o) => o.units.includes(unit) && holdsOn(o, scene.date))
    .map((o) =>
      o.kind === 'claim'
        ? text.tooltip.claim(o.label)
        : o.kind === 'lease'
          ? text.tooltip.lease(o.label, o.controller)
          : text.tooltip.control(o.label, o.controller),
    );
}

/** Title and lines, or null where the unit is unknown. */
export function tooltipAt(
  history: History,
  scene: Scene,
  unitId: string,
  text: Messages,
): TooltipView | null {
  const unit = scene.units.find((u) => u.id === unitId);
  const state = unit && scene.states.get(unit.polity);
  if (!unit || !state) return null;
  const lines = [
    ...memberships(scene, state, text),
    ...land(unit, state, scene, text),
    ...control(history, scene, unitId, text),
  ];
  return { polity: state.id, title: state.name, lines: lines.length > 0 ? lines : [text.tooltip.none] };
}
