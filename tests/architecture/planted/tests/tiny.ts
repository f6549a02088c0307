// Planted. Breaks no rule.
export const tiny = 1;
