// French for the pages that tell the method: rules, precision, doubts, disputes, sources. The facts in them come from the data.
import { capital } from '../capital.ts';
import type { MethodWords } from '../en/method.ts';
import { formatsFor } from '../formats.ts';
import { asSentence, withDays } from '../notes.ts';
import { le } from './articles.ts';
import { since as sinceDate, span } from './dates.ts';
import { kindWords } from './kinds.ts';

const f = formatsFor('fr-FR');
/** The notes of the data are in English, in every language of the site: a French date would stand oddly in them. */
const ofNotes = formatsFor('en-GB');

type Precision = 'day' | 'month' | 'year';

/** `3 octobre 1990`, `octobre 1990` or `1990`, as exactly as it is known. */
const when = (date: string, precision: Precision): string =>
  precision === 'year'
    ? String(Number(date.slice(0, 4)))
    : precision === 'month'
      ? f.month(date)
      : f.date(date);

/** The date of a work: a day, a month, a year or a range of years. */
const published = (date: string): string =>
  /^\d{4}-\d{2}$/.test(date) ? when(`${date}-01`, 'month') : withDays(date, f.date).replace('/', '–');

/** The tables that begin with the atlas say "then or earlier" by this day. */
const THEN_OR_EARLIER = '1949-01-01';

const since = (date: string, precision: Precision = 'day'): string =>
  date === THEN_OR_EARLIER ? '1949 ou avant' : when(date, precision);

const spanOf = (start: string, end: string | null, precision: Precision = 'day'): string =>
  end === null ? sinceDate(since(start, precision)) : span(since(start, precision), when(end, precision));

const rows = (count: number): string => `${f.number(count)} ${count < 2 ? 'ligne' : 'lignes'}`;

