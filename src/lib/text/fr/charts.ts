// French for the charts: members, land, roads to membership, and the overlap of two blocs.
import type { ChartWords } from '../en/charts.ts';
import type { Formats } from '../formats.ts';
import { yearsAndMonths } from '../lengths.ts';
import { agreed } from './articles.ts';
import { of, on } from './dates.ts';

/** Years and months of a number of days, without the days: "2 ans 7 mois". */
function length(days: number): string {
  const [y, m] = yearsAndMonths(days);
  const years = `${String(y)} ${y < 2 ? 'an' : 'ans'}`;
  if (y === 0 && m === 0) return `${String(days)} ${days < 2 ? 'jour' : 'jours'}`;
  if (y === 0) return `${String(m)} mois`;
  return m === 0 ? years : `${years} ${String(m)} mois`;
}

const alone = (name: string): string => `${name} ${agreed([name], 'seul')}`;

export const chartWords = (f: Formats): ChartWords => ({
  title: 'Graphiques',
  lead: 'Combien de membres, combien de territoire, combien de temps pour entrer, et dans quelle mesure l’OTAN et l’Union se recoupent, depuis le 4 avril 1949. Chaque graphique a son tableau.',
  contents: 'Graphiques de cette page',
  names: {
    nato: 'OTAN',
    union: 'CE/UE',
    both: 'dans les deux',
    pact: 'Pacte de Varsovie',
    partners: 'Partenaires indo-pacifiques',
  },
  lineEnd: (name, value) => `${name} ${value}`,
  table: (n) => `Tableau (${f.number(n)} ${n < 2 ? 'ligne' : 'lignes'})`,
  from: 'À partir du',
  rule: (asOf) =>
    `État au ${f.date(asOf)}. Un changement est placé au jour où il a pris effet\u202f; voici quel est ce jour pour chaque bloc\u00a0:`,
  sourcesLink: 'sources et règles',
  members: {
    title: 'Les membres au fil du temps',
    text: 'États de chaque bloc. L’OTAN compte à partir de la signature en 1949 et du dépôt de chaque adhésion ultérieure\u202f; les Communautés à partir de l’entrée en vigueur\u00a0: six membres de la Communauté du charbon et de l’acier en 1952, l’Union européenne depuis le 1er novembre 1993. Les États qui sont dans les deux sont comptés dans chacune.',
    label: (nato, union, both) =>
      `Courbe du nombre de membres depuis 1949\u00a0: aujourd’hui OTAN ${String(nato)}, Union européenne ${String(union)}, dans les deux ${String(both)}.`,
    source:
      'Source\u00a0: le tableau des appartenances de l’atlas, dont chaque ligne renvoie à son traité ou à son protocole.',
  },
  areas: {
    title: 'Le territoire au fil du temps',
    text: 'Territoire que chaque bloc couvre, en millions de kilomètres carrés\u00a0: le territoire propre de ses membres, et ce qu’il couvre en outre, comme les départements d’Algérie dans l’OTAN jusqu’en 1962. Le Groenland a quitté les Communautés en 1985 et est resté dans l’OTAN. À elle seule, l’Union soviétique faisait 22 des 23 millions du pacte de Varsovie.',
    label:
      'Courbe du territoire couvert par l’OTAN, par les Communautés et l’Union, et par le pacte de Varsovie depuis 1949.',
    unit: (km2) => f.number(Math.round(km2 / 10_000) / 100),
    axis: (km2) => f.number(km2 / 1_000_000),
    axisTitle: 'millions de km²',
    km2: (km2) => f.number(Math.round(km2 / 1000) * 1000),
    columns: ['À partir du', 'OTAN, km²', 'CE/UE, km²', 'Pacte de Varsovie, km²'],
    states: 'États',
    source:
      'Source\u00a0: superficies des unités territoriales de l’atlas, d’après les contours de Natural Earth, eaux intérieures comprises, arrondies à 1\u202f000 km²\u202f; frontières et couverture du jour.',
  },
  roads: {
    title: 'De la candidature à l’entrée',
    text: 'Combien de temps chaque adhésion a pris. Une barre va de la candidature (pour l’OTAN, où la plupart des États n’en ont jamais déposé, de l’invitation) à l’entrée. Les fondateurs sont laissés de côté, de même que les tentatives qui ont échoué. Les barres avec une flèche sont encore ouvertes, comptées jusqu’à la date des données.',
    'european-union': 'Communautés et Union européennes',
    nato: 'OTAN',
    sort: 'Ordre',
    by: { entry: 'par entrée', length: 'par durée', name: 'par nom' },
    columns: { state: 'État', bar: 'Étapes', time: 'Durée', start: 'Début', end: 'Entrée' },
    begins: { application: 'candidature', invitation: 'invitation' },
    years: 'ans',
    open: 'ouvert',
    length,
    lengthOpen: (days) => `${length(days)} à ce jour`,
    marks: {
      invitation: 'invitation',
      'talks-opened': 'ouverture des négociations',
      'talks-closed': 'clôture des négociations',
      'protocol-signed': 'signature du traité ou du protocole',
      entry: 'entrée',
    },
    key: 'Légende des étapes',
    mark: (what, date) => `${what} ${on(f.date(date))}`,
    bar: (start, startDate, marks, end) =>
      f.semicolons([
        `${start} ${on(f.date(startDate))}`,
        ...marks,
        end ? `entrée ${on(f.date(end))}` : 'encore ouvert',
      ]),
    source:
      'Source\u00a0: le relevé des étapes de l’atlas\u202f; chaque ligne mène aux ouvrages qui la fondent.',
    sources: 'Sources',
  },
  overlap: {
    title: 'L’OTAN et l’Union se recoupent',
    text: 'États dans l’OTAN seule, dans les deux, et dans les Communautés ou l’Union seules. Les surfaces sont proportionnelles aux nombres\u202f; l’échelle est la même pour chaque jour.',
    natoOnly: alone('OTAN'),
    both: 'dans les deux',
    unionOnly: alone,
    slider: 'Jour du diagramme',
    previous: 'Changement précédent',
    next: 'Changement suivant',
    value: (date, nato, both, union, name) =>
      f.colon(
        f.date(date),
        `${alone('OTAN')} ${String(nato)}, dans les deux ${String(both)}, ${alone(name)} ${String(union)}`,
      ),
    label: (text) => `Diagramme d’Euler. ${text}.`,
    since: (date) => `À partir ${of(f.date(date))}`,
    today: (date) => `Le ${f.date(date)}`,
    columns: ['À partir du', 'OTAN seule', 'dans les deux', 'CE/UE seules'],
    none: 'aucun',
    map: (date) => `Carte ${of(f.date(date))}`,
    source: 'Source\u00a0: le tableau des appartenances de l’atlas.',
  },
});
