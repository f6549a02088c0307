// French of a state: articles and verbs after its name, dates known to the day, the month or the year, counts of one and of many.
import { describe, expect, test } from 'vitest';
import { countryWords as w } from './country.ts';

test('a date is told as exactly as it is known', () => {
  expect(w.when('1955-05-01', null, 'day')).toBe('1er mai 1955');
  expect(w.when('1990-10-01', null, 'month')).toBe('oct. 1990');
  expect(w.when('1990-10-01', null, 'year')).toBe('1990');
  expect(w.when('2024-07-09', '2024-07-11', 'day')).toBe('9–11 juil. 2024');
  expect(w.when('2023-12-31', '2024-01-01', 'day')).toBe('31 déc. 2023 – 1er janv. 2024');
});

describe('the sentence on a state', () => {
  const both = [
    ['nato', 'OTAN'],
    ['european-union', 'CE'],
  ] as const;

  test.each([
    ['France', 'La France est membre de l’OTAN et des CE.'],
    ['Pays-Bas', 'Les Pays-Bas sont membres de l’OTAN et des CE.'],
    ['Italie', 'L’Italie est membre de l’OTAN et des CE.'],
    ['Malte', 'Malte est membre de l’OTAN et des CE.'],
  ])('of %s has its article and its verb', (name, text) => {
    expect(w.sentence.member(name, both)).toBe(text);
  });

  test('tells who is in no bloc, and who administers', () => {
    expect(w.sentence.none(['Suède'])).toBe('La Suède ne fait partie d’aucun des blocs représentés.');
    expect(w.sentence.none(['Suède', 'Autriche'])).toBe(
      'La Suède et l’Autriche ne font partie d’aucun des blocs représentés.',
    );
    expect(w.sentence.none(['Maldives'])).toMatch(/^Les Maldives ne font /);
    expect(w.sentence.owned('Nouvelles-Hébrides', ['France', 'Royaume-Uni'])).toBe(
      'La France et le Royaume-Uni administrent les Nouvelles-Hébrides.',
    );
    expect(w.sentence.owned('Gibraltar', ['Royaume-Uni'])).toBe('Le Royaume-Uni administre Gibraltar.');
    expect(w.sentence.owned('Guam', ['États-Unis'])).toBe('Les États-Unis administrent Guam.');
    expect(w.sentence.holders(['France', 'Pays-Bas'])).toBe(
      'Ce territoire appartient à la France et aux Pays-Bas.',
    );
  });

  test.each([
    ['Ghana', 'Le Ghana n’existe pas encore\u202f; il commence le 6 mars 1957.'],
    ['Slovaquie', 'La Slovaquie n’existe pas encore\u202f; elle commence le 6 mars 1957.'],
    [
      'Émirats arabes unis',
      'Les Émirats arabes unis n’existent pas encore\u202f; ils commencent le 6 mars 1957.',
    ],
    ['Seychelles', 'Les Seychelles n’existent pas encore\u202f; elles commencent le 6 mars 1957.'],
  ])('of %s before it begins has its pronoun', (name, text) => {
    expect(w.sentence.before(name, '6 mars 1957')).toBe(text);
  });

  test('after the end says the last day', () => {
    expect(w.sentence.after('Allemagne de l’Est', '2 octobre 1990')).toBe(
      'L’Allemagne de l’Est n’existe plus\u202f; elle a pris fin le 2 octobre 1990.',
    );
  });
});

