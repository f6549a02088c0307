// English sentences for what changed on a day. `*name*` marks what a reader looks for; the panel sets it bold.
import type { Change } from '../../history/changes.ts';
import type { BlocId } from '../../history/model.ts';
import { capital } from '../capital.ts';
import type { Formats } from '../formats.ts';
import { the } from './articles.ts';

/** Names of the day, given by whoever calls: the text knows no history. */
export interface Names {
  readonly polity: (id: string) => string;
  /** The name on the day before, for states that ended. */
  readonly polityBefore: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly bloc: (id: BlocId) => string;
  readonly overlay: (id: string) => { label: string; controller: string; kind: string };
}

const bold = (name: string): string => `*${name}*`;

const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty'];

function ordinal(n: number): string {
  const word = ORDINALS[n];
  if (word) return word;
  const unit = n % 10;
  const ten = TENS[Math.floor(n / 10)] ?? '';
  return unit === 0 ? `${ten.replace(/y$/, 'i')}eth` : `${ten}-${ORDINALS[unit] ?? ''}`;
}

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const word = (n: number): string => WORDS[n] ?? String(n);

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** What a bloc's new name stands for, by that name. */
const RENAMED: Readonly<Record<string, string>> = {
  EC: 'The Treaties of Rome enter into force: the European Economic Community and Euratom join the ECSC, together the *European Communities*.',
  EU: 'The Maastricht Treaty enters into force: the Communities become part of the *European Union*.',
  IP4: 'The four partners are from about now called the *Indo-Pacific partners* (IP4).',
};

/** How each kind of control is said to begin and to end. */
const CONTROL: Readonly<Record<string, readonly [begins: string, ends: string]>> = {
  allied: ['Allied control', 'Allied control ends'],
  occupation: ['occupation', 'occupation ends'],
  annexation: ['annexation declared, not recognised', 'annexation ends'],
  breakaway: ['outside the government’s control', 'separate control ends'],
  lease: ['lease', 'lease ends'],
  un: ['United Nations presence', 'United Nations presence ends'],
  claim: ['a claim is maintained', 'the claim ends'],
};

