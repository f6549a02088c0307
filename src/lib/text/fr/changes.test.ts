// French sentences for what changed: each kind, one state and several, feminine and plural names, elision.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../history/changes.ts';
import type { Names } from '../en/changes.ts';
import { core as fr } from './core.ts';

const { sentence, capital } = fr.changes;

const BLOCS = { nato: 'OTAN', 'european-union': 'CE', 'warsaw-pact': 'Pacte de Varsovie', ip4: 'IP4' };
/** Ids are their own names. */
const names = (more: Partial<Names> = {}): Names => ({
  polity: (id) => id,
  polityBefore: (id) => id,
  unit: (id) => id,
  bloc: (id) => BLOCS[id],
  overlay: (id) => ({ label: id, controller: 'Russie', kind: 'occupation' }),
  ...more,
});

type Undated<T> = T extends unknown ? Omit<T, 'date'> : never;
const told = (change: Undated<Change>, more: Partial<Names> = {}): string => {
  const dated = { ...change, date: '1955-05-14' } as Change;
  return sentence(dated, names(more));
};

const joined = (bloc: keyof typeof BLOCS, polities: string[], count: number, founding = false) =>
  told({ kind: 'joined', bloc, polities, count, founding });
const left = (bloc: keyof typeof BLOCS, polities: string[], count: number) =>
  told({ kind: 'left', bloc, polities, count, founding: false });

describe('joining', () => {
  test.each([
    [1, 'premier'],
    [2, 'deuxième'],
    [13, 'treizième'],
    [16, 'seizième'],
    [19, 'dix-neuvième'],
    [20, 'vingtième'],
    [21, 'vingt et unième'],
    [22, 'vingt-deuxième'],
    [30, 'trentième'],
    [31, 'trente et unième'],
    [32, 'trente-deuxième'],
    [40, 'quarantième'],
    [49, 'quarante-neuvième'],
  ])('as member %i of NATO is becoming its %s', (count, word) => {
    expect(joined('nato', ['Suède'], count)).toBe(`La *Suède* devient le ${word} membre de l’OTAN.`);
  });

  test('takes a verb in the plural after one name in the plural', () => {
    expect(joined('nato', ['Pays-Bas'], 3)).toBe('Les *Pays-Bas* deviennent le troisième membre de l’OTAN.');
    expect(joined('european-union', ['Pays-Bas'], 10)).toBe(
      'Les *Pays-Bas* adhèrent aux CE, qui comptent désormais 10 membres.',
    );
  });

  test('together is told in the order of the names, articles aside', () => {
    expect(joined('nato', ['République tchèque', 'Hongrie', 'Allemagne'], 19)).toBe(
      'L’*Allemagne*, la *Hongrie* et la *République tchèque* adhèrent à l’OTAN, qui compte désormais 19 membres.',
    );
  });

  test('accents do not disturb the order', () => {
    expect(joined('nato', ['Estonie', 'Émirats arabes unis', 'Danemark'], 3)).toMatch(
      /^Le \*Danemark\*, les \*Émirats arabes unis\* et l’\*Estonie\*/,
    );
  });

  test('as founders is signing, and for the six the entry into force', () => {
    expect(joined('nato', ['Canada', 'Belgique'], 2, true)).toBe(
      'La *Belgique* et le *Canada* signent le *traité de l’Atlantique Nord*.',
    );
    expect(joined('warsaw-pact', ['Union soviétique', 'Pologne'], 2, true)).toBe(
      'La *Pologne* et l’*Union soviétique* signent le *traité de Varsovie*.',
    );
    expect(joined('european-union', ['Italie', 'France'], 2, true)).toBe(
      'Le traité de Paris entre en vigueur\u00a0: la *France* et l’*Italie* forment la *Communauté européenne du charbon et de l’acier*.',
    );
  });

  test('as a partner is agreeing on a document, never joining', () => {
    expect(joined('ip4', ['Japon'], 4)).toBe(
      'Le *Japon* convient avec l’*OTAN* de son premier document de partenariat.',
    );
    expect(joined('ip4', ['Japon', 'Australie'], 2)).toBe(
      'L’*Australie* et le *Japon* conviennent avec l’*OTAN* de leur premier document de partenariat.',
    );
  });
});

