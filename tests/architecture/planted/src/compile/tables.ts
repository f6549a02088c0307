// Planted. Breaks no rule.
export type Row = string[];
export const rows: Row[] = [];
