// English: every word of the interface. Sentences made from changes stand in changes.ts.
import { formatsFor } from '../formats.ts';
import type { Notice } from '../../view/url.ts';
import { the } from './articles.ts';
import { changeSentences } from './changes.ts';
import { publishWords } from './publish.ts';

const f = formatsFor('en-GB');

const notice = (n: Notice): string => {
  switch (n.kind) {
    case 'no-such-day':
      return `The calendar has no day “${n.given}”. Showing ${f.date(n.shown)}.`;
    case 'out-of-range':
      return `The atlas runs from 4 April 1949 to the date of its data; “${n.given}” lies outside. Showing ${f.date(n.shown)}.`;
    case 'not-a-date':
      return `“${n.given}” is not a date the atlas can read (try 1955 or 1955-05-14). Showing ${f.date(n.shown)}.`;
    case 'unknown-country':
      return `No state has the code “${n.given}” between 1949 and today, so none is selected.`;
    case 'unknown-option':
      return `The link asks for “${n.given}”, which the atlas does not have. It is left out.`;
  }
};

export const core = {
  tag: 'en-GB',
  /** As in addresses and in the document's `lang`. */
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  formats: f,
  site: {
    name: 'Alliance Atlas',
    description:
      'NATO, the Warsaw Pact, the European Communities and their borders, on any day since 4 April 1949.',
    skip: 'Skip to the map',
    map: 'Map',
    sources: 'Sources',
    mainMenu: 'Main',
    compareWith: (a: string, b: string) => `Compare ${a} with ${b}`,
    theme: {
      label: 'Colours',
      auto: 'Automatic colours',
      light: 'Light colours',
      dark: 'Dark colours',
      /** After the label. */
      spoken: { auto: 'automatic', light: 'light', dark: 'dark' },
    },
    /** On a day without a page of its own, before the list of some that have one. */
    noScript:
      'This date is drawn in the browser, which needs JavaScript. Every year and every day on which something changed has a page that does not:',
    onward: 'More about these dates',
    allDates: 'Pages of all years and changes',
    allDatesLead:
      'A page for every year, as it stood on its 31 December, and for every day on which a membership, a border or a name changed.',
  },
  shades: {
    land: 'No membership shown',
    nato: 'NATO only',
    'nato-out': 'NATO, outside the integrated command',
    both: 'NATO and the Communities or Union',
    'both-out': 'NATO and the Communities or Union, outside the integrated command',
    eu: 'Communities or Union only',
    wp: 'Warsaw Pact',
    'wp-idle': 'Warsaw Pact, not taking part',
    ip4: 'Indo-Pacific partner',
    dep: 'dependency of a NATO member, not covered by the treaty',
  },
  key: {
    label: 'Key to the map',
    counts: 'Numbers of states',
    nato: 'NATO',
    natoOnly: 'NATO only',
    and: (a: string, b: string) => `${a} and ${b}`,
    only: (name: string) => `${name} only`,
    partners: 'Indo-Pacific partners',
    partnersNote: 'partners, not members',
    pact: 'Warsaw Pact',
    joinedIn: (year: number) => `joined in ${year}`,
    dep: 'territory outside the treaty area',
    out: 'outside the integrated command',
    idle: 'member not taking part',
    disputed: 'disputed or occupied',
    article6: 'southern limit of the treaty area',
    asOf: 'Membership on the day shown; borders as they stood. Boundaries imply no opinion on status.',
    kosovo: '*Kosovo: see note.',
    sourcesLink: 'Sources and notes',
    tile: (name: string) => name,
    show: (name: string, n: number) => `${name} ${n}: show alone`,
    layers: 'Layers',
    layersLoading: 'Loading the layers',
    layersFailed: 'The layers did not load.',
  },
  plate: {
    world: 'World',
    europe: 'Europe',
    globe: 'Globe',
    pole: 'Pole',
    views: 'View of the large map',
    phoneViews: 'Plate',
    name: (plate: string) => `Map of ${plate}`,
    describe: (plate: string, date: string, sentence: string) => `Map of ${plate} on ${date}. ${sentence}`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show the whole plate',
    enlarge: 'Exchange the two plates',
    loading: 'Loading the zoomable map',
    trouble: {
      failed: 'The zoomable map did not load. The drawn map, the timeline and the tables still work.',
      lost: 'The zoomable map has stopped, because the graphics of this device were interrupted. The drawn map, the timeline and the tables still work.',
      'no-webgl':
        'Zooming needs WebGL, which this browser does not offer. The drawn map, the timeline and the tables still work.',
      undrawn: 'The shapes of the map did not load: it does not follow the date.',
    },
    retry: 'Try again',
    article6: 'Article 6 ends at the Tropic of Cancer',
  },
  timeline: {
    label: 'Date',
    dock: 'Timeline',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous change',
    next: 'Next change',
    first: 'First day, 4 April 1949',
    today: 'Today',
    speed: 'Speed',
    times: (speed: number) => `${speed}×`,
    edit: 'edit date',
    typed: 'Year or day',
    typedHint: 'for example 1955 or 1955-05-14',
    go: 'Go',
    cancel: 'Cancel',
    natoOnly: 'NATO only',
    both: 'NATO and EU',
    unionOnly: 'EU only',
    pact: 'Warsaw Pact',
    partners: 'Indo-Pacific partners',
    nato: (n: number) => `NATO ${n}`,
    nextChange: (date: string) => `Next change: ${date}`,
    lastChange: 'No later change',
    years: 'Years',
    changes: 'Days on which something changed',
  },
  panel: {
    label: 'About this date',
    changed: (year: number) => `What changed in ${year}`,
    changedShort: 'What changed',
    situation: 'Situation',
    members: 'Members',
    sources: 'Sources',
    noChange: (previous: string | null, next: string | null) =>
      [
        `Membership stayed the same all year.`,
        previous
          ? `The previous change was on ${previous}${next ? `, the next is on ${next}.` : '.'}`
          : next
            ? `The next change is on ${next}.`
            : '',
      ].join(' '),
    noChangeTitle: (year: number) => `No changes in ${year}`,
    since: (date: string) => `since ${date}`,
    joined: 'Joined',
    state: 'State',
    note: 'Note',
    more: 'Read more',
    less: 'Read less',
    loadingText: 'Loading the text of this period',
    textFailed: 'The text did not load.',
    eventsFailed: 'The events and sources of this year did not load.',
    cardFailed: 'The card of this state did not load.',
    lesser: 'Also this year: states, borders, events',
    participation: {
      'outside-integrated-command': 'outside the integrated command',
      'not-taking-part': 'takes no part',
    } as Readonly<Record<string, string>>,
    asOf: (date: string) => `Shown: ${date}.`,
    asOfRule:
      'A year shows its 31 December, the current year the date of the data; a day shows that day, the first day of a membership included.',
    boundaries:
      'Borders as they stood. Boundaries, names and designations on this map do not imply endorsement or acceptance by its publishers.',
    kosovoNote:
      '*Without prejudice to positions on status, in line with UNSCR 1244 (1999) and the ICJ opinion on the declaration of independence.',
    baltic:
      'Estonia, Latvia and Lithuania are shown inside the borders then enforced; most NATO states never recognised their annexation by the Soviet Union.',
    frontLines:
      'Crimea and the other occupied or annexed areas of Ukraine are Ukraine in law and hatched. The front lines since 24 February 2022 are not drawn: a hatched oblast may be only partly occupied.',
    rules: 'Which day counts',
    notes: 'Notes on the map of this day',
    disputes: 'Disputed or occupied land on this day',
    disputesMore: 'Who claims what, and since when',
    works: 'What this date rests on',
    proof: 'Source',
    row: 'Row in the data',
    from: (controller: string) => `control: ${controller}`,
    count: (n: number, members: number) => `${n} of ${members}`,
    both: 'In both',
  },
  tooltip: {
    none: 'Not a member of the blocs shown.',
    member: (bloc: string, date: string) => `${bloc} since ${date}.`,
    partner: (date: string) => `Indo-Pacific partner of NATO since ${date}; a partner, not a member.`,
    owner: (names: readonly string[]) => `Administered by ${f.list(names.map(the))}.`,
    inArticle6: 'Inside the area of Article 6.',
    outArticle6: 'Outside the area of Article 6.',
    covered: (bloc: string) => `Covered by the ${bloc}.`,
    control: (label: string, controller: string) => `${label}: under the control of ${controller}.`,
    claim: (label: string) => `${label}.`,
    lease: (label: string, controller: string) => `${label}: leased to ${controller}.`,
  },
  share: {
    button: 'Share',
    copied: 'Link copied',
    failed: (link: string) => `Copy this link: ${link}`,
    title: (date: string) => `Alliance Atlas, ${date}`,
  },
  notice: {
    label: 'About this link',
    dismiss: 'Close',
    text: notice,
  },
  error: {
    notFoundTitle: 'No such page',
    notFound: 'The atlas has pages for dates, such as /1955 or /1955-05-14, and for its sources.',
    wrongTitle: 'Something went wrong',
    wrong: 'The page could not be drawn. Loading it again may help.',
    home: 'Open the map of today',
    again: 'Load again',
    asleep: 'The controls of this page have not loaded. What is shown can be read.',
    late: 'The next page has not come yet.',
    part: 'That part of the page did not load.',
  },
  offline: {
    label: 'New version',
    updateReady: 'A new version of the atlas is ready.',
    load: 'Load it',
    later: 'Later',
  },
  spoken: {
    /** The slider's value: "3 October 1990: NATO 16, European Communities 12, Warsaw Pact 6". */
    value: (date: string, counts: readonly [name: string, count: number][]) =>
      `${date}: ${counts.map(([n, c]) => `${n} ${c}`).join(', ')}`,
    join: (a: string, b: string) => `${a}; ${b}`,
  },
  changes: changeSentences(f),
  ...publishWords(f),
};