describe('leaving', () => {
  test('is told with the members that remain', () => {
    expect(left('european-union', ['Royaume-Uni'], 27)).toBe(
      'Le *Royaume-Uni* quitte les CE, qui comptent désormais 27 membres.',
    );
    expect(left('nato', ['Islande', 'Malte'], 30)).toBe(
      'L’*Islande* et *Malte* quittent l’OTAN, qui compte désormais 30 membres.',
    );
    expect(left('warsaw-pact', ['Albanie'], 1)).toBe(
      'L’*Albanie* quitte le pacte de Varsovie, qui compte désormais 1 membre.',
    );
  });

  test('of the last is the end of the bloc, which agrees with it', () => {
    expect(told({ kind: 'dissolved', bloc: 'warsaw-pact', polities: [] })).toBe(
      'Le *pacte de Varsovie* est dissous.',
    );
    expect(told({ kind: 'dissolved', bloc: 'european-union', polities: [] })).toBe(
      'Les *CE* sont dissoutes.',
    );
  });
});

test('a bloc’s new name is told by the treaty behind it', () => {
  const renamed = (from: string, to: string) =>
    told({ kind: 'bloc-renamed', bloc: 'european-union', from, to });
  expect(renamed('CECA', 'CE')).toMatch(
    /^Les traités de Rome entrent en vigueur\u00a0: .* \*Communautés européennes\*\.$/,
  );
  expect(renamed('CE', 'UE')).toMatch(
    /^Le traité de Maastricht entre en vigueur\u00a0: .* l’\*Union européenne\*\.$/,
  );
  expect(renamed('UE', 'FE')).toBe('L’UE s’appelle désormais *FE*.');
  expect(renamed('CE', 'FE')).toBe('Les CE s’appellent désormais *FE*.');
});

test('taking part is told for the command and for the Pact, both ways, for one and for several', () => {
  const part = (
    kind: 'participation-began' | 'participation-ended',
    participation: string,
    bloc: 'nato' | 'warsaw-pact',
    polities: string[],
  ) => told({ kind, participation, bloc, polities });
  const command = 'outside-integrated-command';
  expect(part('participation-began', command, 'nato', ['Grèce'])).toBe(
    'La *Grèce* est hors du commandement intégré de l’OTAN et reste membre.',
  );
  expect(part('participation-began', command, 'nato', ['Grèce', 'Espagne'])).toBe(
    'L’*Espagne* et la *Grèce* sont hors du commandement intégré de l’OTAN et restent membres.',
  );
  expect(part('participation-ended', command, 'nato', ['Grèce'])).toBe(
    'La *Grèce* rejoint le commandement intégré de l’OTAN.',
  );
  expect(part('participation-began', 'not-taking-part', 'warsaw-pact', ['Albanie'])).toBe(
    'L’*Albanie* ne participe plus aux travaux du pacte de Varsovie.',
  );
  expect(part('participation-ended', 'not-taking-part', 'warsaw-pact', ['Albanie'])).toBe(
    'L’*Albanie* participe de nouveau aux travaux du pacte de Varsovie.',
  );
});

test('land comes and goes with its article', () => {
  expect(told({ kind: 'covered', bloc: 'nato', units: ['Hawaï'] })).toBe('L’OTAN couvre désormais *Hawaï*.');
  expect(told({ kind: 'covered', bloc: 'european-union', units: ['Îles Canaries', 'Groenland'] })).toBe(
    'Les CE couvrent désormais les *îles Canaries* et le *Groenland*.',
  );
  expect(told({ kind: 'uncovered', bloc: 'european-union', units: ['Groenland'] })).toBe(
    'Les CE ne couvrent plus le *Groenland*.',
  );
  expect(told({ kind: 'uncovered', bloc: 'nato', units: ['Malte'] })).toBe('L’OTAN ne couvre plus *Malte*.');
});

describe('control', () => {
  const control = (kind: string, change: 'control-began' | 'control-ended' = 'control-began') =>
    told(
      { kind: change, overlays: ['Crimée'] },
      { overlay: (id) => ({ label: id, controller: 'Russie', kind }) },
    );

  test.each([
    ['allied', 'contrôle allié', 'fin du contrôle allié'],
    ['occupation', 'occupation', 'fin de l’occupation'],
    ['annexation', 'annexion proclamée, non reconnue', 'fin de l’annexion'],
    ['breakaway', 'hors du contrôle du gouvernement', 'fin du contrôle séparé'],
    ['lease', 'cession à bail', 'fin du bail'],
    ['un', 'présence des Nations unies', 'fin de la présence des Nations unies'],
  ])('of kind "%s" begins with its controller, and ends', (kind, begins, ends) => {
    expect(control(kind)).toBe(`*Crimée*\u00a0: ${begins} (Russie).`);
    expect(control(kind, 'control-ended')).toBe(`*Crimée*\u00a0: ${ends}.`);
  });

  test('that is only a claim is not said to be the holder’s', () => {
    expect(control('claim')).toBe('*Crimée*\u00a0: une revendication est maintenue.');
    expect(control('claim', 'control-ended')).toBe('*Crimée*\u00a0: la revendication prend fin.');
  });
});

