// Planted. Violates: history-imports-only-itself, types-look-down-from-history.
import { start } from '../view/view.ts';

export const date = start.date;
