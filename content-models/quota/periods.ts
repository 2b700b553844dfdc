/** A window as days, 'yyyy-mm-dd' in Việt Nam, both included: open from the first's midnight to the end of the last. */
export type DayWindow = { opens: string; closes: string };

/** A stretch of time in which something is owed; `id` is stable and sorts by time: '2026-Q3', '2026-07', '2026'. */
export type Period = {
  id: string;
  label: string;
  from: string;
  to: string;
  /** In order; at least one. What arrives after the last one closed is late. */
  windows: DayWindow[];
};
