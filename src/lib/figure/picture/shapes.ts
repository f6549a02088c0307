// The shapes of pictures: their proportions, the sizes of their files, and the size of type on them.

export const SHAPE_IDS = [
  'wide',
  'classic',
  'square',
  'story',
  'a4',
  'a4-portrait',
  'a3',
  'a3-portrait',
] as const;
export type ShapeId = (typeof SHAPE_IDS)[number];

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

export interface Shape {
  readonly id: ShapeId;
  /** Files: the usual size first. Paper has one, at 300 dots per inch. */
  readonly sizes: readonly PixelSize[];
  /** Millimetres of the paper; null on a screen. */
  readonly paper: PixelSize | null;
  /** Width of the drawing in its own units: the smaller, the larger the type. */
  readonly width: number;
  readonly margin: number;
  /** Plates may run off the edge; printers cannot print there. */
  readonly bleed: boolean;
}

const size = (width: number, height: number): PixelSize => ({ width, height });
const A4 = size(3508, 2480);
const A3 = size(4961, 3508);
const turned = ({ width, height }: PixelSize): PixelSize => ({ width: height, height: width });

export const SHAPES: Readonly<Record<ShapeId, Shape>> = {
  wide: {
    id: 'wide',
    sizes: [size(1920, 1080), size(1280, 720), size(3840, 2160)],
    paper: null,
    width: 1200,
    margin: 34,
    bleed: true,
  },
  classic: {
    id: 'classic',
    sizes: [size(1600, 1200), size(1024, 768), size(3200, 2400)],
    paper: null,
    width: 1000,
    margin: 32,
    bleed: true,
  },
  square: {
    id: 'square',
    sizes: [size(1080, 1080), size(2160, 2160)],
    paper: null,
    width: 760,
    margin: 28,
    bleed: true,
  },
  story: {
    id: 'story',
    sizes: [size(1080, 1920), size(2160, 3840)],
    paper: null,
    width: 540,
    margin: 26,
    bleed: true,
  },
  a4: { id: 'a4', sizes: [A4], paper: size(297, 210), width: 1190, margin: 40, bleed: false },
  'a4-portrait': {
    id: 'a4-portrait',
    sizes: [turned(A4)],
    paper: size(210, 297),
    width: 842,
    margin: 40,
    bleed: false,
  },
  a3: { id: 'a3', sizes: [A3], paper: size(420, 297), width: 1400, margin: 46, bleed: false },
  'a3-portrait': {
    id: 'a3-portrait',
    sizes: [turned(A3)],
    paper: size(297, 420),
    width: 990,
    margin: 46,
    bleed: false,
  },
};

/** The usual size of a shape's file. */
export const usualSize = (shape: ShapeId): PixelSize => SHAPES[shape].sizes[0] ?? size(1920, 1080);

/** The drawing's own size: the width of the shape, the height that the file's proportions ask for. */
export function drawingSize(shape: ShapeId): PixelSize {
  const { width } = SHAPES[shape];
  const file = usualSize(shape);
  return { width, height: Math.round(((width * file.height) / file.width) * 100) / 100 };
}
