// The doubts, from the data.
import { methodFile } from '../../method-files';

export const load = async () => ({ doubts: await methodFile('doubts') });
