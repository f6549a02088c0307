// English for citing: the words of a citation, and of the dialog that offers it.
import { formatsFor } from '../formats.ts';

const f = formatsFor('en-GB');

export const citeWords = {
  title: 'How to cite',
  ofMap: (date: string) => `This cites the map of ${f.date(date)}, in this version of the data.`,
  close: 'Close',
  forms: { plain: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  copy: 'Copy',
  copyOf: (form: string) => `Copy ${form}`,
  copied: 'Copied',
  failed: 'Mark the text and copy it by hand.',
  more: 'Data and other ways to cite',
  citation: {
    lang: 'en',
    mapTitle: (date: string) => `Map of ${f.date(date)}`,
    dataTitle: 'Members, borders and names of NATO, the Warsaw Pact and the European Union since 1949',
    version: (version: string, asOf: string) => `version ${version} of ${f.date(asOf)}`,
    dataSet: 'Data set',
  },
};

export type CiteWords = typeof citeWords;
