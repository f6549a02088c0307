// A frozen page over the tiny world: it says what it is, runs nothing and loads nothing but its typefaces.
import { expect, test } from 'vitest';
import { tinyGeometry, tinyLabels, tinyScene } from '../../../tests/tiny.ts';
import { core } from '../text/en/core.ts';
import { embedWords } from '../text/en/embed.ts';
import { frozenPage } from './frozen-page.ts';

const page = frozenPage({
  scene: tinyScene('1958-07-01'),
  headline: 'Cedar joins <NATO>',
  figures: { world: tinyGeometry('world'), europe: tinyGeometry('europe') },
  labelRows: tinyLabels,
  t: core,
  w: embedWords,
  style: 'p{color:red}',
  styleHash: 'sha256-abc',
  href: '../../../1958-07-01',
  version: '1-abcdef01',
});

test('date, headline, both plates, key, source, version and link stand on it', () => {
  expect(page).toContain('<time datetime="1958-07-01">');
  expect(page).toContain('Cedar joins &lt;NATO&gt;');
  expect(page.match(/<svg class="plate-svg/g)).toHaveLength(2);
  expect(page).toContain(core.key.label);
  expect(page).toContain(embedWords.source);
  expect(page).toContain('1-abcdef01');
  expect(page).toContain('<a href="../../../1958-07-01" target="_blank" rel="noopener">');
});

test('its policy lets it run nothing and show its own style alone', () => {
  expect(page).not.toMatch(/<script|\son\w+=|style="|javascript:/);
  expect(page).toContain("default-src 'none'; style-src 'sha256-abc'; font-src *");
  expect(page).toContain('<meta name="robots" content="noindex">');
});

test('the ids of the page are each there once', () => {
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
});
