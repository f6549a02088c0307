// English for what leaves the page: social cards, the head of a page, files for other machines.
import type { Formats } from '../formats.ts';

export const publishWords = (f: Formats) => ({
  card: {
    inBoth: 'in both',
    partners: 'Partners',
    /** The smallest type on a card. `date` is the day that the card shows. */
    note: (date: string) =>
      `As of ${f.date(date)} · CC BY 4.0 · Boundaries and names imply no opinion on legal status.`,
    alt: (date: string, sentence: string) =>
      `Maps of the world and of Europe on ${f.date(date)}. ${sentence}`,
  },
  publish: {
    locale: 'en_GB',
    name: (date: string, headline: string) => `${f.date(date)}: ${headline}`,
    dataName: (first: string, last: string) =>
      `Alliance Atlas: members of NATO, the Warsaw Pact and the European Communities and Union, and their borders, ${first.slice(0, 4)} to ${last.slice(0, 4)}`,
    dataDescription:
      'Memberships with their first and last day, land units and the states that held them, names, disputes and the area of Article 6, for any day since 4 April 1949. Every row names its sources.',
    short: 'Atlas',
    keywords: [
      'NATO',
      'Warsaw Pact',
      'European Communities',
      'European Union',
      'borders',
      'history',
      'international organisations',
    ],
  },
});
