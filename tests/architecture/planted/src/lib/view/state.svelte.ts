// Planted. Breaks no rule.
export const state = $state({ date: '' });
