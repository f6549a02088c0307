// Planted. Violates: figure-keeps-its-place.
import { membersAt } from '../history/membership.ts';

export const members = membersAt;
