// Breaking a sentence into lines of even length, where the renderer cannot.

/** Width of a text in pixels, set at a size in pixels. */
export type Measure = (text: string, size: number) => number;

export interface SetText {
  readonly lines: readonly string[];
  readonly size: number;
}

/** The shortest list of lines no wider than `width`; a word that is wider stands alone. */
function greedy(words: readonly string[], width: number, wide: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || wide(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** As many lines as needed, none much shorter than the others: the narrowest width that needs no further line. */
export function balanced(text: string, width: number, wide: (text: string) => number): string[] {
  const words = text.split(' ').filter(Boolean);
  const count = greedy(words, width, wide).length;
  let [low, high] = [width / count, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (
      greedy(words, middle, wide).length > count ||
      greedy(words, middle, wide).some((l) => wide(l) > middle)
    )
      low = middle;
    else high = middle;
  }
  return greedy(words, high, wide);
}

/** The largest of the sizes at which the text takes no more than its number of lines; the last size in any case. */
export function setText(
  text: string,
  width: number,
  sizes: readonly (readonly [size: number, lines: number])[],
  measure: Measure,
): SetText {
  let set: SetText = { lines: [text], size: 16 };
  for (const [size, most] of sizes) {
    set = { lines: balanced(text, width, (t) => measure(t, size)), size };
    if (set.lines.length <= most && set.lines.every((line) => measure(line, size) <= width)) break;
  }
  return set;
}
