// A map that never changes again: one page without scripts, with its style sheet inside, for frames that must show the same for ever. Pure.
import { patternElement } from './defs.ts';
import { keyView } from './key.ts';
import type { KeyBox } from './key.ts';
import { keyDefs, keySvg } from './key-svg.ts';
import type { FigureGeometry, PlateId } from './geometry.ts';
import type { LabelRow } from './labels.ts';
import { escapeXml } from './markup.ts';
import { plateSvg } from './plate.ts';
import { describe } from '../scene/standing.ts';
import type { Scene } from '../scene/scene.ts';
import type { EmbedWords } from '../text/en/embed.ts';
import type { Messages } from '../text/messages.ts';
import { DISPUTED } from '../theme/patterns.ts';

export interface FrozenPage {
  readonly scene: Scene;
  readonly headline: string;
  readonly figures: Readonly<Record<PlateId, FigureGeometry>>;
  readonly labelRows: readonly LabelRow[];
  readonly t: Messages;
  readonly w: EmbedWords;
  /** Style sheet of the page, and what the content policy calls it: `sha256-...`. */
  readonly style: string;
  readonly styleHash: string;
  /** Path of the full page of the same date, from this one. */
  readonly href: string;
  readonly version: string;
}

const KEY: KeyBox = { width: 524, wrap: false, groupGap: 18, brief: true };
const KEY_HEIGHT = 68;

/** Plates that the end of the address can ask for alone: `#europe`. */
const CHOICES: readonly PlateId[] = ['europe', 'world'];

function keyOf({ scene, t }: FrozenPage): string {
  const view = keyView(scene, t, KEY);
  const signs = view.signs.map(
    ({ id, text }) =>
      `<li><svg width="18" height="13" viewBox="0 0 18 13" aria-hidden="true"><rect class="sign s-${id}" x="1" y="1" width="16" height="11"/></svg>${escapeXml(text)}</li>`,
  );
  return (
    `<section aria-label="${escapeXml(t.key.label)}"><svg class="tiles" viewBox="0 0 ${KEY.width} ${KEY_HEIGHT}" role="img" aria-label="${escapeXml(view.sentence)}">` +
    `<defs>${keyDefs(view)}${patternElement('key-dis', DISPUTED, 0.8, null)}</defs>${keySvg(view, 0, 0)}</svg>${signs.length > 0 ? `<ul>${signs.join('')}</ul>` : ''}</section>`
  );
}

function plateOf(page: FrozenPage, plate: PlateId): string {
  const { scene, t, figures, labelRows } = page;
  const label = t.plate.describe(t.plate[plate], t.formats.date(scene.date), describe(scene, t));
  return `<div class="slot ${plate} plate-box">${plateSvg(scene, figures[plate], labelRows, { label })}</div>`;
}

function footOf({ scene, t, w, href, version }: FrozenPage): string {
  const kosovo = scene.states.has('KOS') ? ` ${t.panel.kosovoNote}` : '';
  const text = `${w.source} ${w.frozenNote(scene.date, version)} ${t.key.asOf}${kosovo}`;
  return `<footer><p>${escapeXml(text)}</p><a href="${escapeXml(href)}" target="_blank" rel="noopener">${escapeXml(w.open)}</a></footer>`;
}

/** The whole document. */
export function frozenPage(page: FrozenPage): string {
  const { scene, headline, t, w, style, styleHash } = page;
  const policy = `default-src 'none'; style-src '${styleHash}'; font-src *; base-uri 'none'; form-action 'none'`;
  return (
    `<!doctype html><html lang="${t.lang}" dir="${t.dir}"><head><meta charset="utf-8">` +
    `<meta http-equiv="content-security-policy" content="${policy}">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">` +
    `<meta name="robots" content="noindex"><title>${escapeXml(w.frameTitle(scene.date))}</title><style>${style}</style></head>` +
    `<body>${CHOICES.map((plate) => `<i id="${plate}"></i>`).join('')}<div class="embed"><div class="inner">` +
    `<header><p class="when"><time datetime="${scene.date}"><span class="day">${escapeXml(t.formats.day(scene.date))}</span> <span class="year">${scene.year}</span></time></p>` +
    `<h1>${escapeXml(headline)}</h1></header>` +
    `<main>${plateOf(page, 'world')}${plateOf(page, 'europe')}${keyOf(page)}</main>${footOf(page)}</div></div></body></html>\n`
  );
}
