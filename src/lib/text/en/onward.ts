// English for the links that lead on from the map: to the classroom set, and to the lines for another page.
export const onwardWords = {
  classroom: 'For the classroom',
  embed: 'Put this map on your page',
};

export type OnwardWords = typeof onwardWords;
