// Every page is made at build time, with one address: no trailing slash, but in a release, where each page is the index of a folder.
export const prerender = true;
export const trailingSlash = __FOLDERS__ ? 'always' : 'never';
