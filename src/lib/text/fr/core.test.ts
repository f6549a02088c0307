// The French words of the interface: notices, counts, dates in sentences, and what must stand word for word.
import { describe, expect, test } from 'vitest';
import { SHADES } from '../../scene/scene.ts';
import { PROJECTIONS } from '../../view/view.ts';
import type { Notice } from '../../view/url.ts';
import { core as fr } from './core.ts';

const NOTICES: [Notice, string][] = [
  [
    { kind: 'no-such-day', given: '1955-02-30', shown: '1955-02-28' },
    'Le calendrier n’a pas de jour «\u00a01955-02-30\u00a0». Date affichée\u00a0: 28 février 1955.',
  ],
  [
    { kind: 'out-of-range', given: '1939', shown: '1949-04-04' },
    'L’atlas va du 4 avril 1949 à la date de ses données\u202f; «\u00a01939\u00a0» est en dehors. Date affichée\u00a0: 4 avril 1949.',
  ],
  [
    { kind: 'not-a-date', given: 'hier', shown: '2026-11-01' },
    '«\u00a0hier\u00a0» n’est pas une date que l’atlas sache lire (essayez 1955 ou 1955-05-14). Date affichée\u00a0: 1er novembre 2026.',
  ],
  [
    { kind: 'unknown-country', given: 'XYZ' },
    'Aucun État ne porte le code «\u00a0XYZ\u00a0» entre 1949 et aujourd’hui\u202f; aucun n’est donc sélectionné.',
  ],
  [
    { kind: 'unknown-option', given: 'rivers' },
    'Le lien demande «\u00a0rivers\u00a0», que l’atlas n’a pas. Cette option est laissée de côté.',
  ],
];

test.each(NOTICES)('the notice %o is a sentence', (notice, text) => {
  expect(fr.notice.text(notice)).toBe(text);
});

test('every shade and every view has a name', () => {
  expect(Object.keys(fr.shades).sort()).toEqual([...SHADES].sort());
  for (const projection of PROJECTIONS) expect(fr.plate[projection]).toMatch(/^\p{Lu}/u);
});

test('a quiet year names the changes around it, as far as there are any', () => {
  const quiet = 'Les appartenances sont restées les mêmes toute l’année.';
  expect(fr.panel.noChange('1er mai 1955', '2 juin 1958')).toBe(
    `${quiet} Le changement précédent date du 1er mai 1955, le suivant du 2 juin 1958.`,
  );
  expect(fr.panel.noChange('1er mai 1955', null)).toBe(
    `${quiet} Le changement précédent date du 1er mai 1955.`,
  );
  expect(fr.panel.noChange(null, '2 juin 1958')).toBe(`${quiet} Le changement suivant date du 2 juin 1958.`);
});

describe('what stands on the map', () => {
  test('the key agrees with the bloc', () => {
    expect(['OTAN', 'CECA', 'CE', 'UE'].map(fr.key.only)).toEqual([
      'OTAN seule',
      'CECA seule',
      'CE seules',
      'UE seule',
    ]);
  });

  test('the tooltip has articles and days with theirs', () => {
    expect(fr.tooltip.member('OTAN', '4 avril 1949')).toBe('OTAN depuis le 4 avril 1949.');
    expect(['CE', 'UE', 'CECA'].map(fr.tooltip.covered)).toEqual([
      'Territoire couvert par les CE.',
      'Territoire couvert par l’UE.',
      'Territoire couvert par la CECA.',
    ]);
    expect(fr.tooltip.control('Crimée', 'Russie')).toBe('Crimée. Contrôle\u00a0: Russie.');
  });

  test('the picture and the card say their day', () => {
    expect(fr.plate.describe('Europe', '3 octobre 1990', 'L’OTAN compte 16 membres.')).toBe(
      'Carte (Europe) du 3 octobre 1990. L’OTAN compte 16 membres.',
    );
    expect(fr.card.alt('1957-01-01', 'Texte.')).toBe(
      'Cartes du monde et de l’Europe le 1er janvier 1957. Texte.',
    );
    expect(fr.card.note('1990-10-03').length).toBeLessThan(95);
  });
});

test('the spoken value counts each bloc', () => {
  expect(
    fr.spoken.value('3 octobre 1990', [
      ['OTAN', 16],
      ['Communautés européennes', 12],
    ]),
  ).toBe('3 octobre 1990\u00a0: OTAN 16, Communautés européennes 12');
});

test('the disclaimer about boundaries and the note on Kosovo stand in full', () => {
  expect(fr.panel.boundaries).toContain('n’impliquent ni approbation ni acceptation');
  expect(fr.panel.kosovoNote).toMatch(
    /^\*Sans préjudice des positions sur le statut, .*résolution 1244 \(1999\).*avis de la CIJ/,
  );
});
