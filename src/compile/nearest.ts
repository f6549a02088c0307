// The known ids nearest to a mistyped one, for "Did you mean …?".

/** Edit distance in which swapping two neighbouring letters counts once (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/** Up to three of the nearest candidates, none when all of them are further than a typing slip. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const reach = Math.max(1, Math.min(3, Math.floor(word.length / 3)));
  const lower = word.toLowerCase();
  let distance = reach;
  let found: string[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > distance) continue;
    const away = editDistance(lower, candidate.toLowerCase());
    if (away > distance) continue;
    if (away < distance) found = [];
    distance = away;
    found.push(candidate);
  }
  return found.toSorted().slice(0, 3);
}

/** "Did you mean DEU?", or where to look when nothing is near. */
export function suggest(word: string, candidates: Iterable<string>, elsewhere: string): string {
  const near = nearest(word, candidates);
  const last = near.pop();
  if (last === undefined) return elsewhere;
  return `Did you mean ${near.length > 0 ? `${near.join(', ')} or ${last}` : last}?`;
}
