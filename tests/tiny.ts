// A three-unit world, small enough to know by heart: its History and events. Its land is drawn in tiny-plate.ts.
import { decodeHistory } from '../src/lib/history/decode.ts';
import type { HistoryData } from '../src/lib/history/decode.ts';
import { decodeEvents } from '../src/lib/history/event.ts';
import type { AtlasEvent, EventRow } from '../src/lib/history/event.ts';
import type { History } from '../src/lib/history/model.ts';
import { sceneAt } from '../src/lib/scene/scene.ts';
import type { Scene } from '../src/lib/scene/scene.ts';

export { tinyGeometry, tinyLabels } from './tiny-plate.ts';

/**
 * The story. Alder founds NATO in 1949 and the Coal and Steel Community in 1952, and is renamed in 1957. Birch is in the
 * Warsaw Pact from 1955 to its end in 1959. Cedar is Alder's colony until 1955 and joins NATO in 1958.
 */
export const tinyData: HistoryData = {
  version: 'tiny',
  asOf: '1960-06-15',
  firstDate: '1949-04-04',
  units: [
    ['a', 'Alder land', 'in', 0, 50],
    ['b', 'Birch land', 'in', 10, 50],
    ['c', 'Cedar islet', 'out', 12, 40],
  ],
  tenures: [
    ['a', ['ALD', '1949-01-01']],
    ['b', ['BIR', '1949-01-01']],
    ['c', ['CED.ALD', '1949-01-01', 'CED', '1955-03-01']],
  ],
  polities: [
    ['ALD', '1949-01-01', '1957-05-01', 'Alder', 'S', [], 'ALD'],
    ['ALD', '1957-05-01', null, 'Alderland', 'S', [], 'ALD'],
    ['BIR', '1949-01-01', null, 'Birch', 'S', [], 'BIR'],
    ['CED', '1955-03-01', null, 'Cedar', 'S', [], 'CED'],
    ['CED.ALD', '1949-01-01', '1955-03-01', 'Alder Cedar', 'C', ['ALD'], null],
  ],
  blocs: [
    [
      'nato',
      '1949-04-04',
      null,
      'North Atlantic Treaty Organization',
      'NATO',
      'member',
      'From deposit.',
      ['treaty'],
    ],
    [
      'european-union',
      '1952-07-23',
      '1958-01-01',
      'Coal and Steel',
      'ECSC',
      'member',
      'In force.',
      ['paris'],
    ],
    ['european-union', '1958-01-01', null, 'European Communities', 'EC', 'member', 'In force.', ['rome']],
    [
      'warsaw-pact',
      '1955-05-14',
      '1959-07-01',
      'Warsaw Treaty',
      'Warsaw Pact',
      'member',
      'Signed.',
      ['warsaw'],
    ],
  ],
  memberships: [
    ['nato', 'ALD', '1949-04-04', null, 'founder', null, ['treaty'], null],
    ['nato', 'CED', '1958-06-01', null, 'accession', null, ['protocol'], 'By protocol.'],
    ['european-union', 'ALD', '1952-07-23', null, 'founder', null, ['paris'], null],
    ['warsaw-pact', 'BIR', '1955-05-14', '1959-07-01', 'founder', 'dissolution', ['warsaw', 'end'], null],
  ],
  participation: [
    [
      'nato',
      'ALD',
      'outside-integrated-command',
      '1959-01-01',
      '1960-01-01',
      ['letter'],
      'Left the command.',
    ],
  ],
  coverage: [['european-union', 'c', '1953-01-01', '1954-01-01', true, ['paris'], 'For a year.']],
  overlays: [
    [
      'HILLS',
      'Birch hills',
      ['b'],
      '1951-01-01',
      '1952-03-01',
      'occupation',
      'Alder',
      null,
      'To a truce',
      ['truce'],
    ],
  ],
  periods: [
    ['1949-1955', '1949-04-04', '1955-05-14', 'One bloc'],
    ['1955-1960', '1955-05-14', null, 'Two blocs'],
  ],
};

/** The tiny world, with some of its tables replaced. */
export const tinyHistory = (changed: Partial<HistoryData> = {}): History =>
  decodeHistory({ ...tinyData, ...changed });

export const tinyScene = (date: string, changed: Partial<HistoryData> = {}): Scene =>
  sceneAt(tinyHistory(changed), { date });

const EVENT_ROWS: EventRow[] = [
  [
    'treaty',
    '1949-04-04',
    null,
    'day',
    ['treaty'],
    1,
    'Treaty',
    'Alder signs a treaty',
    'It is signed.',
    ['ALD'],
    ['treaty'],
  ],
  [
    'truce',
    '1951-02-03',
    null,
    'day',
    ['war'],
    2,
    null,
    'A truce in the hills',
    'Guns are silent.',
    ['BIR'],
    ['truce'],
  ],
  [
    'talks',
    '1951-05-01',
    '1951-05-04',
    'day',
    ['summit'],
    3,
    null,
    'Talks in the valley',
    'They talk.',
    [],
    ['truce'],
  ],
  [
    'enter',
    '1958-06-01',
    null,
    'day',
    ['enlargement'],
    2,
    null,
    'Cedar enters',
    'A deposit.',
    ['CED'],
    ['protocol'],
  ],
  [
    'pact',
    '1955-05-14',
    null,
    'day',
    ['treaty'],
    1,
    'Pact',
    'A pact in the east',
    'It is signed.',
    ['BIR'],
    ['warsaw'],
  ],
];

/** Events ascend by date, as the compiled ones do. */
export const tinyEvents: AtlasEvent[] = decodeEvents(EVENT_ROWS).sort((a, b) => (a.date < b.date ? -1 : 1));
