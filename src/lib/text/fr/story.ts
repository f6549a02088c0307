// French of the stories: their index, the chapter page, and what stands on its map.
import type { StoryWords } from '../en/story.ts';
import { formatsFor } from '../formats.ts';
import { of, since } from './dates.ts';

const f = formatsFor('fr-FR');

export const storyWords: StoryWords = {
  index: {
    title: 'Récits',
    lead: 'Des chapitres sur la manière dont les alliances en sont venues à couvrir, à diviser et à relier une si grande partie du monde. Chacun mène par des étapes datées, avec la carte de chaque étape à côté du texte.',
    list: 'Chapitres dans l’ordre',
    span: (from, to) => `de ${from.slice(0, 4)} à ${to.slice(0, 4)}`,
    place: (n, total) => `Chapitre ${n} sur ${total}`,
  },
  chapter: {
    all: 'Tous les récits',
    bar: 'Étapes de ce chapitre',
    place: (n, total) => `${n} sur ${total}`,
    stepName: (n, title) => `Étape ${n}\u00a0: ${title}`,
    previousStep: 'Étape précédente',
    nextStep: 'Étape suivante',
    previousChapter: 'Chapitre précédent',
    nextChapter: 'Chapitre suivant',
    map: 'Carte de cette étape',
    mapOn: (date) => `Ouvrir la carte ${of(date)}`,
    back: 'Retour au récit',
    timeline: 'Frise chronologique',
    date: 'Date de la carte',
    showKey: 'Légende',
    sources: 'Sources de ce chapitre',
    stepSources: (n) => `Notes et sources de cette étape (${n})`,
    onMap: 'Sur la carte',
    cited: 'Cité dans cette étape',
    claim: 'Affirmation',
    answer: 'Réponse',
    pair: 'Une affirmation et sa réponse',
    announce: (n, total, date) => `Étape ${n} sur ${total}. La carte montre la date ${of(date)}.`,
  },
  key: {
    partners: (n) => `${n} ${n < 2 ? 'partenaire' : 'partenaires'} de l’OTAN`,
    allied: 'parties aux alliances nommées',
    operation: 'opération',
    presence: 'forces ou quartier général',
    summit: 'sommet',
  },
  note: {
    members: (bloc, n) => `${bloc}\u00a0: ${n < 2 ? 'membre' : 'membres'} à partir de ce jour`,
    partnersFrom: (bloc) => `${bloc}\u00a0: à partir de ce jour`,
    partner: (programmes) => `Partenaire de l’OTAN\u00a0: ${programmes.join(', ')}.`,
    summit: (city) => `Sommet\u00a0: ${city}`,
    placeSince: (place, date) => `${place}, ${since(f.date(date))}`,
    control: (controller) => `Contrôle\u00a0: ${controller}`,
    contested: 'Contesté',
    allies: (names, more) =>
      more > 0
        ? `Alliances\u00a0: ${names.join('\u202f; ')}\u202f; et ${more} de plus.`
        : `Alliances\u00a0: ${names.join('\u202f; ')}.`,
    signed: (name) => `${name}, signature ce jour-là`,
  },
};
