// French sentences for what changed on a day. `*name*` marks what a reader looks for; the panel sets it bold.
import type { Change } from '../../history/changes.ts';
import type { BlocId } from '../../history/model.ts';
import { capital } from '../capital.ts';
import type { changeSentences as english, Names } from '../en/changes.ts';
import type { Formats } from '../formats.ts';
import { a, agreed, de, le, many } from './articles.ts';
import { ordinal, word } from './numbers.ts';

const bold = (name: string): string => `*${name}*`;

/** What a bloc's new name stands for, by that name. */
const RENAMED: Readonly<Record<string, string>> = {
  CE: 'Les traités de Rome entrent en vigueur\u00a0: la Communauté économique européenne et Euratom s’ajoutent à la CECA et forment avec elle les *Communautés européennes*.',
  UE: 'Le traité de Maastricht entre en vigueur\u00a0: les Communautés deviennent une partie de l’*Union européenne*.',
  IP4: 'Vers cette date, les quatre partenaires commencent à être appelés *partenaires indo-pacifiques* (IP4).',
};

/** How each kind of control is said to begin and to end. */
const CONTROL: Readonly<Record<string, readonly [begins: string, ends: string]>> = {
  allied: ['contrôle allié', 'fin du contrôle allié'],
  occupation: ['occupation', 'fin de l’occupation'],
  annexation: ['annexion proclamée, non reconnue', 'fin de l’annexion'],
  breakaway: ['hors du contrôle du gouvernement', 'fin du contrôle séparé'],
  lease: ['cession à bail', 'fin du bail'],
  un: ['présence des Nations unies', 'fin de la présence des Nations unies'],
  claim: ['une revendication est maintenue', 'la revendication prend fin'],
};

/** The verb of one or of several. */
const verb = (names: readonly string[], one: string, more: string): string => (many(names) ? more : one);

const members = (count: number): string => `${count} ${count < 2 ? 'membre' : 'membres'}`;

const NATO = 'OTAN';

/** Stands after the name of a bloc: how many members it has now. */
const now = (bloc: string, count: number): string =>
  `, qui ${verb([bloc], 'compte', 'comptent')} désormais ${members(count)}`;

type Told<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

