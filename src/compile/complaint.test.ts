// How complaints read, and that problems survive the way through a schema's message.
import { expect, test } from 'vitest';
import {
  formatComplaint,
  formatComplaints,
  formatProblem,
  parseProblem,
  quote,
  type Complaint,
} from './complaint.ts';

const complaint: Complaint = {
  file: 'data/memberships.csv',
  line: 12,
  column: 'start',
  rule: 'date-real',
  message: '"1955-02-30" is not a date of the calendar',
  remedy: 'Write YYYY-MM-DD, e.g. 1955-02-28.',
};

test('a complaint names file, line, column, value, rule and remedy', () => {
  expect(formatComplaint(complaint)).toBe(
    'data/memberships.csv:12 start: "1955-02-30" is not a date of the calendar [date-real]. Write YYYY-MM-DD, e.g. 1955-02-28.',
  );
});

test('a complaint about a whole file has neither line nor column', () => {
  expect(formatComplaint({ ...complaint, line: 0, column: '' })).toMatch(/^data\/memberships\.csv "1955/);
});

test('complaints are printed by file and line, fifty at most, then counted', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ ...complaint, line: 60 - index }));
  const lines = formatComplaints([{ ...complaint, file: 'data/zebra.csv' }, ...many]).split('\n');
  expect(lines).toHaveLength(51);
  expect(lines[0]).toContain('memberships.csv:1 ');
  expect(lines[50]).toBe('… and 11 more');
});

test('parseProblem reverses formatProblem, brackets in the value included', () => {
  const problem = { rule: 'choice', message: '"a [b]. c" is not one', remedy: 'Write one. Or two.' } as const;
  expect(parseProblem(formatProblem(problem))).toEqual(problem);
  expect(() => parseProblem('some other text')).toThrow('not written by formatProblem');
});

test('a quoted value stays on one line and short', () => {
  expect(quote('a\nb')).toBe('"a b"');
  expect(quote('x'.repeat(80))).toHaveLength(63);
});
