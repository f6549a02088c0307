// How far apart two colours are to an eye: CIEDE2000, with simulated colour blindness and in grey.

export type Rgb = readonly [r: number, g: number, b: number];
type Lab = readonly [l: number, a: number, b: number];

/** `#rrggbb` or `rgba(r,g,b,a)` over a ground, each channel from 0 to 1. */
export function rgb(colour: string, ground: Rgb = [1, 1, 1]): Rgb {
  if (colour.startsWith('#')) {
    const at = (i: number): number => Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return [at(1), at(3), at(5)];
  }
  const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const over = (value: number, below: number): number => (value / 255) * alpha + below * (1 - alpha);
  return [over(r, ground[0]), over(g, ground[1]), over(b, ground[2])];
}

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const encoded = (c: number): number => {
  const clamped = Math.min(1, Math.max(0, c));
  return clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055;
};

type Matrix = readonly [Rgb, Rgb, Rgb];
/**
 * Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
 * Visualization and Computer Graphics 15 (2009), severity 1.0, on linear RGB.
 */
const MACHADO: Readonly<Record<'protan' | 'deutan' | 'tritan', Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (m: Matrix, [r, g, b]: Rgb): Rgb => [
  m[0][0] * r + m[0][1] * g + m[0][2] * b,
  m[1][0] * r + m[1][1] * g + m[1][2] * b,
  m[2][0] * r + m[2][1] * g + m[2][2] * b,
];

export const VISIONS = ['full', 'protan', 'deutan', 'tritan', 'grey'] as const;
export type Vision = (typeof VISIONS)[number];

/** The colour as an eye of this kind sees it; grey keeps the luminance alone, as a copier does. */
export function seen(vision: Vision, colour: Rgb): Rgb {
  if (vision === 'full') return colour;
  const light: Rgb = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
  const y = 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  const [r, g, b] = vision === 'grey' ? [y, y, y] : times(MACHADO[vision], light);
  return [encoded(r), encoded(g), encoded(b)];
}

/** CIE L*a*b*, D65. */
export function lab(colour: Rgb): Lab {
  const [r, g, b] = [linear(colour[0]), linear(colour[1]), linear(colour[2])];
  const x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
  const y = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
  const z = (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883;
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

const DEGREE = Math.PI / 180;
const hue = (a: number, b: number): number => {
  const angle = Math.atan2(b, a) / DEGREE;
  return angle < 0 ? angle + 360 : angle;
};
const shareOf7 = (c: number): number => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));

/** Middle of two hues on the circle of 360 degrees; their sum where one has no chroma. */
function meanHue(h1: number, h2: number, grey: boolean): number {
  if (grey) return h1 + h2;
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}

function hueStep(h1: number, h2: number, grey: boolean): number {
  if (grey) return 0;
  const d = h2 - h1;
  return d > 180 ? d - 360 : d < -180 ? d + 360 : d;
}

/** CIEDE2000, as in Sharma, Wu and Dalal, Color Research and Application 30 (2005). About 1 is the least an eye tells apart. */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const g = 0.5 * (1 - shareOf7((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const grey = c1 * c2 === 0;
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
  const dh = 2 * Math.sqrt(c1 * c2) * Math.sin((hueStep(h1, h2, grey) / 2) * DEGREE);
  const [l, c, h] = [(l1 + l2) / 2, (c1 + c2) / 2, meanHue(h1, h2, grey)];
  const t =
    1 -
    0.17 * Math.cos((h - 30) * DEGREE) +
    0.24 * Math.cos(2 * h * DEGREE) +
    0.32 * Math.cos((3 * h + 6) * DEGREE) -
    0.2 * Math.cos((4 * h - 63) * DEGREE);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [dl, dc, dq] = [(l2 - l1) / sl, (c2 - c1) / (1 + 0.045 * c), dh / (1 + 0.015 * c * t)];
  const turn = -Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * DEGREE) * 2 * shareOf7(c);
  return Math.sqrt(dl ** 2 + dc ** 2 + dq ** 2 + turn * dc * dq);
}

/** Distance of two colours to an eye of a kind. */
export const distance = (vision: Vision, a: Rgb, b: Rgb): number =>
  ciede2000(lab(seen(vision, a)), lab(seen(vision, b)));
