// French for the page of the data: what there is, in which form, under which licence, and how to use it.
import type { DataWords } from '../en/data.ts';
import { formatsFor } from '../formats.ts';

const f = formatsFor('fr-FR');

/** Bytes as a reader judges a download. */
const size = (bytes: number): string =>
  bytes < 950_000
    ? `${f.number(Math.max(1, Math.round(bytes / 1000)))}\u00a0ko`
    : `${f.number(Math.round(bytes / 100_000) / 10)}\u00a0Mo`;

export const dataWords: DataWords = {
  formats: f,
  size,
  title: 'Données',
  lead: 'Tout ce que montre l’atlas, sous forme de fichiers\u00a0: les tables, l’image de chaque année et de chaque changement, et la géométrie des États de la date. Libre d’utilisation, sans inscription.',
  contents: 'Sur cette page',
  version: (version, asOf) => `Version ${version} des données, au ${f.date(asOf)}.`,
  address:
    'Tous les fichiers se trouvent sous cette adresse. index.json dit ce qu’il y a, README.md explique les fichiers et les champs, codebook.md les colonnes telles qu’elles sont saisies (en anglais).',
  tables: {
    title: 'Tables',
    text: [
      'Chaque table existe en CSV (UTF-8, RFC 4180\u202f; les listes sont séparées par des espaces) et en JSON. Les intervalles sont semi-ouverts\u00a0: une ligne vaut à partir de son début et jusqu’à sa fin non comprise\u202f; une fin vide est ouverte.',
      'Les codes sont ceux de la norme ISO 3166-1 alpha-3 ou l’ancien code\u202f; le Kosovo* porte le code XKX. «\u00a0Telle quelle\u00a0» désigne la table comme elle figure dans le dépôt, avec les noms de colonnes du livre de codes, où le Kosovo* porte le code KOS, et avec le fichier et la ligne de chaque entrée.',
    ],
    caption: 'Les tables, leur nombre de lignes et leurs fichiers',
    name: 'Table',
    rows: 'Lignes',
    csv: 'CSV',
    json: 'JSON',
    edited: 'Telle quelle',
    download: (form, table) => `${form}, ${table}`,
    what: {
      memberships: 'Qui appartenait à quel bloc, de quel jour à quel jour',
      participation: 'Membres hors du commandement intégré ou sans participation',
      reservations: 'Réserves durables de membres, comme l’absence de bases étrangères',
      coverage: 'Exceptions\u00a0: les territoires qu’un bloc couvre ou ne couvre pas',
      blocs: 'Les noms des blocs selon la date, et le jour qui compte',
      polities: 'Noms, statuts et puissances des États et territoires selon la date',
      tenures: 'Quel État détenait quelle unité territoriale',
      units: 'Les unités territoriales dont sont faites les frontières',
      overlays: 'Contrôles et différends représentés sur le territoire',
      disputes: 'Territoires et frontières en litige',
      events: 'Les événements et leurs sources',
      programmes: 'Ce que fait l’OTAN avec des États qui ne sont pas membres',
      partnerships: 'Qui a participé à quel programme',
      steps: 'Les chemins vers les blocs et hors d’eux, étape par étape',
      operations: 'Les opérations de l’OTAN',
      presence: 'Groupements tactiques, brigades et quartiers généraux',
      consultations: 'Les recours aux articles 4 et 5',
      summits: 'Les réunions des chefs d’État et de gouvernement',
      'secretaries-general': 'Qui a dirigé l’OTAN',
      treaties: 'Les alliances en dehors des blocs',
      'treaty-parties': 'Les parties à ces traités',
      names: 'Les noms sous lesquels on trouve les États, dans de nombreuses langues',
      sources: 'La bibliographie',
    },
  },
  land: {
    title: 'Les États de la date',
    text: [
      'Pour chaque année (au 31 décembre) et pour chaque jour où un bloc a changé\u00a0: tous les États et territoires avec leur nom de la date, leur statut, leur puissance, leurs blocs et le premier jour de leur appartenance.',
      'Les coordonnées sont la longitude et la latitude (WGS 84), arrondies à environ un kilomètre et coupées à l’antiméridien. Le GeoJSON suit la RFC 7946, avec des anneaux extérieurs dans le sens antihoraire\u202f; le TopoJSON garde les frontières communes et des anneaux extérieurs dans le sens horaire, comme l’attend D3.',
      'Pour tout autre jour, units.topojson contient les unités territoriales\u00a0: il suffit de réunir celles que tenures.json attribue au même État ce jour-là.',
    ],
    limit:
      'Chaque fichier GeoJSON pèse environ 400\u00a0ko, chaque fichier TopoJSON environ 230\u00a0ko\u202f; un quart une fois compressé.',
    latest: 'La plus récente',
    units: 'Unités territoriales',
    years: 'Toutes les années',
    days: 'Jours où un bloc a changé',
    file: (form, date) => `${form}, ${date}`,
    day: (date) => f.date(date),
  },
  snapshots: {
    title: 'Les images sous forme de données',
    text: 'snapshots/{date}.json indique pour une date qui appartenait à quel bloc et depuis quand, comment s’appelait chaque État et quel bloc couvrait chaque unité territoriale. Il en existe un pour chaque année et pour chaque jour où quelque chose change sur la carte.',
  },
  schemas: {
    title: 'Schémas et sommes de contrôle',
    text: 'Chaque type de fichier JSON a son JSON Schema (version 2020-12). files.json donne la liste de tous les fichiers avec leur taille, leur somme SHA-256 et leur schéma\u202f; sha256sums.txt contient les mêmes sommes pour sha256sum --check.',
  },
  examples: {
    title: 'Exemples',
    names: { curl: 'curl', observable: 'Observable', python: 'Python', r: 'R' },
    text: {
      curl: 'Télécharger une table, et énumérer les membres de l’OTAN à la fin de 1989 (avec jq).',
      observable: 'Dessiner les États à la fin de 1989 selon leurs blocs, avec Observable Plot.',
      python:
        'Le territoire de l’OTAN sur une carte et le nombre de membres par bloc, avec geopandas et pandas.',
      r: 'La même chose avec sf et R de base.',
    },
    copy: 'Copier l’exemple',
  },
  versions: {
    title: 'Versions',
    text: 'Les noms des fichiers, les colonnes et les identifiants restent\u202f; ce qui s’ajoute ne gêne pas ce qui les lit. Ce qui disparaît augmente le premier chiffre de la version. La liste des changements est en anglais.',
    of: (version, date) => `${version}, ${f.date(date)}`,
  },
  licence: {
    title: 'Licence',
    text: 'Données et textes propres à l’atlas\u00a0: Creative Commons Attribution 4.0 (CC BY 4.0). Vous pouvez les utiliser et les modifier à toute fin, à condition de nommer Alliance Atlas et d’indiquer vos modifications. La géométrie, d’après Natural Earth, est dans le domaine public\u202f; le code est sous licence MIT.',
    disclaimer:
      'Les frontières, noms et appellations n’impliquent ni approbation ni acceptation de la part des éditeurs. *Kosovo\u00a0: sans préjudice des positions sur le statut, et conformément à la résolution 1244 (1999) du Conseil de sécurité de l’ONU et à l’avis de la CIJ sur la déclaration d’indépendance.',
  },
  cite: {
    date: 'Citer la carte d’un jour',
    whole: 'Citer l’ensemble des données',
    show: 'Afficher',
  },
};
