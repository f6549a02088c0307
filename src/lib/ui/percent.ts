// Per mille of a width -> the percentage an SVG attribute takes.
export const percent = (perMille: number): string => `${Math.round(perMille) / 10}%`;
