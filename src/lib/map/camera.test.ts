// The camera fits a view into its box as the drawn plate is fitted, and keeps it there.
import { describe, expect, it } from 'vitest';
import { fromPseudo, plates } from '../figure/plane.ts';
import {
  boxScale,
  cameraOf,
  constrained,
  globeOutline,
  largestZoom,
  magnification,
  placeOf,
  restPlace,
  restZoom,
} from './camera.ts';

const europe = plates.europe;

describe('a plane at rest', () => {
  it('shows one plate pixel per CSS pixel in a box of its own size', () => {
    expect(restZoom('europe', europe)).toBe(3);
    expect(restZoom('world', plates.world)).toBe(3);
    expect(restZoom('pole', plates.pole)).toBe(3);
  });
  it('is fitted by the tighter side, as `meet` does', () => {
    expect(boxScale('europe', { width: 258, height: 430 })).toBeCloseTo(0.5);
    expect(boxScale('europe', { width: 1032, height: 215 })).toBeCloseTo(0.5);
    expect(restZoom('europe', { width: 1032, height: 860 })).toBeCloseTo(4);
  });
  it('has the middle of the plate in the middle of the box', () => {
    const { lng, lat } = restPlace('world', { width: 400, height: 300 });
    expect(fromPseudo('world', lng, lat)).toEqual([428, 212]);
  });
});

describe('a plane that is moved', () => {
  const box = { width: 516, height: 430 };
  it('cannot be moved at rest', () => {
    const place = constrained('europe', box, { lng: 20, lat: -7, zoom: 3 });
    expect(place.lng).toBeCloseTo(0);
    expect(place.lat).toBeCloseTo(0);
  });
  it('ends at its edges', () => {
    const place = constrained('europe', box, { lng: 90, lat: 0, zoom: 4 });
    const [x] = fromPseudo('europe', place.lng, place.lat);
    expect(x).toBeCloseTo(516 - 129);
  });
  it('stays in the middle of a box that is longer than it', () => {
    const place = constrained('europe', { width: 1000, height: 430 }, { lng: 10, lat: 0, zoom: 3.2 });
    expect(place.lng).toBeCloseTo(0);
  });
  it('zooms between the whole plate and seven doublings', () => {
    expect(constrained('europe', box, { lng: 0, lat: 0, zoom: 1 }).zoom).toBe(3);
    expect(constrained('europe', box, { lng: 0, lat: 0, zoom: 30 }).zoom).toBe(10);
    expect(largestZoom('europe', box)).toBe(10);
  });
  it('says where it is in plate pixels, whatever the box', () => {
    const place = { lng: 3, lat: -2, zoom: 5 };
    const camera = cameraOf('europe', box, place);
    expect(camera).toMatchObject({ kind: 'europe', zoom: 4 });
    const back = placeOf(camera, box);
    expect(back.lng).toBeCloseTo(3);
    expect(back.lat).toBeCloseTo(-2);
    expect(back.zoom).toBeCloseTo(5);
    expect(
      magnification('europe', { width: 258, height: 215 }, placeOf(camera, { width: 258, height: 215 })),
    ).toBeCloseTo(4);
  });
});

describe('the globe', () => {
  const box = { width: 856, height: 424 };
  it('fills its box at rest, wherever it is turned', () => {
    const place = restPlace('globe', box);
    expect(globeOutline(box, place)).toBeCloseTo(0.96 * 424);
    const turned = placeOf({ kind: 'globe', lon: 148, lat: 2, zoom: 1 }, box);
    expect(globeOutline(box, turned)).toBeCloseTo(0.96 * 424);
  });
  it('is not magnified at rest', () => {
    expect(magnification('globe', box, restPlace('globe', box))).toBeCloseTo(1);
  });
});
