// Numbers in French words: how many, and which one in a row.

const WORDS =
  'aucun un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');

/** In words up to sixteen, then in figures. */
export const word = (n: number): string => WORDS[n] ?? String(n);

const UNITS = [
  '',
  'unième',
  'deuxième',
  'troisième',
  'quatrième',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
  'onzième',
  'douzième',
  'treizième',
  'quatorzième',
  'quinzième',
  'seizième',
  'dix-septième',
  'dix-huitième',
  'dix-neuvième',
];
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

/** `premier`, `deuxième`, `vingt et unième`: up to sixty-nine. */
export function ordinal(n: number): string {
  if (n === 1) return 'premier';
  const small = UNITS[n];
  if (small) return small;
  const ten = TENS[Math.floor(n / 10)] ?? '';
  const unit = UNITS[n % 10] ?? '';
  if (unit === '') return `${ten.replace(/e$/, '')}ième`;
  return n % 10 === 1 ? `${ten} et ${unit}` : `${ten}-${unit}`;
}
