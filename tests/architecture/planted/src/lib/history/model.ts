// Planted. Breaks no rule.
export type Day = string;
export const FIRST: Day = '1949-04-04';