test('names on the page and the card have their prepositions', () => {
  expect(w.page.map('Pays-Bas', '1er mai 1955')).toBe('Carte des Pays-Bas le 1er mai 1955');
  expect(w.page.lead('Irlande', 'Neutre')).toMatch(
    /^Neutre\. Les appartenances de l’Irlande pour chaque jour/,
  );
  expect(w.page.span('Turquie', null, '1er juin 2022')).toBe('Turquie jusqu’au 1er juin 2022');
  expect(w.page.span('Siam', '11 mai 1949', '1er juin 1950')).toBe('Siam du 11 mai 1949 au 1er juin 1950');
  expect(w.page.span('Türkiye', '1er juin 2022', null)).toBe('Türkiye depuis le 1er juin 2022');
  expect(w.page.span('France', null, null)).toBe('France');
  expect(['France', 'Danemark', 'États-Unis', 'Albanie', 'Oman'].map(w.card.open)).toEqual([
    'Ouvrir la page de la France',
    'Ouvrir la page du Danemark',
    'Ouvrir la page des États-Unis',
    'Ouvrir la page de l’Albanie',
    'Ouvrir la page d’Oman',
  ]);
  expect(w.on('1er mai 1955')).toBe('Le 1er mai 1955');
});

test('the ribbon names those who held the land', () => {
  expect(w.ribbon.under(['Royaume-Uni', 'France'])).toBe(
    'sous l’administration du Royaume-Uni et de la France',
  );
  expect(w.ribbon.briefly(['Italie'])).toBe('sous l’Italie');
  expect(w.ribbon.briefly(['Italie', 'France', 'Royaume-Uni'])).toBe('sous trois puissances');
  expect(w.ribbon.bar('Malte', 'OTAN', '4 avril 1949', null)).toBe(
    'Malte\u00a0: OTAN, du 4 avril 1949 à aujourd’hui',
  );
});

test('the status has its dates, whether a day, a month or a year is known', () => {
  expect(w.status.member('30 mai 1982')).toBe('membre depuis le 30 mai 1982');
  expect(w.status.former('1er janv. 1973', '31 janv. 2020')).toBe(
    'n’est plus membre\u202f; l’a été du 1er janv. 1973 au 31 janv. 2020',
  );
  expect(w.status.programme('Partenariat pour la paix', 'suspended', 'oct. 2021')).toBe(
    'Partenariat pour la paix, suspension depuis oct. 2021',
  );
  expect(w.status.covered(['Pays-Bas'])).toBe('territoire couvert, en tant que territoire des Pays-Bas');
});

test('facts are told without a subject that would have to agree', () => {
  expect(w.facts.joins('nato', 'OTAN', false, 16)).toBe(
    'Adhésion à l’*OTAN*, qui compte désormais 16 membres.',
  );
  expect(w.facts.joins('european-union', 'CE', false, 9)).toBe(
    'Adhésion aux *CE*, qui comptent désormais 9 membres.',
  );
  expect(w.facts.joins('warsaw-pact', 'Pacte de Varsovie', true, 2)).toBe(
    'Signature du *traité de Varsovie* avec 1 autre État.',
  );
  expect(w.facts.joins('nato', 'OTAN', true, 12)).toBe(
    'Signature du *traité de l’Atlantique Nord* avec 11 autres États.',
  );
  expect(w.facts.leaves('european-union', 'UE', 27)).toBe(
    'Départ de l’*UE*, qui compte désormais 27 membres.',
  );
  expect(w.facts.leaves('warsaw-pact', 'Pacte de Varsovie', 1)).toBe(
    'Départ du *pacte de Varsovie*, qui compte désormais 1 membre.',
  );
  expect(w.facts.reservation('Communautés européennes')).toBe('Réserve au sein des Communautés européennes.');
  expect(w.facts.begins('forum', 'active', 'CPEA')).toBe('Obtention d’un siège\u00a0: *CPEA*.');
  expect(w.facts.begins('forum', 'suspended', 'CPEA')).toBe('Suspension\u00a0: *CPEA*.');
});

test('none and one are singular, more are many', () => {
  expect([0, 1, 2].map(w.index.count)).toEqual(['0 État', '1 État', '2 États']);
  expect([1, 2].map(w.card.sources)).toEqual(['1 source de cette fiche', '2 sources de cette fiche']);
});
