// Planted. The other half of circle-a.ts, where the circle is reported.
import { a } from './circle-a.ts';

export const b = () => a;
