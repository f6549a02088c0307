// Facts about the blocs from 1949 to 1973: who joined, who stood aside, what was covered.
import { blocName, covered, fact, inArticle6, isMember, membersOf, partOf, shade } from './ask.ts';
import type { Fact } from './ask.ts';

const EU = 'european-union';
const WP = 'warsaw-pact';
const OUTSIDE = 'outside-integrated-command';
const T49 = 'north-atlantic-treaty-1949';
const GT = 'nato-protocol-greece-turkey-1951';

export const ALLIANCES_TO_1973: readonly Fact[] = [
  fact('1949-04-04', 'Twelve states are in NATO on the day they sign', T49, membersOf('nato'), 12),
  fact('1949-04-04', 'Alaska lies inside Article 6', T49, inArticle6('US_AK'), true),
  fact('1949-04-04', 'Hawaii lies outside Article 6', T49, inArticle6('US_HI'), false),
  fact('1949-04-04', 'the Algerian departments of France are covered', T49, covered('nato', 'DZ_N', 'DZ_S'), [
    true,
    true,
  ]),
  fact('1949-04-04', 'the Congo is a dependency outside the area', T49, shade('COD'), 'dep'),
  fact('1949-04-04', 'Greenland is covered with Denmark', T49, inArticle6('GRL'), true),
  fact('1949-04-04', 'Iceland is a member without an army', T49, isMember('nato', 'ISL'), true),
  fact(
    '1951-10-23',
    'Greece is no member after the signing of its protocol',
    GT,
    isMember('nato', 'GRC'),
    false,
  ),
  fact('1952-02-17', 'Turkey is not yet a member', GT, isMember('nato', 'TUR'), false),
  fact(
    '1952-02-18',
    'Turkey is a member with the deposit of its instrument',
    GT,
    isMember('nato', 'TUR'),
    true,
  ),
  fact('1952-02-18', 'NATO has fourteen members', 'nato-member-countries', membersOf('nato'), 14),
  fact('1952-07-22', 'there is no Coal and Steel Community yet', 'ecsc-treaty-1951', blocName(EU), null),
  fact('1952-07-23', 'the Coal and Steel Community begins', 'ecsc-treaty-1951', blocName(EU), 'ECSC'),
  fact(
    '1952-07-23',
    'the Saar is in the Community through France',
    'ecsc-saar-letters-1951',
    covered(EU, 'DE_SAAR'),
    [true],
  ),
  fact('1952-07-23', 'West Berlin is in the Community', 'hendry-wood-1987', covered(EU, 'DE_BER_W'), [true]),
  fact(
    '1955-05-05',
    'West Germany is sovereign and not yet a member',
    'nato-protocol-germany-1954',
    isMember('nato', 'DEU'),
    false,
  ),
  fact(
    '1955-05-05',
    'West German land is not covered',
    'nato-protocol-germany-1954',
    covered('nato', 'DE_W'),
    [false],
  ),
  fact(
    '1955-05-06',
    'West Germany is the fifteenth member',
    'nato-protocol-germany-1954',
    membersOf('nato'),
    15,
  ),
  fact('1955-05-06', 'West German land is covered', 'nato-protocol-germany-1954', covered('nato', 'DE_W'), [
    true,
  ]),
  fact(
    '1955-05-06',
    'West Berlin is no treaty territory',
    'nato-protocol-germany-1954',
    covered('nato', 'DE_BER_W'),
    [false],
  ),
  fact('1955-05-13', 'there is no Warsaw Pact yet', 'warsaw-treaty-1955', blocName(WP), null),
  fact('1955-05-14', 'eight states sign the Treaty of Warsaw', 'warsaw-treaty-1955', membersOf(WP), 8),
  fact('1955-05-14', 'East Germany is one of them', 'warsaw-treaty-1955', isMember(WP, 'DDR'), true),
  fact(
    '1956-11-02',
    'Hungary counts as a member after its declaration of neutrality',
    'un-a-3251-1956',
    isMember(WP, 'HUN'),
    true,
  ),
  fact('1957-12-31', 'the Communities are still called ECSC', 'eec-treaty-1957', blocName(EU), 'ECSC'),
  fact('1958-01-01', 'the Communities are called EC', 'eec-treaty-1957', blocName(EU), 'EC'),
  fact(
    '1958-01-01',
    'Algeria and the overseas departments come in',
    'eec-treaty-1957',
    covered(EU, 'DZ_N', 'GLP', 'REU'),
    [true, true, true],
  ),
  fact('1961-12-02', 'Albania takes part in the Pact', 'griffith-1963', partOf(WP, 'ALB'), null),
  fact(
    '1961-12-03',
    'Albania no longer takes part, and stays a member',
    'griffith-1963',
    partOf(WP, 'ALB'),
    'not-taking-part',
  ),
  fact('1962-07-02', 'Algeria is covered by NATO and the EC', 'ziller-2007', covered('nato', 'DZ_N'), [true]),
  fact('1962-07-03', 'Algeria is covered by neither', GT, shade('DZ_N'), 'dep'),
  fact('1962-07-03', 'the Saharan departments leave the same day', GT, covered('nato', 'DZ_S'), [false]),
  fact('1964-09-20', 'Malta is covered as a British colony', T49, covered('nato', 'MLT'), [true]),
  fact(
    '1964-09-21',
    'independent Malta is not covered',
    'malta-independence-act-1964',
    covered('nato', 'MLT'),
    [false],
  ),
  fact(
    '1966-06-30',
    'France stands in the integrated command',
    'nato-update-1966',
    partOf('nato', 'FRA'),
    null,
  ),
  fact('1966-07-01', 'France stands outside it', 'nato-update-1966', partOf('nato', 'FRA'), OUTSIDE),
  fact('1966-07-01', 'France remains one of fifteen members', 'stein-carreau-1968', membersOf('nato'), 15),
  fact('1968-09-12', 'Albania is a member of the Pact', 'mastny-byrne-2005', isMember(WP, 'ALB'), true),
  fact('1968-09-13', 'Albania is out of the Pact, seven remain', 'mastny-byrne-2005', membersOf(WP), 7),
  fact(
    '1972-12-31',
    'the United Kingdom is not in the EC',
    'accession-treaty-1972',
    isMember(EU, 'GBR'),
    false,
  ),
  fact('1973-01-01', 'the EC has nine members', 'accession-treaty-1972', membersOf(EU), 9),
  fact(
    '1973-01-01',
    'Greenland and Gibraltar come in, the Faroes and Jersey do not',
    'accession-treaty-1972',
    covered(EU, 'GRL', 'GIB', 'FRO', 'JEY'),
    [true, true, false, false],
  ),
];
