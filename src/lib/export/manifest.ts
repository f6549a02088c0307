// The web manifest: how the atlas is called and looks when a reader installs it. Paths are relative to it, so that it works below any folder.
import type { Messages } from '../text/messages.ts';
import { PALETTES } from '../theme/palette.ts';

export const webManifest = (t: Messages) => ({
  name: t.site.name,
  short_name: t.publish.short,
  description: t.site.description,
  lang: t.lang,
  dir: t.dir,
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: PALETTES.light.page,
  theme_color: PALETTES.light.page,
  categories: ['education', 'reference'],
  icons: [
    { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
    { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
    { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
    { src: 'icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ],
});
