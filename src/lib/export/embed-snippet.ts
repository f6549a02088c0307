// The lines that put a map into another page. Pure; everything in them is escaped.
import { escapeXml } from '../figure/markup.ts';

export interface Snippet {
  /** Absolute address of the embedded page. */
  readonly src: string;
  readonly title: string;
  /** CSS pixels; null is as wide as the text around it. */
  readonly width: number | null;
  readonly height: number;
  /** A frozen map runs no script at all. */
  readonly scripts: boolean;
}

/** What the frame may do: run its own script, and open the atlas in a tab that is free of the sandbox. Never its page's storage. */
export const sandboxOf = (scripts: boolean): string =>
  [...(scripts ? ['allow-scripts'] : []), 'allow-popups', 'allow-popups-to-escape-sandbox'].join(' ');

export function embedSnippet({ src, title, width, height, scripts }: Snippet): string {
  const attributes = {
    src,
    title,
    width: width === null ? '100%' : String(width),
    height: String(height),
    loading: 'lazy',
    sandbox: sandboxOf(scripts),
    referrerpolicy: 'no-referrer',
    style: 'border: 0; max-width: 100%',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  return `<iframe\n  ${written.join('\n  ')}\n></iframe>`;
}
