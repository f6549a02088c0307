// French for the page and the card of a state: its ribbon, its box of the date, its dated facts. Facts are told by nouns, which need no
// agreement with the state.
import type { BlocId, ParticipationKind } from '../../history/model.ts';
import type { PartnershipEnd, PresenceKind, ProgrammeKind } from '../../history/record-model.ts';
import { capital } from '../capital.ts';
import type { CountryWords } from '../en/country.ts';
import { formatsFor } from '../formats.ts';
import { a, de, il, le, many } from './articles.ts';
import { of, on, since as sinceDate, span, until } from './dates.ts';
import { word } from './numbers.ts';

const f = formatsFor('fr-FR');

const bold = (name: string): string => `*${name}*`;
/** After a colon: the subjects of consultations begin with a common noun. */
const small = (subject: string): string => subject.charAt(0).toLowerCase() + subject.slice(1);
const members = (count: number): string => `${count} ${count < 2 ? 'membre' : 'membres'}`;
const others = (count: number): string => `${count} ${count < 2 ? 'autre État' : 'autres États'}`;
const allDe = (names: readonly string[]): string => f.list(names.map((name) => de(name)));
const allLe = (names: readonly string[]): string => f.list(names.map((name) => le(name)));

/** Stands after the name of a bloc: how many members it has now. */
const now = (bloc: string, count: number): string =>
  `, qui ${many([bloc]) ? 'comptent' : 'compte'} désormais ${members(count)}.`;

/** What a shade means, as a label; `union` is the name of the Communities or Union in that time. */
const barLabel = (shade: string, union: string): string => {
  switch (shade) {
    case 'nato':
      return 'OTAN';
    case 'nato-out':
      return 'OTAN, hors du commandement';
    case 'both':
      return `OTAN et ${union}`;
    case 'both-out':
      return `OTAN et ${union}, hors du commandement`;
    case 'eu':
      return union;
    case 'wp':
      return 'Pacte de Varsovie';
    case 'wp-idle':
      return 'Pacte de Varsovie, sans participation';
    case 'ip4':
      return 'Partenaire indo-pacifique';
    default:
      return '';
  }
};

const PARTICIPATION: Readonly<Record<ParticipationKind, string>> = {
  'outside-integrated-command': 'hors du commandement intégré',
  'not-taking-part': 'ne participe pas',
  suspended: 'participation suspendue',
};

const PARTNERSHIP_BEGINS: Readonly<Record<ProgrammeKind, string>> = {
  forum: 'Obtention d’un siège',
  partnership: 'Début de la participation',
  path: 'Entrée',
  agreement: 'Accord',
  body: 'Siège aux côtés des Alliés',
};

const PARTNERSHIP_ENDS: Readonly<Record<PartnershipEnd, (name: string) => string>> = {
  membership: (name) => `*${name}*\u00a0: prend fin avec l’adhésion à l’OTAN.`,
  withdrawal: (name) => `Retrait\u00a0: *${name}*.`,
  suspension: (name) => `Suspension\u00a0: *${name}*.`,
  resumption: (name) => `Reprise\u00a0: *${name}*.`,
  'state-ended': (name) => `*${name}*\u00a0: prend fin avec l’État.`,
  'programme-ended': (name) => `Fin du programme\u00a0: *${name}*.`,
};

const PRESENCE: Readonly<Record<PresenceKind, string>> = {
  battlegroup: 'groupement tactique',
  brigade: 'brigade',
  headquarters: 'quartier général',
};

const signature = (id: BlocId): string =>
  id === 'nato' ? 'traité de l’Atlantique Nord' : 'traité de Varsovie';

