// French for the way to the data, apart from the page of the data so that no other page carries its words.
import type { DataLinkWords } from '../en/data-link.ts';

export const dataLinkWords: DataLinkWords = {
  link: 'Données',
};
