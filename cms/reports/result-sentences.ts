import { listed } from '#models/quota/sentence/words.ts';
import type { Cell } from '#models/quota/sheet.ts';
import { totalsOf } from '#models/quota/totals.ts';
import { formatCount, formatPercent } from '#models/vietnamese/numbers.ts';
import { sortedCells } from './cell-tables.ts';
import { fulfilledShare } from './figures.ts';
import type { Introduced, PaperData } from './paper-data.ts';
import { isDirectLabour } from './result-tables.ts';
import { asOfWords, unitName } from './words.ts';

/** What the figures say, in the sentences of a report. */
export function resultSentences(data: PaperData, cells: readonly Cell[]): string[] {
  if (cells.length === 0)
    return [`${asOfWords(data)} Trong thời gian này kế hoạch không giao chỉ tiêu cho đơn vị nào.`];
  const { required, done, inTime, late, missing, notYetDue } = totalsOf(cells);
  const units = [...Map.groupBy(sortedCells(data, cells), ({ unit }) => unit)];
  const share = fulfilledShare(cells);
  const parts = [`${formatCount(inTime)} đúng hạn`, `${formatCount(late)} nộp muộn`];
  const sentences = [
    `${asOfWords(data)} ${formatCount(units.length)} đơn vị được giao giới thiệu ${formatCount(required)} điển hình; đã giới thiệu ${formatCount(done)}, gồm ${listed(parts, 'và')}${share === undefined ? '' : `; đạt ${formatPercent(share)} chỉ tiêu đã đến hạn`}.`,
  ];
  const behind = units
    .map(([unit, own]) => ({ name: unitName(data, unit), missing: totalsOf(own).missing }))
    .filter((unit) => unit.missing > 0);
  sentences.push(
    missing > 0
      ? `Còn thiếu ${formatCount(missing)} điển hình ở ${formatCount(behind.length)} đơn vị: ${behind.map((unit) => `${unit.name} (${formatCount(unit.missing)})`).join('; ')}.`
      : 'Không đơn vị nào còn thiếu chỉ tiêu đã đến hạn.',
  );
  if (notYetDue > 0) sentences.push(`Còn ${formatCount(notYetDue)} điển hình chưa đến hạn giới thiệu.`);
  return sentences;
}

/** The share that the Law on Emulation and Commendation 2022 puts first. */
export function labourSentence(introduced: readonly Introduced[]): string {
  const people = introduced.filter(({ exemplarKind }) => exemplarKind === 'individual');
  if (people.length === 0) return 'Không có cá nhân nào được giới thiệu trong thời gian này.';
  const direct = people.filter(isDirectLabour).length;
  const unknown = people.filter(({ role }) => !role).length;
  const rest = unknown > 0 ? ` ${formatCount(unknown)} người chưa ghi rõ nghề nghiệp, công việc.` : '';
  return `Trong ${formatCount(people.length)} cá nhân được giới thiệu có ${formatCount(direct)} người trực tiếp lao động, sản xuất (${formatPercent(direct / people.length)}).${rest}`;
}
