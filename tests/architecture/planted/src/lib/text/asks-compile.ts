// Planted. Violates: site-does-not-import-compile.
import type { Row } from '../../compile/tables.ts';

export type Line = Row;
