// Planted. Violates: view-keeps-its-place, types-look-down-from-view.
import { sceneAt } from '../scene/scene.ts';

export const seen = sceneAt;
