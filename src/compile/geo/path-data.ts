// Integer points -> compact SVG path data: an absolute start, then relative moves without needless separators.
// The absolute start lets the drawing code join the data of several lines into one path.
import type { Point } from './land.ts';

/** Path data of several lines or rings; a closed one (last point = first) ends with `z`. */
export function pathData(lines: readonly (readonly Point[])[]): string {
  let data = '';
  let pen: Point = [0, 0];
  for (const line of lines) {
    const points = withoutRepeats(line);
    const [first] = points;
    const last = points[points.length - 1];
    if (!first || !last || points.length < 2) continue;
    const closed = points.length > 3 && last[0] === first[0] && last[1] === first[1];
    const drawn = closed ? points.slice(0, -1) : points;
    const steps = drawn.slice(1).map((point, i) => from(drawn[i] ?? first, point));
    // The pairs after a relative `m` are lines without being told so; after `M` they would be absolute.
    data += data === '' ? `M${list([first])}l${list(steps)}` : `m${list([from(pen, first), ...steps])}`;
    if (closed) data += 'z';
    // After `z` the pen is back at the start of the subpath.
    pen = closed ? first : last;
  }
  return data;
}

/** The line without points equal to their predecessor. */
export function withoutRepeats(line: readonly Point[]): Point[] {
  return line.filter(([x, y], i) => {
    const previous = line[i - 1];
    return previous?.[0] !== x || previous[1] !== y;
  });
}

function from(a: Point, b: Point): Point {
  return [b[0] - a[0], b[1] - a[1]];
}

function list(pairs: readonly Point[]): string {
  return pairs
    .map(([x, y]) => `${String(x)} ${String(y)}`)
    .join(' ')
    .replaceAll(' -', '-');
}
