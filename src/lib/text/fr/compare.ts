// French for comparing two days: what was gained, what was lost, what passed between. No history is asked here: names are given.
import { capital } from '../capital.ts';
import type { BlocWords, CompareWords, DatedNames } from '../en/compare.ts';
import type { Formats } from '../formats.ts';
import { a as to, agreed, de, le, many } from './articles.ts';
import { from, on, span, until } from './dates.ts';

const verb = (name: string, one: string, more: string): string => (many([name]) ? more : one);

function blocLines(f: Formats, w: BlocWords): string[] {
  const groups = (all: readonly DatedNames[], when: (date: string) => string): string =>
    f.semicolons(all.map(({ date, names }) => `${f.list(names)} ${when(f.date(date))}`));
  const at = (all: readonly DatedNames[]) => all.filter((g) => g.date === w.turn);
  const apart = (all: readonly DatedNames[]) => all.filter((g) => g.date !== w.turn);
  const line = (head: string, all: readonly DatedNames[], when: (date: string) => string): string[] =>
    all.length > 0 ? [`${f.colon(head, groups(all, when))}.`] : [];
  if (w.passed) {
    const { start, end, names } = w.passed;
    return [
      `Ni l’un ni l’autre jour\u00a0: le bloc a existé ${span(f.date(start), f.date(end))}, avec ${f.list(names)}.`,
    ];
  }
  if (w.bloc === 'ip4')
    return w.forward
      ? line('Premiers documents de partenariat', w.gained, on)
      : line('Partenaires seulement plus tard', w.lost, from);
  if (w.forward)
    return [
      ...(at(w.lost).length > 0 && w.turn ? [`Dissolution ${on(f.date(w.turn))}.`] : []),
      ...line(w.nameTo === null ? 'Départs antérieurs' : 'Ne sont plus membres', apart(w.lost), from),
      ...line('Fondation', at(w.gained), on),
      ...line('Adhésions', apart(w.gained), on),
    ];
  return [
    ...line('Membres alors, et plus ensuite', w.gained, until),
    ...(w.turn && w.nameTo === null ? [`${f.colon('Fondation encore à venir', f.date(w.turn))}.`] : []),
    ...line('Membres seulement plus tard', apart(w.lost), from),
  ];
}

/** One bloc in the sentence, or null where nothing of it differs. */
function blocClause(f: Formats, w: BlocWords): string | null {
  const name = w.nameTo ?? w.nameFrom;
  if (w.passed || name === null) return null;
  const partners = w.bloc === 'ip4';
  const counted = (n: number): string => `${f.number(n)} ${n < 2 ? 'membre' : 'membres'}`;
  if (!w.forward) {
    if (w.from === w.to) return null;
    if (w.nameTo === null && !partners)
      return `${le(w.nameFirst)} ${verb(w.nameFirst, 'n’est', 'ne sont')} pas encore ${agreed([w.nameFirst], 'fondé')}`;
    const who = partners ? 'OTAN' : name;
    const what = partners ? 'partenaire indo-pacifique' : 'membre';
    const more = partners ? 'partenaires indo-pacifiques' : 'membres';
    const has =
      w.to === 0
        ? `ne ${verb(who, 'compte', 'comptent')} aucun ${what}`
        : `${verb(who, 'compte', 'comptent')} ${f.number(w.to)} ${w.to < 2 ? what : more}`;
    return `${le(who)} ${has} au lieu de ${f.number(w.from)}`;
  }
  const gain = w.to - w.from;
  if (partners)
    return gain === 0
      ? null
      : `l’OTAN acquiert ${f.number(gain)} ${gain < 2 ? 'partenaire indo-pacifique' : 'partenaires indo-pacifiques'}`;
  const old = w.nameFrom ?? w.nameFirst;
  const called = le(old);
  const is = verb(old, 'est', 'sont');
  const becomes = w.nameTo === null ? '' : `${verb(old, 'devient', 'deviennent')} ${le(w.nameTo)}`;
  if (w.nameTo === null) return `${called} ${is} ${agreed([old], 'dissous', 'dissoute')}`;
  if (w.nameFrom === null) {
    const founded = `${called} ${is} ${agreed([old], 'fondé')}`;
    const has = `${verb(old, 'compte', 'comptent')} ${counted(w.to)}`;
    return w.nameFirst === w.nameTo ? `${founded} et ${has}` : `${founded}, ${becomes} et ${has}`;
  }
  const renamed = w.nameFrom === w.nameTo ? '' : becomes;
  if (w.from === w.to) return renamed ? `${called} ${renamed}` : null;
  return `${called} ${renamed ? `${renamed} et ` : ''}${verb(old, 'passe', 'passent')} de ${f.number(w.from)} à ${counted(w.to)}`;
}

