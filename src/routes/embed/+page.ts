// Today of the atlas, for a frame in another page.
import { loadPage } from '../atlas-data';

export const load = () => loadPage('');
