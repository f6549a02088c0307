// French headlines, the standing situation, and what follows a headline.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../history/changes.ts';
import type { Names } from '../en/changes.ts';
import { core as fr } from './core.ts';

const { headline, standing, total } = fr.changes;

const BLOCS = { nato: 'OTAN', 'european-union': 'CE', 'warsaw-pact': 'Pacte de Varsovie', ip4: 'IP4' };
/** Ids are their own names. */
const names: Names = {
  polity: (id) => id,
  polityBefore: (id) => id,
  unit: (id) => id,
  bloc: (id) => BLOCS[id],
  overlay: (id) => ({ label: id, controller: '', kind: '' }),
};
const date = '1955-05-14';

describe('headlines', () => {
  const states = (count: number) => Array.from({ length: count }, (_, i) => `État ${i}`);
  const join = (bloc: keyof typeof BLOCS, polities: string[], founding = false) =>
    headline({ kind: 'joined', bloc, polities, count: 9, founding, date }, names);
  const head = (change: Change) => headline(change, names);

  test('name up to three states, in the order of their names, and count more in words', () => {
    expect(join('nato', ['Suède'])).toBe('la Suède adhère à l’OTAN');
    expect(join('nato', ['Pays-Bas'])).toBe('les Pays-Bas adhèrent à l’OTAN');
    expect(join('nato', ['Pologne', 'Hongrie', 'République tchèque'])).toBe(
      'la Hongrie, la Pologne et la République tchèque adhèrent à l’OTAN',
    );
    expect(join('nato', states(7))).toBe('sept États adhèrent à l’OTAN');
    expect(join('european-union', states(10))).toBe('dix États adhèrent aux CE');
    expect(join('nato', states(12), true)).toBe('douze États signent le traité de l’Atlantique Nord');
    expect(join('nato', states(17))).toBe('17 États adhèrent à l’OTAN');
  });

  test('tell founding, leaving, partnership and the end', () => {
    expect(join('warsaw-pact', states(8), true)).toBe('huit États signent le pacte de Varsovie');
    expect(join('european-union', states(6), true)).toBe(
      'six États forment la Communauté européenne du charbon et de l’acier',
    );
    expect(join('ip4', ['Japon'])).toBe('le Japon devient partenaire de l’OTAN');
    expect(join('ip4', ['Japon', 'Australie'])).toBe(
      'l’Australie et le Japon deviennent partenaires de l’OTAN',
    );
    const left = { kind: 'left', bloc: 'european-union', count: 27, founding: false, date } as const;
    expect(head({ ...left, polities: ['Royaume-Uni'] })).toBe('le Royaume-Uni quitte les CE');
    expect(head({ date, kind: 'dissolved', bloc: 'warsaw-pact', polities: [] })).toBe(
      'le pacte de Varsovie est dissous',
    );
  });

  test('tell participation and coverage without marks and without a stop', () => {
    expect(
      head({
        date,
        kind: 'participation-began',
        participation: 'outside-integrated-command',
        bloc: 'nato',
        polities: ['France'],
      }),
    ).toBe('la France est hors du commandement intégré de l’OTAN et reste membre');
    expect(head({ date, kind: 'uncovered', bloc: 'nato', units: ['Malte'] })).toBe(
      'l’OTAN ne couvre plus Malte',
    );
  });

  test('are none for changes of land and names', () => {
    expect(head({ date, kind: 'renamed', polity: 'A', from: 'A', to: 'B' })).toBeNull();
  });
});

test.each([
  ['L’Allemagne est unie', 'l’Allemagne est unie'],
  ['La Grèce adhère', 'la Grèce adhère'],
  ['Les Pays-Bas signent', 'les Pays-Bas signent'],
  ['Un sommet à Rome', 'un sommet à Rome'],
  ['Israël attaque', 'Israël attaque'],
  ['La Haye accueille un sommet', 'La Haye accueille un sommet'],
  ['Le Caire signe', 'Le Caire signe'],
  ['Lettonie', 'Lettonie'],
])('after a semicolon "%s" goes on as "%s"', (line, small) => {
  expect(fr.spoken.join('L’OTAN compte 12 membres', line)).toBe(`L’OTAN compte 12 membres\u202f; ${small}`);
});

test('the standing situation names the blocs of the day and what they share', () => {
  const nato = { id: 'nato', name: 'OTAN', count: 16 } as const;
  const ec = { id: 'european-union', name: 'CE', count: 12 } as const;
  const pact = { id: 'warsaw-pact', name: 'Pacte de Varsovie', count: 7 } as const;
  expect(standing([nato, ec, pact], 11)).toBe(
    'L’OTAN compte 16 membres, les CE 12, le pacte de Varsovie 7\u202f; 11 États sont à la fois dans l’OTAN et dans les CE',
  );
  expect(standing([nato, ec], 1)).toMatch(/; 1 État est à la fois/);
  expect(standing([{ ...nato, count: 1 }], 0)).toBe('L’OTAN compte 1 membre');
  expect(standing([nato, { id: 'ip4', name: 'IP4', count: 4 }], 0)).not.toContain('IP4');
});

test('the totals follow states that joined, and what is shared follows one that joined alone', () => {
  const one = { count: 32, polities: ['Suède'] };
  const two = { count: 14, polities: ['Grèce', 'Turquie'] };
  expect(total('la Suède adhère à l’OTAN', one, 23, 'UE')).toBe(
    'la Suède adhère à l’OTAN, qui compte 32 membres, dont 23 sont aussi dans l’UE',
  );
  expect(total('la Suède adhère à l’OTAN', one, 1, 'CE')).toBe(
    'la Suède adhère à l’OTAN, qui compte 32 membres, dont 1 est aussi dans les CE',
  );
  expect(total('la Grèce et la Turquie adhèrent à l’OTAN', two, 5, 'CECA')).toBe(
    'la Grèce et la Turquie adhèrent à l’OTAN, qui compte 14 membres',
  );
});
