// English for the way to the data, apart from the page of the data so that no other page carries its words.
export const dataLinkWords = {
  link: 'Data',
};

export type DataLinkWords = typeof dataLinkWords;
