// Planted. Violates: history-imports-only-itself, types-look-down-from-history.
import type { Scene } from '../scene/scene.ts';

export type Seen = Scene;
