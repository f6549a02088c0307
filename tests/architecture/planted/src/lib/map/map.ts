// Planted. Breaks no rule.
export type Camera = { zoom: number };
export const zoom = 3;
