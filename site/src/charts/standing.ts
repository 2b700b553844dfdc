import { type CellState, cellStateLabels } from '#models/quota/sheet.ts';
import type { PeriodFigures } from '#models/statistics.ts';
import { formatNumber } from '#models/vietnamese/numbers.ts';
import type { Part } from './stack.ts';

type Standing = PeriodFigures['units'];

/** From what is done to what is open: the order of the bar, the legend and the words. */
const order = ['met', 'exceeded', 'late', 'missing', 'notDue'] as const satisfies (keyof Standing &
  CellState)[];

export const standingParts = (units: Standing): Part[] => order.map((kind) => ({ kind, value: units[kind] }));

/** "18 đơn vị đủ, 2 nộp muộn, 5 thiếu" */
export const standingWords = (units: Standing): string =>
  order
    .filter((kind) => units[kind] > 0)
    .map((kind, index) =>
      [
        formatNumber(units[kind]),
        ...(index === 0 ? ['đơn vị'] : []),
        cellStateLabels[kind].toLowerCase(),
      ].join(' '),
    )
    .join(', ');

/** What the legend must name. */
export const standingLegend = (periods: readonly PeriodFigures[]): { kind: string; label: string }[] =>
  order
    .filter((kind) => periods.some(({ units }) => units[kind] > 0))
    .map((kind) => ({ kind, label: cellStateLabels[kind] }));
