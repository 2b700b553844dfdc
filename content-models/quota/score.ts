import type { Fulfilment } from './fulfilment.ts';
import type { Amount, Score } from './rule.ts';
import type { CellState, Points } from './sheet.ts';

/** Points are kept to the hundredth, rounded here once, half up; every sum of points adds the rounded ones. */
export function roundPoints(points: number): number {
  const withoutDust = Number((points * 100).toFixed(6));
  return Math.round(withoutDust) / 100;
}

/** Adds points without the dust of binary fractions. */
export function addPoints(points: readonly number[]): number {
  return points.reduce((hundredths, each) => hundredths + Math.round(each * 100), 0) / 100;
}

/**
 * What a cell has earned so far. The quota's points are shared out over the items it requires: those in time
 * earn a whole share, those that only came late `lateShare` of it, what is wanting nothing. Above the quota only
 * what came in time earns extra, and nothing above the maximum. A rule that only sets a maximum earns its points
 * once the last window has closed on it unbroken.
 */
export function pointsOf(
  score: Score,
  { required, wanting, wantingInTime }: Fulfilment,
  { state, inTime, amount }: { state: CellState; inTime: number; amount: Amount },
): Points {
  if (required === 0) return { inTime: state === 'met' ? roundPoints(score.points) : 0, late: 0, extra: 0 };
  if (wanting > 0 && score.way === 'wholeOnly') return { inTime: 0, late: 0, extra: 0 };
  const share = score.points / required;
  const above = wantingInTime > 0 ? 0 : Math.min(inTime, amount.max ?? inTime) - required;
  return {
    inTime: roundPoints(share * (required - wantingInTime)),
    late: roundPoints(share * (wantingInTime - wanting) * score.lateShare),
    extra: roundPoints(score.extraPoints * Math.max(0, Math.min(above, score.extraLimit))),
  };
}
