// A drawn plate as lines of text that a person can compare: who is filled how, what is hatched, which lines, dots and names there are.
import { createHash } from 'node:crypto';

type Attributes = Readonly<Record<string, string>>;
interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  /** The text inside, lines joined by a blank. */
  readonly text: string;
}

/** Enough of a hash to see that a path has changed. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
/** A path: how many pieces it has, and the hash of its data. */
const path = (d: string): string => `${String((d.match(/M/g) ?? []).length)} ${d === '' ? '-' : hashOf(d)}`;

function attributesOf(text: string): Attributes {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The elements of a kind in a piece of markup, with the text they hold. Ours alone: flat, and with quoted values. */
function elements(markup: string, name: string): Element[] {
  const pattern = new RegExp(`<${name}\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${name}>)`, 'g');
  return [...markup.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({
    name,
    attributes: attributesOf(attributes),
    text: inner
      .replace(/<title>.*?<\/title>/g, '')
      .replace(/<\/tspan><tspan[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  }));
}

/** What stands between a layer's opening and the next layer. */
function layer(svg: string, name: string): string {
  const start = svg.indexOf(`<g class="${name}"`);
  if (start < 0) throw new Error(`The plate has no layer "${name}".`);
  const rest = svg.slice(start + 1);
  const next = rest.search(/<g class="(?:fills|hatch|lines|pick|dots|labels)"/);
  return next < 0 ? rest : rest.slice(0, next);
}

const unitOf = (id: string): string => id.replace(/^#?(?:europe|world)-/, '');

/** The plate of a date, one line for each thing on it; land in no bloc is only counted. */
export function plateText(svg: string): string[] {
  const fills = elements(layer(svg, 'fills'), 'path').map(({ attributes }) => ({
    unit: unitOf(attributes['id'] ?? ''),
    look: attributes['class'] ?? '',
  }));
  const shaded = fills.filter(({ look }) => look !== 'land');
  const hatched = elements(layer(svg, 'hatch'), 'use').map(({ attributes }) =>
    unitOf(attributes['href'] ?? ''),
  );
  const lines = elements(layer(svg, 'lines'), 'path');
  const dots = elements(layer(svg, 'dots'), 'circle');
  const names = elements(layer(svg, 'labels'), 'text');
  return [
    `land ${String(fills.length - shaded.length)} of ${String(fills.length)}`,
    ...shaded.map(({ unit, look }) => `fill ${unit} ${look}`),
    `hatch ${hatched.join(' ')}`.trim(),
    ...lines.map(({ attributes }) => `line ${attributes['class'] ?? ''} ${path(attributes['d'] ?? '')}`),
    ...dots.map(
      ({ attributes: a }) =>
        `dot ${a['data-unit'] ?? ''} ${a['cx'] ?? ''},${a['cy'] ?? ''} r${a['r'] ?? ''} ${a['class'] ?? ''}`,
    ),
    ...names.map(({ text, attributes: a }) =>
      `name ${text} ${a['x'] ?? ''},${a['y'] ?? ''} ${a['text-anchor'] ?? ''} ${a['class'] ?? ''}`.replace(
        / {2,}/g,
        ' ',
      ),
    ),
  ];
}

/** What is the same on every date: the outline of each unit, the coast, the lakes, the patterns. */
export function groundText(svg: string): string[] {
  const fills = elements(layer(svg, 'fills'), 'path');
  const others = ['lakes', 'coast', 'frame', 'article6'].map((name) => {
    const [found] = elements(svg, 'path').filter(({ attributes }) => attributes['class'] === name);
    return `${name} ${path(found?.attributes['d'] ?? '')}`;
  });
  return [
    ...others,
    ...elements(svg, 'pattern').map(
      ({ attributes }) => `pattern ${attributes['id'] ?? ''} ${attributes['width'] ?? ''}`,
    ),
    `patterns ${hashOf([...svg.matchAll(/<pattern[\s\S]*?<\/pattern>/g)].map(([text]) => text).join(''))}`,
    ...fills.map(({ attributes: a }) => `unit ${unitOf(a['id'] ?? '')} ${path(a['d'] ?? '')}`),
  ];
}
