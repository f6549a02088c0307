// Planted. Breaks no rule.
import data from '../generated/history.json' with { type: 'json' };

export const history = data;
