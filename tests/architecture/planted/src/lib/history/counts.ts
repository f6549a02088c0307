// Planted. Violates: history-needs-no-packages.
import { max } from 'd3';

export const most = max;
