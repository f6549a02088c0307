// English for the head of every page: where a reader can go.
export const headerWords = {
  stories: 'Stories',
  compare: 'Compare',
  tables: 'Tables',
  events: 'Events',
  charts: 'Charts',
  countries: 'Countries',
  menu: 'Menu',
  find: 'Find',
  findHint: 'Find a country, an event or a date',
};

export type HeaderWords = typeof headerWords;
