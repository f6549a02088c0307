// Arithmetic of half-open spans of days: joining them, and finding what they leave open.
import type { Interval } from '../lib/history/model.ts';

/** The later of two ends; null is open. */
function laterEnd(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a > b ? a : b;
}

/** Sorts spans by their start and joins those that touch or overlap. */
export function joinSpans(spans: Iterable<Interval>): Interval[] {
  const joined: { start: string; end: string | null }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && (last.end === null || start <= last.end)) last.end = laterEnd(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The parts of `span` that `cover` leaves open, in order. */
export function gapsIn(span: Interval, cover: Iterable<Interval>): Interval[] {
  const gaps: Interval[] = [];
  let from: string | null = span.start;
  for (const { start, end } of joinSpans(cover)) {
    if (from === null || (span.end !== null && start >= span.end)) break;
    if (end !== null && end <= from) continue;
    if (start > from) gaps.push({ start: from, end: start });
    from = end;
  }
  if (from !== null && (span.end === null || from < span.end)) gaps.push({ start: from, end: span.end });
  return gaps;
}

/** "1958-02-22 to 1961-09-28", or "from 1949-01-01 on". */
export function spanText({ start, end }: Interval): string {
  return end === null ? `from ${start} on` : `from ${start} to ${end}`;
}
