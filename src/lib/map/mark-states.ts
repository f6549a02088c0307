// What every symbol of the record looks like on a date, as feature states: shown or not, pale, pointed at, named on which side.
import { fromPseudo, plates } from '../figure/plane.ts';
import { marksOn, NAME_SIZE, radiusOf } from '../figure/marks.ts';
import { nameBoxes, namedSides } from '../figure/marks-names.ts';
import type { LabelRow } from '../figure/labels.ts';
import type { RecordDrawing } from '../figure/record-drawing.ts';
import type { Scene } from '../scene/scene.ts';
import { plateOf } from './kind.ts';
import type { Look } from './kind.ts';
import { markPlace } from './mark-features.ts';
import type { Room } from './picture.ts';
import type { FeatureId, State, States } from './shade.ts';

const OFF: State = { opacity: 0, right: 0, left: 0 };
/** Marks of earlier meetings, and of layers that are not lit. */
const PALE = 0.45;
const DIMMED = 0.2;
/** Plate pixels by which the casing of a symbol grows that is pointed at. */
const POINTED = 1.4;

function sidesOf(scene: Scene, { record }: RecordDrawing, rows: readonly LabelRow[], room: Room, look: Look) {
  const plate = plateOf(look.kind);
  const { factor } = room;
  if (look.kind === 'globe' || look.kind === 'pole' || !look.layers.includes('names')) return new Map();
  const { width, height } = plates[look.kind];
  const standing = marksOn(plate, record.marks).flatMap(({ mark }) => {
    const place = markPlace(look.kind, mark);
    if (!place || look.kind === 'globe') return [];
    const [x, y] = fromPseudo(look.kind, ...place.at);
    const at = [x * factor + place.offset[0], y * factor + place.offset[1]] as const;
    return [{ mark, at, radius: radiusOf(plate, mark) }];
  });
  const edge = { left: 0, top: 0, right: width * factor, bottom: height * factor };
  return namedSides(standing, nameBoxes(scene, rows, plate, room.plate, factor), edge, NAME_SIZE[plate], {
    plate,
    factor,
  });
}

/** `known` are the ids of all symbols of the view: those that are not shown are hidden. */
export function markStates(
  scene: Scene,
  drawing: RecordDrawing | null,
  known: readonly string[],
  rows: readonly LabelRow[],
  room: Room,
  look: Look,
): States {
  const states = new Map<FeatureId, State>(known.map((id) => [id, OFF]));
  if (!drawing) return states;
  const { palette } = look;
  const sides = sidesOf(scene, drawing, rows, room, look);
  for (const mark of drawing.record.marks) {
    const side: unknown = sides.get(mark.id);
    const pointed = mark.id === drawing.pointed;
    const lit = drawing.lit === null || drawing.lit === mark.layer;
    const strength = lit ? 1 : DIMMED;
    states.set(mark.id, {
      opacity: (mark.faint && !pointed ? PALE : 1) * strength,
      pointed: pointed ? POINTED : 0,
      ink: palette.mark,
      halo: palette[pointed ? 'focus' : 'mark-case'],
      right: side === 'right' ? strength : 0,
      left: side === 'left' ? strength : 0,
    });
  }
  return states;
}
