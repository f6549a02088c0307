// Planted. Breaks no rule.
export const png = 1;
