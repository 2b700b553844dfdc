import type { Outcome } from './outcome.ts';

const results: Record<Outcome['result'], string> = {
  new: 'mới',
  updated: 'cập nhật',
  unchanged: 'không đổi',
  failed: 'lỗi',
};
const kinds = { article: 'bài viết', document: 'văn bản' };
const widest = { file: 44, title: 48 };

/** The table that ends an import, and its totals. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = [
    ['Tệp', 'Kết quả', 'Loại', 'Tên bài', 'Ghi chú'],
    ...outcomes.map(({ file, result, kind, title = '', notes }) => [
      endOf(file, widest.file),
      results[result],
      kind ? kinds[kind] : '',
      startOf(title, widest.title),
      notes.join('; '),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', totalsOf(outcomes)].join('\n');
}

function totalsOf(outcomes: readonly Outcome[]): string {
  const counts = (Object.keys(results) as Outcome['result'][]).map(
    (result) => `${outcomes.filter((outcome) => outcome.result === result).length} ${results[result]}`,
  );
  return `Tổng cộng ${outcomes.length} tệp: ${counts.join(', ')}.`;
}

const startOf = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;
const endOf = (text: string, length: number): string =>
  text.length > length ? `…${text.slice(1 - length)}` : text;
