// Where the site begins, without a final slash: empty at the root of a host. Ask while rendering: it is relative in prerendered pages.
import { resolve } from '$app/paths';

export const siteBase = (): string => resolve('/').replace(/\/$/, '');
