// The head of a date page as markup: written into the page when it is made, and anew where the reader rests at another date.
import { escapeXml } from '../figure/markup.ts';
import type { PageMeta } from './page-meta.ts';

/** Elements with this attribute belong to the date shown. The title stands alone: a document has one. */
export const HEAD_MARK = 'data-page';

export interface HeadTag {
  readonly name: 'meta' | 'link';
  readonly attributes: Readonly<Record<string, string>>;
}

export const pageTitle = (meta: PageMeta): string => `${meta.name} · ${meta.siteName}`;

/** Every element of the head but the title and the linked data. */
export function headTags(meta: PageMeta): HeadTag[] {
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
  const tag = (name: HeadTag['name'], attributes: HeadTag['attributes']): HeadTag => ({ name, attributes });
  return [
    tag('meta', { name: 'description', content: meta.description }),
    tag('link', { rel: 'canonical', href: meta.canonical }),
    ...meta.alternates.map(({ tag: hreflang, href }) => tag('link', { rel: 'alternate', hreflang, href })),
    ...Object.entries(properties).map(([property, content]) => tag('meta', { property, content })),
    tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
}

export function headMarkup(meta: PageMeta): string {
  const tags = headTags(meta).map(({ name, attributes }) => {
    const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`);
    return `<${name} ${HEAD_MARK} ${written.join(' ')}/>`;
  });
  // A data block: never run, so the content policy has no say. The JSON holds no "<".
  return `${tags.join('')}<script ${HEAD_MARK} type="application/ld+json">${meta.linkedData}</script>`;
}
