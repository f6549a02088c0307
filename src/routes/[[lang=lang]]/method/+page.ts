// The bibliography and the rules, from the data.
import { loadPage } from '../../atlas-data';

export const load = async () => {
  const { sources } = await loadPage('');
  return { sources: [...sources.values()] };
};
