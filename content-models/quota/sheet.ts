import type { Period } from './periods.ts';

/** Đủ, thiếu, chưa đến hạn, nộp muộn, không áp dụng. */
export const cellStateLabels = {
  met: 'Đủ',
  missing: 'Thiếu',
  notDue: 'Chưa đến hạn',
  late: 'Nộp muộn',
  exceeded: 'Vượt mức tối đa',
  notApplicable: 'Không áp dụng',
} as const;
export type CellState = keyof typeof cellStateLabels;

/** One counted thing: an exemplar in an event, so that a story about four may count four. */
export type CountedItem = { event: string; exemplar?: string; unit: string; at: string; late: boolean };

/** What arrived but does not count, and why, in a word the screen can turn into a sentence. */
export type UncountedItem = {
  event: string;
  exemplar?: string;
  unit: string;
  at: string;
  why: 'withdrawn' | 'returned' | 'refused' | 'sameExemplar' | 'notAccepted' | 'deedsOutside';
};

export type PartResult = { label: string; min?: number; max?: number; done: number };

/** What one unit (or the whole territory: `unit` is `together`) owes in one period under one rule. */
export type Cell = {
  rule: string;
  unit: string;
  period: string;
  state: CellState;
  /** What must at least be done. */
  required: number;
  done: number;
  inTime: number;
  late: number;
  /** Still owed although the last window has closed. */
  missing: number;
  /** Still owed while there is time. */
  notYetDue: number;
  parts: PartResult[];
  score?: number;
  items: CountedItem[];
  uncounted: UncountedItem[];
};

export type Sheet = {
  plan: string;
  asOf: string;
  periods: Record<string, Period[]>;
  cells: Cell[];
};
