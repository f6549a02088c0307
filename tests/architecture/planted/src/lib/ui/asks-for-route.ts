// Planted. Violates: lib-does-not-import-routes.
import type { Data } from '../../routes/load.ts';

export type Loaded = Data;
