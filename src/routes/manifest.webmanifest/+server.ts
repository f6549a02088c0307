// The web manifest of this language.
import { core } from '$words/core';
import { webManifest } from '$lib/export/manifest';

export const prerender = true;

export const GET = () =>
  new Response(JSON.stringify(webManifest(core)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
