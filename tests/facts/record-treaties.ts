// Facts about alliances beside the blocs: in force, whom they bound, when they ended.
import { fact, parties, turn } from './record-ask.ts';
import type { RecordFact } from './record-ask.ts';

const SEVEN = 'BEL DEU FRA GBR ITA LUX NLD';

export const RECORD_TREATIES: readonly RecordFact[] = [
  fact(
    '1949-04-04',
    'five states are bound by the Brussels Treaty',
    'brussels-treaty-1948',
    parties('western-union-1948'),
    'BEL FRA GBR LUX NLD',
  ),
  ...turn(
    '1955-05-06',
    'the Western European Union begins with seven',
    'brussels-treaty-protocol-1954',
    parties('weu-1954'),
    [null, SEVEN],
  ),
  fact(
    '2011-07-01',
    'the Western European Union is no more',
    'brussels-treaty-protocol-1954',
    parties('weu-1954'),
    null,
  ),
  ...turn('1952-04-29', 'ANZUS is in force', 'anzus-treaty-1951', parties('anzus-1951'), [
    null,
    'AUS NZL USA',
  ]),
  ...turn(
    '1986-08-11',
    'the United States suspends its obligations to New Zealand',
    'anzus-treaty-1951',
    parties('anzus-1951'),
    ['AUS NZL USA', 'AUS USA'],
  ),
  ...turn('1955-02-19', 'SEATO has eight parties', 'manila-pact-1954', parties('seato-1954'), [
    null,
    'AUS FRA GBR NZL PAK PHL THA USA',
  ]),
  ...turn(
    '1977-06-30',
    'SEATO is dissolved',
    'manila-pact-1954',
    (r, d) => parties('seato-1954')(r, d) === null,
    [false, true],
  ),
  ...turn(
    '1959-03-24',
    'Iraq leaves the Baghdad Pact',
    'handbook-leffler-westad-2010',
    parties('cento-1955'),
    ['GBR IRN IRQ PAK TUR', 'GBR IRN PAK TUR'],
  ),
  ...turn(
    '1950-04-11',
    'the Sino-Soviet treaty is in force',
    'sino-soviet-treaty-1950',
    parties('sino-soviet-1950'),
    [null, 'CHN SUN'],
  ),
  ...turn(
    '1980-04-11',
    'the Sino-Soviet treaty has expired',
    'sino-soviet-treaty-1950',
    parties('sino-soviet-1950'),
    ['CHN SUN', null],
  ),
  ...turn(
    '1960-06-23',
    'the second treaty of the United States with Japan',
    'us-japan-treaty-1960',
    parties('us-japan-1960'),
    [null, 'JPN USA'],
  ),
  ...turn('1980-01-01', 'the treaty with Taiwan has ended', 'us-roc-treaty-1954', parties('us-taiwan-1954'), [
    'ROC USA',
    null,
  ]),
  ...turn(
    '1954-11-17',
    'the treaty with South Korea is in force',
    'us-korea-treaty-1953',
    parties('us-korea-1953'),
    [null, 'KOR USA'],
  ),
  ...turn(
    '1971-11-01',
    'five powers consult over Malaysia and Singapore',
    'fpda-communique-1971',
    parties('fpda-1971'),
    [null, 'AUS GBR MYS NZL SGP'],
  ),
  ...turn('1999-04-20', 'three states leave the Tashkent treaty', 'belarus-mfa-csto', parties('cst-1992'), [
    'ARM AZE BLR GEO KAZ KGZ RUS TJK UZB',
    'ARM BLR KAZ KGZ RUS TJK',
  ]),
  ...turn(
    '2003-09-18',
    'the organisation of the Tashkent treaty',
    'csto-charter-2002',
    parties('csto-2002'),
    [null, 'ARM BLR KAZ KGZ RUS TJK'],
  ),
  ...turn(
    '2024-12-04',
    'Russia and North Korea are allies again',
    'russia-dprk-treaty-2024',
    parties('russia-dprk-2024'),
    [null, 'PRK RUS'],
  ),
  fact(
    '1958-06-01',
    'Canada and the United States defend their sky together',
    'norad-agreement-1958',
    parties('norad-1958'),
    'CAN USA',
  ),
];
