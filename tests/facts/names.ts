// Facts about names of the date, and the first days of independence.
import { fact, name } from './ask.ts';
import type { Fact } from './ask.ts';

/** Names of the date: the day before and the day of the new name. */
export const NAMES: readonly Fact[] = (
  [
    ['TUR', '2022-06-01', 'Turkey', 'Türkiye', 'un-turkiye-name-2022'],
    ['CZE', '2016-07-01', 'Czech Republic', 'Czechia', 'czech-government-resolution-403-2016'],
    ['MKD', '1993-04-08', 'Macedonia', 'Former Yugoslav Republic of Macedonia', 'unsc-res-817-1993'],
    [
      'MKD',
      '2019-02-12',
      'Former Yugoslav Republic of Macedonia',
      'North Macedonia',
      'prespa-agreement-2018',
    ],
    ['COD', '1971-10-27', 'Congo (Kinshasa)', 'Zaire', 'ref-iso-3166-3'],
    ['COD', '1997-05-17', 'Zaire', 'Democratic Republic of the Congo', 'ref-iso-3166-3'],
    ['MMR', '1989-06-18', 'Burma', 'Myanmar', 'myanmar-name-law-1989'],
    ['LKA', '1972-05-22', 'Ceylon', 'Sri Lanka', 'sri-lanka-constitution-1972'],
    ['SWZ', '2018-04-19', 'Swaziland', 'Eswatini', 'eswatini-name-notice-2018'],
    ['BFA', '1984-08-04', 'Upper Volta', 'Burkina Faso', 'ref-iso-3166-3'],
    ['DEU', '1990-10-03', 'West Germany', 'Germany', 'german-unification-treaty-1990'],
    ['THA', '1949-05-11', 'Siam', 'Thailand', 'Statesman’s Yearbook 1950'],
  ] as const
).flatMap(([polity, day, before, after, source]) => [
  fact(`before ${day}`, `${before} is called so`, source, name(polity), before),
  fact(day, `${after} is called so`, source, name(polity), after),
]);

/** Independence in the year of Africa, and before and after it. */
export const INDEPENDENT: readonly (readonly [unit: string, day: string, polity: string])[] = [
  ['SDN', '1956-01-01', 'SDN'],
  ['TUN', '1956-03-20', 'TUN'],
  ['GHA', '1957-03-06', 'GHA'],
  ['MY_PEN', '1957-08-31', 'MYS'],
  ['GIN', '1958-10-02', 'GIN'],
  ['CM_F', '1960-01-01', 'CMR'],
  ['TGO', '1960-04-27', 'TGO'],
  ['MDG', '1960-06-26', 'MDG'],
  ['COD', '1960-06-30', 'COD'],
  ['SOM', '1960-07-01', 'SOM'],
  ['BEN', '1960-08-01', 'BEN'],
  ['NER', '1960-08-03', 'NER'],
  ['BFA', '1960-08-05', 'BFA'],
  ['CIV', '1960-08-07', 'CIV'],
  ['TCD', '1960-08-11', 'TCD'],
  ['CAF', '1960-08-13', 'CAF'],
  ['COG', '1960-08-15', 'COG'],
  ['CYP', '1960-08-16', 'CYP'],
  ['GAB', '1960-08-17', 'GAB'],
  ['NGA', '1960-10-01', 'NGA'],
  ['MRT', '1960-11-28', 'MRT'],
  ['KWT', '1961-06-19', 'KWT'],
  ['JAM', '1962-08-06', 'JAM'],
  ['KEN', '1963-12-12', 'KEN'],
  ['MLT', '1964-09-21', 'MLT'],
  ['GMB', '1965-02-18', 'GMB'],
  ['YE_S', '1967-11-30', 'YMD'],
  ['BS_N', '1973-07-10', 'BHS'],
  ['MOZ', '1975-06-25', 'MOZ'],
  ['AGO', '1975-11-11', 'AGO'],
  ['SUR', '1975-11-25', 'SUR'],
  ['DJI', '1977-06-27', 'DJI'],
  ['ZWE', '1980-04-18', 'ZWE'],
  ['BRN', '1984-01-01', 'BRN'],
  ['NAM', '1990-03-21', 'NAM'],
];
