// Planted. Violates: generated-has-few-readers.
import data from '../generated/history.json' with { type: 'json' };

export const history = data;