const states = (n: number): string => (n === 1 ? 'un État' : `${String(n)} États`);

export const compareWords = (f: Formats): CompareWords => ({
  title: 'Comparer deux jours',
  titleOf: (a, b) => `${f.date(a)} et ${f.date(b)}\u00a0: comparaison`,
  lead: 'Ce qui a changé entre deux jours quelconques\u00a0: membres de l’OTAN, du pacte de Varsovie et des Communautés et de l’Union européennes, frontières et États, côte à côte.',
  modes: {
    label: 'Manière de comparer',
    side: 'Côte à côte',
    swipe: 'Rideau',
    changes: 'Changements',
    table: 'Tableau',
  },
  plates: { label: 'Planche', europe: 'Europe', world: 'Monde' },
  letter: { a: 'A', b: 'B' },
  dates: { label: 'Les deux jours', a: 'Premier jour, A', b: 'Second jour, B', swap: 'Échanger A et B' },
  field: {
    label: (letter) => `Année ou jour de ${letter}`,
    previous: (letter) => `Changement précédant ${letter}`,
    next: (letter) => `Changement suivant ${letter}`,
    go: (letter) => `Aller\u00a0: montrer ce jour comme ${letter}`,
  },
  go: 'Aller',
  openMap: 'ouvrir la carte',
  strip: {
    label: 'Frise chronologique avec les deux jours',
    handle: (letter) => `Date ${letter}`,
  },
  swipe: {
    handle: 'Ligne de partage entre A et B',
    value: (percent) => `${String(percent)}\u00a0% de la carte montrent A`,
    onlyA: 'A seulement',
    half: 'Moitié-moitié',
    onlyB: 'B seulement',
    buttons: 'Déplacer la ligne de partage',
  },
  camera: {
    zoomIn: 'Agrandir les deux planches',
    zoomOut: 'Réduire les deux planches',
    reset: 'Montrer les deux planches entières',
  },
  sideLabel: (letter, day, year) => f.colon(letter, `${day} ${String(year)}`),
  plateLabel: (letter, label) => `${letter}. ${label}`,
  list: {
    title: (b) => `Ce qui est différent ${on(f.date(b))}`,
    counts: (from, to) => `${f.number(from)} → ${f.number(to)}`,
    countsSpoken: (from, to) => `de ${f.number(from)} à ${f.number(to)}`,
    none: 'Aucune différence\u00a0: les membres, les États et les frontières sont les mêmes les deux jours.',
    both: 'Dans les deux',
    territory: 'Territoire',
    outside: 'Hors du commandement intégré de l’OTAN',
    idle: 'Membre qui ne participe pas',
    ended: (forward) => (forward ? 'États disparus' : 'États pas encore nés'),
    began: (forward) => (forward ? 'États nés' : 'États encore présents'),
    passed: 'États nés et disparus dans l’intervalle',
    renamed: 'Noms',
    more: (n) => `${f.number(n)} de plus`,
    outlined: (letter) =>
      `Contour marqué en ${letter}\u00a0: États qui y sont dans un bloc et ne l’étaient pas l’autre jour.`,
  },
  sources: 'Sources',
  sentence: (a, b, blocs, ended, began) => {
    const forward = a <= b;
    const clauses = blocs.flatMap((w) => blocClause(f, w) ?? []);
    const more = forward
      ? [
          ...(ended > 0 ? [`${states(ended)} ${ended === 1 ? 'disparaît' : 'disparaissent'}`] : []),
          ...(began > 0 ? [`${states(began)} ${began === 1 ? 'naît' : 'naissent'}`] : []),
        ]
      : [];
    const all = [...clauses, ...more];
    const time = forward
      ? `Entre le ${f.date(a)} et le ${f.date(b)}`
      : `En remontant ${span(f.date(a), f.date(b))}`;
    if (a === b) return `Les deux jours sont le ${f.date(a)}.`;
    return all.length === 0
      ? `${time}, aucun bloc n’a changé de membres et aucun État n’a changé.`
      : `${time}, ${f.list(all)}.`;
  },
  /** `CE, à partir de 1993 UE`. */
  blocTitle: (from, to, year, forward) =>
    from === to ? from : forward ? `${from}, à partir de ${year} ${to}` : `${from}, avant ${year} ${to}`,
  blocLines: (w) => blocLines(f, w),
  landLine: (w) => {
    const land = f.list(w.land.map((unit) => le(unit)));
    const blocs = capital(f.list(w.blocs.map((bloc) => le(bloc))));
    const covers = many(w.blocs) ? 'couvrent' : 'couvre';
    const date = f.date(w.date);
    if (w.forward)
      return w.gained
        ? `${blocs} ${covers} ${land} ${from(date)}.`
        : `${blocs} ne ${covers} plus ${land} ${from(date)}.`;
    return w.gained
      ? `${blocs} ${covers} encore ${land}, ${until(date)}.`
      : `${blocs} ne ${covers} ${land} qu’${from(date)}.`;
  },
  passes: (land, giver, taker) => {
    const whole = land.length === 1 && land[0] === giver;
    const passes = many(land) ? 'passent' : 'passe';
    return capital(
      whole
        ? `${le(giver)} ${passes} ${to(taker)}.`
        : `${f.list(land.map((unit) => le(unit)))} ${passes} ${de(giver)} ${to(taker)}.`,
    );
  },
  standing: (kind, forward, groups) => {
    const [head, when] =
      kind === 'lost'
        ? [forward ? 'Ce n’est plus le cas' : 'Seulement plus tard', from]
        : forward
          ? ['Nouveau', from]
          : ['Encore', until];
    return `${f.colon(head, f.semicolons(groups.map((g) => `${f.list(g.names)} ${when(f.date(g.date))}`)))}.`;
  },
  dated: (group) => `${f.colon(f.date(group.date), f.list(group.names))}.`,
  span: (name, start, end) => `${f.colon(name, span(f.date(start), f.date(end)))}.`,
  renamed: (old, name) => `${capital(le(old))} ${verb(old, 's’appelle', 's’appellent')} ${name}.`,
  changes: {
    title: 'Gains et pertes',
    plate: (a, b) => `Carte des gains et des pertes ${span(f.date(a), f.date(b))}.`,
    key: 'Légende des gains et des pertes',
    gain: (bloc) => `gain\u00a0: ${bloc}`,
    loss: (bloc) => `perte\u00a0: ${bloc}`,
    kept: 'dans les mêmes blocs les deux jours',
    newBorder: 'frontière du second jour seulement',
    oldBorder: 'frontière du premier jour seulement',
    signs: '+ et − à côté d’un nom\u00a0: entrée dans un bloc, sortie d’un bloc.',
    both: 'OTAN et CE/UE',
    union: 'CE/UE',
    nato: 'OTAN',
    pact: 'Pacte de Varsovie',
    ip4: 'Partenaire indo-pacifique',
    unit: (name, gained, lost) => {
      const turns = f.semicolons(
        [
          gained.length > 0 ? `+ ${gained.join(', ')}` : '',
          lost.length > 0 ? `− ${lost.join(', ')}` : '',
        ].filter(Boolean),
      );
      return turns === '' ? name : f.colon(name, turns);
    },
  },
  table: {
    title: 'Tableau des deux jours',
    countsCaption: 'Nombres de membres',
    caption: 'Membres d’un bloc l’un ou l’autre jour',
    bloc: 'Bloc',
    state: 'État',
    on: (letter, date) => f.colon(letter, f.date(date)),
    difference: 'Différence',
    changed: 'Ce qui a changé',
    changes: (turns) => f.semicolons(turns),
    same: 'aucun changement',
    none: 'dans aucun',
    absent: 'pas d’État de ce nom',
    joined: (bloc, date) => `${bloc} ${from(f.date(date))}`,
    left: (bloc, date) => `${bloc} ${until(f.date(date))}`,
    signed: (n) => (n > 0 ? `+${f.number(n)}` : n < 0 ? `−${f.number(-n)}` : '0'),
    both: 'OTAN et CE/UE',
  },
  steps: {
    title: 'Jour après jour entre les deux',
    lesser: (n) => `États, frontières et noms entre les deux (${f.number(n)})`,
    none: 'Aucun bloc n’a changé entre les deux jours.',
    map: 'carte',
  },
  open: (letter, date) => `Ouvrir la carte de ${letter}, ${on(f.date(date))}`,
  rule: 'Une année montre son 31 décembre, l’année en cours la date des données\u202f; un jour montre ce jour même, le premier jour d’une appartenance compris. «\u00a0À partir du\u00a0» nomme le premier jour où quelque chose est vrai, «\u00a0jusqu’au\u00a0» le premier où cela ne l’est plus.',
});
