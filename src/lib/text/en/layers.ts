// English: the layers of the record. Loaded when a reader opens them, so it stands apart from en.ts.
import type { IsoDate } from '../../history/model.ts';
import type {
  Certainty,
  DisputeDrawing,
  OperationKind,
  Precision,
  PresenceKind,
  SummitKind,
  TreatyKind,
} from '../../history/record-model.ts';
import type { LayerId } from '../../view/view.ts';
import { formatsFor } from '../formats.ts';
import type { Formats } from '../formats.ts';

const OPERATIONS: Readonly<Record<OperationKind, string>> = {
  'air-campaign': 'Air campaign',
  'peace-support': 'Peace support',
  stabilisation: 'Stabilisation',
  training: 'Training',
  maritime: 'Operation at sea',
  'counter-piracy': 'Against piracy',
  embargo: 'Enforcement of an embargo',
  'air-policing': 'Air policing',
  'air-defence': 'Air defence',
  relief: 'Relief',
  support: 'Support',
  vigilance: 'Vigilance',
};

const PRESENCE: Readonly<Record<PresenceKind, string>> = {
  battlegroup: 'Battlegroup',
  brigade: 'Brigade',
  headquarters: 'Headquarters',
};

const SUMMITS: Readonly<Record<SummitKind, string>> = {
  summit: 'Summit',
  special: 'Special meeting',
  virtual: 'Meeting by video',
};

const DRAWN: Readonly<Record<DisputeDrawing, string>> = {
  hatched: 'Hatched on the map',
  'note-only': 'Claim or dispute, not hatched',
  'border-only': 'Shown by borders alone',
};

const TREATIES: Readonly<Record<TreatyKind, string>> = {
  alliance: 'Alliance',
  'mutual-assistance': 'Treaty of mutual assistance',
  pact: 'Pact',
  partnership: 'Partnership',
};

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  documented: 'Documented in primary or official sources.',
  reported: 'Reported by scholarship or the press.',
  general: 'Known from general reference works.',
};

/** Name of each layer and what it shows. */
const LAYER_WORDS: Readonly<Record<LayerId, { readonly name: string; readonly hint: string }>> = {
  names: { name: 'Names', hint: 'names of states and seas' },
  disputes: { name: 'Disputed land', hint: 'hatched over the fill in law' },
  article6: { name: 'Article 6', hint: 'southern limit of the treaty area' },
  operations: { name: 'Operations', hint: 'of NATO, running on the day' },
  presence: { name: 'Forward presence', hint: 'battlegroups, brigades, headquarters in the east' },
  summits: { name: 'Summits', hint: 'of the year; places of earlier ones faint' },
  partners: { name: 'Partners', hint: 'partners of NATO, not members' },
  alliances: { name: 'Other alliances', hint: 'parties outlined' },
  claims: { name: 'Claims', hint: 'disputes that are not hatched' },
};

function spanWords(f: Formats): (start: IsoDate, last: IsoDate | null, precision: Precision) => string {
  return (start, last, precision) => {
    const day = (date: IsoDate): string =>
      precision === 'day' ? f.date(date) : precision === 'month' ? f.month(date) : date.slice(0, 4);
    if (last === null) return `since ${day(start)}`;
    return day(start) === day(last) ? day(start) : `${day(start)} to ${day(last)}`;
  };
}

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

function layerWords(f: Formats) {
  return {
    formats: f,
    layers: LAYER_WORDS,
    kinds: {
      operations: OPERATIONS,
      presence: PRESENCE,
      summits: SUMMITS,
      disputes: DRAWN,
      treaties: TREATIES,
    },
    certainty: CERTAINTIES,
    switches: 'What the map shows',
    loading: 'Loading the record',
    failed: 'The record did not load.',
    retry: 'Try again',
    count: (n: number) => String(n),
    counted: (layer: string, n: number) => `${layer}: ${n}`,
    /** `last` is the last day included; null while it goes on. */
    span: spanWords(f),
    /** The days of a meeting, of one year. */
    days: (first: IsoDate, last: IsoDate | null) =>
      last === null ? f.date(first) : `${f.range(first, last)} ${first.slice(0, 4)}`,
    kindAndTime: (kind: string, time: string) => `${kind}, ${time}.`,
    sentence: (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`),
    framework: (names: string) => `Led by ${names}.`,
    where: (place: string, states: string) => (states === '' ? `${place}.` : `${place} (${states}).`),
    mandate: (words: string) => `Mandate: ${words}.`,
    strength: (words: string) => `Strength: ${words}.`,
    earlier: (years: string) => `Earlier meetings here: ${years}.`,
    claimed: (claimants: string, controllers: string) =>
      [
        claimants === '' ? '' : `Claimed by ${claimants}.`,
        controllers === '' ? '' : `Held by ${controllers}.`,
      ]
        .filter(Boolean)
        .join(' '),
    partner: (programme: string, since: string) => `${programme} since ${since}.`,
    suspended: (programme: string, since: string) => `${programme}: suspended since ${since}.`,
    partnerNote: 'A partner, not a member.',
    /** In the key of a picture: the faint symbols. */
    earlierSign: 'places of earlier summits',
    partnerKey: { active: 'partner', over: 'partner inside the Union', suspended: 'suspended' },
    alliance: (name: string, parties: number) => `${name}: ${plural(parties, 'party', 'parties')}`,
    allianceRule: {
      chosen: 'The treaties chosen below.',
      country: (name: string) => `Treaties of ${name}, the selected state.`,
      kind: 'Treaties among several states. Select a state to see its own, or choose below.',
    },
    chooseAlliances: 'Choose treaties in force on this day',
    chooseNone: 'Back to the usual choice',
    parties: (names: string) => `Parties: ${names}.`,
    list: {
      title: 'On the map',
      lead: (date: string) => `Shown by the layers on ${date}.`,
      none: 'Nothing of this layer on this day.',
      summitNone: (year: number) => `No meeting of heads of state or government in ${year}.`,
      more: (name: string) => `More on ${name}`,
      note: 'Note',
      works: 'Sources',
      worksLoading: 'Loading the sources',
      worksFailed: 'The sources did not load.',
      earlierPlaces: (n: number) => `Places of earlier meetings, drawn faint: ${n}.`,
      partnersLead: (active: number, suspended: number) =>
        `${plural(active, 'state', 'states')}${suspended > 0 ? `, ${suspended} suspended` : ''}.`,
    },
    marks: 'Symbols of the record',
  };
}

export const layerMessages = layerWords(formatsFor('en-GB'));

export type LayerMessages = typeof layerMessages;
