// Facts about the Council: who led NATO, where its summits met, when the Articles were invoked.
import {
  acting,
  fact,
  invoked,
  lastSummit,
  leader,
  pacificGuests,
  summitCity,
  timesInvoked,
  turn,
} from './record-ask.ts';
import type { RecordFact } from './record-ask.ts';

const LIST = 'nato-secretaries-general';

const follows = (day: string, before: string, after: string, source: string = LIST): RecordFact[] =>
  turn(day, `${after} is Secretary General`, source, leader, [before, after]);

const SECRETARIES: readonly RecordFact[] = [
  fact('1952-03-23', 'there is no Secretary General', 'nato-ismay', leader, null),
  fact('1952-04-04', 'Lord Ismay is the first', 'nato-ismay', leader, 'Lord Ismay'),
  ...follows('1957-05-16', 'Lord Ismay', 'Paul-Henri Spaak'),
  ...follows('1961-04-21', 'Paul-Henri Spaak', 'Dirk Stikker'),
  ...follows('1964-08-01', 'Dirk Stikker', 'Manlio Brosio'),
  ...follows('1971-10-01', 'Manlio Brosio', 'Joseph Luns'),
  ...follows('1984-06-25', 'Joseph Luns', 'Lord Carrington'),
  ...follows('1988-07-01', 'Lord Carrington', 'Manfred Wörner'),
  ...follows('1994-08-13', 'Manfred Wörner', 'Sergio Balanzino'),
  fact('1994-09-01', 'Balanzino only acts', LIST, acting, true),
  ...follows('1994-10-17', 'Sergio Balanzino', 'Willy Claes'),
  ...follows('1995-12-05', 'Sergio Balanzino', 'Javier Solana'),
  fact('1999-10-01', 'Javier Solana still leads', LIST, leader, 'Javier Solana'),
  ...follows('1999-10-14', 'Javier Solana', 'Lord Robertson'),
  ...follows('2004-01-05', 'Alessandro Minuto Rizzo', 'Jaap de Hoop Scheffer', 'nato-update-2004-01-05'),
  ...follows('2009-08-01', 'Jaap de Hoop Scheffer', 'Anders Fogh Rasmussen'),
  ...follows('2014-10-01', 'Anders Fogh Rasmussen', 'Jens Stoltenberg'),
  ...follows('2024-10-01', 'Jens Stoltenberg', 'Mark Rutte'),
];

const SUMMITS: readonly RecordFact[] = [
  ...turn(
    '1957-12-16',
    'the heads of government meet for the first time',
    'nato-paris-communique-1957',
    summitCity,
    [null, 'Paris'],
  ),
  fact('1957-12-19', 'they still meet on the last day', 'nato-paris-communique-1957', summitCity, 'Paris'),
  fact('1957-12-20', 'they have parted', 'nato-paris-communique-1957', summitCity, null),
  fact(
    '1974-06-25',
    'there has been no summit since Paris',
    'nato-facts-and-figures-1989',
    lastSummit,
    'Paris',
  ),
  ...turn('1990-07-05', 'the summit of the London Declaration', 'nato-london-declaration-1990', summitCity, [
    null,
    'London',
  ]),
  ...turn('1991-11-07', 'the Rome summit', 'nato-strategic-concept-1991', summitCity, [null, 'Rome']),
  ...turn('1997-07-08', 'Madrid invites three states', 'nato-madrid-declaration-1997', summitCity, [
    null,
    'Madrid',
  ]),
  fact(
    '1999-04-24',
    'the fiftieth year is kept in Washington',
    'nato-strategic-concept-1999',
    summitCity,
    'Washington',
  ),
  ...turn('2002-11-21', 'Prague invites seven states', 'nato-prague-declaration-2002', summitCity, [
    null,
    'Prague',
  ]),
  fact('2008-04-04', 'the last day of Bucharest', 'nato-bucharest-declaration-2008', summitCity, 'Bucharest'),
  fact('2008-04-05', 'Bucharest is over', 'nato-bucharest-declaration-2008', lastSummit, 'Bucharest'),
  fact(
    '2022-02-25',
    'a meeting by video has no guests from the Pacific',
    'nato-virtual-statement-2022',
    pacificGuests,
    '',
  ),
  fact(
    '2022-06-29',
    'all four come to Madrid',
    'nato-madrid-partners-2022',
    pacificGuests,
    'AUS JPN KOR NZL',
  ),
  fact(
    '2023-07-12',
    'all four come to Vilnius',
    'nato-vilnius-communique-2023',
    pacificGuests,
    'AUS JPN KOR NZL',
  ),
  ...turn('2025-06-24', 'the summit of The Hague', 'nato-hague-declaration-2025', summitCity, [
    null,
    'The Hague',
  ]),
];

const ARTICLES: readonly RecordFact[] = [
  ...turn(
    '2001-09-12',
    'Article 5 is invoked for the United States',
    'nato-article-5-statement-2001',
    invoked(5),
    ['', 'USA'],
  ),
  fact('2026-11-22', 'Article 5 was invoked once only', 'nato-article-5', timesInvoked(5), 1),
  ...turn(
    '2003-02-10',
    'Turkey asks for consultations before the war in Iraq',
    'nato-article-4',
    invoked(4),
    ['', 'TUR'],
  ),
  fact('2014-03-03', 'Poland asks for consultations over Crimea', 'nato-article-4', invoked(4), 'POL'),
  fact(
    '2022-02-24',
    'eight Allies ask on the day of the invasion',
    'nato-article-4',
    invoked(4),
    'BGR CZE EST LTU LVA POL ROU SVK',
  ),
  fact('2025-09-10', 'Poland asks after drones in its sky', 'nato-article-4', invoked(4), 'POL'),
];

export const RECORD_COUNCIL: readonly RecordFact[] = [...SECRETARIES, ...SUMMITS, ...ARTICLES];
