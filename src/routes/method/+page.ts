// What the method page counts, from the data.
import { methodFile } from '../method-files';

export const load = async () => ({ overview: await methodFile('overview') });
