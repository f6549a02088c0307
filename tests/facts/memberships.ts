// Who belonged to what, from which day to which: written down apart from data/, from the treaties and the parties' own lists.

/** First day of membership, or of counting as a founder -> polities. */
export const JOINED = {
  nato: {
    '1949-04-04': 'BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA',
    '1952-02-18': 'GRC TUR',
    '1955-05-06': 'DEU',
    '1982-05-30': 'ESP',
    '1999-03-12': 'CZE HUN POL',
    '2004-03-29': 'BGR EST LTU LVA ROU SVK SVN',
    '2009-04-01': 'ALB HRV',
    '2017-06-05': 'MNE',
    '2020-03-27': 'MKD',
    '2023-04-04': 'FIN',
    '2024-03-07': 'SWE',
  },
  'european-union': {
    '1952-07-23': 'BEL DEU FRA ITA LUX NLD',
    '1973-01-01': 'DNK GBR IRL',
    '1981-01-01': 'GRC',
    '1986-01-01': 'ESP PRT',
    '1995-01-01': 'AUT FIN SWE',
    '2004-05-01': 'CYP CZE EST HUN LTU LVA MLT POL SVK SVN',
    '2007-01-01': 'BGR ROU',
    '2013-07-01': 'HRV',
  },
  'warsaw-pact': { '1955-05-14': 'ALB BGR CSK DDR HUN POL ROU SUN' },
  ip4: { '2012-06-04': 'NZL', '2012-06-14': 'AUS', '2012-09-20': 'KOR', '2013-04-15': 'JPN' },
} as const;

/** First day on which the polity no longer is a member. */
export const LEFT = {
  'european-union': { '2020-02-01': 'GBR' },
  'warsaw-pact': {
    '1968-09-13': 'ALB',
    '1990-10-03': 'DDR',
    '1991-07-01': 'BGR CSK HUN POL ROU SUN',
  },
} as const;

/** Members at the end of each year from `[year, nato, union, both, pact]` on, until the next row. */
export const COUNTS: readonly (readonly [number, number, number, number, number])[] = [
  [1949, 12, 0, 0, 0],
  [1952, 14, 6, 5, 0],
  [1955, 15, 6, 6, 8],
  [1968, 15, 6, 6, 7],
  [1973, 15, 9, 8, 7],
  [1981, 15, 10, 9, 7],
  [1982, 16, 10, 9, 7],
  [1986, 16, 12, 11, 7],
  [1990, 16, 12, 11, 6],
  [1991, 16, 12, 11, 0],
  [1995, 16, 15, 11, 0],
  [1999, 19, 15, 11, 0],
  [2004, 26, 25, 19, 0],
  [2007, 26, 27, 21, 0],
  [2009, 28, 27, 21, 0],
  [2013, 28, 28, 22, 0],
  [2017, 29, 28, 22, 0],
  [2020, 30, 27, 21, 0],
  [2023, 31, 27, 22, 0],
  [2024, 32, 27, 23, 0],
];