describe('land and states', () => {
  const began = (polity: string, from: string[], independentOf: string[] = []) =>
    told({ kind: 'state-began', polity, from, independentOf });

  test.each([
    ['Ghana', 'Le *Ghana* devient indépendant du Royaume-Uni.'],
    ['Gambie', 'La *Gambie* devient indépendante du Royaume-Uni.'],
    ['Chypre', '*Chypre* devient indépendante du Royaume-Uni.'],
    ['Émirats arabes unis', 'Les *Émirats arabes unis* deviennent indépendants du Royaume-Uni.'],
    ['Îles Salomon', 'Les *îles Salomon* deviennent indépendantes du Royaume-Uni.'],
  ])('%s becomes independent', (polity, text) => {
    expect(began(polity, ['Ceylan'], ['Royaume-Uni'])).toBe(text);
  });

  test('of two powers, each has its preposition', () => {
    expect(began('Vanuatu', ['Nouvelles-Hébrides'], ['Royaume-Uni', 'France'])).toBe(
      'Le *Vanuatu* devient indépendant de la France et du Royaume-Uni.',
    );
  });

  test('a state is formed from several, follows one, takes the place of its like, or begins', () => {
    expect(began('Yémen', ['Yémen du Sud', 'Yémen du Nord'])).toBe(
      'Le *Yémen* se forme à partir du Yémen du Nord et du Yémen du Sud.',
    );
    expect(began('Slovaquie', ['Tchécoslovaquie'])).toBe(
      'La *Slovaquie* forme désormais une entité distincte, sur un territoire jusque-là rattaché à la Tchécoslovaquie.',
    );
    expect(began('Îles Cocos (Keeling)', ['Singapour'])).toBe(
      'Les *îles Cocos (Keeling)* forment désormais une entité distincte, sur un territoire jusque-là rattaché à Singapour.',
    );
    expect(began('Chine', ['Chine'])).toBe('La *Chine* passe en d’autres mains sous le même nom.');
    expect(began('Vietnam du Sud', ['Vietnam du Sud'])).toBe(
      'Le *Vietnam du Sud* passe en d’autres mains sous le même nom.',
    );
    expect(began('Libye', [])).toBe('La *Libye* voit le jour.');
  });

  test('a state that ends has its last name', () => {
    expect(
      told(
        { kind: 'state-absorbed', polity: 'DDR', into: ['DEU'] },
        { polityBefore: () => 'Allemagne de l’Est', polity: () => 'Allemagne' },
      ),
    ).toBe('L’*Allemagne de l’Est* fait désormais partie de l’Allemagne.');
    expect(told({ kind: 'state-absorbed', polity: 'Îles Ryukyu', into: ['Japon'] })).toBe(
      'Les *îles Ryukyu* font désormais partie du Japon.',
    );
  });

  test('land passes from the old holder to the new', () => {
    const moved = (units: string[], from: string, to: string) =>
      told({ kind: 'land-moved', from, to, units });
    expect(moved(['Gwadar'], 'Oman', 'Pakistan')).toBe('*Gwadar* passe d’Oman au Pakistan.');
    expect(moved(['Îles Amami'], 'États-Unis', 'Japon')).toBe(
      'Les *îles Amami* passent des États-Unis au Japon.',
    );
    expect(moved(['Sarre', 'Ceuta'], 'Pays-Bas', 'Indonésie')).toBe(
      'La *Sarre* et *Ceuta* passent des Pays-Bas à l’Indonésie.',
    );
  });

  test('a new name stands beside the old', () => {
    const renamed = (from: string, to: string) => told({ kind: 'renamed', polity: 'X', from, to });
    expect(renamed('Turquie', 'Türkiye')).toBe('La *Turquie* s’appelle désormais *Türkiye*.');
    expect(renamed('Samoa occidentales', 'Samoa')).toBe(
      'Les *Samoa occidentales* s’appellent désormais *Samoa*.',
    );
    // The asterisk of a name comes guarded, so that it marks nothing.
    expect(renamed('Kosovo\u2217', 'Kosovo')).toBe('Le *Kosovo\u2217* s’appelle désormais *Kosovo*.');
  });
});

test('a sentence begins with a capital, accents and stars included', () => {
  expect([capital('les CE'), capital('*est* du pays'), capital('était')]).toEqual([
    'Les CE',
    '*Est* du pays',
    'Était',
  ]);
});
