// The card with which a film begins: what it shows, from when to when, and where it comes from.
import { lowered, NOTHING, paragraph, setLines, stacked, widthOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { documentOf, frameOf } from './frame.ts';
import { brand } from './head.ts';
import type { PictureRequest } from './model.ts';

export interface TitleText {
  /** The largest line: `1949–2026`. */
  readonly span: string;
  /** Both days in full. */
  readonly days: string;
  readonly lead: string;
}

const LARGEST = 150;

/** The card in the shape, size and colours of the request; its plates are not drawn. */
export function titleCardSvg(request: PictureRequest, text: TitleText): string {
  const frame = frameOf(request);
  const { width, height, margin, inner, type, noteSize } = frame;
  const { t, words, palette } = request;
  const wide = widthOf(type, 'year', LARGEST, text.span);
  const large = Math.min(LARGEST, (LARGEST * inner) / wide, height * 0.24);
  const narrow = width < 700;
  const leadSize = narrow ? 24 : 30;
  const column = Math.min(inner, narrow ? inner : 760);
  const middle = stacked(
    [
      paragraph(type, 'day', leadSize * 0.8, text.days, column),
      lowered(leadSize * 0.3, setLines('year', large, [text.span])),
      lowered(leadSize * 0.6, paragraph(type, 'head', leadSize, text.lead, column)),
    ],
    leadSize * 0.3,
  );
  const note = (content: string): Block =>
    content === '' ? NOTHING : paragraph(type, 'note', noteSize, content, inner);
  const end = stacked(
    [
      note(t.panel.boundaries),
      note(`${words.sources(request.version)} ${request.sourcesLink}`),
      paragraph(type, 'sign', noteSize, request.permalink, inner),
    ],
    noteSize * 0.3,
  );
  const name = brand(palette, t.site.name, narrow ? 20 : 24);
  const body =
    name.at(margin, margin) +
    middle.at(margin, (height - middle.height) * 0.46) +
    end.at(margin, height - margin - end.height);
  const title = `${t.site.name}, ${text.days}`;
  return documentOf(frame, { title, text: text.lead }, { rules: [], defs: '', body });
}
