// Planted. Breaks no rule.
export type Scene = { date: string };
export const sceneAt = (date: string): Scene => ({ date });
