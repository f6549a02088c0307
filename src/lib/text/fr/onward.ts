// French for the links that lead on from the map: to the classroom set, and to the lines for another page.
import type { OnwardWords } from '../en/onward.ts';

export const onwardWords: OnwardWords = {
  classroom: 'Pour la classe',
  embed: 'Intégrer cette carte à votre page',
};
