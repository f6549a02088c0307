// The names of the tables whose rows can be shown, from the data.
import { methodFile } from '../../method-files';

export const load = async () => {
  const { parts } = await methodFile('overview');
  return { tables: parts.flatMap(({ name, file }) => (file.endsWith('.csv') ? [name] : [])) };
};
