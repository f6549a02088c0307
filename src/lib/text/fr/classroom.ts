// French for the classroom set: the sheets, and the questions of the quiz.
import type { IsoDate } from '../../history/model.ts';
import { capital } from '../capital.ts';
import type { ClassWords, QuizWords } from '../en/classroom.ts';
import { formatsFor } from '../formats.ts';
import { a, agreed, de, il, le, many } from './articles.ts';

const f = formatsFor('fr-FR');

/** `appartenait` or `appartenaient`, as the name asks. */
const verb = (name: string, one: string, more: string): string => (many([name]) ? more : one);
const members = (n: number): string => `${f.number(n)} ${n < 2 ? 'membre' : 'membres'}`;

export const quizWords: QuizWords = {
  /** They stand behind "appartenir". */
  classes: ({ nato, union, pact }) => ({
    nato: `${a(nato)}, mais pas ${a(union)}`,
    union: `${a(union)}, mais pas ${a(nato)}`,
    both: `à la fois ${a(nato)} et ${a(union)}`,
    pact: a(pact),
    none: 'à aucun de ces blocs',
  }),
  blocOf: (state: string, date: IsoDate) =>
    `À quoi ${le(state)} ${verb(state, 'appartenait', 'appartenaient')}-${il(state)} le ${f.date(date)}\u202f?`,
  joinedYear: (state: string, name: string) =>
    `En quelle année ${le(state)} ${verb(state, 'est', 'sont')}-${il(state)} ${agreed([state], 'devenu')} ${verb(state, 'membre', 'membres')} ${de(name)}\u202f?`,
  count: (name: string, date: IsoDate) =>
    `Combien de membres ${verb(name, 'comptait', 'comptaient')} ${le(name)} le ${f.date(date)}\u202f?`,
  memberOf: (name: string, date: IsoDate) =>
    `Lequel de ces États était membre ${de(name)} le ${f.date(date)}\u202f?`,
  outside: (name: string, date: IsoDate) =>
    `Lequel de ces États n’était pas membre ${de(name)} le ${f.date(date)}\u202f?`,
  inBoth: (union: string, date: IsoDate) =>
    `Lequel de ces États était membre à la fois de l’OTAN et ${de(union)} le ${f.date(date)}\u202f?`,
  joinedOn: (name: string, date: IsoDate) =>
    `Lequel de ces États est devenu membre ${de(name)} le ${f.date(date)}\u202f?`,
  left: (name: string, date: IsoDate) =>
    `Lequel de ces États a cessé d’être membre ${de(name)} le ${f.date(date)}\u202f?`,
  firstMember: (name: string) => `Lequel de ces États est devenu membre ${de(name)} le premier\u202f?`,
  nameThen: (now: string, date: IsoDate) =>
    `Comment s’appelait, le ${f.date(date)}, l’État qui s’appelle aujourd’hui ${now}\u202f?`,
  borders: (state: string, date: IsoDate) =>
    `Lequel de ces États avait une frontière terrestre avec ${le(state)} le ${f.date(date)}\u202f?`,
  firstEvent: 'Lequel de ces événements a eu lieu le premier\u202f?',
  eventYear: (title: string) => `De quelle année est cet événement\u00a0: «\u00a0${title}\u00a0»\u202f?`,
  memberSince: (state: string, name: string, date: IsoDate) =>
    `${capital(le(state))} ${verb(state, 'est', 'sont')} ${agreed([state], 'compté')} comme ${verb(state, 'membre', 'membres')} ${de(name)} à partir du ${f.date(date)}.`,
  inNone: (state: string, date: IsoDate) =>
    `${capital(le(state))} n’${verb(state, 'appartenait', 'appartenaient')} à aucun d’entre eux le ${f.date(date)}.`,
  notMember: (state: string, name: string, date: IsoDate) =>
    `${capital(le(state))} n’${verb(state, 'était pas membre', 'étaient pas membres')} ${de(name)} le ${f.date(date)}.`,
  counted: (name: string, n: number, date: IsoDate) =>
    `${capital(le(name))} ${verb(name, 'comptait', 'comptaient')} ${members(n)} le ${f.date(date)}.`,
  endedOn: (state: string, name: string, date: IsoDate) =>
    `${capital(le(state))} n’${verb(state, 'est plus membre', 'sont plus membres')} ${de(name)} à partir du ${f.date(date)}.`,
  named: (then: string, now: string, start: IsoDate, end: IsoDate | null) =>
    end === null
      ? `${then}\u00a0: aujourd’hui ${now}.`
      : start < '1949-04-04'
        ? `Nom jusqu’au ${f.date(end)}\u00a0: ${then}\u202f; aujourd’hui ${now}.`
        : `Nom du ${f.date(start)} au ${f.date(end)}\u00a0: ${then}\u202f; aujourd’hui ${now}.`,
  touches: (one: string, other: string, date: IsoDate) =>
    `${capital(le(one))} et ${le(other)} avaient une frontière commune le ${f.date(date)}.`,
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
  answersTitle: (date: IsoDate) => `Les appartenances le ${f.date(date)}`,
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