export const countryWords: CountryWords = {
  /** `mai 1955` where only the month is known. */
  when: (date, endDate, precision) => {
    if (precision === 'year') return date.slice(0, 4);
    if (precision === 'month') return f.dateShort(date).replace(/^\S+ /, '');
    if (endDate === null || endDate === date) return f.dateShort(date);
    return endDate.startsWith(date.slice(0, 4))
      ? `${f.range(date, endDate)} ${date.slice(0, 4)}`
      : `${f.dateShort(date)} – ${f.dateShort(endDate)}`;
  },
  index: {
    title: 'Pays',
    lead: 'Tous les États qui ont un jour appartenu à l’OTAN, au pacte de Varsovie, aux Communautés ou à l’Union européennes, ou à un programme de l’OTAN avec des partenaires, anciens États compris. Chacun a une page avec ses dates et leurs sources.',
    groups: 'Par alliance et par programme',
    all: 'Tous les pays',
    also: 'aujourd’hui',
    members: (name) => `Membres ${de(name)}`,
    former: 'Anciens',
    suspended: 'suspendu',
    ended: until,
    count: (n) => `${n} ${n < 2 ? 'État' : 'États'}`,
  },
  page: {
    title: (name) => `${name}\u00a0: alliances et frontières depuis 1949`,
    lead: (name, line) =>
      `${line}. Les appartenances ${de(name)} pour chaque jour depuis 1949, avec les étapes, les dates et leurs sources.`,
    names: 'Noms',
    span: (name, start, end) =>
      start === null
        ? end === null
          ? name
          : `${name} ${until(end)}`
        : `${name} ${end === null ? sinceDate(start) : span(start, end)}`,
    land: 'États de ce territoire',
    map: (name, date) => `Carte ${de(name)} ${on(date)}`,
    mapTitle: (date) => `Frontières ${on(date)}`,
    open: 'Ouvrir cette date sur la carte',
    loading: (year) => `Chargement des frontières de ${year}`,
    failed: 'La carte de cette date n’a pas pu être chargée.',
    text: 'En bref',
    facts: 'Dates et étapes',
    decade: (decade) => `Années ${decade}`,
    decades: 'Décennies',
    neighbours: (date) => `Voisins ${on(date)}`,
    noNeighbours: 'Aucune frontière terrestre ce jour-là.',
    sources: 'Sources',
    choose: 'Jour affiché',
    show: 'Afficher',
    contents: 'Tous les pays',
    rest: (name, date) => `Affichage pour ${le(name)}\u00a0: ${date}.`,
    mapLink: (date) => `La carte ${of(date)}`,
  },
  card: {
    label: (name) => `À propos ${de(name)}`,
    close: 'Fermer',
    open: (name) => `Ouvrir la page ${de(name)}`,
    facts: 'Dates',
    more: (n) => `${n} de plus sur la page`,
    sources: (n) => `${n} ${n < 2 ? 'source' : 'sources'} de cette fiche`,
    loading: (name) => `Chargement de ce que l’on sait ${de(name)}`,
    failed: (name) => `Ce que l’on sait ${de(name)} n’a pas pu être chargé.`,
    retry: 'Réessayer',
  },
  ribbon: {
    label: (name) =>
      `Frise chronologique ${de(name)}\u00a0: une ligne pour chaque État qui a existé sur son territoire. Les dates ci-dessous disent la même chose.`,
    at: (date) => `Ligne à la date ${of(date)}`,
    bar: (name, look, start, end) =>
      `${f.colon(name, look)}, ${end === null ? `${of(start)} à aujourd’hui` : span(start, end)}`,
    none: 'dans aucun des blocs représentés',
    under: (names) => `sous l’administration ${allDe(names)}`,
    briefly: (names) => (names.length > 2 ? `sous ${word(names.length)} puissances` : `sous ${allLe(names)}`),
    later: (first, last) => (first === last ? first : `${first}, puis ${last}`),
    look: barLabel,
    partner: (names, suspended) => (suspended ? f.colon('suspendu', f.list(names)) : f.list(names)),
    step: (date, text) => f.colon(date, text),
    keyPartner: 'programmes avec des partenaires',
    keySteps: 'étapes vers un bloc ou hors d’un bloc',
  },
  refs: {
    label: (n) => `Source ${n}`,
  },
  on: (date) => capital(on(date)),
  sentence: {
    member: (name, blocs) =>
      `${capital(le(name))} ${many([name]) ? 'sont membres' : 'est membre'} ${allDe(blocs.map(([, short]) => short))}.`,
    ip4: (name) =>
      `${capital(le(name))} ${many([name]) ? 'comptent' : 'compte'} parmi les partenaires indo-pacifiques de l’OTAN, sans en être membre.`,
    none: (names) =>
      `${capital(allLe(names))} ne ${many(names) ? 'font' : 'fait'} partie d’aucun des blocs représentés.`,
    owned: (name, owners) =>
      `${capital(allLe(owners))} ${many(owners) ? 'administrent' : 'administre'} ${le(name)}.`,
    before: (name, start) =>
      `${capital(le(name))} ${many([name]) ? 'n’existent' : 'n’existe'} pas encore\u202f; ${il(name)} ${many([name]) ? 'commencent' : 'commence'} ${on(start)}.`,
    after: (name, end) =>
      `${capital(le(name))} ${many([name]) ? 'n’existent' : 'n’existe'} plus\u202f; ${il(name)} ${many([name]) ? 'ont' : 'a'} pris fin ${on(end)}.`,
    holders: (names) => `Ce territoire appartient ${f.list(names.map((name) => a(name)))}.`,
  },
  status: {
    programmes: 'Programmes',
    presence: 'Forces de l’OTAN',
    operations: 'Opérations dans le pays',
    treaties: 'Autres alliances',
    reservations: 'Réserves',
    disputes: 'Différends',
    secretary: 'Secrétaire général',
    member: (date) => `membre ${sinceDate(date)}`,
    founder: (date) => `membre fondateur, ${sinceDate(date)}`,
    partner: (date) => `partenaire ${sinceDate(date)}, et non membre`,
    participation: (kind, date) => `${PARTICIPATION[kind]} ${sinceDate(date)}`,
    command: (date) => `de nouveau dans le commandement intégré ${sinceDate(date)}`,
    former: (start, last) => `n’est plus membre\u202f; l’a été ${span(start, last)}`,
    none: 'non membre',
    covered: (owners) => `territoire couvert, en tant que territoire ${allDe(owners)}`,
    notCovered: 'territoire non couvert',
    step: (date, text) => `dernière étape, ${date}\u00a0: ${text}`,
    programme: (name, status, date) =>
      status === 'active' ? `${name}, ${sinceDate(date)}` : `${name}, suspension ${sinceDate(date)}`,
    since: (name, date) => `${name}, ${sinceDate(date)}`,
    host: (kind, name, date) => `${name} (${PRESENCE[kind]}), ${sinceDate(date)}`,
  },
  facts: {
    joins: (id, short, founding, count) => {
      if (id === 'ip4') return 'Premier document de partenariat avec l’*OTAN*.';
      if (!founding) return `Adhésion ${a(short, bold)}${now(short, count)}`;
      if (id === 'european-union')
        return `Membre fondateur de la *Communauté européenne du charbon et de l’acier*, avec ${others(count - 1)}, à l’entrée en vigueur du traité de Paris.`;
      return `Signature du *${signature(id)}* avec ${others(count - 1)}.`;
    },
    leaves: (_id, short, count) => `Départ ${de(short, bold)}${now(short, count)}`,
    step: (_kind, text) => text,
    begins: (kind, status, name) =>
      `${f.colon(status === 'suspended' ? 'Suspension' : PARTNERSHIP_BEGINS[kind], bold(name))}.`,
    ends: (kind, name) => PARTNERSHIP_ENDS[kind](name),
    operation: (name) => `L’OTAN commence une opération dans le pays\u00a0: *${name}*.`,
    operationEnds: (name) => `L’OTAN met fin à une opération\u00a0: *${name}*.`,
    host: (name, place) => `Stationnement dans le pays\u00a0: *${name}* (${place}).`,
    hostEnds: (name) => `Fin du stationnement dans le pays\u00a0: *${name}*.`,
    framework: (name) => `Direction\u00a0: *${name}*.`,
    summit: (title) => `Accueil d’une réunion des dirigeants de l’OTAN\u00a0: *${title}*.`,
    article4: (subject) => `Demande de consultations au titre de l’article 4\u00a0: ${small(subject)}.`,
    article5: (subject) => `Invocation de l’article 5\u00a0: ${small(subject)}.`,
    secretary: (name) => `*${name}* devient secrétaire général de l’OTAN.`,
    party: (name) => `Devient partie\u00a0: *${name}*.`,
    partyEnds: (name) => `N’est plus partie\u00a0: *${name}*.`,
    reservation: (name) => `Réserve au sein ${de(name)}.`,
    dispute: (name) => `Différend\u00a0: *${name}*.`,
    disputeEnds: (name) => `Fin du différend\u00a0: *${name}*.`,
  },
  kinds: {
    bloc: 'Appartenance',
    land: 'État et frontières',
    step: 'Étape',
    partner: 'Partenariat',
    event: 'Événement',
    nato: 'L’OTAN dans le pays',
    treaty: 'Traité',
    dispute: 'Contrôle et différends',
  },
};
