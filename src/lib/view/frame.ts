// The part of a plate that is seen, in plate pixels: how it fits its box, moves, and passes into another. Pure.
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Frame extends Size {
  readonly x: number;
  readonly y: number;
}

/** A plate in its box. `fills`: the plate is never seen smaller than its box, for plates whose edges cut through land. */
export interface Window {
  readonly plate: Size;
  readonly box: Size;
  readonly fills: boolean;
}

/** No closer than this many times the whole plate. */
const CLOSEST = 12;

/** CSS pixels per plate pixel at which the whole plate fits its box. */
const whole = ({ plate, box }: Window): number =>
  Math.min(box.width / plate.width, box.height / plate.height);

const smallest = (window: Window): number =>
  window.fills
    ? Math.max(window.box.width / window.plate.width, window.box.height / window.plate.height)
    : whole(window);

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** CSS pixels per plate pixel. */
export const scaleOf = (frame: Frame, box: Size): number => box.width / frame.width;

/** Along one side: inside the plate, or in its middle where the frame is longer. */
const held = (start: number, length: number, plate: number): number =>
  length >= plate ? (plate - length) / 2 : clamp(start, 0, plate - length);

/** The frame around a centre at a scale, kept on the plate. */
function around(window: Window, cx: number, cy: number, scale: number): Frame {
  const { box, plate } = window;
  const s = clamp(scale, smallest(window), CLOSEST * whole(window));
  const [width, height] = [box.width / s, box.height / s];
  return {
    x: held(cx - width / 2, width, plate.width),
    y: held(cy - height / 2, height, plate.height),
    width,
    height,
  };
}

/** The frame of a camera: its centre in plate pixels, and how many times larger than the whole plate. */
export const frameAt = (window: Window, [x, y]: readonly [x: number, y: number], zoom: number): Frame =>
  around(window, x, y, whole(window) * zoom);

/** The whole plate, or as much of it as fills the box. */
export const wholeFrame = (window: Window): Frame =>
  frameAt(window, [window.plate.width / 2, window.plate.height / 2], 1);

/** Larger or smaller by a factor, with a point of the plate staying where it is seen. */
export function zoomed(
  window: Window,
  frame: Frame,
  factor: number,
  [px, py]: readonly [number, number],
): Frame {
  const next = around(window, 0, 0, scaleOf(frame, window.box) * factor);
  const k = next.width / frame.width;
  return around(
    window,
    px + (frame.x + frame.width / 2 - px) * k,
    py + (frame.y + frame.height / 2 - py) * k,
    window.box.width / next.width,
  );
}

/** Moved by CSS pixels, as a finger drags. */
export function moved(window: Window, frame: Frame, dx: number, dy: number): Frame {
  const s = scaleOf(frame, window.box);
  return around(window, frame.x + frame.width / 2 - dx / s, frame.y + frame.height / 2 - dy / s, s);
}

export const sameFrame = (a: Frame, b: Frame): boolean =>
  Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + Math.abs(a.width - b.width) < 0.01;

/** Between two frames, `t` from 0 to 1. */
export function between(a: Frame, b: Frame, t: number): Frame {
  const mix = (from: number, to: number): number => from + (to - from) * t;
  return {
    x: mix(a.x, b.x),
    y: mix(a.y, b.y),
    width: mix(a.width, b.width),
    height: mix(a.height, b.height),
  };
}

/** The curve `--ease` of the style sheets: cubic-bezier(0.2, 0.7, 0.2, 1). */
export function ease(progress: number): number {
  const p = clamp(progress, 0, 1);
  const at = (a: number, b: number, t: number): number =>
    3 * a * t * (1 - t) ** 2 + 3 * b * t ** 2 * (1 - t) + t ** 3;
  let [low, high] = [0, 1];
  for (let i = 0; i < 24; i += 1) {
    const middle = (low + high) / 2;
    if (at(0.2, 0.2, middle) < p) low = middle;
    else high = middle;
  }
  return at(0.7, 1, (low + high) / 2);
}
