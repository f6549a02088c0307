// Today of the atlas.
import { loadPage } from './atlas-data';
import { bringParts } from './parts';

export const load = async () => {
  const [data] = await Promise.all([loadPage(''), bringParts()]);
  return data;
};
