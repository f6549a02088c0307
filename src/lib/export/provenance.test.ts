// Addresses of rows and of reports.
import { expect, test } from 'vitest';
import {
  addressSetting,
  ownRowAddress,
  parseRowMark,
  reportAddress,
  reportForm,
  rowAddress,
} from './provenance.ts';

const none = { repository: '', report: '', base: '/atlas' };
const repository = { ...none, repository: 'https://host.test/owner/atlas/blob/main' };

test('a row has its line in the repository where that is known', () => {
  expect(rowAddress('data/memberships.csv', 12, repository)).toBe(
    'https://host.test/owner/atlas/blob/main/data/memberships.csv#L12',
  );
  expect(rowAddress('data/periods/1949-1955.md', 1, repository)).toBe(
    'https://host.test/owner/atlas/blob/main/data/periods/1949-1955.md#L1',
  );
});

test('without a repository a row is shown by the site, and no address is invented for a text', () => {
  expect(rowAddress('data/geography/units.csv', 7, none)).toBe('/atlas/method/row#units:7');
  expect(rowAddress('data/treaty-parties.csv', 7, none)).toBe('/atlas/method/row#treaty-parties:7');
  expect(rowAddress('data/periods/1949-1955.md', 1, none)).toBeNull();
});

test('the mark of a row is read back, and nonsense is not', () => {
  expect(parseRowMark(new URL(ownRowAddress('treaty-parties', 31, 'https://a.test')).hash)).toEqual({
    table: 'treaty-parties',
    line: 31,
  });
  for (const mark of [
    '',
    '#',
    '#memberships',
    '#memberships:',
    '#memberships:0',
    '#../x:2',
    '#a:1:2',
    '#A:2',
  ])
    expect(parseRowMark(mark)).toBeUndefined();
});

test('a report goes to the form that was set, with the row in its places', () => {
  const settings = { ...none, report: 'https://host.test/new?title={file}%20{line}&body={row}' };
  expect(reportAddress('data/steps.csv', 3, 'Poland & NATO', settings)).toBe(
    'https://host.test/new?title=data%2Fsteps.csv%203&body=Poland%20%26%20NATO',
  );
});

test('the form without a row has nothing in its places', () => {
  expect(reportForm({ ...none, report: 'https://host.test/new?title={file}%20{line}&body={row}' })).toBe(
    'https://host.test/new?title=%20&body=',
  );
  expect(reportForm(none)).toBeNull();
});

test('what stands in a row never becomes a placeholder or a pattern', () => {
  const settings = { ...none, report: 'https://host.test/{row}/{file}' };
  expect(reportAddress('data/a.csv', 2, "{file} $& $'", settings)).toBe(
    "https://host.test/%7Bfile%7D%20%24%26%20%24'/data%2Fa.csv",
  );
});

test('without a form a report leads to the page that says how', () => {
  expect(reportAddress('data/steps.csv', 3, 'x', repository)).toBe('/atlas/method#corrections');
});

test('a setting that is no address counts as not given', () => {
  expect(addressSetting('https://host.test/a/blob/main//')).toBe('https://host.test/a/blob/main');
  expect(addressSetting('https://host.test/new?t={file}')).toBe('https://host.test/new?t={file}');
  for (const given of [
    undefined,
    '',
    ' ',
    'host.test/a',
    'javascript:alert(1)',
    'https://a b',
    'https://a"b',
  ])
    expect(addressSetting(given)).toBe('');
});