export function changeSentences(f: Formats) {
  const names = (ids: readonly string[], name: (id: string) => string) =>
    f.list(
      ids
        .map((id) => the(name(id)))
        .sort((a, b) => f.compare(a.replace(/^the /, ''), b.replace(/^the /, '')))
        .map((n) =>
          n.replace(/^(the )?(.*)$/, (_, t: string | undefined, rest: string) => `${t ?? ''}*${rest}*`),
        ),
    );

  const joined = (change: Extract<Change, { kind: 'joined' | 'left' }>, n: Names): string => {
    const who = names(change.polities, n.polity);
    const bloc = n.bloc(change.bloc);
    const one = change.polities.length === 1;
    if (change.kind === 'left')
      return `${who} ${one ? 'leaves' : 'leave'} ${the2(change.bloc, bloc)}, now ${change.count}.`;
    if (change.bloc === 'ip4')
      return `${who} ${one ? 'agrees its' : 'agree their'} first partnership document with *NATO*.`;
    if (change.founding && change.bloc === 'nato') return `${who} sign the *North Atlantic Treaty*.`;
    if (change.founding && change.bloc === 'warsaw-pact') return `${who} sign the *Treaty of Warsaw*.`;
    if (change.founding)
      return `The Treaty of Paris enters into force: ${who} form the *European Coal and Steel Community*.`;
    if (one && change.bloc === 'nato')
      return `${who} becomes ${possessive(bloc)} ${ordinal(change.count)} member.`;
    return `${who} ${one ? 'joins' : 'join'} ${the2(change.bloc, bloc)}, now ${change.count}.`;
  };

  /** Bloc names with their article: the EC, the Warsaw Pact, NATO. */
  const the2 = (bloc: BlocId, name: string): string => (bloc === 'nato' ? name : `the ${name}`);

  const participation = (
    change: Extract<Change, { kind: 'participation-began' | 'participation-ended' }>,
    n: Names,
  ): string => {
    const who = names(change.polities, n.polity);
    const began = change.kind === 'participation-began';
    if (change.participation === 'outside-integrated-command') {
      return began
        ? `${who} stands outside NATO’s integrated command, and remains a member.`
        : `${who} takes its place in NATO’s integrated command.`;
    }
    return began
      ? `${who} no longer takes part in the work of ${the2(change.bloc, n.bloc(change.bloc))}.`
      : `${who} takes part in the work of ${the2(change.bloc, n.bloc(change.bloc))} again.`;
  };

  const control = (change: Extract<Change, { kind: 'control-began' | 'control-ended' }>, n: Names): string =>
    change.overlays
      .map((id) => n.overlay(id))
      .map((o) => {
        const [begins, ends] = CONTROL[o.kind] ?? [o.kind, `${o.kind} ends`];
        const who = o.kind === 'claim' || o.controller === '' ? '' : ` (${o.controller})`;
        return `${bold(o.label)}: ${change.kind === 'control-began' ? `${begins}${who}` : ends}.`;
      })
      .join(' ');

  const border = (change: Change, n: Names): string => {
    switch (change.kind) {
      case 'state-began': {
        const who = names([change.polity], n.polity);
        const before = names(change.from, n.polityBefore).replaceAll('*', '');
        if (change.independentOf.length > 0)
          return `${who} becomes independent of ${names(change.independentOf, n.polity).replaceAll('*', '')}.`;
        if (change.from.length === 0) return `${who} begins.`;
        if (change.from.length > 1) return `${who} is formed from ${before}.`;
        if (before === who.replaceAll('*', '')) return `${who} passes into new hands under the same name.`;
        return `${who} is formed on land that was part of ${before}.`;
      }
      case 'state-absorbed':
        return `${names([change.polity], n.polityBefore)} becomes part of ${names(change.into, n.polity).replaceAll('*', '')}.`;
      case 'land-moved':
        return `${f.list(change.units.map((u) => bold(n.unit(u))))} ${change.units.length > 1 ? 'pass' : 'passes'} from ${the(n.polityBefore(change.from))} to ${the(n.polity(change.to))}.`;
      case 'renamed':
        return `${bold(change.from)} is called ${bold(change.to)}.`;
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
      case 'dissolved':
        return `The *${n.bloc(change.bloc)}* is dissolved.`;
      case 'bloc-renamed':
        return (
          RENAMED[change.to] ??
          `${capital(the2(change.bloc, change.from))} is from now on called *${change.to}*.`
        );
      case 'participation-began':
      case 'participation-ended':
        return capital(participation(change, n));
      case 'covered':
        return `${capital(f.list(change.units.map((u) => bold(n.unit(u)))))} ${change.units.length > 1 ? 'come' : 'comes'} under ${the2(change.bloc, n.bloc(change.bloc))}.`;
      case 'uncovered':
        return `${capital(f.list(change.units.map((u) => bold(n.unit(u)))))} ${change.units.length > 1 ? 'are' : 'is'} no longer covered by ${the2(change.bloc, n.bloc(change.bloc))}.`;
      case 'control-began':
      case 'control-ended':
        return capital(control(change, n));
      default:
        return capital(border(change, n));
    }
  };

  /** A short statement for the headline, or null for changes that make none. */
  const headline = (change: Change, n: Names): string | null => {
    if (change.kind === 'dissolved') return `the ${n.bloc(change.bloc)} is dissolved`;
    if (change.kind === 'participation-began' || change.kind === 'participation-ended')
      return capital(participation(change, n)).replaceAll('*', '').replace(/\.$/, '');
    if (change.kind === 'covered' || change.kind === 'uncovered')
      return sentence(change, n).replaceAll('*', '').replace(/\.$/, '');
    if (change.kind !== 'joined' && change.kind !== 'left') return null;
    const many = change.polities.length;
    const who =
      many > 3
        ? `${word(many)} states`
        : f.list(
            change.polities
              .map(n.polity)
              .sort((a, b) => f.compare(a, b))
              .map(the),
          );
    if (change.bloc === 'ip4')
      return `${who} ${many === 1 ? 'becomes a partner' : 'become partners'} of NATO`;
    if (change.founding && change.bloc === 'european-union')
      return `${who} form the European Coal and Steel Community`;
    if (change.founding)
      return `${who} sign the ${change.bloc === 'nato' ? 'North Atlantic Treaty' : 'Warsaw Pact'}`;
    const verb = change.kind === 'joined' ? (many === 1 ? 'joins' : 'join') : many === 1 ? 'leaves' : 'leave';
    return `${who} ${verb} ${the2(change.bloc, n.bloc(change.bloc))}`;
  };

  /** The standing situation, where nothing changed: "NATO has 16 members, the EC 12, the Warsaw Pact 7; 11 states are in both NATO and the EC". */
  const standing = (
    blocs: readonly { id: BlocId; name: string; count: number }[],
    overlap: number,
  ): string => {
    const parts = blocs
      .filter((b) => b.id !== 'ip4')
      .map((b, i) => `${the2(b.id, b.name)} ${i === 0 ? `has ${b.count} members` : b.count}`);
    const union = blocs.find((b) => b.id === 'european-union');
    const both =
      union && overlap > 0 ? `; ${overlap} states are in both NATO and ${the2(union.id, union.name)}` : '';
    return capital(`${parts.join(', ')}${both}`);
  };

  /** Where states join NATO and nothing else changes: "Sweden joins: NATO has 32 members, and 23 of them are also in the EU". */
  const total = (
    line: string,
    change: { count: number; polities: readonly string[] },
    overlap: number,
    union: string | null,
  ): string => {
    const both =
      union && overlap > 0 && change.polities.length === 1
        ? `, and ${overlap} of them are also in the ${union}`
        : '';
    return `${line.replace(/ NATO$/, '')}: NATO has ${change.count} members${both}`;
  };

  return { sentence, headline, standing, total, capital };
}
