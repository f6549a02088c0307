// The words of a made page, for comparing languages: text and spoken attributes, without what is marked as not to be translated.

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const UNREAD = new Set(['script', 'style']);
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g;
const SPOKEN = /\s(?:aria-label|title|alt|placeholder|aria-valuetext|aria-description)="([^"]*)"/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
};
const plain = (text: string): string =>
  text.replace(/&(\w+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole).trim();

/** Texts of the page in their order. Elements with `lang` or `translate="no"` below <html> are left out with all they hold. */
export function textsOf(html: string): string[] {
  const texts: string[] = [];
  const open: { name: string; skipped: boolean }[] = [];
  for (const [, closing, name = '', attributes = '', text] of html.matchAll(TOKEN)) {
    const skipped = open.at(-1)?.skipped ?? false;
    if (text !== undefined) {
      if (!skipped) texts.push(plain(text));
    } else if (closing === '/') {
      const at = open.findLastIndex((element) => element.name === name);
      if (at >= 0) open.length = at;
    } else if (name !== '') {
      const foreign = name !== 'html' && /\slang=|\stranslate="no"/.test(attributes);
      const hidden = skipped || foreign || UNREAD.has(name);
      if (!hidden) for (const [, spoken = ''] of attributes.matchAll(SPOKEN)) texts.push(plain(spoken));
      if (!VOID.has(name) && !attributes.endsWith('/')) open.push({ name, skipped: hidden });
    }
  }
  return texts.filter((word) => word !== '');
}
