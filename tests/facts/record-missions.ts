// Facts about operations and about forces in the east: their first day, and the first day after their last.
import { battlegroups, fact, ledBy, operates, theatre, turn } from './record-ask.ts';
import type { RecordFact } from './record-ask.ts';

const PAGE = 'nato-operations-missions';
const FLANK = 'nato-eastern-flank';

const begins = (day: string, says: string, id: string, source: string = PAGE): RecordFact[] =>
  turn(day, says, source, operates(id), [false, true]);

const ends = (day: string, says: string, id: string, source: string = PAGE): RecordFact[] =>
  turn(day, says, source, operates(id), [true, false]);

const BALKANS: readonly RecordFact[] = [
  ...begins('1992-07-16', 'ships watch the Adriatic', 'maritime-monitor'),
  ...begins('1992-11-22', 'they enforce the embargo', 'maritime-guard', 'unsc-res-787-1992'),
  ...begins(
    '1993-06-15',
    'Sharp Guard, together with the Western European Union',
    'sharp-guard',
    'nato-weu-sharp-guard-1996',
  ),
  ...begins('1993-04-12', 'NATO forbids flights over Bosnia', 'deny-flight', 'unsc-res-816-1993'),
  ...ends('1995-12-20', 'Deny Flight hands over to IFOR', 'deny-flight'),
  ...begins(
    '1995-08-30',
    'air strikes on the Bosnian Serb army',
    'deliberate-force',
    'afsouth-deliberate-force',
  ),
  ...ends('1995-09-21', 'the strikes ended on 20 September', 'deliberate-force', 'afsouth-deliberate-force'),
  ...begins('1995-12-20', 'IFOR takes over from the United Nations', 'ifor', 'unsc-res-1031-1995'),
  ...ends('1996-12-20', 'IFOR has had its year', 'ifor', 'unsc-res-1088-1996'),
  ...begins('1996-12-20', 'SFOR follows it', 'sfor', 'unsc-res-1088-1996'),
  ...ends('2004-12-02', 'SFOR hands over to the force of the Union', 'sfor', 'unsc-res-1575-2004'),
  ...begins(
    '1999-03-24',
    'the air campaign against Yugoslavia begins',
    'allied-force',
    'nato-kosovo-air-campaign',
  ),
  fact('1999-06-09', 'it still goes on', 'nato-kosovo-air-campaign', operates('allied-force'), true),
  fact('1999-06-21', 'it is over', 'nato-kosovo-air-campaign', operates('allied-force'), false),
  ...begins('1999-06-12', 'KFOR enters Kosovo*', 'kfor', 'nato-kfor'),
  fact('2026-11-22', 'KFOR is still there', 'nato-kfor', operates('kfor'), true),
  ...begins('2001-08-27', 'NATO collects weapons in Macedonia', 'essential-harvest'),
  ...begins('2001-09-27', 'Amber Fox protects observers', 'amber-fox'),
  ...ends(
    '2003-03-31',
    'Allied Harmony hands over to the Union',
    'allied-harmony',
    'nato-allied-harmony-2003',
  ),
];

const WORLD: readonly RecordFact[] = [
  ...begins('2001-10-09', 'AWACS aircraft guard the United States', 'eagle-assist'),
  ...ends('2002-05-17', 'they went home on 16 May', 'eagle-assist'),
  fact(
    '2001-10-26',
    'ships watch the Mediterranean under Article 5',
    PAGE,
    operates('active-endeavour'),
    true,
  ),
  ...begins('2003-08-11', 'NATO takes the lead of ISAF', 'isaf', 'nato-isaf'),
  ...ends('2015-01-01', 'ISAF ended on 31 December 2014', 'isaf', 'nato-isaf'),
  ...begins('2015-01-01', 'Resolute Support trains and advises', 'resolute-support', 'nato-resolute-support'),
  fact('2021-09-15', 'it is over', 'nato-resolute-support', operates('resolute-support'), false),
  fact('2010-06-01', 'ISAF stands in Afghanistan', 'nato-isaf', theatre('isaf'), 'AFG'),
  ...begins('2004-08-14', 'NATO trains Iraqi officers', 'ntm-i', 'nato-training-mission-iraq'),
  ...ends(
    '2012-01-01',
    'the training mission ended with the year 2011',
    'ntm-i',
    'nato-training-mission-iraq',
  ),
  ...begins('2009-08-17', 'Ocean Shield off the Horn of Africa', 'ocean-shield', 'nato-counter-piracy'),
  ...ends('2016-12-16', 'it ended on 15 December', 'ocean-shield', 'nato-counter-piracy'),
  ...begins('2011-03-23', 'Unified Protector off Libya', 'unified-protector', 'nato-libya'),
  ...ends('2011-11-01', 'it ended on 31 October', 'unified-protector', 'unsc-res-1973-2011'),
  ...begins('2016-11-09', 'Sea Guardian', 'sea-guardian', 'defenceweb-sea-guardian-2016'),
  ...begins(
    '2005-10-11',
    'relief after the earthquake in Kashmir',
    'pakistan-earthquake-relief',
    'nato-pakistan-relief-2005',
  ),
];

const HOME: readonly RecordFact[] = [
  fact(
    '2004-03-28',
    'nobody polices the Baltic sky yet',
    'nato-air-policing',
    operates('air-policing-baltic'),
    false,
  ),
  fact('2004-03-31', 'Belgian aircraft do', 'nato-air-policing', operates('air-policing-baltic'), true),
  ...begins('2003-02-26', 'AWACS aircraft over Turkey', 'display-deterrence', 'nato-display-deterrence-2003'),
  ...begins('2025-01-14', 'Baltic Sentry guards cables', 'baltic-sentry', 'nato-baltic-sentry'),
  ...begins('2025-09-12', 'Eastern Sentry after drones over Poland', 'eastern-sentry'),
  ...turn(
    '1999-09-18',
    'a Danish-German-Polish corps in Szczecin',
    'multinational-corps-northeast-convention-1998',
    ledBy('POL', 'headquarters'),
    ['', 'DEU DNK POL'],
  ),
  ...turn(
    '2017-06-19',
    'Canada leads a battlegroup in Latvia',
    'latvia-efp-2018',
    ledBy('LVA', 'battlegroup'),
    ['', 'CAN'],
  ),
  fact('2018-01-01', 'Germany leads in Lithuania', FLANK, ledBy('LTU', 'battlegroup'), 'DEU'),
  fact('2018-01-01', 'the United Kingdom leads in Estonia', FLANK, ledBy('EST', 'battlegroup'), 'GBR'),
  fact('2018-01-01', 'the United States leads in Poland', FLANK, ledBy('POL', 'battlegroup'), 'USA'),
  fact('2018-01-01', 'there are four battlegroups', FLANK, battlegroups, 4),
  fact('2016-12-31', 'there is none before 2017', FLANK, battlegroups, 0),
  fact('2022-12-31', 'there are eight after the invasion of Ukraine', FLANK, battlegroups, 8),
  fact('2022-12-31', 'France leads in Romania', FLANK, ledBy('ROU', 'battlegroup'), 'FRA'),
  fact('2022-12-31', 'Italy leads in Bulgaria', FLANK, ledBy('BGR', 'battlegroup'), 'ITA'),
  ...turn(
    '2024-07-01',
    'Spain takes over in Slovakia',
    'jfc-brunssum-battlegroup-slovakia-2024',
    ledBy('SVK', 'battlegroup'),
    ['CZE', 'ESP'],
  ),
];

export const RECORD_MISSIONS: readonly RecordFact[] = [...BALKANS, ...WORLD, ...HOME];
