// Today of the atlas.
import { loadPage } from './atlas-data';

export const load = () => loadPage('');
