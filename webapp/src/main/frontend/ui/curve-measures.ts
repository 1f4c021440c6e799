import type { CurveLine } from './curve-model.js';

/** All in rem: the picture grows with the reader's text. */
export const STEP = 1.25;
/** Air over the highest and under the lowest step: half the height of the numbers beside them. */
export const EDGE = 0.5625;
/** Where the marks for missing answers stand. */
export const LANE = 1.25;
/** A longer scale is drawn closer, with only its ends numbered. */
export const MOST_STEPS = 6;

export function scaleHeight(line: CurveLine): number {
  return STEP * Math.min(line.highest - line.lowest, MOST_STEPS);
}

export function plotHeight(line: CurveLine, lane: boolean): number {
  return scaleHeight(line) + 2 * EDGE + (lane ? LANE : 0);
}

/** The steps that are numbered. */
export function numbered(line: CurveLine): number[] {
  const all = Array.from({ length: line.highest - line.lowest + 1 }, (_, i) => line.lowest + i);
  return all.length <= MOST_STEPS + 1 ? all : [line.lowest, line.highest];
}
