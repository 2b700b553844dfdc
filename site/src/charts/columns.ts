import { chartWidth } from './bars.ts';

export type Column = {
  x: number;
  middle: number;
  y: number;
  height: number;
  words: string;
  mark: string;
  era?: string;
};
type Dated = { mark: string; era?: string; count: number; words: string };

const widest = 64;
const tallest = 150;
/** Room above the tallest column for its figure, and below all for the marks. */
const head = 22;
const foot = 44;

export const columnsHeight = head + tallest + foot;
export const ground = head + tallest;

/** Columns side by side in order of time; an era is written under the first of its columns, where there is room. */
export function columns(rows: readonly Dated[]): { width: number; columns: Column[] } {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const step = Math.min(widest, chartWidth / Math.max(1, rows.length));
  const width = Math.round(step * 0.62);
  return {
    width,
    columns: rows.map(({ mark, era, count, words }, index) => {
      const middle = Math.round((index + 0.5) * step);
      const height = Math.round((count / most) * tallest);
      return {
        x: middle - Math.round(width / 2),
        middle,
        y: ground - height,
        height,
        words,
        mark,
        era: era === rows[index - 1]?.era || (index === 0 && era !== rows[1]?.era) ? undefined : era,
      };
    }),
  };
}
