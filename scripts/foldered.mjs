// Moves a frozen map (src/compile/frozen.ts) one folder deeper: in a release {date}.html is {date}/index.html, and its addresses are relative.
import { createHash } from 'node:crypto';

/** @param {string} text */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * @param {string} html
 * @throws Error where the page is not what it was
 */
export function foldered(html) {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const deeper = style.replaceAll("url('../", "url('../../");
  const link = /href="(\.\.\/[^"#?]*[^"#?/])"/g;
  const was = hashOf(style);
  if (!html.includes(was) || deeper === style || !link.test(html))
    throw new Error(
      'A frozen map no longer names its typefaces, its page and the hash of its style as it did.',
    );
  return html
    .replace(style, () => deeper)
    .replace(was, () => hashOf(deeper))
    .replaceAll(link, (_, to) => `href="../${String(to)}/"`);
}
