// The parts of a date page that wait for the first sign of a reader, as one file of code.
export { default as foot } from './AtlasFoot.svelte';
export { default as header } from './AtlasHeader.svelte';
export { default as headline } from './AtlasHeadline.svelte';
export { default as key } from './AtlasKey.svelte';
export { default as panel } from './AtlasPanel.svelte';
