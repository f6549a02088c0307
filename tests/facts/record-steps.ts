// Facts about roads into and out of the blocs: who asked, was invited, signed, was refused, voted, came and went.
import { disputed, fact, lastStep, took, turn } from './record-ask.ts';
import type { RecordFact } from './record-ask.ts';
import type { BlocId } from '../../src/lib/history/model.ts';
import type { StepKind } from '../../src/lib/history/record-model.ts';

const EU = 'european-union';

/** A step that the state had not taken before, at that bloc. */
const first = (
  day: string,
  says: string,
  [polity, bloc, kind]: readonly [string, BlocId, StepKind],
  source: string,
): RecordFact[] => turn(day, says, source, took(polity, bloc, kind), [false, true]);

const COMMUNITIES: readonly RecordFact[] = [
  ...first('1961-07-31', 'Ireland applies', ['IRL', EU, 'application'], 'handbook-dinan-2014'),
  ...first('1961-08-10', 'the United Kingdom applies', ['GBR', EU, 'application'], 'handbook-dinan-2014'),
  ...first('1963-01-14', 'de Gaulle says no', ['GBR', EU, 'blocked'], 'handbook-dinan-2014'),
  fact(
    '1967-05-10',
    'the United Kingdom applies again',
    'handbook-dinan-2014',
    lastStep('GBR', EU),
    'application',
  ),
  ...first(
    '1972-01-22',
    'Denmark signs in Brussels',
    ['DNK', EU, 'protocol-signed'],
    'accession-treaty-1972',
  ),
  fact('1972-09-23', 'Norway has not voted', 'accession-treaty-1972', took('NOR', EU, 'referendum'), false),
  fact('1972-09-26', 'Norway has voted no', 'accession-treaty-1972', took('NOR', EU, 'referendum'), true),
  fact('2026-11-22', 'Norway never entered', 'accession-treaty-1994', took('NOR', EU, 'entry'), false),
  ...first('1975-06-12', 'Greece applies', ['GRC', EU, 'application'], 'accession-treaty-1979'),
  ...first('1977-07-28', 'Spain applies', ['ESP', EU, 'application'], 'accession-treaty-1985'),
  ...first('1985-06-12', 'Portugal signs', ['PRT', EU, 'protocol-signed'], 'accession-treaty-1985'),
  ...first(
    '1987-04-14',
    'Turkey applies',
    ['TUR', EU, 'application'],
    'Keesing’s Record of World Events, 1987',
  ),
  ...first('2005-10-03', 'talks with Turkey open', ['TUR', EU, 'talks-opened'], 'eu-enlargement-status'),
  ...first('1989-07-17', 'Austria applies', ['AUT', EU, 'application'], 'austria-application-1989'),
  ...first('1994-06-24', 'Finland signs in Corfu', ['FIN', EU, 'protocol-signed'], 'accession-treaty-1994'),
  ...first('1994-03-31', 'Hungary applies', ['HUN', EU, 'application'], 'accession-treaty-2003'),
  ...first('2003-04-16', 'Estonia signs in Athens', ['EST', EU, 'protocol-signed'], 'accession-treaty-2003'),
  ...first('2004-05-01', 'Malta enters', ['MLT', EU, 'entry'], 'accession-treaty-2003'),
  ...first('2013-07-01', 'Croatia enters', ['HRV', EU, 'entry'], 'accession-treaty-2011'),
  fact(
    '2016-06-23',
    'Britons vote to leave',
    'uk-electoral-commission-2016',
    lastStep('GBR', EU),
    'referendum',
  ),
  ...first(
    '2017-03-29',
    'the United Kingdom gives notice',
    ['GBR', EU, 'withdrawal-notice'],
    'eu-withdrawal-agreement-2020',
  ),
  ...first(
    '2020-02-01',
    'the United Kingdom is out',
    ['GBR', EU, 'withdrawal'],
    'eu-withdrawal-agreement-2020',
  ),
  ...first('2022-02-28', 'Ukraine applies', ['UKR', EU, 'application'], 'european-council-2022-06-23'),
  ...first(
    '2009-07-16',
    'Iceland applies',
    ['ISL', EU, 'application'],
    'Althingi, resolution of 16 July 2009',
  ),
];

