// Français des images qui quittent la page : ce qu’elles portent, et la boîte de dialogue qui les fait.
import type { Formats } from '../formats.ts';
import type { ExportWords, PictureWords } from '../en/export.ts';

/** Ce que portent les images elles-mêmes. */
export const pictureWords = (f: Formats): PictureWords => ({
  asOf: (date) => `État au ${f.date(date)}.`,
  asOfTwo: (a, b) => `État au ${f.date(a)} et au ${f.date(b)}.`,
  asOfData: (date) => `Données au ${f.date(date)}.`,
  sources: (version) => `Alliance Atlas, données version ${version}, CC BY 4.0. Sources et règles\u00a0:`,
  title: (date) => f.date(date),
  versus: (a, b) => `${f.date(a)} et ${f.date(b)}`,
  span: (first, last) => `${first.slice(0, 4)}–${last.slice(0, 4)}`,
});

/** La boîte de dialogue. */
export const exportWords: ExportWords = {
  title: 'Exporter une image',
  close: 'Fermer',
  what: 'Image de',
  contents: {
    europe: 'L’Europe',
    world: 'Le monde',
    both: 'Les deux cartes',
    'view-europe': 'L’Europe telle qu’affichée',
    'view-world': 'La grande carte telle qu’affichée',
    compare: 'Les deux jours',
    country: 'L’État',
    members: 'Les membres au fil du temps',
    land: 'Les territoires au fil du temps',
  },
  shape: 'Forme',
  shapes: {
    wide: '16:9, large',
    classic: '4:3',
    square: 'Carrée',
    story: '9:16, story',
    a4: 'A4, paysage',
    'a4-portrait': 'A4, portrait',
    a3: 'A3, paysage',
    'a3-portrait': 'A3, portrait',
  },
  size: 'Taille',
  pixels: (width, height) => `${String(width)} × ${String(height)} pixels`,
  paper: (width, height) => `${String(width)} × ${String(height)} pixels, 300 ppp`,
  colours: 'Couleurs',
  themes: { light: 'Claires', dark: 'Sombres', print: 'Pour l’impression' },
  ofPage: 'Comme sur la page',
  format: 'Format',
  formats: { png: 'PNG, en pixels', svg: 'SVG, net à toute taille' },
  preview: 'Aperçu',
  drawing: 'L’image est en cours de dessin.',
  drawn: (name) => `L’image est prête\u00a0: ${name}`,
  save: 'Enregistrer',
  copy: 'Copier',
  saving: 'Le fichier est en préparation.',
  saved: (name) => `Enregistrée sous ${name}`,
  copied: 'L’image est dans le presse-papiers.',
  noCopy: 'Ce navigateur ne sait pas copier d’images\u202f; enregistrez-la.',
  copyFailed: 'Le navigateur n’a pas permis de copier l’image. Enregistrez-la.',
  failed: 'L’image n’a pas pu être dessinée.',
  loadFailed: 'Ce dont l’image est faite n’a pas pu être chargé.',
  tooSlow: 'Le dessin a pris trop de temps et a été arrêté.',
  tooLarge:
    'Ce navigateur ne sait pas dessiner une image d’autant de pixels. Enregistrez-la en SVG ou choisissez une taille plus petite.',
  noView: 'La carte zoomable n’a pas donné d’image.',
  retry: 'Réessayer',
  embed: 'Intégrer cette carte',
  classroom: 'Fiches pour la classe',
};
