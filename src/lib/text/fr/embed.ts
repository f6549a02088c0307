// French for maps in other pages: the embedded map itself, and the page that writes the snippet for it.
import { formatsFor } from '../formats.ts';
import type { EmbedWords } from '../en/embed.ts';
import type { IsoDate } from '../../history/model.ts';

const f = formatsFor('fr-FR');

export const embedWords: EmbedWords = {
  open: 'Ouvrir dans Alliance Atlas',
  source: 'Données\u00a0: Alliance Atlas, CC BY 4.0.',
  frameTitle: (date: IsoDate) => `Alliance Atlas\u00a0: carte du ${f.date(date)}`,
  frozenNote: (date: IsoDate, version: string) =>
    `Cette image montre le ${f.date(date)} et ne change pas. Version des données\u00a0: ${version}.`,
  make: {
    title: 'Intégrer une carte à votre page',
    lead: 'Choisissez ce que montre la carte et copiez les lignes ci-dessous dans votre page. La carte s’adapte à la largeur qu’elle reçoit, s’utilise au clavier et ne démarre jamais d’elle-même.',
    choices: 'Ce que montre la carte',
    date: 'Année ou jour',
    dateHint: 'par exemple 1955 ou 1955-05-14',
    show: 'Afficher',
    size: 'Taille',
    sizes: {
      full: 'Aussi large que le texte',
      large: '800 × 500 pixels',
      medium: '640 × 460 pixels',
      small: '320 × 240 pixels',
    },
    language: 'Langue',
    plates: 'Cartes',
    plateNames: { both: 'Monde et Europe', europe: 'Europe seule', world: 'Monde seul' },
    theme: 'Couleurs',
    themes: { auto: 'Celles du système du lecteur', light: 'Claires', dark: 'Sombres' },
    layers: 'Couches',
    layerNames: {
      names: 'Noms des États',
      disputes: 'Territoires contestés ou occupés',
      article6: 'Limite sud de la zone du traité',
    },
    controls: 'Curseur et boutons',
    kind: 'Vivante ou figée',
    kinds: {
      live: 'Vivante\u00a0: suit les corrections des données',
      frozen: 'Figée\u00a0: cette image, toujours la même',
    },
    liveNote:
      'Le lecteur peut changer la date, faire défiler les années et choisir un État. Les corrections des données apparaissent d’elles-mêmes.',
    frozenNote: (version: string) =>
      `Une image de la version ${version} des données, sans script\u00a0: elle reste telle quelle quand les données sont corrigées. Le lien placé dessous mène à la carte actuelle.`,
    frozenDates:
      'Il existe une image figée pour chaque année et chaque changement des blocs. Pour un autre jour, on prend celle du changement précédent, qui montre les mêmes membres.',
    frozenFailed:
      'La liste des images figées n’a pas pu être chargée\u00a0: seule une carte vivante est possible pour l’instant.',
    again: 'Réessayer',
    preview: 'Aperçu',
    code: 'Lignes pour votre page',
    copy: 'Copier les lignes',
    copied: 'Copié',
    copyFailed:
      'La copie est impossible ici. Les lignes sont sélectionnées\u00a0: appuyez sur Ctrl C ou ⌘ C.',
    privacyTitle: 'Ce que vos lecteurs révèlent',
    privacy: [
      'Rien de plus que la requête elle-même. La carte ne dépose aucun cookie, n’enregistre rien sur l’appareil du lecteur, ne compte personne et ne charge rien depuis d’autres sites.',
      'Le bac à sable prévu dans les lignes sépare la carte de votre page\u00a0: elle peut exécuter son propre script et ouvrir l’atlas dans un nouvel onglet, rien d’autre. Une image figée n’exécute aucun script.',
    ],
    rulesTitle: 'Bon à savoir',
    rules: [
      'Laissez visibles la ligne de source et le lien sous la carte. Les données sont sous licence CC BY 4.0\u00a0: citez Alliance Atlas comme source.',
      'Donnez la date dans votre propre texte\u00a0: la carte montre les appartenances et les frontières du jour indiqué au-dessus d’elle, et «\u00a0aujourd’hui\u00a0» avance.',
      'L’adresse seule fonctionne aussi\u00a0: collez-la là où un système de publication demande le lien d’un cadre.',
    ],
    address: 'Adresse de la carte seule',
    noScript:
      'Les choix exigent JavaScript. Sans lui, placez l’adresse d’une date dans le src d’un iframe, par exemple\u00a0:',
  },
};
