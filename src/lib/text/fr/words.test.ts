// French of the smaller parts: charts, tables, finding, layers, stories, proofs. Counts of none, one and many; spans; days with their article.
import { describe, expect, test } from 'vitest';
import { OPERATION_KINDS, PRESENCE_KINDS, SUMMIT_KINDS, TREATY_KINDS } from '../../history/record-kinds.ts';
import { LAYERS } from '../../view/view.ts';
import { formatsFor } from '../formats.ts';
import { chartWords } from './charts.ts';
import { findWords } from './find.ts';
import { layerMessages } from './layers.ts';
import { proofWords } from './proof.ts';
import { storyWords } from './story.ts';
import { eventWords, tableWords } from './tables.ts';

const charts = chartWords(formatsFor('fr-FR'));

describe('charts', () => {
  test.each([
    [0, '0 jour'],
    [1, '1 jour'],
    [12, '12 jours'],
    [31, '1 mois'],
    [365, '1 an'],
    [396, '1 an 1 mois'],
    [943, '2 ans 7 mois'],
  ])('%i days are %s', (days, text) => {
    expect(charts.roads.length(days)).toBe(text);
  });

  test('a road and a day of the overlap are read out', () => {
    expect(charts.roads.bar('candidature', '1972-01-01', ['clôture des négociations'], null)).toBe(
      'candidature le 1er janvier 1972\u202f; clôture des négociations\u202f; encore ouvert',
    );
    expect(charts.overlap.value('1990-10-03', 5, 11, 1, 'CE')).toBe(
      '3 octobre 1990\u00a0: OTAN seule 5, dans les deux 11, CE seules 1',
    );
    expect([charts.table(1), charts.table(1234)]).toEqual([
      'Tableau (1 ligne)',
      'Tableau (1\u202f234 lignes)',
    ]);
  });
});

describe('events and states', () => {
  test('are counted', () => {
    expect([0, 1, 2].map(eventWords.inYear)).toEqual(['0 événement', '1 événement', '2 événements']);
    expect(eventWords.count(4, 4)).toBe('Les 4 événements');
    expect(eventWords.count(1, 4)).toBe('1 sur 4 événements');
    expect(tableWords.count(1, 1)).toBe('1 entrée');
  });

  test('have their days and years', () => {
    expect(eventWords.mapOf('1957-01-01')).toBe('Carte du 1er janvier 1957');
    expect(eventWords.lead(2, '1949', '2026')).toMatch(/^2 événements de 1949 à 2026\u00a0: traités/);
    expect(tableWords.titleOn('1957-01-01')).toBe('Tous les États le 1er janvier 1957');
    expect(tableWords.partnerSince('PPP', '1994-01-10')).toBe('PPP, depuis le 10 janvier 1994');
  });
});

describe('layers', () => {
  test('and kinds have names', () => {
    const { kinds, layers } = layerMessages;
    for (const layer of LAYERS) expect(layers[layer].name).toMatch(/^\p{Lu}/u);
    for (const kind of OPERATION_KINDS) expect(kinds.operations[kind]).toMatch(/^\p{Lu}/u);
    for (const kind of PRESENCE_KINDS) expect(kinds.presence[kind]).toMatch(/^\p{Lu}/u);
    for (const kind of SUMMIT_KINDS) expect(kinds.summits[kind]).toMatch(/^\p{Lu}/u);
    for (const kind of TREATY_KINDS) expect(kinds.treaties[kind]).toMatch(/^\p{Lu}/u);
  });

  test.each([
    ['1999-03-24', '1999-06-10', 'day', 'du 24 mars 1999 au 10 juin 1999'],
    ['2001-10-26', '2016-10-31', 'month', 'd’octobre 2001 à octobre 2016'],
    ['1954-01-01', null, 'year', 'depuis 1954'],
    ['1954-05-01', null, 'day', 'depuis le 1er mai 1954'],
    ['1998-06-15', '1998-06-15', 'day', 'le 15 juin 1998'],
  ] as const)('the span from %s to %s, known to the %3$s, is told', (start, last, precision, told) => {
    expect(layerMessages.span(start, last, precision)).toBe(told);
  });

  test('say whose treaties, and how many parties', () => {
    expect(layerMessages.allianceRule.country('Pays-Bas')).toBe('Traités des Pays-Bas, l’État sélectionné.');
    expect(layerMessages.alliance('ANZUS', 3)).toBe('ANZUS\u00a0: 3 parties');
    expect(layerMessages.claimed('Argentine', 'Royaume-Uni')).toBe(
      'Revendication\u00a0: Argentine. Contrôle\u00a0: Royaume-Uni.',
    );
    expect([layerMessages.sentence('Mer Égée'), layerMessages.sentence('Fait.')]).toEqual([
      'Mer Égée.',
      'Fait.',
    ]);
  });
});

test('what was found is counted and dated', () => {
  expect([0, 1, 2].map(findWords.count)).toEqual(['Rien trouvé', '1 résultat', '2 résultats']);
  expect(findWords.span('1949-04-04', null)).toBe('depuis le 4 avril 1949');
  expect(findWords.span('1999-03-24', '1999-06-10')).toBe('du 24 mars 1999 au 10 juin 1999');
  expect(findWords.month('1999-03-31')).toBe('mars 1999');
  expect(findWords.noCountry('Frnce', '1949-04-04', '2026-11-22', ['France', 'Grèce'])).toBe(
    'Aucun pays appelé «\u00a0Frnce\u00a0» entre 1949 et 2026. Vouliez-vous dire France ou Grèce\u202f?',
  );
});

test('stories and proofs count one and many', () => {
  expect([1, 2].map(storyWords.key.partners)).toEqual(['1 partenaire de l’OTAN', '2 partenaires de l’OTAN']);
  expect(storyWords.note.members('CE', 1)).toBe('CE\u00a0: membre à partir de ce jour');
  expect(storyWords.note.allies(['ANZUS', 'AUKUS'], 2)).toBe(
    'Alliances\u00a0: ANZUS\u202f; AUKUS\u202f; et 2 de plus.',
  );
  expect(storyWords.chapter.mapOn('1er mai 1955')).toBe('Ouvrir la carte du 1er mai 1955');
  expect([1, 3].map(proofWords.more)).toEqual(['et 1 autre ligne', 'et 3 autres lignes']);
  expect(proofWords.row('data/memberships.csv', 1200)).toBe('memberships.csv, ligne 1\u202f200');
});
