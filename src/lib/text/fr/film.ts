// Français pour les films : le carton qui les ouvre et la boîte de dialogue qui les produit.
import type { FilmWords } from '../en/film.ts';
import { formatsFor } from '../formats.ts';

const f = formatsFor('fr-FR');

type FilmFormat = 'mp4' | 'webm' | 'gif';
type FilmCodec = 'avc' | 'vp9' | 'av1' | 'vp8';

const CODECS: Readonly<Record<FilmCodec, string>> = { avc: 'H.264', vp9: 'VP9', av1: 'AV1', vp8: 'VP8' };
const FORMATS: Readonly<Record<FilmFormat, string>> = { mp4: 'MP4', webm: 'WebM', gif: 'GIF' };

const megabytes = (bytes: number): string =>
  bytes < 950_000
    ? `${f.number(Math.max(1, Math.round(bytes / 1000)))}\u00a0ko`
    : `${f.number(Math.round(bytes / 1e5) / 10)}\u00a0Mo`;

const duration = (ms: number): string => {
  const all = Math.max(1, Math.round(ms / 1000));
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  if (minutes === 0) return `${seconds}\u00a0s`;
  return seconds === 0 ? `${minutes}\u00a0min` : `${minutes}\u00a0min ${seconds}\u00a0s`;
};

export const filmWords: FilmWords = {
  lead: 'L’OTAN, le pacte de Varsovie, les Communautés européennes et l’Union européenne, avec les frontières telles qu’elles étaient chaque jour montré.',
  days: (first, last) => `Du ${first} au ${last}`,

  title: 'Produire un film',
  close: 'Fermer',
  loading: 'Chargement des cartes',
  loadFailed: 'Les cartes n’ont pas pu être chargées.',
  retry: 'Réessayer',
  from: 'Du',
  to: 'Au',
  dateHint: 'par exemple 1955 ou 1955-05-14',
  notADate: (given) =>
    `«\u00a0${given}\u00a0» n’est pas une date que l’atlas sait lire. Essayez 1955 ou 1955-05-14.`,
  outOfRange: (first, last) => `L’atlas va du ${first} au ${last}.`,
  wrongOrder: 'Le film finirait avant de commencer.',
  map: 'Carte',
  maps: { both: 'Europe et monde', europe: 'Europe', world: 'Monde' },
  steps: 'Montre',
  stepsOf: {
    years: 'chaque année et chaque changement',
    changes: 'les seuls changements des blocs',
  },
  pace: 'Rythme',
  paces: { slow: 'lent', normal: 'celui de la frise', quick: 'rapide', fast: 'très rapide' },
  size: 'Taille',
  shapes: { wide: 'large', classic: '4:3', square: 'carré', story: 'vertical' },
  sizeOf: (shape, size) => `${shape}, ${size}`,
  colours: 'Couleurs',
  themes: { light: 'claires', dark: 'sombres', print: 'pour l’impression' },
  format: 'Format',
  formats: FORMATS,
  formatHints: {
    mp4: 'lisible presque partout',
    webm: 'léger, pour les pages web',
    gif: 'se lit tout seul\u202f; plus lourd, 256 couleurs',
  },
  titleCard: 'Commencer par un titre',
  preview: (date) => `Première image\u00a0: ${date}`,
  previewFailed: 'La première image n’a pas pu être dessinée.',
  estimate: (pictures, ms) =>
    `${f.number(pictures)} ${pictures < 2 ? 'image' : 'images'}, durée ${duration(ms)}.`,

  codec: (codec) => CODECS[codec],
  instead: (missing, codec, format) =>
    missing.length === 0
      ? `Enregistré en ${CODECS[codec]} dans un fichier ${FORMATS[format]}.`
      : `Ce navigateur ne sait pas écrire ${f.list(missing.map((c) => CODECS[c]))} à cette taille. Le film est enregistré en ${CODECS[codec]} dans un fichier ${FORMATS[format]}.`,
  vp9InMp4:
    'Les navigateurs et VLC le lisent\u202f; QuickTime et certains logiciels de montage ne le lisent pas.',
  failedOn: (codec) =>
    `L’écriture en ${CODECS[codec]} a échoué dans ce navigateur\u202f; essai du format suivant.`,
  none: 'Ce navigateur ne sait écrire ni MP4 ni WebM. Un GIF du même film fonctionne.',
  useGif: 'Produire un GIF',

  start: 'Produire le film',
  cancel: 'Annuler',
  making: (date) => `Dessin de la carte du ${date}`,
  starting: 'Démarrage',
  left: (ms) => `encore ${duration(ms)} environ`,
  percent: (share) => `${Math.floor(share * 100)}\u00a0%`,
  announce: (quarter) => `Le film est fait à ${quarter * 25}\u00a0%.`,
  cancelled: 'Annulé. Rien n’a été conservé.',
  done: (name, bytes) => `${name}, ${megabytes(bytes)}, est prêt.`,
  saved: (name) => `${name} est enregistré.`,
  save: 'Enregistrer le film',
  another: 'En produire un autre',
  watch: 'Le film',

  tooLarge: (bytes) =>
    `Le film dépasserait ${megabytes(bytes)}, le maximum que ce navigateur peut garder en mémoire. Choisissez une taille plus petite, un rythme plus rapide ou une période plus courte.`,
  tooSlow:
    'Une image a pris plus d’une demi-minute, deux fois de suite. La machine est peut-être occupée\u202f; un nouvel essai peut aider.',
  broken: 'Le film n’a pas pu être produit.',
  stayOpen: 'Gardez cette page ouverte\u00a0: le film est produit ici, sur votre machine.',
};
