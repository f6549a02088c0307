// Planted. Violates: site-does-not-import-tests.
import { tiny } from '../../../tests/tiny.ts';

export const world = tiny;
