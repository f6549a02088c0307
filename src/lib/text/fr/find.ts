// French for finding and for the sheet of keys.
import type { FindWords, HelpWords } from '../en/find.ts';
import { formatsFor } from '../formats.ts';
import { from, of, since, span } from './dates.ts';

const f = formatsFor('fr-FR');

export const findWords: FindWords = {
  title: 'Rechercher',
  label: 'Un pays, un événement, une réunion, une opération, un programme ou une date',
  placeholder: 'Pologne, Prague, 12 mars 1999',
  hint: 'Noms de toute époque, dans toute écriture. Les flèches choisissent, Entrée ouvre.',
  close: 'Fermer',
  keys: 'Touches',
  results: 'Résultats',
  loading: 'Chargement de l’index',
  failed: 'L’index n’a pas pu être chargé.',
  lists: 'Les listes se lisent sans lui\u00a0:',
  allEvents: 'Tous les événements',
  allCountries: 'Tous les pays',
  groups: {
    date: 'Dates',
    state: 'Pays',
    story: 'Récits',
    event: 'Événements',
    summit: 'Réunions des chefs d’État et de gouvernement',
    operation: 'Opérations',
    programme: 'Programmes de partenariat',
    treaty: 'Autres alliances',
    dispute: 'Différends',
    person: 'Secrétaires généraux de l’OTAN',
    meant: 'Peut-être',
  },
  count: (n) => (n === 0 ? 'Rien trouvé' : n === 1 ? '1 résultat' : `${n} résultats`),
  mapOf: (date) => `Carte ${of(f.date(date))}`,
  state: (date, matched) => {
    const map = `Carte ${of(f.date(date))}`;
    return matched === null ? map : `${matched} · ${map}`;
  },
  statePage: (name) => `${name}\u00a0: son parcours et ses appartenances`,
  statePageDetail: 'Page du pays',
  from: (date) => f.date(date),
  span: (start, lastDay) => (lastDay === null ? since(f.date(start)) : span(f.date(start), f.date(lastDay))),
  storyDetail: (date) => `Récit, ${from(f.date(date))}`,
  year: (year) => `L’année ${year}`,
  month: (date) => f.month(date),
  day: (date) => f.date(date),
  nearest: (date) => `Le jour de l’atlas le plus proche\u00a0: carte ${of(f.date(date))}`,
  eventsOfYear: (year) => `Événements de ${year}`,
  eventsOfYearDetail: 'Avec leurs textes et leurs sources',
  eventsWith: (query) => `Tous les événements contenant «\u00a0${query}\u00a0»`,
  eventsWithDetail: 'Liste d’événements',
  noCountry: (query, first, last, meant) =>
    `Aucun pays appelé «\u00a0${query}\u00a0» entre ${first.slice(0, 4)} et ${last.slice(0, 4)}.${
      meant.length > 0 ? ` Vouliez-vous dire ${meant.join(' ou ')}\u202f?` : ''
    }`,
  nothing: (query, first, last) =>
    `Aucun pays, aucun événement et aucune date «\u00a0${query}\u00a0» entre ${first.slice(0, 4)} et ${last.slice(0, 4)}. Essayez un pays, le nom d’un événement ou une date comme 12 mars 1999.`,
};

/** Keys are written as they are labelled; `or` stands between keys that do the same. */
export const helpWords: HelpWords = {
  title: 'Touches',
  close: 'Fermer',
  or: 'ou',
  groups: [
    {
      title: 'Sur chaque page',
      rows: [
        { keys: ['/'], does: 'Rechercher un pays, un événement ou une date' },
        { keys: ['?'], does: 'Montrer ces touches' },
        { keys: ['Échap'], does: 'Fermer ce qui est ouvert' },
      ],
    },
    {
      title: 'La date de la carte',
      rows: [
        { keys: ['←', '→'], does: 'Un an en arrière ou en avant' },
        { keys: ['Maj ←', 'Maj →'], does: 'Un mois en arrière ou en avant, dans la frise' },
        { keys: ['['], does: 'Changement précédent' },
        { keys: [']'], does: 'Changement suivant' },
        { keys: ['Page préc.', 'Page suiv.'], does: 'Dix ans en avant ou en arrière, dans la frise' },
        { keys: ['Début', 'Fin'], does: 'Premier et dernier jour, dans la frise' },
        { keys: ['Espace'], does: 'Lecture et pause' },
      ],
    },
    {
      title: 'Sur une carte',
      rows: [
        { keys: ['←', '→', '↑', '↓'], does: 'Passer d’un État à l’autre' },
        { keys: ['Entrée'], does: 'Sélectionner l’État' },
        { keys: ['+', '−'], does: 'Agrandir ou réduire' },
        { keys: ['Échap'], does: 'Ne rien sélectionner' },
      ],
    },
  ],
};