const NATO: readonly RecordFact[] = [
  ...first(
    '1951-09-20',
    'Greece is to be invited',
    ['GRC', 'nato', 'invitation'],
    'nato-protocol-greece-turkey-1951',
  ),
  ...first('1952-02-18', 'Turkey enters', ['TUR', 'nato', 'entry'], 'nato-protocol-greece-turkey-1951'),
  ...first(
    '1954-10-23',
    'West Germany’s protocol is signed',
    ['DEU', 'nato', 'protocol-signed'],
    'nato-protocol-germany-1954',
  ),
  ...first('1955-05-06', 'West Germany enters', ['DEU', 'nato', 'entry'], 'nato-protocol-germany-1954'),
  ...first(
    '1954-03-31',
    'the Soviet Union proposes to join NATO',
    ['SUN', 'nato', 'application'],
    'frus-1952-1954-v5',
  ),
  ...first('1954-05-07', 'it is refused', ['SUN', 'nato', 'declined'], 'frus-1952-1954-v5'),
  ...first(
    '1981-12-10',
    'Spain’s protocol is signed',
    ['ESP', 'nato', 'protocol-signed'],
    'nato-protocol-spain-1981',
  ),
  ...first('1986-03-12', 'Spain votes to stay', ['ESP', 'nato', 'referendum'], 'spain-referendum-1986'),
  ...first(
    '1997-07-08',
    'Poland is invited in Madrid',
    ['POL', 'nato', 'invitation'],
    'nato-madrid-declaration-1997',
  ),
  ...first(
    '1997-12-16',
    'Hungary’s protocol is signed',
    ['HUN', 'nato', 'protocol-signed'],
    'nato-protocols-czechia-hungary-poland-1997',
  ),
  ...first(
    '1999-03-12',
    'the Czech Republic enters',
    ['CZE', 'nato', 'entry'],
    'nato-protocols-czechia-hungary-poland-1997',
  ),
  ...first(
    '2002-11-21',
    'Lithuania is invited in Prague',
    ['LTU', 'nato', 'invitation'],
    'nato-prague-declaration-2002',
  ),
  ...first(
    '2003-03-26',
    'Slovenia’s protocol is signed',
    ['SVN', 'nato', 'protocol-signed'],
    'nato-protocols-seven-states-2003',
  ),
  ...first(
    '2008-07-09',
    'Albania’s protocol is signed',
    ['ALB', 'nato', 'protocol-signed'],
    'nato-protocols-albania-croatia-2008',
  ),
  fact(
    '2008-04-04',
    'Macedonia is not invited in Bucharest',
    'nato-bucharest-declaration-2008',
    lastStep('MKD', 'nato'),
    'blocked',
  ),
  ...first(
    '2018-07-11',
    'it is, ten years later',
    ['MKD', 'nato', 'invitation'],
    'nato-brussels-declaration-2018',
  ),
  ...first(
    '2016-05-19',
    'Montenegro’s protocol is signed',
    ['MNE', 'nato', 'protocol-signed'],
    'nato-protocol-montenegro-2016',
  ),
  ...first('2022-05-18', 'Finland applies', ['FIN', 'nato', 'application'], 'nato-enlargement'),
  ...first(
    '2022-06-29',
    'Sweden is invited in Madrid',
    ['SWE', 'nato', 'invitation'],
    'nato-madrid-declaration-2022',
  ),
  ...first('2024-03-07', 'Sweden enters', ['SWE', 'nato', 'entry'], 'nato-protocols-finland-sweden-2022'),
  fact(
    '2022-09-30',
    'Ukraine has asked again',
    'nato-ukraine-relations',
    lastStep('UKR', 'nato'),
    'application',
  ),
  fact(
    '2026-11-22',
    'Ukraine has not been invited',
    'nato-ukraine-relations',
    took('UKR', 'nato', 'invitation'),
    false,
  ),
];

const PACT_AND_LAND: readonly RecordFact[] = [
  ...first(
    '1968-09-13',
    'Albania denounces the Warsaw Treaty',
    ['ALB', 'warsaw-pact', 'withdrawal'],
    'mastny-byrne-2005',
  ),
  fact(
    '1957-01-01',
    'Hungary’s declaration of 1956 had failed',
    'un-a-3251-1956',
    lastStep('HUN', 'warsaw-pact'),
    'failed',
  ),
  ...turn('1957-01-01', 'the Saar is German', 'saar-treaty-1956', disputed('saar'), [true, false]),
  ...turn('1982-04-25', 'Israel has left Sinai', 'egypt-israel-peace-treaty-1979', disputed('sinai'), [
    true,
    false,
  ]),
  ...turn('2014-02-27', 'Crimea is seized', 'unga-res-68-262', disputed('crimea'), [false, true]),
];

export const RECORD_STEPS: readonly RecordFact[] = [...COMMUNITIES, ...NATO, ...PACT_AND_LAND];
