// English for the page and the card of a state: its ribbon, its box of the date, its dated facts.
import type { BlocId, IsoDate, ParticipationKind } from '../../history/model.ts';
import type {
  PartnershipEnd,
  PartnershipStatus,
  PresenceKind,
  ProgrammeKind,
  StepKind,
} from '../../history/record-model.ts';
import { capital } from '../capital.ts';
import { formatsFor } from '../formats.ts';
import { the } from './articles.ts';

const f = formatsFor('en-GB');

/** NATO, the EC, the Warsaw Pact. */
const bloc = (id: BlocId, short: string): string => (id === 'nato' ? short : `the ${short}`);

const COUNT: Readonly<Record<number, string>> = { 3: 'three', 4: 'four' };

/** What a shade means, as a label; `union` is the name of the Communities or Union in that time. */
const barLabel = (shade: string, union: string): string => {
  switch (shade) {
    case 'nato':
      return 'NATO';
    case 'nato-out':
      return 'NATO, outside the command';
    case 'both':
      return `NATO and ${union}`;
    case 'both-out':
      return `NATO and ${union}, outside the command`;
    case 'eu':
      return union;
    case 'wp':
      return 'Warsaw Pact';
    case 'wp-idle':
      return 'Warsaw Pact, not taking part';
    case 'ip4':
      return 'Indo-Pacific partner';
    default:
      return '';
  }
};

const PARTICIPATION: Readonly<Record<ParticipationKind, (since: string) => string>> = {
  'outside-integrated-command': (since) => `outside the integrated command since ${since}`,
  'not-taking-part': (since) => `takes no part since ${since}`,
  suspended: (since) => `suspended since ${since}`,
};

const PARTNERSHIP_BEGINS: Readonly<Record<ProgrammeKind, (name: string) => string>> = {
  forum: (name) => `Takes a seat in the *${name}*.`,
  partnership: (name) => `Begins to take part: *${name}*.`,
  path: (name) => `Enters the *${name}*.`,
  agreement: (name) => `Agrees the *${name}*.`,
  body: (name) => `Sits with the Allies in the *${name}*.`,
};

const PARTNERSHIP_ENDS: Readonly<Record<PartnershipEnd, (name: string) => string>> = {
  membership: (name) => `*${name}*: ends with membership of NATO.`,
  withdrawal: (name) => `Withdraws: *${name}*.`,
  suspension: (name) => `Suspended: *${name}*.`,
  resumption: (name) => `Resumed: *${name}*.`,
  'state-ended': (name) => `*${name}*: ends with the state.`,
  'programme-ended': (name) => `*${name}* ends.`,
};

const PRESENCE: Readonly<Record<PresenceKind, string>> = {
  battlegroup: 'battlegroup',
  brigade: 'brigade',
  headquarters: 'headquarters',
};

