// French for the way from a fact to its row. Loaded with the proof, when a reader asks for it.
import type { proofWords as english } from '../en/proof.ts';
import { formatsFor } from '../formats.ts';

const f = formatsFor('fr-FR');

export const proofWords: typeof english = {
  /** `data/memberships.csv`, 12 */
  row: (file, line) => `${file.replace(/^data\//, '')}, ligne ${f.number(line)}`,
  text: (file) => file.replace(/^data\//, ''),
  report: 'Signaler une erreur',
  more: (count) => (count < 2 ? 'et 1 autre ligne' : `et ${f.number(count)} autres lignes`),
  none: 'Cette phrase est déduite du territoire que les États détiennent ce jour-là\u202f; elle n’a pas de ligne à elle.',
};
