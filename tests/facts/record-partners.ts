// Facts about programmes and partners: who took a seat, signed, was suspended, entered NATO.
import { fact, partner, partnersIn, reserved, turn } from './record-ask.ts';
import type { RecordFact } from './record-ask.ts';

const PFP = 'partnership-for-peace';
const MAP = 'membership-action-plan';
const NRC = 'nato-russia-council';
const SIGNED = 'nato-pfp-signatures';
const COUNCIL = 'nato-nacc-statement-1991';
const MEMBERS = 'nato-member-countries';
const OPEN = [null, 'active'] as const;
const SUSPENDED = ['active', 'suspended'] as const;
const OVER = ['active', null] as const;

const joins = (day: string, says: string, programme: string, polity: string, source: string): RecordFact[] =>
  turn(day, says, source, partner(programme, polity), OPEN);

const leaves = (day: string, says: string, programme: string, polity: string, source: string): RecordFact[] =>
  turn(day, says, source, partner(programme, polity), OVER);

const COOPERATION_COUNCIL: readonly RecordFact[] = [
  ...joins('1991-12-20', 'the Soviet Union sits in the Cooperation Council', 'nacc', 'SUN', COUNCIL),
  ...joins('1991-12-20', 'Lithuania sits in the Cooperation Council', 'nacc', 'LTU', COUNCIL),
  ...leaves('1991-12-26', 'the Soviet Union has ended', 'nacc', 'SUN', 'ussr-declaration-142-n-1991'),
  ...joins('1991-12-26', 'Russia has its seat', 'nacc', 'RUS', 'ussr-declaration-142-n-1991'),
  ...joins(
    '1992-03-10',
    'Ukraine joins with other successor states',
    'nacc',
    'UKR',
    'nato-nacc-work-plan-1992',
  ),
  ...joins('1992-06-05', 'Albania joins in Oslo', 'nacc', 'ALB', 'nato-nacc-oslo-1992'),
  ...leaves('1993-01-01', 'Czechoslovakia has ended', 'nacc', 'CSK', 'czechoslovak-act-542-1992'),
  ...joins('1993-01-01', 'Slovakia has a seat of its own', 'nacc', 'SVK', 'czechoslovak-act-542-1992'),
  fact('1996-06-01', 'the Cooperation Council has 22 partners', 'nato-handbook-2001', partnersIn('nacc'), 22),
  ...leaves('1997-05-30', 'the Partnership Council has replaced it', 'nacc', 'POL', 'nato-eapc-1997'),
  ...joins('1997-05-30', 'Sweden sits in the Partnership Council', 'eapc', 'SWE', 'nato-eapc-1997'),
];

const PARTNERSHIP: readonly RecordFact[] = [
  ...joins('1994-01-26', 'Romania signs as the first', PFP, 'ROU', SIGNED),
  ...joins('1994-02-02', 'Poland signs', PFP, 'POL', SIGNED),
  ...joins('1994-05-09', 'neutral Sweden signs', PFP, 'SWE', SIGNED),
  ...joins('1994-06-22', 'Russia signs', PFP, 'RUS', SIGNED),
  fact('1994-12-31', '23 states have signed', SIGNED, partnersIn(PFP), 23),
  ...joins('1995-02-10', 'Austria signs', PFP, 'AUT', SIGNED),
  ...joins('1995-11-15', 'the former Yugoslav republic of Macedonia signs', PFP, 'MKD', SIGNED),
  ...joins('1996-12-11', 'Switzerland signs', PFP, 'CHE', SIGNED),
  fact('1996-06-01', 'Malta is a partner', SIGNED, partner(PFP, 'MLT'), 'active'),
  fact('1997-01-01', 'Malta has withdrawn', SIGNED, partner(PFP, 'MLT'), null),
  fact('2008-05-01', 'Malta is back', 'nato-malta-pfp-2008', partner(PFP, 'MLT'), 'active'),
  ...joins('1999-12-01', 'Ireland signs', PFP, 'IRL', SIGNED),
  ...joins('2000-05-25', 'Croatia signs', PFP, 'HRV', SIGNED),
  ...joins('2006-12-14', 'Serbia signs', PFP, 'SRB', SIGNED),
  ...leaves('1999-03-12', 'Poland is an Ally and no longer a partner', PFP, 'POL', MEMBERS),
  ...leaves('2023-04-04', 'Finland is an Ally and no longer a partner', PFP, 'FIN', MEMBERS),
  ...turn(
    '2014-04-01',
    'cooperation with Russia is suspended',
    'nato-russia-statement-2014',
    partner(PFP, 'RUS'),
    SUSPENDED,
  ),
  ...turn(
    '2021-11-19',
    'cooperation with Belarus is suspended',
    'tass-belarus-2021',
    partner(PFP, 'BLR'),
    SUSPENDED,
  ),
  fact(
    '2026-11-22',
    'of the 34 that signed 16 are Allies and two suspended',
    'nato-eapc',
    partnersIn(PFP),
    16,
  ),
];

