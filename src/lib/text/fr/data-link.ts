// French for the ways to the data and to a citation, apart from what they lead to so that no other page carries those words.
import type { DataLinkWords } from '../en/data-link.ts';

export const dataLinkWords: DataLinkWords = {
  link: 'Données',
  cite: 'Citer',
  citeFailed: 'La citation n’a pas pu être chargée. Réessayez.',
};
