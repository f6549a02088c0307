// The disputes, from the data.
import { methodFile } from '../../method-files';

export const load = async () => ({ disputes: await methodFile('disputes') });
