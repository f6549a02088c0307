// French of the comparison: blocs that grow, end, begin and change their name, both ways through time; land that passes.
import { describe, expect, test } from 'vitest';
import type { BlocWords } from '../en/compare.ts';
import { formatsFor } from '../formats.ts';
import { compareWords } from './compare.ts';

const w = compareWords(formatsFor('fr-FR'));
const A = '1955-12-31';
const B = '1993-12-31';

const bloc = (more: Partial<BlocWords>): BlocWords => ({
  bloc: 'nato',
  forward: true,
  from: 15,
  to: 16,
  nameFrom: 'OTAN',
  nameTo: 'OTAN',
  nameFirst: 'OTAN',
  gained: [],
  lost: [],
  turn: null,
  passed: null,
  ...more,
});
const union = (more: Partial<BlocWords>) =>
  bloc({ bloc: 'european-union', nameFrom: 'CE', nameTo: 'CE', nameFirst: 'CE', ...more });
const pact = (more: Partial<BlocWords>) =>
  bloc({ bloc: 'warsaw-pact', nameFirst: 'Pacte de Varsovie', nameFrom: null, nameTo: null, ...more });

const later = (own: BlocWords): string => w.sentence(A, B, [own], 0, 0);
const back = (own: BlocWords): string => w.sentence(B, A, [{ ...own, forward: false }], 0, 0);
const SPAN = 'Entre le 31 décembre 1955 et le 31 décembre 1993, ';
const BACK = 'En remontant du 31 décembre 1993 au 31 décembre 1955, ';

describe('the sentence', () => {
  test.each([
    [bloc({}), 'l’OTAN passe de 15 à 16 membres.'],
    [union({ from: 2, to: 1 }), 'les CE passent de 2 à 1 membre.'],
    [union({ nameTo: 'UE', from: 12, to: 15 }), 'les CE deviennent l’UE et passent de 12 à 15 membres.'],
    [union({ nameTo: 'UE', from: 12, to: 12 }), 'les CE deviennent l’UE.'],
    [union({ nameFrom: null, from: 0, to: 6 }), 'les CE sont fondées et comptent 6 membres.'],
    [
      union({ nameFrom: null, nameFirst: 'CECA', nameTo: 'UE', from: 0, to: 27 }),
      'la CECA est fondée, devient l’UE et compte 27 membres.',
    ],
    [pact({ nameFrom: 'Pacte de Varsovie', from: 8, to: 0 }), 'le pacte de Varsovie est dissous.'],
    [bloc({ bloc: 'ip4', from: 0, to: 4, nameTo: 'IP4' }), 'l’OTAN acquiert 4 partenaires indo-pacifiques.'],
    [bloc({ bloc: 'ip4', from: 3, to: 4, nameTo: 'IP4' }), 'l’OTAN acquiert 1 partenaire indo-pacifique.'],
  ])('forward of %o', (own, told) => {
    expect(later(own)).toBe(SPAN + told);
  });

  test.each([
    [bloc({ from: 16, to: 15 }), 'l’OTAN compte 15 membres au lieu de 16.'],
    [union({ from: 12, to: 6 }), 'les CE comptent 6 membres au lieu de 12.'],
    [
      union({ nameFrom: 'UE', nameTo: null, nameFirst: 'CE', from: 12, to: 0 }),
      'les CE ne sont pas encore fondées.',
    ],
    [
      bloc({ bloc: 'ip4', nameFrom: 'IP4', nameTo: null, from: 4, to: 0 }),
      'l’OTAN ne compte aucun partenaire indo-pacifique au lieu de 4.',
    ],
  ])('back of %o', (own, told) => {
    expect(back(own)).toBe(BACK + told);
  });

  test('of states that end and begin, of equal days, and of nothing', () => {
    expect(w.sentence(A, B, [], 1, 2)).toBe(`${SPAN}un État disparaît et 2 États naissent.`);
    expect(w.sentence(A, A, [], 0, 0)).toBe('Les deux jours sont le 31 décembre 1955.');
    expect(w.sentence(A, B, [], 0, 0)).toBe(
      `${SPAN}aucun bloc n’a changé de membres et aucun État n’a changé.`,
    );
  });
});

test('lines of a bloc have their days with prepositions', () => {
  const two = [
    { date: '1973-01-01', names: ['Danemark', 'Irlande'] },
    { date: '1981-01-01', names: ['Grèce'] },
  ];
  expect(w.blocLines(bloc({ gained: two }))).toEqual([
    'Adhésions\u00a0: Danemark et Irlande le 1er janvier 1973\u202f; Grèce le 1er janvier 1981.',
  ]);
  expect(w.blocLines(bloc({ forward: false, lost: two }))).toEqual([
    'Membres seulement plus tard\u00a0: Danemark et Irlande à partir du 1er janvier 1973\u202f; Grèce à partir du 1er janvier 1981.',
  ]);
  const lost = [{ date: '1991-07-01', names: ['Pologne'] }];
  expect(w.blocLines(pact({ nameFrom: 'Pacte de Varsovie', turn: '1991-07-01', lost }))).toEqual([
    'Dissolution le 1er juillet 1991.',
  ]);
});

test('land is under a bloc from a day, no longer, still, and not yet', () => {
  const line = (forward: boolean, gained: boolean, land: string[], blocs: string[]) =>
    w.landLine({ forward, gained, land, blocs, date: '1962-07-03' });
  expect(line(true, true, ['Hawaï'], ['OTAN'])).toBe('L’OTAN couvre Hawaï à partir du 3 juillet 1962.');
  expect(line(true, false, ['Îles Canaries', 'Malte'], ['OTAN', 'CE'])).toBe(
    'L’OTAN et les CE ne couvrent plus les îles Canaries et Malte à partir du 3 juillet 1962.',
  );
  expect(line(false, true, ['Groenland'], ['CE'])).toBe(
    'Les CE couvrent encore le Groenland, jusqu’au 3 juillet 1962.',
  );
  expect(line(false, false, ['Mayotte'], ['UE'])).toBe(
    'L’UE ne couvre Mayotte qu’à partir du 3 juillet 1962.',
  );
});

test('land passes from state to state, with articles', () => {
  expect(w.passes(['Bermudes'], 'Bermudes', 'France')).toBe('Les Bermudes passent à la France.');
  expect(w.passes(['Zone A de Trieste'], 'Italie', 'Royaume-Uni')).toBe(
    'La zone A de Trieste passe de l’Italie au Royaume-Uni.',
  );
});

test('what stands apart, what was renamed, and what the table says', () => {
  const groups = [{ date: '1966-07-01', names: ['France'] }];
  expect(w.standing('gained', true, groups)).toBe('Nouveau\u00a0: France à partir du 1er juillet 1966.');
  expect(w.standing('gained', false, groups)).toBe('Encore\u00a0: France jusqu’au 1er juillet 1966.');
  expect(w.renamed('Samoa occidentales', 'Samoa')).toBe('Les Samoa occidentales s’appellent Samoa.');
  expect(w.table.joined('OTAN', '1952-02-18')).toBe('OTAN à partir du 18 février 1952');
  expect(w.table.left('UE', '2020-02-01')).toBe('UE jusqu’au 1er février 2020');
  expect(w.changes.unit('Malte', ['CE'], ['OTAN'])).toBe('Malte\u00a0: + CE\u202f; − OTAN');
});
