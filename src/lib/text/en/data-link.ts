// English for the ways to the data and to a citation, apart from what they lead to so that no other page carries those words.
export const dataLinkWords = {
  link: 'Data',
  cite: 'Cite',
  citeFailed: 'The citation could not be loaded. Try again.',
};

export type DataLinkWords = typeof dataLinkWords;
