// The head of a date page as markup: written into the page when it is made, and anew where the reader rests at another date.
import { escapeXml } from '../figure/markup.ts';
import type { PageMeta } from './page-meta.ts';

/** Elements with this attribute belong to the date shown. The title stands alone: a document has one. */
export const HEAD_MARK = 'data-page';

const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name} ${HEAD_MARK} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${escapeXml(value)}"`)
    .join(' ')}/>`;

export const pageTitle = (meta: PageMeta): string => `${meta.name} · ${meta.siteName}`;

export function headMarkup(meta: PageMeta): string {
  const properties = {
    'og:type': 'website',
    'og:site_name': meta.siteName,
    'og:locale': meta.locale,
    'og:title': meta.name,
    'og:description': meta.description,
    'og:url': meta.canonical,
    'og:image': meta.image.url,
    'og:image:type': 'image/png',
    'og:image:width': String(meta.image.width),
    'og:image:height': String(meta.image.height),
    'og:image:alt': meta.image.alt,
  };
  return [
    tag('meta', { name: 'description', content: meta.description }),
    tag('link', { rel: 'canonical', href: meta.canonical }),
    ...Object.entries(properties).map(([property, content]) => tag('meta', { property, content })),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    // A data block: never run, so the content policy has no say. The JSON holds no "<".
    `<script ${HEAD_MARK} type="application/ld+json">${meta.linkedData}</script>`,
  ].join('');
}
