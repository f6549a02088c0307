// French for citing: the words of a citation, and of the dialog that offers it.
import type { CiteWords } from '../en/cite.ts';
import { formatsFor } from '../formats.ts';

const f = formatsFor('fr-FR');

export const citeWords: CiteWords = {
  title: 'Comment citer',
  ofMap: (date) => `Citation de la carte du ${f.date(date)}, dans cette version des données.`,
  close: 'Fermer',
  forms: { plain: 'Texte', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  copy: 'Copier',
  copyOf: (form) => `Copier\u00a0: ${form}`,
  copied: 'Copié',
  failed: 'Sélectionnez le texte et copiez-le à la main.',
  more: 'Données et autres façons de citer',
  citation: {
    lang: 'fr',
    mapTitle: (date) => `Carte du ${f.date(date)}`,
    dataTitle:
      'Membres, frontières et noms de l’OTAN, du pacte de Varsovie et de l’Union européenne depuis 1949',
    version: (version, asOf) => `version ${version} du ${f.date(asOf)}`,
    dataSet: 'Jeu de données',
  },
};
