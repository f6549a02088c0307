// French: the layers of the record. Loaded when a reader opens them, so it stands apart from core.ts.
import type { LayerMessages } from '../en/layers.ts';
import { formatsFor } from '../formats.ts';
import { de } from './articles.ts';
import { on, since, span } from './dates.ts';

const f = formatsFor('fr-FR');

const counted = (n: number, one: string, more: string): string => `${n} ${n < 2 ? one : more}`;

export const layerMessages: LayerMessages = {
  formats: f,
  /** Name of each layer and what it shows. */
  layers: {
    names: { name: 'Noms', hint: 'noms des États et des mers' },
    disputes: { name: 'Territoires contestés', hint: 'hachurés sur la couleur du droit' },
    article6: { name: 'Article 6', hint: 'limite sud de la zone du traité' },
    operations: { name: 'Opérations', hint: 'de l’OTAN, en cours ce jour-là' },
    presence: {
      name: 'Présence avancée',
      hint: 'groupements tactiques, brigades, quartiers généraux à l’est',
    },
    summits: { name: 'Sommets', hint: 'de l’année\u202f; lieux des précédents en plus clair' },
    partners: { name: 'Partenaires', hint: 'partenaires de l’OTAN, et non membres' },
    alliances: { name: 'Autres alliances', hint: 'contour des parties' },
    claims: { name: 'Revendications', hint: 'différends qui ne sont pas hachurés' },
  },
  kinds: {
    operations: {
      'air-campaign': 'Campagne aérienne',
      'peace-support': 'Soutien de la paix',
      stabilisation: 'Stabilisation',
      training: 'Formation',
      maritime: 'Opération en mer',
      'counter-piracy': 'Lutte contre la piraterie',
      embargo: 'Application d’un embargo',
      'air-policing': 'Police du ciel',
      'air-defence': 'Défense aérienne',
      relief: 'Secours',
      support: 'Soutien',
      vigilance: 'Vigilance',
    },
    presence: {
      battlegroup: 'Groupement tactique',
      brigade: 'Brigade',
      headquarters: 'Quartier général',
    },
    summits: {
      summit: 'Sommet',
      special: 'Réunion extraordinaire',
      virtual: 'Réunion par vidéo',
    },
    disputes: {
      hatched: 'Hachuré sur la carte',
      'note-only': 'Revendication ou différend, non hachuré',
      'border-only': 'Montré par les seules frontières',
    },
    treaties: {
      alliance: 'Alliance',
      'mutual-assistance': 'Traité d’assistance mutuelle',
      pact: 'Pacte',
      partnership: 'Partenariat',
    },
  },
  certainty: {
    documented: 'Attesté par des sources primaires ou officielles.',
    reported: 'Rapporté par des travaux savants ou par la presse.',
    general: 'Connu par des ouvrages généraux de référence.',
  },
  switches: 'Ce que la carte montre',
  loading: 'Chargement du relevé',
  failed: 'Le relevé n’a pas pu être chargé.',
  retry: 'Réessayer',
  count: (n) => String(n),
  counted: (layer, n) => f.colon(layer, String(n)),
  /** `last` is the last day included; null while it goes on. */
  span: (start, last, precision) => {
    const day = (date: string): string =>
      precision === 'day' ? f.date(date) : precision === 'month' ? f.month(date) : date.slice(0, 4);
    if (last === null) return since(day(start));
    return day(start) === day(last) ? on(day(start)) : span(day(start), day(last));
  },
  /** The days of a meeting, of one year. */
  days: (first, last) => (last === null ? f.date(first) : `${f.range(first, last)} ${first.slice(0, 4)}`),
  kindAndTime: (kind, time) => `${kind}, ${time}.`,
  sentence: (words) => (/[.!?…]$/.test(words) ? words : `${words}.`),
  framework: (names) => `Direction\u00a0: ${names}.`,
  where: (place, states) => (states === '' ? `${place}.` : `${place} (${states}).`),
  mandate: (words) => `Mandat\u00a0: ${words}.`,
  strength: (words) => `Moyens\u00a0: ${words}.`,
  earlier: (years) => `Réunions antérieures ici\u00a0: ${years}.`,
  claimed: (claimants, controllers) =>
    [
      claimants === '' ? '' : `Revendication\u00a0: ${claimants}.`,
      controllers === '' ? '' : `Contrôle\u00a0: ${controllers}.`,
    ]
      .filter(Boolean)
      .join(' '),
  partner: (programme, start) => `${programme} ${since(start)}.`,
  suspended: (programme, start) => f.colon(programme, `suspension ${since(start)}.`),
  partnerNote: 'Un partenaire, et non un membre.',
  earlierSign: 'lieux de sommets antérieurs',
  partnerKey: { active: 'partenaire', over: 'partenaire au sein de l’Union', suspended: 'suspendu' },
  alliance: (name, parties) => f.colon(name, counted(parties, 'partie', 'parties')),
  allianceRule: {
    chosen: 'Les traités choisis ci-dessous.',
    country: (name) => `Traités ${de(name)}, l’État sélectionné.`,
    kind: 'Traités entre plusieurs États. Sélectionnez un État pour voir les siens, ou choisissez ci-dessous.',
  },
  chooseAlliances: 'Choisir parmi les traités en vigueur ce jour-là',
  chooseNone: 'Revenir au choix habituel',
  parties: (names) => `Parties\u00a0: ${names}.`,
  list: {
    title: 'Sur la carte',
    lead: (date) => `Ce que les couches montrent ${on(date)}.`,
    none: 'Rien dans cette couche ce jour-là.',
    summitNone: (year) => `Aucune réunion de chefs d’État ou de gouvernement en ${year}.`,
    more: (name) => `Plus sur\u00a0: ${name}`,
    note: 'Note',
    works: 'Sources',
    worksLoading: 'Chargement des sources',
    worksFailed: 'Les sources n’ont pas pu être chargées.',
    earlierPlaces: (n) => `Lieux de réunions antérieures, dessinés en plus clair\u00a0: ${n}.`,
    partnersLead: (active, suspended) =>
      `${counted(active, 'État', 'États')}${suspended > 0 ? `, ${suspended} ${suspended < 2 ? 'suspendu' : 'suspendus'}` : ''}.`,
  },
  marks: 'Symboles du relevé',
};
