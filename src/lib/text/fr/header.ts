// French for the head of every page: where a reader can go.
import type { HeaderWords } from '../en/header.ts';

export const headerWords: HeaderWords = {
  stories: 'Récits',
  compare: 'Comparer',
  tables: 'Tableaux',
  events: 'Événements',
  charts: 'Graphiques',
  countries: 'Pays',
  menu: 'Menu',
  find: 'Rechercher',
  findHint: 'Rechercher un pays, un événement ou une date',
};
