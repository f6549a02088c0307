// What changed in the data, version by version.
import { json } from '@sveltejs/kit';
import changelog from '$lib/generated/changelog.json';
import { isFirst } from '../../../language';

// One for the whole site, made with the first language.
export const prerender = isFirst;

export const GET = () => json(changelog);
