// French for the classroom set: the sheets, and the questions of the quiz.
import { formatsFor } from '../formats.ts';
import type { ClassWords, QuizWords } from '../en/classroom.ts';
import type { IsoDate } from '../../history/model.ts';

const f = formatsFor('fr-FR');

/** Article and preposition of a bloc: « de l’OTAN », « du pacte de Varsovie », « de la CECA ». */
const FORMS: Readonly<Record<string, readonly [plain: string, of: string]>> = {
  OTAN: ['l’OTAN', 'de l’OTAN'],
  NATO: ['l’OTAN', 'de l’OTAN'],
  CECA: ['la CECA', 'de la CECA'],
  ECSC: ['la CECA', 'de la CECA'],
  CE: ['les CE', 'des CE'],
  EC: ['les CE', 'des CE'],
  UE: ['l’UE', 'de l’UE'],
  EU: ['l’UE', 'de l’UE'],
  'Pacte de Varsovie': ['le pacte de Varsovie', 'du pacte de Varsovie'],
  'pacte de Varsovie': ['le pacte de Varsovie', 'du pacte de Varsovie'],
  'Warsaw Pact': ['le pacte de Varsovie', 'du pacte de Varsovie'],
};
const bloc = (name: string): string => FORMS[name]?.[0] ?? name;
const ofBloc = (name: string): string => FORMS[name]?.[1] ?? `de ${name}`;
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** States stand before a colon, without their article: so every name fits, whatever its gender. */
export const quizWords: QuizWords = {
  classes: ({ nato, union, pact }) => ({
    nato: `${bloc(nato)}, mais pas ${bloc(union)}`,
    union: `${bloc(union)}, mais pas ${bloc(nato)}`,
    both: `${bloc(nato)} et ${bloc(union)}`,
    pact: bloc(pact),
    none: 'aucun de ces blocs',
  }),
  blocOf: (state: string, date: IsoDate) => `${state}\u00a0: à quoi cet État appartenait-il le ${f.date(date)}\u202f?`,
  joinedYear: (state: string, name: string) =>
    `${state}\u00a0: en quelle année cet État est-il devenu membre ${ofBloc(name)}\u202f?`,
  count: (name: string, date: IsoDate) => `Combien de membres comptait ${bloc(name)} le ${f.date(date)}\u202f?`,
  memberOf: (name: string, date: IsoDate) =>
    `Lequel de ces États était membre ${ofBloc(name)} le ${f.date(date)}\u202f?`,
  outside: (name: string, date: IsoDate) =>
    `Lequel de ces États n’était pas membre ${ofBloc(name)} le ${f.date(date)}\u202f?`,
  inBoth: (union: string, date: IsoDate) =>
    `Lequel de ces États était membre à la fois de l’OTAN et ${ofBloc(union)} le ${f.date(date)}\u202f?`,
  joinedOn: (name: string, date: IsoDate) =>
    `Lequel de ces États est devenu membre ${ofBloc(name)} le ${f.date(date)}\u202f?`,
  left: (name: string, date: IsoDate) =>
    `Lequel de ces États a cessé d’être membre ${ofBloc(name)} le ${f.date(date)}\u202f?`,
  firstMember: (name: string) => `Lequel de ces États est devenu membre ${ofBloc(name)} le premier\u202f?`,
  nameThen: (now: string, date: IsoDate) =>
    `Comment s’appelait, le ${f.date(date)}, l’État qui s’appelle aujourd’hui ${now}\u202f?`,
  borders: (state: string, date: IsoDate) =>
    `${state}\u00a0: lequel de ces États avait une frontière terrestre avec lui le ${f.date(date)}\u202f?`,
  firstEvent: 'Lequel de ces événements a eu lieu le premier\u202f?',
  eventYear: (title: string) => `En quelle année était-ce\u00a0: «\u00a0${title}\u00a0»\u202f?`,
  memberSince: (state: string, name: string, date: IsoDate) =>
    `${state}\u00a0: compté comme membre ${ofBloc(name)} à partir du ${f.date(date)}.`,
  inNone: (state: string, date: IsoDate) => `${state}\u00a0: membre d’aucun d’entre eux le ${f.date(date)}.`,
  notMember: (state: string, name: string, date: IsoDate) =>
    `${state}\u00a0: pas membre ${ofBloc(name)} le ${f.date(date)}.`,
  counted: (name: string, n: number, date: IsoDate) =>
    `${capital(bloc(name))}\u00a0: ${f.number(n)} membres le ${f.date(date)}.`,
  endedOn: (state: string, name: string, date: IsoDate) =>
    `${state}\u00a0: n’est plus membre ${ofBloc(name)} à partir du ${f.date(date)}.`,
  named: (then: string, now: string, start: IsoDate, end: IsoDate | null) =>
    end === null
      ? `${then}\u00a0: aujourd’hui ${now}.`
      : start < '1949-04-04'
        ? `Nom jusqu’au ${f.date(end)}\u00a0: ${then}\u202f; aujourd’hui ${now}.`
        : `Nom du ${f.date(start)} au ${f.date(end)}\u00a0: ${then}\u202f; aujourd’hui ${now}.`,
  touches: (a: string, b: string, date: IsoDate) =>
    `${a} et ${b}\u00a0: une frontière commune le ${f.date(date)}.`,
  happened: (title: string, date: IsoDate) => `${f.date(date)}\u00a0: ${title}.`,
};

