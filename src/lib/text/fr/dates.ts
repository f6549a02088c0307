// Prepositions before dates in French. A date comes as it is written: "3 octobre 1990", "octobre 1990" where only the month is known, or "1990".

/** "3 octobre 1990", "1er janvier 1957" and "9–11 juil. 2024" name days: they take the article. */
const hasDay = (date: string): boolean => /^\d{1,2}(?:er)?[ –]/.test(date);
/** Avril, août, octobre. */
const elided = (date: string): boolean => /^[aeiou]/.test(date);

/** `le 3 octobre 1990`, `en octobre 1990` */
export const on = (date: string): string => `${hasDay(date) ? 'le' : 'en'} ${date}`;

/** `du 3 octobre 1990`, `d’octobre 1990`, `de 1990` */
export const of = (date: string): string =>
  hasDay(date) ? `du ${date}` : elided(date) ? `d’${date}` : `de ${date}`;

/** `depuis le 3 octobre 1990`, `depuis 1990` */
export const since = (date: string): string => `depuis ${hasDay(date) ? 'le ' : ''}${date}`;

/** `à partir du 3 octobre 1990` */
export const from = (date: string): string => `à partir ${of(date)}`;

/** `jusqu’au 3 octobre 1990`, `jusqu’en 1990` */
export const until = (date: string): string => `jusqu’${hasDay(date) ? 'au' : 'en'} ${date}`;

/** `du 4 avril 1949 au 3 octobre 1990`, `de 1949 à octobre 1990` */
export const span = (first: string, last: string): string =>
  `${of(first)} ${hasDay(last) ? 'au' : 'à'} ${last}`;
