// The head of a date page as markup.
import { expect, test } from 'vitest';
import { headMarkup, pageTitle } from './head-markup.ts';
import type { PageMeta } from './page-meta.ts';

const meta: PageMeta = {
  name: '14 May 1955: eight states',
  description: 'Quotes " and <tags> & ampersands',
  canonical: 'https://example.org/1955-05-14',
  alternates: [
    { tag: 'en', href: 'https://example.org/1955-05-14' },
    { tag: 'fr', href: 'https://example.org/fr/1955-05-14' },
  ],
  image: { url: 'https://example.org/cards/1955.png', alt: 'Map', width: 1200, height: 630 },
  siteName: 'Alliance Atlas',
  locale: 'en_GB',
  linkedData: '{"@context":"https://schema.org"}',
};

test('says everything a place that shows a link asks for', () => {
  const markup = headMarkup(meta);
  for (const name of ['description', 'og:title', 'og:url', 'og:image', 'og:image:alt', 'twitter:card'])
    expect(markup).toContain(`"${name}"`);
  expect(markup).toContain('rel="canonical" href="https://example.org/1955-05-14"');
  expect(markup).toContain('rel="alternate" hreflang="fr" href="https://example.org/fr/1955-05-14"');
  expect(markup).toContain('type="application/ld+json">{"@context":"https://schema.org"}</script>');
});

test('a hostile text stays inside its attribute', () => {
  expect(headMarkup(meta)).toContain('content="Quotes &quot; and &lt;tags&gt; &amp; ampersands"');
  expect(headMarkup(meta)).not.toContain('<tags>');
});

test('the title names the date and the atlas', () => {
  expect(pageTitle(meta)).toBe('14 May 1955: eight states · Alliance Atlas');
});
