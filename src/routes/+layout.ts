// Every page is made at build time, with one address: no trailing slash.
export const prerender = true;
export const trailingSlash = 'never';
