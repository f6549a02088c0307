// Planted. Breaks no rule.
export const blue = '#00f';
