// French: every word of the interface. Sentences made from changes stand in changes.ts.
import { formatsFor } from '../formats.ts';
import type { Messages } from '../messages.ts';
import type { Notice } from '../../view/url.ts';
import { agreed, le } from './articles.ts';
import { changeSentences } from './changes.ts';
import { of, since } from './dates.ts';
import { publishWords } from './publish.ts';

const f = formatsFor('fr-FR');

const notice = (n: Notice): string => {
  switch (n.kind) {
    case 'no-such-day':
      return `Le calendrier n’a pas de jour «\u00a0${n.given}\u00a0». Date affichée\u00a0: ${f.date(n.shown)}.`;
    case 'out-of-range':
      return `L’atlas va du 4 avril 1949 à la date de ses données\u202f; «\u00a0${n.given}\u00a0» est en dehors. Date affichée\u00a0: ${f.date(n.shown)}.`;
    case 'not-a-date':
      return `«\u00a0${n.given}\u00a0» n’est pas une date que l’atlas sache lire (essayez 1955 ou 1955-05-14). Date affichée\u00a0: ${f.date(n.shown)}.`;
    case 'unknown-country':
      return `Aucun État ne porte le code «\u00a0${n.given}\u00a0» entre 1949 et aujourd’hui\u202f; aucun n’est donc sélectionné.`;
    case 'unknown-option':
      return `Le lien demande «\u00a0${n.given}\u00a0», que l’atlas n’a pas. Cette option est laissée de côté.`;
  }
};

/** Where a sentence begins that follows another: the article of a name becomes small. Towns keep theirs. */
const small = (line: string): string =>
  line.replace(
    /^(?:L’|(?:Les?|La|Une?|Des) (?!Caire|Haye|Havane|Valette))/,
    (start) => start.charAt(0).toLowerCase() + start.slice(1),
  );

