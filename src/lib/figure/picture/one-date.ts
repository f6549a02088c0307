// One date: plates, or the present look of the zoomable map, with head, key and foot.
import type { Scene } from '../../scene/scene.ts';
import type { FigureGeometry } from '../geometry.ts';
import { escapeXml } from '../markup.ts';
import type { Rule } from '../plate-rules.ts';
import { arrange } from './arrange.ts';
import type { Arrangement } from './arrange.ts';
import type { Drawn, Frame } from './frame.ts';
import type { HeadText } from './head.ts';
import { keyPatterns } from './key.ts';
import type { PlatesContent, ViewContent } from './model.ts';
import { onPlates, withoutDisputes } from './on-plates.ts';
import type { Sheet } from './placing.ts';
import { drawPlate, nameRules, sheetOf } from './plates.ts';
import { recordRules, recordSignDefs, recordSigns } from './record.ts';

interface Dated {
  readonly scene: Scene;
  readonly dated: 'year' | 'day';
  readonly headline: string;
}

const headOf = ({ request: { t } }: Frame, { scene, dated, headline }: Dated): HeadText => ({
  name: t.site.name,
  over: dated === 'day' ? t.formats.day(scene.date) : null,
  large: String(scene.year),
  headline,
});

function arrangedDate(
  frame: Frame,
  content: Dated,
  sheets: readonly Sheet[],
  seen: Scene,
  figures: readonly FigureGeometry[],
): { chosen: Arrangement; defs: string } {
  const { words, record } = frame.request;
  const asOf = words.asOf(content.scene.date);
  const signs = recordSigns(content.scene, record, figures);
  const chosen = arrange({ frame, sheets, head: headOf(frame, content), scene: seen, asOf, signs });
  const grid = frame.pixel > 0 ? frame.pixel : 0.25;
  const ofRecord = record ? recordSignDefs(grid) : '';
  return { chosen, defs: (chosen.key ? keyPatterns(chosen.key, grid) : '') + ofRecord };
}

const ofRecord = ({ request: { record, palette, fonts } }: Frame): Rule[] =>
  record ? recordRules(palette, fonts) : [];

/** @throws Error where the geometry of a plate is missing */
export function drawOneDate(frame: Frame, content: PlatesContent): Drawn {
  const { request, pixel } = frame;
  const figures = content.plates.map((plate) => {
    const figure = request.figures[plate];
    if (!figure) throw new Error(`no geometry of the plate ${plate}`);
    return figure;
  });
  const { scene } = content;
  const seen = onPlates(scene, figures, request.layers?.disputes ?? true);
  const { chosen, defs } = arrangedDate(frame, content, figures.map(sheetOf), seen, figures);
  const plates = chosen.plates.places.flatMap((place, i) => {
    const geometry = figures[i];
    return geometry ? [{ scene, geometry, place, patterns: true }] : [];
  });
  return {
    rules: [
      ...plates.flatMap(({ geometry, place }) =>
        nameRules(geometry.view, request.labelRows, geometry.width * place.zoom),
      ),
      ...ofRecord(frame),
    ],
    defs,
    body: plates.map((plate) => drawPlate(plate, request, pixel)).join('') + chosen.words,
  };
}

/** The picture of the zoomable map, framed like a plate. */
export function drawView(frame: Frame, content: ViewContent): Drawn {
  const { width, height, href, label } = content.image;
  const disputes = frame.request.layers?.disputes ?? true;
  const seen = disputes ? content.scene : withoutDisputes(content.scene);
  const { chosen, defs } = arrangedDate(frame, content, [{ width, height, rim: [0, 0] }], seen, []);
  const [place] = chosen.plates.places;
  const box = place?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    rules: ofRecord(frame),
    defs,
    body: `<image x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" href="${escapeXml(href)}" aria-label="${escapeXml(label)}"/>${chosen.words}`,
  };
}
