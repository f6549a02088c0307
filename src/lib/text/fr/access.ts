// French for what only a screen reader says.
import type { AccessWords } from '../en/access.ts';

export const accessWords: AccessWords = {
  plateKeys: 'Les flèches mènent d’un État à l’autre, Entrée en choisit un, Échap l’abandonne.',
};
