// French questions of the quiz: articles, gender and number of states and blocs, in the question and in the reason of its answer.
import { expect, test } from 'vitest';
import { quizWords } from './classroom.ts';

const DAY = '1981-01-01';
const on = (sentence: string): string => sentence.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');

test('a state is asked about with its article, its gender and its number', () => {
  expect(on(quizWords.blocOf('Pologne', DAY))).toBe(
    'À quoi la Pologne appartenait-elle le 1er janvier 1981 ?',
  );
  expect(on(quizWords.blocOf('Pays-Bas', DAY))).toBe(
    'À quoi les Pays-Bas appartenaient-ils le 1er janvier 1981 ?',
  );
  expect(on(quizWords.joinedYear('Grèce', 'CE'))).toBe(
    'En quelle année la Grèce est-elle devenue membre des CE ?',
  );
  expect(on(quizWords.joinedYear('États-Unis', 'OTAN'))).toBe(
    'En quelle année les États-Unis sont-ils devenus membres de l’OTAN ?',
  );
  expect(on(quizWords.borders('Chypre', DAY))).toBe(
    'Lequel de ces États avait une frontière terrestre avec Chypre le 1er janvier 1981 ?',
  );
});

test('a bloc is counted in the singular or the plural', () => {
  expect(on(quizWords.count('CE', DAY))).toBe('Combien de membres comptaient les CE le 1er janvier 1981 ?');
  expect(on(quizWords.count('OTAN', DAY))).toBe('Combien de membres comptait l’OTAN le 1er janvier 1981 ?');
  expect(quizWords.counted('CE', 10, DAY)).toBe('Les CE comptaient 10 membres le 1er janvier 1981.');
  expect(quizWords.counted('Pacte de Varsovie', 7, DAY)).toBe(
    'Le pacte de Varsovie comptait 7 membres le 1er janvier 1981.',
  );
});

test('the answers stand behind "appartenir"', () => {
  expect(quizWords.classes({ nato: 'OTAN', union: 'CE', pact: 'Pacte de Varsovie' })).toEqual({
    nato: 'à l’OTAN, mais pas aux CE',
    union: 'aux CE, mais pas à l’OTAN',
    both: 'à la fois à l’OTAN et aux CE',
    pact: 'au pacte de Varsovie',
    none: 'à aucun de ces blocs',
  });
});

test('the reason of an answer is a sentence', () => {
  expect(quizWords.memberSince('Turquie', 'OTAN', '1952-02-18')).toBe(
    'La Turquie est comptée comme membre de l’OTAN à partir du 18 février 1952.',
  );
  expect(quizWords.memberSince('Pays-Bas', 'CECA', '1952-07-23')).toBe(
    'Les Pays-Bas sont comptés comme membres de la CECA à partir du 23 juillet 1952.',
  );
  expect(quizWords.notMember('Malte', 'OTAN', DAY)).toBe(
    'Malte n’était pas membre de l’OTAN le 1er janvier 1981.',
  );
  expect(quizWords.endedOn('Albanie', 'Pacte de Varsovie', '1968-09-13')).toBe(
    'L’Albanie n’est plus membre du pacte de Varsovie à partir du 13 septembre 1968.',
  );
  expect(quizWords.inNone('Suisse', DAY)).toBe(
    'La Suisse n’appartenait à aucun d’entre eux le 1er janvier 1981.',
  );
  expect(quizWords.touches('Tchécoslovaquie', 'Autriche', DAY)).toBe(
    'La Tchécoslovaquie et l’Autriche avaient une frontière commune le 1er janvier 1981.',
  );
});
