// Planted. Violates: map-keeps-its-place.
import { membersAt } from '../history/membership.ts';

export const members = membersAt;
