// Planted. Breaks no rule.
export type Data = number;
export const load = 1;
