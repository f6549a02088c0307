// Which rows of participation.csv the map shows, and which only the record tells.
import type { ParticipationKind } from '../lib/history/model.ts';
import type { Facts } from './facts.ts';

/** A lasting reservation of a member, such as no foreign bases in peacetime: never drawn, and no change of the blocs. */
export const RESERVATION = 'reservation';

type Row = Facts['participation'][number];
type Apart = Row & { readonly kind: ParticipationKind };
type Reservation = Row & { readonly kind: typeof RESERVATION };

const isApart = (row: Row): row is Apart => row.kind !== RESERVATION;
const isReservation = (row: Row): row is Reservation => row.kind === RESERVATION;

/** Members outside the integrated command, suspended or taking no part: coloured, hatched, and news of the day. */
export const standingApart = ({ participation }: Pick<Facts, 'participation'>): Apart[] =>
  participation.filter(isApart);

export const reservationsIn = ({ participation }: Pick<Facts, 'participation'>): Reservation[] =>
  participation.filter(isReservation);
