// The lines that put a map into another page: escaped, sandboxed, and no more allowed than needed.
import { expect, test } from 'vitest';
import { embedSnippet } from './embed-snippet.ts';

const snippet = {
  src: 'https://example.org/embed/1955?plates=europe&layers=-names',
  title: 'Map of "1955" <b>',
  width: 800,
  height: 500,
  scripts: true,
};

test('everything in the lines is escaped', () => {
  const html = embedSnippet(snippet);
  expect(html).toContain('src="https://example.org/embed/1955?plates=europe&amp;layers=-names"');
  expect(html).toContain('title="Map of &quot;1955&quot; &lt;b&gt;"');
});

test('the frame may run its own script and open the atlas, never use storage or move the page', () => {
  const live = /sandbox="([^"]*)"/.exec(embedSnippet(snippet))?.[1]?.split(' ');
  expect(live).toEqual(['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox']);
  const frozen = embedSnippet({ ...snippet, scripts: false });
  expect(frozen).not.toContain('allow-scripts');
  for (const html of [embedSnippet(snippet), frozen])
    expect(html).not.toMatch(/allow-same-origin|allow-top-navigation|autoplay/);
});

test('a frame as wide as the text keeps its height, and is loaded when it is near', () => {
  const html = embedSnippet({ ...snippet, width: null });
  expect(html).toContain('width="100%"');
  expect(html).toContain('height="500"');
  expect(html).toContain('loading="lazy"');
});