const OTHERS: readonly RecordFact[] = [
  ...joins(
    '1999-04-24',
    'nine states begin the Membership Action Plan, Albania among them',
    MAP,
    'ALB',
    'nato-map-1999',
  ),
  fact('1999-04-24', 'nine states are in the plan', 'nato-map-1999', partnersIn(MAP), 9),
  ...joins('2002-05-14', 'Croatia joins the plan in Reykjavik', MAP, 'HRV', 'nato-reykjavik-communique-2002'),
  ...joins('2009-12-04', 'Montenegro is invited into the plan', MAP, 'MNE', 'nato-foreign-ministers-2009-12'),
  ...leaves('2004-03-29', 'seven states of the plan are Allies', MAP, 'SVN', MEMBERS),
  ...leaves('2020-03-27', 'North Macedonia is an Ally after 21 years in the plan', MAP, 'MKD', MEMBERS),
  ...joins(
    '1997-05-27',
    'the Founding Act is signed',
    'nato-russia-founding-act',
    'RUS',
    'nato-russia-founding-act-1997',
  ),
  ...joins('2002-05-28', 'the NATO-Russia Council begins', NRC, 'RUS', 'nato-rome-declaration-2002'),
  ...turn(
    '2008-08-19',
    'no business as usual',
    'nato-council-statement-2008-08',
    partner(NRC, 'RUS'),
    SUSPENDED,
  ),
  ...turn(
    '2009-03-05',
    'the Council is to meet again',
    'nato-foreign-ministers-2009-03',
    partner(NRC, 'RUS'),
    ['suspended', 'active'],
  ),
  ...joins(
    '1997-07-09',
    'the Charter with Ukraine is signed',
    'nato-ukraine-charter',
    'UKR',
    'nato-ukraine-charter-1997',
  ),
  ...joins(
    '2023-07-12',
    'the NATO-Ukraine Council meets',
    'nato-ukraine-council',
    'UKR',
    'nato-vilnius-communique-2023',
  ),
  ...leaves(
    '2023-07-12',
    'the NATO-Ukraine Commission is replaced',
    'nato-ukraine-commission',
    'UKR',
    'nato-vilnius-communique-2023',
  ),
  ...joins(
    '2008-09-15',
    'the NATO-Georgia Commission meets',
    'nato-georgia-commission',
    'GEO',
    'nato-georgia-commission-2008',
  ),
  ...joins(
    '2020-06-12',
    'Ukraine has enhanced opportunities',
    'enhanced-opportunities',
    'UKR',
    'nato-eop-ukraine-2020',
  ),
  ...joins(
    '2000-03-14',
    'Algeria joins the Mediterranean Dialogue',
    'mediterranean-dialogue',
    'DZA',
    'nato-algeria-2000',
  ),
  fact(
    '1995-12-31',
    'six states are in the Dialogue, Jordan as the last',
    'nato-mediterranean-dialogue',
    partnersIn('mediterranean-dialogue'),
    6,
  ),
  fact(
    '2006-01-01',
    'four Gulf states are in the Istanbul Initiative',
    'nato-ici-page',
    partnersIn('istanbul-cooperation-initiative'),
    4,
  ),
];

/** What members keep out of, and the map does not show. */
const RESERVATIONS: readonly RecordFact[] = [
  fact('1949-04-04', 'Iceland joins without armed forces', 'frus-1949-v4', reserved('nato', 'ISL'), true),
  ...turn(
    '1993-11-01',
    'Denmark keeps out of common defence in the Union',
    'edinburgh-decision-1992',
    reserved('european-union', 'DNK'),
    [false, true],
  ),
  ...turn(
    '1966-12-14',
    'France keeps out of nuclear planning',
    'nato-nuclear-planning-group',
    reserved('nato', 'FRA'),
    [false, true],
  ),
];

export const RECORD_PARTNERS: readonly RecordFact[] = [
  ...COOPERATION_COUNCIL,
  ...PARTNERSHIP,
  ...OTHERS,
  ...RESERVATIONS,
];