export const core: Messages = {
  tag: 'fr-FR',
  /** As in addresses and in the document's `lang`. */
  lang: 'fr',
  dir: 'ltr',
  formats: f,
  site: {
    name: 'Alliance Atlas',
    description:
      'L’OTAN, le pacte de Varsovie, les Communautés européennes et leurs frontières, pour chaque jour depuis le 4 avril 1949.',
    skip: 'Aller à la carte',
    map: 'Carte',
    sources: 'Sources',
    mainMenu: 'Menu principal',
    compareWith: (a, b) => `Comparer ${a} et ${b}`,
    theme: {
      label: 'Couleurs',
      auto: 'Couleurs automatiques',
      light: 'Couleurs claires',
      dark: 'Couleurs sombres',
      spoken: { auto: 'automatiques', light: 'claires', dark: 'sombres' },
    },
    noScript:
      'Cette date est dessinée dans le navigateur, ce qui demande JavaScript. Chaque année et chaque jour où quelque chose a changé ont une page qui s’en passe\u00a0:',
    onward: 'Autour de ces dates',
    allDates: 'Pages de toutes les années et de tous les changements',
    allDatesLead:
      'Une page pour chaque année, dans son état du 31 décembre, et pour chaque jour où une appartenance, une frontière ou un nom a changé.',
  },
  shades: {
    land: 'Aucune appartenance représentée',
    nato: 'OTAN seule',
    'nato-out': 'OTAN, hors du commandement intégré',
    both: 'OTAN et Communautés ou Union',
    'both-out': 'OTAN et Communautés ou Union, hors du commandement intégré',
    eu: 'Communautés ou Union seules',
    wp: 'Pacte de Varsovie',
    'wp-idle': 'Pacte de Varsovie, sans participation',
    ip4: 'Partenaire indo-pacifique',
    dep: 'dépendance d’un membre de l’OTAN, non couverte par le traité',
  },
  key: {
    label: 'Légende de la carte',
    counts: 'Nombres d’États',
    nato: 'OTAN',
    natoOnly: 'OTAN seule',
    and: (a, b) => `${a} et ${b}`,
    only: (name) => `${name} ${agreed([name], 'seul')}`,
    partners: 'Partenaires indo-pacifiques',
    partnersNote: 'partenaires, et non membres',
    pact: 'Pacte de Varsovie',
    joinedIn: (year) => `adhésion en ${year}`,
    dep: 'territoire hors de la zone du traité',
    out: 'hors du commandement intégré',
    idle: 'membre qui ne participe pas',
    disputed: 'contesté ou occupé',
    article6: 'limite sud de la zone du traité',
    asOf: 'Appartenances du jour affiché\u202f; frontières telles qu’elles étaient. Les frontières n’impliquent aucune opinion sur le statut.',
    kosovo: '*Kosovo\u00a0: voir la note.',
    sourcesLink: 'Sources et notes',
    tile: (name) => name,
    show: (name, n) => `${name} ${n}\u00a0: montrer seulement`,
    layers: 'Couches',
    layersLoading: 'Chargement des couches',
    layersFailed: 'Les couches n’ont pas pu être chargées.',
  },
  plate: {
    world: 'Monde',
    europe: 'Europe',
    globe: 'Globe',
    pole: 'Pôle',
    views: 'Vue de la grande carte',
    phoneViews: 'Planche',
    name: (plate) => `Carte (${plate})`,
    describe: (plate, date, sentence) => `Carte (${plate}) ${of(date)}. ${sentence}`,
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    reset: 'Montrer toute la planche',
    enlarge: 'Échanger les deux planches',
    loading: 'Chargement de la carte agrandissable',
    trouble: {
      failed:
        'La carte agrandissable n’a pas pu être chargée. La carte dessinée, la frise chronologique et les tableaux fonctionnent toujours.',
      lost: 'La carte agrandissable s’est arrêtée, parce que l’affichage graphique de cet appareil a été interrompu. La carte dessinée, la frise chronologique et les tableaux fonctionnent toujours.',
      'no-webgl':
        'L’agrandissement nécessite WebGL, que ce navigateur n’offre pas. La carte dessinée, la frise chronologique et les tableaux fonctionnent toujours.',
      undrawn: 'Les contours de la carte n’ont pas pu être chargés\u00a0: elle ne suit pas la date.',
    },
    retry: 'Réessayer',
    article6: 'L’article 6 s’arrête au tropique du Cancer',
  },
  timeline: {
    label: 'Date',
    dock: 'Frise chronologique',
    play: 'Lecture',
    pause: 'Pause',
    previous: 'Changement précédent',
    next: 'Changement suivant',
    first: 'Premier jour, 4 avril 1949',
    today: 'Aujourd’hui',
    speed: 'Vitesse',
    times: (speed) => `${speed}×`,
    edit: 'modifier la date',
    typed: 'Année ou jour',
    typedHint: 'par exemple 1955 ou 1955-05-14',
    go: 'Aller',
    cancel: 'Annuler',
    natoOnly: 'OTAN seule',
    both: 'OTAN et UE',
    unionOnly: 'UE seule',
    pact: 'Pacte de Varsovie',
    partners: 'Partenaires indo-pacifiques',
    nato: (n) => `OTAN ${n}`,
    nextChange: (date) => `Changement suivant\u00a0: ${date}`,
    lastChange: 'Aucun changement ultérieur',
    years: 'Années',
    changes: 'Jours où quelque chose a changé',
  },
  panel: {
    label: 'À propos de cette date',
    changed: (year) => `Ce qui a changé en ${year}`,
    changedShort: 'Changements',
    situation: 'Situation',
    members: 'Membres',
    sources: 'Sources',
    noChange: (previous, next) =>
      [
        'Les appartenances sont restées les mêmes toute l’année.',
        previous
          ? `Le changement précédent date ${of(previous)}${next ? `, le suivant ${of(next)}.` : '.'}`
          : next
            ? `Le changement suivant date ${of(next)}.`
            : '',
      ].join(' '),
    noChangeTitle: (year) => `Aucun changement en ${year}`,
    since,
    joined: 'Adhésion',
    state: 'État',
    note: 'Note',
    more: 'Lire la suite',
    less: 'Replier',
    loadingText: 'Chargement du texte de cette période',
    eventsFailed: 'Les événements et les sources de cette année n’ont pas pu être chargés.',
    textFailed: 'Le texte n’a pas pu être chargé.',
    cardFailed: 'La fiche de cet État n’a pas pu être chargée.',
    lesser: 'Aussi cette année\u00a0: États, frontières, événements',
    participation: {
      'outside-integrated-command': 'hors du commandement intégré',
      'not-taking-part': 'ne participe pas',
    },
    asOf: (date) => `Date affichée\u00a0: ${date}.`,
    asOfRule:
      'Une année montre son 31 décembre, l’année en cours la date des données\u202f; un jour montre ce jour même, le premier jour d’une appartenance compris.',
    boundaries:
      'Frontières telles qu’elles étaient. Les frontières, les noms et les appellations figurant sur cette carte n’impliquent ni approbation ni acceptation de la part de ses éditeurs.',
    kosovoNote:
      '*Sans préjudice des positions sur le statut, conformément à la résolution 1244 (1999) du CSNU et à l’avis de la CIJ sur la déclaration d’indépendance.',
    baltic:
      'L’Estonie, la Lettonie et la Lituanie sont représentées dans les frontières alors imposées\u202f; la plupart des États de l’OTAN n’ont jamais reconnu leur annexion par l’Union soviétique.',
    frontLines:
      'La Crimée et les autres zones occupées ou annexées de l’Ukraine appartiennent en droit à l’Ukraine et sont hachurées. Les lignes de front depuis le 24 février 2022 ne sont pas tracées\u00a0: un oblast hachuré peut n’être occupé qu’en partie.',
    rules: 'Quel jour compte',
    notes: 'Notes sur la carte de ce jour',
    disputes: 'Territoires contestés ou occupés ce jour-là',
    disputesMore: 'Qui revendique quoi, et depuis quand',
    works: 'Sur quoi cette date repose',
    proof: 'Source',
    row: 'Ligne dans les données',
    from: (controller) => `contrôle\u00a0: ${controller}`,
    count: (n, members) => `${n} sur ${members}`,
    both: 'Dans les deux',
  },
  tooltip: {
    none: 'N’est membre d’aucun des blocs représentés.',
    member: (bloc, date) => `${bloc} ${since(date)}.`,
    partner: (date) =>
      `Partenaire indo-pacifique de l’OTAN ${since(date)}\u202f; un partenaire, et non un membre.`,
    owner: (names) => `Administration\u00a0: ${f.list(names)}.`,
    inArticle6: 'Dans la zone de l’article 6.',
    outArticle6: 'Hors de la zone de l’article 6.',
    covered: (bloc) => `Territoire couvert par ${le(bloc)}.`,
    control: (label, controller) => `${label}. Contrôle\u00a0: ${controller}.`,
    claim: (label) => `${label}.`,
    lease: (label, controller) => `${label}. Cession à bail\u00a0: ${controller}.`,
  },
  share: {
    button: 'Partager',
    copied: 'Lien copié',
    failed: (link) => `Copiez ce lien\u00a0: ${link}`,
    title: (date) => `Alliance Atlas, ${date}`,
  },
  notice: {
    label: 'À propos de ce lien',
    dismiss: 'Fermer',
    text: notice,
  },
  error: {
    notFoundTitle: 'Page introuvable',
    notFound: 'L’atlas a des pages pour les dates, comme /1955 ou /1955-05-14, et pour ses sources.',
    wrongTitle: 'Une erreur s’est produite',
    wrong: 'La page n’a pas pu être dessinée. La charger de nouveau peut aider.',
    home: 'Ouvrir la carte d’aujourd’hui',
    again: 'Charger de nouveau',
    asleep: 'Les commandes de cette page n’ont pas été chargées. Ce qui est affiché peut se lire.',
    late: 'La page suivante n’est pas encore arrivée.',
    part: 'Cette partie de la page n’a pas pu être chargée.',
  },
  offline: {
    label: 'Nouvelle version',
    updateReady: 'Une nouvelle version de l’atlas est prête.',
    load: 'La charger',
    later: 'Plus tard',
  },
  spoken: {
    /** The slider's value: "3 octobre 1990 : OTAN 16, Communautés européennes 12, Pacte de Varsovie 6". */
    value: (date, counts) => f.colon(date, counts.map(([n, c]) => `${n} ${c}`).join(', ')),
    join: (a, b) => f.semicolons([a, small(b)]),
  },
  changes: changeSentences(f),
  ...publishWords(f),
};
