// Facts about land since 1990: unions and dissolutions, control and dispute.
import { code, fact, hatched, holder, holders, name, shade } from './ask.ts';
import type { Fact } from './ask.ts';

const UNITY = 'german-unification-treaty-1990';
const USSR = 'ussr-declaration-142-n-1991';
const BALTIC = 'ussr-state-council-baltic-1991';
const CRIMEA = 'unga-res-68-262';
const YUGOSLAVIA = 'yugoslavia-arbitration-commission';

export const LAND_SINCE_1990: readonly Fact[] = [
  fact('1990-05-22', 'Yemen is one', 'yemen-union-agreement-1990', holders('YE_N', 'YE_S'), ['YEM', 'YEM']),
  fact('1990-10-02', 'Berlin is divided', UNITY, holders('DE_BER_E', 'DE_BER_W'), ['DDR', 'BER.ALL']),
  fact(
    '1990-10-03',
    'Germany is one and called Germany',
    UNITY,
    (s) => [holders('DE_E', 'DE_BER_E', 'DE_BER_W')(s), name('DEU')(s)],
    [['DEU', 'DEU', 'DEU'], 'Germany'],
  ),
  fact('1990-10-03', 'there is no East Germany', UNITY, name('DDR'), null),
  fact('1991-06-24', 'Yugoslavia is whole', YUGOSLAVIA, holders('SVN', 'HRV', 'BIH', 'MKD'), [
    'YUG',
    'YUG',
    'YUG',
    'YUG',
  ]),
  fact(
    '1991-06-25',
    'Slovenia and Croatia have declared their independence',
    'slovenia-basic-charter-1991',
    holders('SVN', 'HRV', 'BIH'),
    ['SVN', 'HRV', 'YUG'],
  ),
  fact(
    '1991-09-05',
    'the Baltic states are shown inside the Soviet borders',
    BALTIC,
    holders('EST', 'LVA', 'LTU'),
    ['SUN', 'SUN', 'SUN'],
  ),
  fact('1991-09-06', 'the Baltic states are independent', BALTIC, holders('EST', 'LVA', 'LTU'), [
    'EST',
    'LVA',
    'LTU',
  ]),
  fact('1991-12-25', 'the Soviet Union still exists in law', USSR, holders('RUS', 'UKR', 'KAZ'), [
    'SUN',
    'SUN',
    'SUN',
  ]),
  fact(
    '1991-12-26',
    'the Soviet Union has ended',
    USSR,
    (s) => [name('SUN')(s), holders('RUS', 'UKR', 'GEO')(s)],
    [null, ['RUS', 'UKR', 'GEO']],
  ),
  fact('1992-03-03', 'Bosnia and Herzegovina is a state', YUGOSLAVIA, holder('BIH'), 'BIH'),
  fact(
    '1992-04-27',
    'Serbia and Montenegro are the Federal Republic of Yugoslavia',
    'fr-yugoslavia-constitution-1992',
    (s) => [holders('SRB', 'MNE', 'KOS')(s), name('FRY')(s)],
    [['FRY', 'FRY', 'FRY'], 'Federal Republic of Yugoslavia'],
  ),
  fact('1992-12-31', 'Czechoslovakia is one state', 'czechoslovak-act-542-1992', holders('CZE', 'SVK'), [
    'CSK',
    'CSK',
  ]),
  fact('1993-01-01', 'it is two', 'czechoslovak-act-542-1992', holders('CZE', 'SVK'), ['CZE', 'SVK']),
  fact('1993-05-24', 'Eritrea is independent of Ethiopia', 'unga-res-47-230', holder('ERI'), 'ERI'),
  fact('1997-06-30', 'Hong Kong is British', 'sino-british-declaration-1984', holder('HKG'), 'HKG.GBR'),
  fact('1997-07-01', 'Hong Kong is Chinese', 'sino-british-declaration-1984', holder('HKG'), 'CHN'),
  fact(
    '1999-06-10',
    'Kosovo is Yugoslav in law, under the United Nations',
    'unsc-res-1244-1999',
    (s) => [holder('KOS')(s), hatched('KOS')(s)],
    ['FRY', true],
  ),
  fact('1999-12-20', 'Macau is Chinese', 'sino-portuguese-declaration-1987', holder('MAC'), 'CHN'),
  fact('2002-05-20', 'Timor-Leste is independent', 'unsc-res-1272-1999', holder('TLS'), 'TLS'),
  fact(
    '2006-06-03',
    'Montenegro has left the state union',
    'montenegro-declaration-2006',
    holder('MNE'),
    'MNE',
  ),
  fact('2008-02-16', 'Kosovo is Serbian in law', 'unsc-res-1244-1999', holder('KOS'), 'SRB'),
  fact(
    '2008-02-17',
    'Kosovo* is a state of its own, with its asterisk and the code XKX',
    'icj-kosovo-2010',
    (s) => [name('KOS')(s), code('KOS')(s)],
    ['Kosovo*', 'XKX'],
  ),
  fact('2011-07-09', 'South Sudan is independent', 'unga-res-65-308', holder('SSD'), 'SSD'),
  fact(
    '2014-02-26',
    'Crimea is Ukraine, not hatched',
    CRIMEA,
    (s) => [holder('UA_CRI')(s), hatched('UA_CRI')(s)],
    ['UKR', false],
  ),
  fact(
    '2014-02-27',
    'Crimea is Ukraine, hatched',
    CRIMEA,
    (s) => [holder('UA_CRI')(s), hatched('UA_CRI')(s)],
    ['UKR', true],
  ),
  fact('2022-02-23', 'Zaporizhzhia is not hatched', 'unga-res-es-11-1', hatched('UA_ZAP'), false),
  fact(
    '2023-09-20',
    'Nagorno-Karabakh is Azerbaijan and no longer hatched',
    'karabakh-statement-2020',
    (s) => [holder('AZ_NK_CORE')(s), hatched('AZ_NK_CORE')(s)],
    ['AZE', false],
  ),
  fact(
    '2026-11-22',
    'Crimea and the four oblasts are Ukraine, hatched',
    'unga-res-es-11-4',
    (s) => ['UA_CRI', 'UA_DON', 'UA_LUH', 'UA_ZAP', 'UA_KHE'].map((u) => [holder(u)(s), hatched(u)(s)]),
    Array.from({ length: 5 }, () => ['UKR', true]),
  ),
  fact(
    '2026-11-22',
    'Abkhazia, South Ossetia and Transnistria are hatched and change no colour',
    'echr-georgia-russia-ii-2021',
    (s) => ['GE_ABK', 'GE_OSS', 'MD_TRA'].map((u) => [hatched(u)(s), shade(u)(s)]),
    Array.from({ length: 3 }, () => [true, 'land']),
  ),
];
