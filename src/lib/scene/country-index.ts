// The list of states with a page: all by name, and grouped by bloc and programme as they stand today. Pure.
import { addDays } from '../history/date.ts';
import { blocPeriodAt } from '../history/membership.ts';
import { BLOC_IDS } from '../history/model.ts';
import type { History, IsoDate } from '../history/model.ts';
import { partnersOf } from '../history/record.ts';
import type { AtlasRecord } from '../history/record-model.ts';
import { polityName, publicCode } from '../history/sovereignty.ts';
import type { Messages } from '../text/messages.ts';
import { lifeOf, restingDate } from './country-land.ts';

export interface ListedState {
  readonly code: string;
  readonly name: string;
  /** The last day of a former state, or of a membership that ended. */
  readonly until: IsoDate | null;
  /** Its part in the programme is suspended. */
  readonly suspended: boolean;
}

export interface StateGroup {
  readonly id: string;
  readonly title: string;
  readonly now: readonly ListedState[];
  readonly former: readonly ListedState[];
}

export interface CountryIndex {
  readonly all: readonly ListedState[];
  readonly groups: readonly StateGroup[];
}

/** `pages` are the states with a page; all states of blocs and programmes have one. */
export function countryIndex(
  history: History,
  record: AtlasRecord,
  pages: readonly string[],
  text: Messages,
): CountryIndex {
  const listed = (polity: string, until: IsoDate | null, suspended = false): ListedState => ({
    code: publicCode(polity),
    name: polityName(history, polity, restingDate(history, polity)),
    until: until === null ? null : addDays(until, -1),
    suspended,
  });
  const byName = (a: ListedState, b: ListedState): number => text.formats.compare(a.name, b.name);
  const blocs = BLOC_IDS.map((id): StateGroup => {
    const rows = history.memberships.filter((m) => m.bloc === id);
    const period = blocPeriodAt(history, id, history.asOf) ?? history.blocs.findLast((b) => b.bloc === id);
    const now = rows.filter((m) => m.end === null);
    const left = rows.filter((m) => m.end !== null && !now.some((n) => n.polity === m.polity));
    return {
      id,
      title: period?.name ?? id,
      now: now.map((m) => listed(m.polity, null)).sort(byName),
      former: left.map((m) => listed(m.polity, m.end)).sort(byName),
    };
  });
  const programmes = record.programmes.map((programme): StateGroup => {
    const ever = record.partnerships.filter((p) => p.programme === programme.id);
    const now = new Set(partnersOf(record, programme.id, history.asOf));
    const last = new Map(ever.map((p) => [p.polity, p.end]));
    return {
      id: programme.id,
      title: programme.name,
      now: [...now].map((id) => listed(id, null)).sort(byName),
      former: [...last]
        .filter(([id]) => !now.has(id))
        .map(([id, end]) => listed(id, end, end === null))
        .sort(byName),
    };
  });
  return {
    all: pages.map((id) => listed(id, lifeOf(history, id)?.end ?? null)).sort(byName),
    groups: [...blocs, ...programmes],
  };
}
