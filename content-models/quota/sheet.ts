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

/**
 * One counted thing: an exemplar in an event, so that a story about four may count four. `at` is the moment
 * that dates it; `parts` are the labels of the rule's parts it goes towards.
 */
export type CountedItem = {
  event: string;
  exemplar?: string;
  unit: string;
  at: string;
  late: boolean;
  parts: readonly string[];
};

/** Why something that was done does not count. */
export const uncountedReasonLabels = {
  withdrawn: 'Đã gỡ',
  returned: 'Đã trả lại, chưa gửi lại',
  refused: 'Không được chấp nhận',
  notAccepted: 'Chưa được chấp nhận',
  sameExemplar: 'Điển hình này đã được tính',
  otherExemplar: 'Không thuộc loại điển hình, đối tượng được tính',
  noExemplar: 'Không nêu điển hình nào',
  deedsOutside: 'Thành tích ngoài thời gian quy định',
  noPeriod: 'Không rơi vào kỳ nào của chỉ tiêu',
  noRule: 'Không có chỉ tiêu nào của đơn vị tính việc này',
} as const;
export type UncountedReason = keyof typeof uncountedReasonLabels;

/** What was done but does not count; without `exemplar` the reason holds for the whole event. */
export type UncountedItem = {
  event: string;
  exemplar?: string;
  unit: string;
  at: string;
  why: UncountedReason;
};

export type PartResult = { label: string; min?: number; max?: number; done: number };

/** Where the points of a cell come from; they add up to its score. */
export type Points = { inTime: number; late: number; extra: number };

/** The `unit` of a cell that the whole territory owes together. */
export const wholeTerritory = 'together';

/** What one unit (or the whole territory) owes in one period under one rule. */
export type Cell = {
  rule: string;
  unit: string;
  period: string;
  state: CellState;
  /** What must at least be done; 0 where not applicable. */
  required: number;
  /** All items, those above the quota and those of a unit that owed nothing among them. */
  done: number;
  inTime: number;
  late: number;
  /** Still owed although the last window has closed. */
  missing: number;
  /** Still owed while there is time. */
  notYetDue: number;
  parts: PartResult[];
  /** What has been earned so far; without a score in the rule or where not applicable, nothing. */
  score?: number;
  points?: Points;
  items: CountedItem[];
  uncounted: UncountedItem[];
};

export type Sheet = {
  plan: string;
  asOf: string;
  /** The periods of each rule, by its key. */
  periods: Record<string, Period[]>;
  /** By rule, then unit, then period, each in the order it was given. */
  cells: Cell[];
  /** What appears in no cell, each event once. */
  uncounted: UncountedItem[];
};
