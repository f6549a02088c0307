// The bibliography, from the data.
import { methodFile } from '../../method-files';

export const load = async () => ({ works: await methodFile('bibliography') });