export function changeSentences(f: Formats): ReturnType<typeof english> {
  const sorted = (names: readonly string[]): string[] => [...names].sort(f.compare);
  const listed = (names: readonly string[], stand: (name: string, mark?: typeof bold) => string): string =>
    f.list(sorted(names).map((name) => stand(name)));
  const bolded = (names: readonly string[]): string => f.list(sorted(names).map((name) => le(name, bold)));

  const joined = (change: Told<'joined' | 'left'>, n: Names): string => {
    const states = change.polities.map(n.polity);
    const who = bolded(states);
    const bloc = n.bloc(change.bloc);
    if (change.kind === 'left')
      return `${who} ${verb(states, 'quitte', 'quittent')} ${le(bloc)}${now(bloc, change.count)}.`;
    if (change.bloc === 'ip4')
      return `${who} ${verb(states, 'convient avec l’*OTAN* de son', 'conviennent avec l’*OTAN* de leur')} premier document de partenariat.`;
    const signs = verb(states, 'signe', 'signent');
    if (change.founding && change.bloc === 'nato') return `${who} ${signs} le *traité de l’Atlantique Nord*.`;
    if (change.founding && change.bloc === 'warsaw-pact') return `${who} ${signs} le *traité de Varsovie*.`;
    if (change.founding)
      return `Le traité de Paris entre en vigueur\u00a0: ${who} ${verb(states, 'forme', 'forment')} la *Communauté européenne du charbon et de l’acier*.`;
    if (states.length === 1 && change.bloc === 'nato')
      return `${who} ${verb(states, 'devient', 'deviennent')} le ${ordinal(change.count)} membre ${de(bloc)}.`;
    return `${who} ${verb(states, 'adhère', 'adhèrent')} ${a(bloc)}${now(bloc, change.count)}.`;
  };

  const participation = (change: Told<'participation-began' | 'participation-ended'>, n: Names): string => {
    const states = change.polities.map(n.polity);
    const who = bolded(states);
    const began = change.kind === 'participation-began';
    if (change.participation === 'outside-integrated-command')
      return began
        ? `${who} ${verb(states, 'est', 'sont')} hors du commandement intégré ${de(NATO)} et ${verb(states, 'reste membre', 'restent membres')}.`
        : `${who} ${verb(states, 'rejoint', 'rejoignent')} le commandement intégré ${de(NATO)}.`;
    const work = `aux travaux ${de(n.bloc(change.bloc))}`;
    return began
      ? `${who} ne ${verb(states, 'participe', 'participent')} plus ${work}.`
      : `${who} ${verb(states, 'participe', 'participent')} de nouveau ${work}.`;
  };

  const coverage = (change: Told<'covered' | 'uncovered'>, n: Names): string => {
    const bloc = n.bloc(change.bloc);
    const covers = verb([bloc], 'couvre', 'couvrent');
    const land = f.list(change.units.map((unit) => le(n.unit(unit), bold)));
    return change.kind === 'covered'
      ? `${le(bloc)} ${covers} désormais ${land}.`
      : `${le(bloc)} ne ${covers} plus ${land}.`;
  };

  const control = (change: Told<'control-began' | 'control-ended'>, n: Names): string =>
    change.overlays
      .map((id) => n.overlay(id))
      .map((o) => {
        const [begins, ends] = CONTROL[o.kind] ?? [o.kind, `fin\u00a0: ${o.kind}`];
        const who = o.kind === 'claim' || o.controller === '' ? '' : ` (${o.controller})`;
        return `${f.colon(bold(capital(o.label)), change.kind === 'control-began' ? `${begins}${who}` : ends)}.`;
      })
      .join(' ');

  const began = (change: Told<'state-began'>, n: Names): string => {
    const name = n.polity(change.polity);
    const who = le(name, bold);
    const before = change.from.map(n.polityBefore);
    if (change.independentOf.length > 0)
      return `${who} ${verb([name], 'devient', 'deviennent')} ${agreed([name], 'indépendant')} ${listed(change.independentOf.map(n.polity), de)}.`;
    if (before.length === 0) return `${who} ${verb([name], 'voit', 'voient')} le jour.`;
    if (before.length > 1)
      return `${who} se ${verb([name], 'forme', 'forment')} à partir ${listed(before, de)}.`;
    if (before[0] === name)
      return `${who} ${verb([name], 'passe', 'passent')} en d’autres mains sous le même nom.`;
    return `${who} ${verb([name], 'forme', 'forment')} désormais une entité distincte, sur un territoire jusque-là rattaché ${listed(before, a)}.`;
  };

  const border = (change: Change, n: Names): string => {
    switch (change.kind) {
      case 'state-began':
        return began(change, n);
      case 'state-absorbed': {
        const name = n.polityBefore(change.polity);
        return `${le(name, bold)} ${verb([name], 'fait', 'font')} désormais partie ${listed(change.into.map(n.polity), de)}.`;
      }
      case 'land-moved': {
        const land = change.units.map(n.unit);
        return `${f.list(land.map((unit) => le(unit, bold)))} ${verb(land, 'passe', 'passent')} ${de(n.polityBefore(change.from))} ${a(n.polity(change.to))}.`;
      }
      case 'renamed':
        return `${le(change.from, bold)} ${verb([change.from], 's’appelle', 's’appellent')} désormais ${bold(change.to)}.`;
      default:
        return '';
    }
  };

  /** One sentence for one change, with `*` around the names. */
  const sentence = (change: Change, n: Names): string => {
    switch (change.kind) {
      case 'joined':
      case 'left':
        return capital(joined(change, n));
      case 'dissolved': {
        const bloc = n.bloc(change.bloc);
        return capital(`${le(bloc, bold)} ${ends(bloc)}.`);
      }
      case 'bloc-renamed':
        return (
          RENAMED[change.to] ??
          capital(
            `${le(change.from)} ${verb([change.from], 's’appelle', 's’appellent')} désormais ${bold(change.to)}.`,
          )
        );
      case 'participation-began':
      case 'participation-ended':
        return capital(participation(change, n));
      case 'covered':
      case 'uncovered':
        return capital(coverage(change, n));
      case 'control-began':
      case 'control-ended':
        return control(change, n);
      default:
        return capital(border(change, n));
    }
  };

  const ends = (bloc: string): string =>
    `${verb([bloc], 'est', 'sont')} ${agreed([bloc], 'dissous', 'dissoute')}`;

  const unmarked = (line: string): string => line.replaceAll('*', '').replace(/\.$/, '');

  /** A short statement for the headline, without a capital, or null for changes that make none. */
  const headline = (change: Change, n: Names): string | null => {
    if (change.kind === 'dissolved') return `${le(n.bloc(change.bloc))} ${ends(n.bloc(change.bloc))}`;
    if (change.kind === 'participation-began' || change.kind === 'participation-ended')
      return unmarked(participation(change, n));
    if (change.kind === 'covered' || change.kind === 'uncovered') return unmarked(coverage(change, n));
    if (change.kind !== 'joined' && change.kind !== 'left') return null;
    const states = change.polities.map(n.polity);
    const who = states.length > 3 ? `${word(states.length)} États` : listed(states, le);
    if (change.bloc === 'ip4')
      return `${who} ${verb(states, 'devient partenaire', 'deviennent partenaires')} ${de(NATO)}`;
    if (change.founding && change.bloc === 'european-union')
      return `${who} ${verb(states, 'forme', 'forment')} la Communauté européenne du charbon et de l’acier`;
    if (change.founding)
      return `${who} ${verb(states, 'signe', 'signent')} le ${change.bloc === 'nato' ? 'traité de l’Atlantique Nord' : 'pacte de Varsovie'}`;
    const bloc = n.bloc(change.bloc);
    return change.kind === 'joined'
      ? `${who} ${verb(states, 'adhère', 'adhèrent')} ${a(bloc)}`
      : `${who} ${verb(states, 'quitte', 'quittent')} ${le(bloc)}`;
  };

  /** The standing situation, where nothing changed: "L’OTAN compte 16 membres, les CE 12, le pacte de Varsovie 7 ; 11 États sont à la fois dans l’OTAN et dans les CE". */
  const standing = (
    blocs: readonly { id: BlocId; name: string; count: number }[],
    overlap: number,
  ): string => {
    const parts = blocs
      .filter((b) => b.id !== 'ip4')
      .map((b, i) =>
        i === 0
          ? `${le(b.name)} ${verb([b.name], 'compte', 'comptent')} ${members(b.count)}`
          : `${le(b.name)} ${b.count}`,
      );
    const union = blocs.find((b) => b.id === 'european-union');
    const states = overlap < 2 ? 'État est' : 'États sont';
    const both =
      union && overlap > 0
        ? [`${overlap} ${states} à la fois dans ${le(NATO)} et dans ${le(union.name)}`]
        : [];
    return capital(f.semicolons([parts.join(', '), ...both]));
  };

  /** Where states join NATO and nothing else changes: "la Suède adhère à l’OTAN, qui compte 32 membres, dont 23 sont aussi dans l’UE". */
  const total = (
    line: string,
    change: { count: number; polities: readonly string[] },
    overlap: number,
    union: string | null,
  ): string => {
    const both =
      union && overlap > 0 && change.polities.length === 1
        ? `, dont ${overlap} ${overlap < 2 ? 'est' : 'sont'} aussi dans ${le(union)}`
        : '';
    return `${line}, qui compte ${members(change.count)}${both}`;
  };

  return { sentence, headline, standing, total, capital };
}
