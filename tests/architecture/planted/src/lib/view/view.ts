// Planted. Breaks no rule.
export type View = { date: string };
export const start: View = { date: '1949-04-04' };
