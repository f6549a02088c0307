// Planted. Violates: text-keeps-its-place.
import { sceneAt } from '../scene/scene.ts';

export const seen = sceneAt;