export const methodWords: MethodWords = {
  formats: f,
  when,
  since,
  span: spanOf,
  rows,
  readable: (text) => withDays(text, ofNotes.date),
  published,
  sentence: asSentence,
  capital,
  pages: {
    label: 'Pages sur la méthode',
    method: 'Méthode',
    sources: 'Sources',
    doubts: 'Doutes connus',
    disputes: 'Différends',
  },
  method: {
    title: 'Sources et règles',
    lead: 'Ce que la carte montre, quel jour compte, avec quelle précision, et sur quoi repose chaque ligne des données.',
    contents: 'Sur cette page',
    shows: {
      title: 'Ce que l’atlas montre',
      text: [
        'Qui appartenait à l’OTAN, au pacte de Varsovie et aux Communautés et à l’Union européennes, et qui était un partenaire indo-pacifique de l’OTAN, pour chaque jour depuis le 4 avril 1949, avec les frontières et les noms tels qu’ils étaient. L’OTAN est tout ce qui est bleu, les Communautés et l’Union tout ce qui est à l’intérieur de la ligne d’or, et là où les deux valent, le bleu est d’un ton plus foncé.',
        'Les partenaires sont représentés comme des partenaires\u00a0: ils ne sont jamais comptés ni colorés comme des membres. Un membre hors du commandement intégré de l’OTAN, ou qui ne participe pas au pacte de Varsovie, reste un membre et est signalé par un motif.',
        'Tout vient de simples tableaux, tenus à la main, où une ligne est une affirmation et nomme au moins une source. Rien de ce qui est sur la carte n’est décidé ailleurs.',
      ],
    },
    asOf: {
      title: 'La date d’une page',
      text: 'Une année montre son 31 décembre, l’année en cours la date des données\u202f; un jour montre ce jour même, le premier jour d’une appartenance compris. Les intervalles sont semi-ouverts\u00a0: une ligne vaut de son premier jour jusqu’au premier jour où elle n’est plus vraie, celui-ci exclu.',
      edition: (version, date) =>
        `Voici la version ${version} des données, au ${date}. «\u00a0Aujourd’hui\u00a0» est ce jour-là, jamais l’horloge du lecteur.`,
    },
    counts: {
      title: 'Quel jour compte',
      text: 'Un protocole n’est pas une adhésion, une invitation n’est pas une candidature, et une cérémonie n’est pas le droit. Pour chaque bloc, un seul genre de jour compte, le même pour tous ses membres.',
      programmes: 'Pour les partenariats et les programmes',
      from: (name, time) => `${name} (${time})`,
    },
    land: {
      title: 'Territoires, frontières et noms',
      units: (count) =>
        `Les frontières sont tracées à partir de ${f.number(count)} unités territoriales, les plus petits territoires dont la souveraineté ne se divise jamais entre 1949 et aujourd’hui. Un État à une date donnée est l’ensemble de ses unités, si bien qu’aucune frontière d’une autre époque ne transparaît.`,
      rules: [
        [
          'Droit et contrôle',
          'La couleur suit le droit tel que la plupart des États le voient. Le contrôle, l’occupation et l’annexion que la plupart des États ne reconnaissent pas sont hachurés par-dessus et ne changent jamais la couleur.',
        ],
        [
          'Ce qu’un bloc couvre',
          'Un bloc couvre le territoire que ses membres détiennent. L’OTAN couvre aussi les dépendances d’un membre situées à l’intérieur de l’article 6 de son traité, au nord du tropique du Cancer\u202f; les autres dépendances sont plus pâles. Les Communautés et l’Union ne couvrent des territoires outre-mer que là où un traité le dit. Chaque exception est une ligne à part, donnée ci-dessous.',
        ],
        [
          'Kosovo*',
          'Le Kosovo* est représenté avec une frontière propre à partir du 17 février 2008. *Cette désignation est sans préjudice des positions sur le statut et est conforme à la résolution 1244 (1999) du Conseil de sécurité des Nations unies ainsi qu’à l’avis de la CIJ sur la déclaration d’indépendance du Kosovo.',
        ],
        [
          'Les États baltes',
          'L’Estonie, la Lettonie et la Lituanie sont représentées dans les frontières alors imposées jusqu’au 6 septembre 1991. La plupart des États de l’OTAN n’ont jamais reconnu leur annexion par l’Union soviétique.',
        ],
        [
          'Berlin',
          'Berlin-Ouest a relevé de la France, du Royaume-Uni et des États-Unis jusqu’au 3 octobre 1990. Il a une teinte pâle à lui, n’est pas compté comme territoire de la République fédérale, et se trouve dans les Communautés par déclaration de la République fédérale. Berlin-Est est représenté avec l’Allemagne de l’Est, ce que les trois puissances n’ont jamais accepté.',
        ],
        [
          'La Sarre',
          'La Sarre est un territoire à part, lié à la France, jusqu’à ce qu’elle rejoigne la République fédérale le 1er janvier 1957. L’union économique avec la France s’est poursuivie jusqu’en 1959.',
        ],
        [
          'L’Algérie',
          'Les départements d’Algérie se trouvent dans la zone du traité de l’OTAN jusqu’au 3 juillet 1962, et à partir de 1958 dans la Communauté économique. L’État commence le 5 juillet 1962.',
        ],
        [
          'L’Ukraine',
          'La Crimée et les autres zones occupées ou annexées appartiennent en droit à l’Ukraine, et sont hachurées. Les lignes de front depuis le 24 février 2022 ne sont pas tracées\u00a0: un oblast hachuré peut n’être occupé qu’en partie, et le territoire occupé dans d’autres oblasts n’est pas hachuré.',
        ],
        [
          'Les lacs',
          'La mer d’Aral a sa forme d’environ 2005 à toutes les dates\u202f; en 1960, elle était plusieurs fois plus grande. Les réservoirs construits après 1949 sont laissés de côté.',
        ],
        [
          'Petits territoires',
          'Un État trop petit pour être vu est dessiné comme un symbole à sa place. La Cité du Vatican n’a pas de contour dans les données, et les îlots contestés de cette taille ne sont mentionnés que dans le texte.',
        ],
        [
          'Les noms',
          'Un État porte son nom français court et usuel du jour\u00a0: Turquie jusqu’à la fin de mai 2022 et Türkiye depuis, Macédoine avec sa désignation provisoire jusqu’en février 2019. Le nom d’Union européenne n’est pas employé avant novembre 1993.',
        ],
        [
          'Les contours',
          'Les contours sont ceux de Natural Earth à l’échelle de 1:10\u202f000\u202f000, dans la forme généralisée distribuée avec QGIS, avec des lignes tracées pour cet atlas là où aucune ligne n’existe dans la source. Ils s’écartent par endroits de 1 à 3 km.',
        ],
      ],
      exceptions: (count) => `Les exceptions\u00a0: ${rows(count)}`,
      covered: (bloc, covered) =>
        covered ? `territoire couvert par ${le(bloc)}` : `territoire non couvert par ${le(bloc)}`,
    },
    disputes: {
      title: 'Territoires contestés',
      text: (hatched, borders, noted) =>
        `L’atlas tient une liste des territoires contestés\u00a0: ${f.number(hatched)} entrées sont hachurées sur la carte, ${f.number(borders)} se lisent au tracé d’une frontière, et ${f.number(noted)} concernent des territoires trop petits ou trop indécis pour être dessinés et sont dites par le texte. Chacune nomme qui revendique, qui détient, depuis quand, et comment c’est dessiné.`,
      link: 'Tous les différends',
    },
    precise: {
      title: 'Quelle précision',
      text: 'Compté à partir des données. «\u00a0Jour\u00a0» signifie que chaque date de la ligne est connue au jour près\u202f; une date connue seulement au mois ou à l’année est écrite comme son premier jour et le dit. «\u00a0Attesté\u00a0» repose sur un document primaire, une page officielle ou le Journal officiel\u202f; «\u00a0rapporté\u00a0» sur des travaux savants ou sur la presse\u202f; «\u00a0général\u00a0» sur des ouvrages généraux de référence, parce que rien de mieux ne pouvait être nommé.',
      caption:
        'Les tableaux, avec leurs lignes par précision et par certitude, leurs doutes, et le jour de la dernière révision',
      table: 'Tableau',
      rows: 'Lignes',
      day: 'Jour',
      month: 'Mois',
      year: 'Année',
      documented: 'Attesté',
      reported: 'Rapporté',
      general: 'Général',
      doubts: 'Doutes',
      reviewed: 'Dernière révision',
      never: 'pas encore',
      none: '–',
      noneSpoken: 'non relevé pour ce tableau',
    },
    doubts: {
      title: 'Doutes connus',
      text: (count, points) =>
        `${rows(count)} ${count < 2 ? 'est douteuse' : 'sont douteuses'} d’une manière qu’un lecteur devrait connaître\u00a0: un jour connu seulement au mois, d’autres jours dans d’autres ouvrages, un témoignage qui n’est pas un document, une ligne approximative, une question laissée ouverte. ${f.number(points)} ${points < 2 ? 'autre point concerne' : 'autres points concernent'} les lignes, les jours et les noms en général.`,
      link: 'Tous les doutes connus',
    },
    corrections: {
      title: 'Corrections',
      policy: [
        'Une erreur est corrigée dans sa ligne, jamais sur une page seulement. Une correction nomme la source qui la porte\u202f; là où de bonnes sources divergent, la ligne garde une lecture selon une règle énoncée et sa note donne l’autre.',
        'Rien n’est corrigé en silence\u00a0: chaque changement d’une ligne figure dans l’historique du dépôt, et les fichiers de texte qui énumèrent qui change de couleur quel jour changent avec elle. Un lien garde son sens pour toujours\u202f; ce qu’il montre peut devenir plus exact.',
      ],
      how: 'Comment signaler une erreur',
      say: 'Dites de quelle ligne il s’agit (le fichier et la ligne figurent à côté de chaque fait, sous «\u00a0Source\u00a0»), ce qui est faux, et quelle source le dit.',
      form: 'Signaler une erreur',
      repository: 'Les données dans le dépôt',
      none: 'Cet exemplaire de l’atlas n’indique pas d’adresse pour les signalements. Écrivez à ceux qui le publient là où vous le lisez.',
    },
    sources: {
      title: 'Sources',
      text: (all, withAddress) =>
        `La bibliographie compte ${f.number(all)} ouvrages, dont ${f.number(withAddress)} avec une adresse stable. Une référence précise est une bonne source\u202f; une adresse inventée n’en est pas une. Chaque ouvrage dit combien de lignes et de textes reposent sur lui.`,
      link: 'Toute la bibliographie',
    },
    licences: {
      title: 'Licences',
      text: 'Code\u00a0: MIT. Données et textes propres à l’atlas\u00a0: CC BY 4.0, mention «\u00a0Alliance Atlas\u00a0». Géométrie\u00a0: Natural Earth, domaine public, et découpages propres. Polices\u00a0: SIL Open Font Licence 1.1.',
      disclaimerTitle: 'Avertissement',
      disclaimer:
        'Les frontières, les noms et les appellations figurant sur cette carte n’impliquent ni approbation ni acceptation de la part de ses éditeurs.',
    },
  },
  doubts: {
    title: 'Doutes connus',
    lead: 'Ce qu’un lecteur devrait savoir avant de se fier à un jour, à une ligne ou à un nom. Les listes sont tirées des données\u00a0: une ligne est ici quand elle dit elle-même qu’elle n’est pas certaine.',
    contents: 'Tableaux et points',
    points: 'Lignes, jours et noms en général',
    row: (line) => `ligne ${f.number(line)}`,
    precision: {
      day: '',
      month: 'connu au mois près',
      year: 'connu à l’année près',
    },
    certainty: {
      documented: '',
      reported: 'repose sur des travaux savants ou sur la presse',
      general: 'repose sur des ouvrages généraux de référence',
    },
    others: (days) => `autres jours défendables\u00a0: ${f.list(days.map((day) => f.date(day)))}`,
    line: 'contour approximatif ou discutable',
  },
  disputes: {
    title: 'Territoires contestés',
    lead: 'Qui revendique quoi, qui le détient, depuis quand, et comment c’est dessiné. La liste ne prend pas parti\u202f; la couleur de la carte suit le droit tel que la plupart des États le voient.',
    contents: 'Filtrer selon la façon de dessiner',
    claimed: 'Revendiqué par',
    held: 'Détenu par',
    drawn: {
      hatched: 'Hachuré sur la carte',
      'border-only': 'Montré par la seule frontière',
      'note-only': 'Dit par le texte seulement',
    },
    nobody: 'personne',
    map: 'La carte de ce jour-là',
    mapNow: 'La carte d’aujourd’hui',
    open: 'En cours',
    closed: 'Réglé ou terminé',
    row: 'Ligne',
  },
  sources: {
    title: 'Sources',
    lead: (all) =>
      `Les ${f.number(all)} ouvrages sur lesquels reposent les lignes et les textes de l’atlas, par auteur, avec le nombre de lignes et de textes qui nomment chacun.`,
    search: 'Chercher dans la bibliographie',
    hint: 'auteur, titre, année',
    found: (count, all) => `${f.number(count)} sur ${f.number(all)} ouvrages`,
    letters: 'Par première lettre',
    uses: (count) => (count === 1 ? 'Nommé une fois' : `Nommé ${f.number(count)} fois`),
    archived: 'Copie archivée',
    row: 'ligne',
    none: 'Aucun ouvrage de la bibliographie ne contient ces mots.',
  },
  row: {
    title: 'Une ligne des données',
    lead: 'Les faits de l’atlas figurent dans des tableaux, une affirmation par ligne. Cette page montre l’une d’elles.',
    where: (file, line) => `${file}, ligne ${f.number(line)}`,
    missing:
      'Cette ligne n’existe pas. Un lien vers une ligne peut vieillir quand des lignes sont ajoutées avant elle.',
    failed: 'Le tableau n’a pas pu être chargé.',
    loading: 'Chargement de la ligne',
    noScript: 'L’affichage d’une ligne nécessite JavaScript. Les tableaux en fichiers\u00a0:',
    before: 'Ligne précédente',
    after: 'Ligne suivante',
    empty: 'vide',
    file: 'Le tableau entier en fichier',
    report: 'Signaler une erreur dans cette ligne',
    tables: 'Les tableaux en fichiers',
    columns: 'Ce que signifient les colonnes est expliqué dans data/README.md de la source.',
  },
  ...kindWords,
};
