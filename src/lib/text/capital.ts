// The capital at the start of a sentence, in any language with capitals.

/** A first small letter made great, also behind the `*` that marks a name. */
export const capital = (sentence: string): string =>
  sentence.replace(/^(\*?)(\p{Ll})/u, (_, star: string, letter: string) => star + letter.toUpperCase());