export const countryWords = {
  /** `May 1955` where only the month is known. */
  when: (date: IsoDate, endDate: IsoDate | null, precision: 'day' | 'month' | 'year'): string => {
    if (precision === 'year') return date.slice(0, 4);
    if (precision === 'month') return f.dateShort(date).replace(/^\d+ /, '');
    if (endDate === null || endDate === date) return f.dateShort(date);
    return endDate.startsWith(date.slice(0, 4))
      ? `${f.range(date, endDate)} ${date.slice(0, 4)}`
      : `${f.dateShort(date)} – ${f.dateShort(endDate)}`;
  },
  index: {
    title: 'Countries',
    lead: 'Every state that ever belonged to NATO, the Warsaw Pact, the European Communities or Union, or to a programme of NATO with partners, former states included. Each has a page with its dates and their sources.',
    groups: 'By alliance and programme',
    all: 'All countries',
    also: 'today',
    members: (name: string): string => `Members of ${name}`,
    former: 'Former',
    suspended: 'suspended',
    ended: (date: string): string => `until ${date}`,
    count: (n: number): string => `${n} ${n === 1 ? 'state' : 'states'}`,
  },
  page: {
    title: (name: string): string => `${name}: alliances and borders since 1949`,
    lead: (name: string, line: string): string =>
      `${line}. What ${name} belonged to on any day since 1949, with the steps, the dates and their sources.`,
    names: 'Names',
    span: (name: string, from: string | null, to: string | null): string =>
      from === null && to === null
        ? name
        : from === null
          ? `${name} until ${to ?? ''}`
          : to === null
            ? `${name} since ${from}`
            : `${name} from ${from} to ${to}`,
    land: 'States of this land',
    map: (name: string, date: string): string => `Map of ${name} on ${date}`,
    mapTitle: (date: string): string => `Borders on ${date}`,
    open: 'Open this date on the map',
    loading: (year: number): string => `Loading borders for ${year}`,
    failed: 'The map of this date did not load.',
    text: 'In short',
    facts: 'Dates and steps',
    decade: (decade: number): string => `${decade}s`,
    decades: 'Decades',
    neighbours: (date: string): string => `Neighbours on ${date}`,
    noNeighbours: 'No land border on this day.',
    sources: 'Sources',
    choose: 'Day shown',
    show: 'Show',
    contents: 'All countries',
    rest: (name: string, date: string): string => `Shown for ${name}: ${date}.`,
    mapLink: (date: string): string => `The map of ${date}`,
  },
  card: {
    label: (name: string): string => `About ${name}`,
    close: 'Close',
    open: (name: string): string => `Open the page of ${name}`,
    facts: 'Dates',
    more: (n: number): string => `${n} more on the page`,
    sources: (n: number): string => `${n} ${n === 1 ? 'source' : 'sources'} of this card`,
    loading: (name: string): string => `Loading what is known about ${name}`,
    failed: (name: string): string => `What is known about ${name} did not load.`,
    retry: 'Try again',
  },
  ribbon: {
    label: (name: string): string =>
      `Time line of ${name}: a row for each state that existed on its land. The same is told in the dates below.`,
    at: (date: string): string => `Line at ${date}`,
    bar: (name: string, look: string, from: string, to: string | null): string =>
      `${name}: ${look}, ${from} to ${to ?? 'today'}`,
    none: 'in none of the blocs shown',
    under: (names: readonly string[]): string => `administered by ${f.list(names.map(the))}`,
    briefly: (names: readonly string[]): string =>
      names.length > 2
        ? `under ${COUNT[names.length] ?? names.length} powers`
        : `under ${f.list(names.map(the))}`,
    later: (first: string, last: string): string => (first === last ? first : `${first}, later ${last}`),
    look: barLabel,
    partner: (names: readonly string[], suspended: boolean): string =>
      `${suspended ? 'suspended: ' : ''}${f.list(names)}`,
    step: (date: string, text: string): string => f.colon(date, text),
    keyPartner: 'programmes with partners',
    keySteps: 'steps towards or out of a bloc',
  },
  refs: {
    label: (n: number): string => `Source ${n}`,
  },
  on: (date: string): string => `On ${date}`,
  sentence: {
    member: (name: string, blocs: readonly (readonly [BlocId, string])[]): string =>
      `${capital(the(name))} is in ${f.list(blocs.map(([id, short]) => bloc(id, short)))}.`,
    ip4: (name: string): string => `${capital(the(name))} is an Indo-Pacific partner of NATO, not a member.`,
    none: (names: readonly string[]): string =>
      `${capital(f.list(names.map(the)))} ${names.length === 1 ? 'is' : 'are'} in none of the blocs shown.`,
    owned: (name: string, owners: readonly string[]): string =>
      `${capital(the(name))} is administered by ${f.list(owners.map(the))}.`,
    before: (name: string, start: string): string =>
      `${capital(the(name))} does not exist yet; it begins on ${start}.`,
    after: (name: string, end: string): string =>
      `${capital(the(name))} no longer exists; it ended on ${end}.`,
    holders: (names: readonly string[]): string => `Its land belongs to ${f.list(names.map(the))}.`,
  },
  status: {
    programmes: 'Programmes',
    presence: 'NATO forces',
    operations: 'Operations here',
    treaties: 'Other alliances',
    reservations: 'Reservations',
    disputes: 'Disputes',
    secretary: 'Secretary General',
    member: (since: string): string => `member since ${since}`,
    founder: (since: string): string => `founding member, since ${since}`,
    partner: (since: string): string => `partner since ${since}, not a member`,
    participation: (kind: ParticipationKind, since: string): string => PARTICIPATION[kind](since),
    command: (since: string): string => `in the integrated command again since ${since}`,
    former: (start: string, last: string): string =>
      `no longer a member; it was one from ${start} to ${last}`,
    none: 'not a member',
    covered: (owners: readonly string[]): string => `covered, as land of ${f.list(owners.map(the))}`,
    notCovered: 'not covered',
    step: (date: string, text: string): string => `last step, ${date}: ${text}`,
    programme: (name: string, status: PartnershipStatus, since: string): string =>
      status === 'active' ? `${name}, since ${since}` : `${name}, suspended since ${since}`,
    since: (name: string, since: string): string => `${name}, since ${since}`,
    host: (kind: PresenceKind, name: string, since: string): string =>
      `${name} (${PRESENCE[kind]}), since ${since}`,
  },
  facts: {
    joins: (id: BlocId, short: string, founding: boolean, count: number): string => {
      if (id === 'ip4') return 'Agrees its first partnership document with *NATO*.';
      if (!founding) return `Joins ${bloc(id, `*${short}*`)}, now ${count} members.`;
      if (id === 'european-union')
        return `Founding member of the *European Coal and Steel Community*, with ${count - 1} others, as the Treaty of Paris enters into force.`;
      return `Signs the *${id === 'nato' ? 'North Atlantic Treaty' : 'Treaty of Warsaw'}* with ${count - 1} others.`;
    },
    leaves: (id: BlocId, short: string, count: number): string =>
      `Leaves ${bloc(id, `*${short}*`)}, now ${count} ${count === 1 ? 'member' : 'members'}.`,
    step: (_kind: StepKind, text: string): string => text,
    begins: (kind: ProgrammeKind, status: PartnershipStatus, name: string): string =>
      status === 'suspended' ? `Suspended: *${name}*.` : PARTNERSHIP_BEGINS[kind](name),
    ends: (kind: PartnershipEnd, name: string): string => PARTNERSHIP_ENDS[kind](name),
    operation: (name: string): string => `NATO begins *${name}* here.`,
    operationEnds: (name: string): string => `NATO ends *${name}*.`,
    host: (name: string, place: string): string => `*${name}* is stationed here (${place}).`,
    hostEnds: (name: string): string => `*${name}* is stationed here no longer.`,
    framework: (name: string): string => `Leads *${name}*.`,
    summit: (title: string): string => `Hosts a meeting of NATO’s leaders: *${title}*.`,
    article4: (subject: string): string => `Asks for consultations under Article 4: ${subject}.`,
    article5: (subject: string): string => `Article 5 is invoked: ${subject}.`,
    secretary: (name: string): string => `*${name}* becomes Secretary General of NATO.`,
    party: (name: string): string => `Party to the *${name}*.`,
    partyEnds: (name: string): string => `Party to the *${name}* no longer.`,
    reservation: (name: string): string => `Reservation in ${name}.`,
    dispute: (name: string): string => `Dispute: *${name}*.`,
    disputeEnds: (name: string): string => `The dispute ends: *${name}*.`,
  },
  kinds: {
    bloc: 'Membership',
    land: 'State and borders',
    step: 'Step',
    partner: 'Partnership',
    event: 'Event',
    nato: 'NATO here',
    treaty: 'Treaty',
    dispute: 'Control and disputes',
  },
};

export type CountryWords = typeof countryWords;
