// Words as they are compared when something is looked for: without case, accents and punctuation, in any script.

/** Letters that no accent can be taken from. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};
const LONGEST = 80;
const MOST_WORDS = 8;

/** The text as plain words with single spaces between: `U.S.S.R.` is `ussr`, `Côte d’Ivoire` is `cote divoire`. */
export const fold = (text: string): string =>
  text
    .slice(0, 4 * LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđıæœþð]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (dotted) => dotted.replaceAll('.', ''))
    .replace(/['’‘ʻʼ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const wordsOf = (text: string): string[] => {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
};

/** The first words of what a reader typed; a whole book pasted into the field costs no more than a line. */
export const queryWords = (text: string): string[] => wordsOf(text.slice(0, LONGEST)).slice(0, MOST_WORDS);

/** How many slips a word of this length may hold. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Slips (a letter left out, added, changed, or exchanged with its neighbour: Damerau-Levenshtein, optimal string alignment)
 * between `a` and each beginning of `b`: entry j is that of its first j letters. Null when all need more than `most`.
 */
function slipsToBeginnings(a: string, b: string, most: number): number[] | null {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return null;
    before = last;
    last = row;
  }
  return last;
}

/** The number of slips between two words, or Infinity when there are more than `most`. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  const found = slipsToBeginnings(a, b, most)?.at(-1) ?? Infinity;
  return found > most ? Infinity : found;
}

/** A misspelt word, or the misspelt beginning of one that is still being typed. */
function slipMisfit(query: string, word: string): number {
  const allowed = slipsAllowed(query.length);
  if (allowed === 0 || word.length < query.length - allowed) return Infinity;
  const begun = word.slice(0, query.length + allowed);
  // One slip leaves one of the first two letters where it was, or exchanges them.
  const [a, b] = query;
  const [c, d] = begun;
  const near = a === c || b === d || a === d || b === c;
  const costs = allowed > 1 || near ? slipsToBeginnings(query, begun, allowed) : null;
  if (!costs) return Infinity;
  const whole = begun === word ? (costs.at(-1) ?? Infinity) : Infinity;
  const part = 0.5 + Math.min(...costs.slice(query.length - 1));
  const cost = Math.min(whole <= allowed ? whole : Infinity, part <= allowed + 0.5 ? part : Infinity);
  return 1 + cost;
}

/** How badly one word fits another: 0 is the same, up to 1 a beginning, above 1 a slip. Infinity where it does not fit. */
export function misfit(query: string, word: string, allowSlips: boolean): number {
  if (query === word) return 0;
  if (word.startsWith(query)) return 0.3 + 0.5 * (1 - query.length / word.length);
  return allowSlips ? slipMisfit(query, word) : Infinity;
}

/** How badly a query fits a name, word for word in any order; every word of the query must find its own. */
export function nameMisfit(query: readonly string[], name: readonly string[], allowSlips: boolean): number {
  const joined = query.join('');
  const whole = name.join('');
  if (joined === whole) return 0;
  const free = new Set(name.keys());
  let sum = 0;
  let first = -1;
  for (const word of query) {
    let best = Infinity;
    let at = -1;
    for (const index of free) {
      const here = misfit(word, name[index] ?? '', allowSlips);
      if (here < best) [best, at] = [here, index];
    }
    if (best === Infinity) return whole.startsWith(joined) && joined.length > 3 ? 0.9 : Infinity;
    free.delete(at);
    sum += best;
    if (first < 0) first = at;
  }
  return 0.1 + sum / query.length + 0.05 * Math.min(free.size, 6) + (first === 0 ? 0 : 0.2);
}