export const classWords: ClassWords = {
  title: 'Pour la classe',
  lead: 'Des feuilles pour un jour ou une période au choix\u00a0: une carte à colorier, la même carte avec les réponses, une frise des années, un tableau des membres et dix questions. Choisissez, puis imprimez ou enregistrez en PDF\u00a0: une feuille par page.',
  form: 'Ce que montre la série',
  date: 'Année ou jour',
  from: 'À partir de (facultatif)',
  dateHint: 'par exemple 1955 ou 1955-05-14',
  plate: 'Carte',
  plates: { europe: 'Europe', world: 'Monde' },
  seed: 'Numéro du questionnaire',
  another: 'Autres questions',
  partsLabel: 'Feuilles',
  parts: {
    blank: 'Carte à colorier',
    answers: 'Carte avec les réponses',
    timeline: 'Frise des années',
    table: 'Tableau des membres',
    gaps: 'Tableau à compléter',
    quiz: 'Dix questions',
    key: 'Réponses aux questions',
  },
  names: 'Noms des États sur la carte à colorier',
  show: 'Afficher',
  print: 'Imprimer ou enregistrer en PDF',
  printHint:
    'Dans la fenêtre d’impression, choisissez le papier et, si le choix existe, retirez les en-têtes et pieds de page.',
  noScript:
    'Cette page montre la série d’aujourd’hui. Les autres jours exigent JavaScript. L’impression fonctionne sans lui.',
  sheets: 'Feuilles',
  name: 'Nom',
  className: 'Classe',
  day: 'Date',
  blankTitle: (date: IsoDate) => `Carte à colorier\u00a0: ${f.date(date)}`,
  blankTask:
    'Choisissez une couleur pour chaque numéro, coloriez les cases, puis les États. Les terres sans numéro restent blanches.',
  answersTitle: (date: IsoDate) => `Les adhésions le ${f.date(date)}`,
  timelineTitle: (from: IsoDate, to: IsoDate) => `Les blocs du ${f.date(from)} au ${f.date(to)}`,
  timelineNote:
    'Au-dessus de la ligne, le nombre d’États dans l’OTAN et dans les Communautés ou l’Union\u202f; au-dessous, dans le pacte de Varsovie et parmi les partenaires indo-pacifiques.',
  changes: 'Jours où des États ont adhéré ou se sont retirés',
  noChanges: 'Aucun État n’a rejoint ni quitté un bloc pendant ces années.',
  tableTitle: (date: IsoDate) => `Les membres le ${f.date(date)}`,
  gapsTitle: (date: IsoDate) => `Les membres le ${f.date(date)}\u00a0: depuis quand\u202f?`,
  gapsTask:
    'Écrivez dans chaque case vide l’année où l’État est devenu membre. Les cases avec un tiret restent vides.',
  state: 'État',
  since: (name: string) => `${name} depuis`,
  none: '–',
  quizTitle: (from: IsoDate, to: IsoDate, whole: boolean) =>
    whole
      ? `Dix questions sur le ${f.date(to)}`
      : `Dix questions sur les années ${from.slice(0, 4)} à ${to.slice(0, 4)}`,
  quizTask: 'Une seule réponse est juste. Cochez sa case.',
  keyTitle: (seed: number) => `Réponses au questionnaire numéro ${f.number(seed)}`,
  row: (file: string, line: number) => `${file.replace(/^data\//, '')}, ligne ${f.number(line)}`,
  source: (date: IsoDate) => `Alliance Atlas, au ${f.date(date)} · CC BY 4.0`,
  boundaries:
    'Frontières de l’époque. Les frontières et les noms n’impliquent aucune prise de position sur leur statut juridique.',
};
