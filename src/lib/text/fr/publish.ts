// French for what leaves the page: social cards, the head of a page, files for other machines.
import type { publishWords as english } from '../en/publish.ts';
import type { Formats } from '../formats.ts';
import { on } from './dates.ts';

export const publishWords = (f: Formats): ReturnType<typeof english> => ({
  card: {
    inBoth: 'dans les deux',
    partners: 'Partenaires',
    /** The smallest type on a card: no longer than the English. */
    note: (date: string) =>
      `Au ${f.date(date)} · CC BY 4.0 · Frontières et noms\u00a0: aucun avis sur le statut juridique.`,
    alt: (date: string, sentence: string) =>
      `Cartes du monde et de l’Europe ${on(f.date(date))}. ${sentence}`,
  },
  publish: {
    locale: 'fr_FR',
    name: (date: string, headline: string) => f.colon(f.date(date), headline),
    dataName: (first: string, last: string) =>
      `Alliance Atlas\u00a0: membres de l’OTAN, du pacte de Varsovie et des Communautés et de l’Union européennes, et leurs frontières, de ${first.slice(0, 4)} à ${last.slice(0, 4)}`,
    dataDescription:
      'Appartenances avec leur premier et leur dernier jour, unités territoriales et États qui les détenaient, noms, différends et zone de l’article 6, pour chaque jour depuis le 4 avril 1949. Chaque ligne nomme ses sources.',
    short: 'Atlas',
    keywords: [
      'OTAN',
      'pacte de Varsovie',
      'Communautés européennes',
      'Union européenne',
      'frontières',
      'histoire',
      'organisations internationales',
    ],
  },
});
