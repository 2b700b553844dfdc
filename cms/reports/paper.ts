/** What stands in a column; a number stays a number in every format. `share` is a ratio, 0.857 for 85,7%. */
export type ColumnType = 'text' | 'count' | 'points' | 'share' | 'day';

/** `width` is the column's part of the table's width, beside the others'. */
export type Column = { key: string; label: string; type: ColumnType; width: number };

/** Days are 'yyyy-mm-dd'; undefined is an empty cell. */
export type CellValue = string | number | undefined;
export type Row = Readonly<Record<string, CellValue>>;

export type Table = {
  key: string;
  label: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The line that adds up the rows. */
  total?: Row;
};

/** Paragraphs, then a table under them. */
export type Section = { heading?: string; paragraphs: readonly string[]; table?: Table };

/** One who signs: quyền hạn and chức vụ, the name left to be written. */
export type Signature = readonly string[];

export const paperKeys = ['danh-sach', 'bao-cao', 'cham-diem', 'doi-chieu', 'trich-ngang'] as const;
export type PaperKey = (typeof paperKeys)[number];

export const paperLabels: Record<PaperKey, string> = {
  'danh-sach': 'Danh sách điển hình tiên tiến',
  'bao-cao': 'Báo cáo kết quả giới thiệu',
  'cham-diem': 'Bảng chấm điểm thi đua',
  'doi-chieu': 'Biên bản đối chiếu',
  'trich-ngang': 'Trích ngang thành tích',
};

/** The top left of an official paper, and the words its number and date are made from. */
export type Letterhead = { superior?: string; issuer: string; place: string };

/**
 * A paper as one model from which every format is made, so that a figure is the same in all of them. Word
 * prints all of it, Excel and JSON all its tables, CSV the one named by `main`.
 */
export type Paper = {
  key: PaperKey;
  /** Tên loại, "BÁO CÁO", and what its number is written with, "BC"; a paper without number has no symbol. */
  kind: string;
  symbol?: string;
  /** Trích yếu nội dung. */
  subject: string;
  letterhead: Letterhead;
  /** The day in Việt Nam on which it was made. */
  on: string;
  landscape: boolean;
  sections: readonly Section[];
  /** Phụ lục: wide tables behind the signature, on pages of their own. */
  appendices: readonly Section[];
  signatures: readonly Signature[];
  recipients: readonly string[];
  main: string;
};

/** Every table of a paper in its order. */
export const tablesOf = ({ sections, appendices }: Paper): Table[] =>
  [...sections, ...appendices].flatMap(({ table }) => (table ? [table] : []));

/** The table a paper is mainly made for. */
export function mainTable(paper: Paper): Table {
  const table = tablesOf(paper).find(({ key }) => key === paper.main);
  if (!table) throw new RangeError(`“${paper.subject}” không có bảng “${paper.main}”.`);
  return table;
}
