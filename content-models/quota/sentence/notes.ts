import { formatDay } from '../../vietnamese/calendar.ts';
import { formatCount, formatNumber, formatPercent } from '../../vietnamese/numbers.ts';
import type { QuotaPlan } from '../plan.ts';
import type { QuotaRule } from '../rule.ts';
import { rangeWords } from './when.ts';
import { periodNouns } from './words.ts';

/** What departs from the usual, a sentence each: what counts, whose deeds, how long it holds, what it earns. */
export function noteSentences(rule: QuotaRule, plan: Pick<QuotaPlan, 'from' | 'to'>): string[] {
  return [...countingNotes(rule), ...deedsNote(rule, plan), ...validityNote(rule), ...scoreNotes(rule)];
}

function countingNotes({ counts }: QuotaRule): string[] {
  const introduces = counts.kinds.includes('introduction');
  return [
    ...(introduces && counts.introductionFrom === 'accepted'
      ? ['Chỉ tính lượt giới thiệu đã được chấp nhận.']
      : []),
    ...(introduces && counts.resent === 'firstSending'
      ? ['Lượt bị trả lại rồi gửi lại tính theo ngày gửi lần đầu.']
      : []),
    ...(counts.sameExemplar === 'oncePerTerm' ? ['Mỗi điển hình chỉ tính một lần trong cả giai đoạn.'] : []),
    ...(counts.sameExemplar === 'everyTime' ? ['Một điển hình được nêu nhiều lần thì tính mỗi lần.'] : []),
    ...(counts.severalExemplars === 'one' ? ['Một bài, một lượt về nhiều điển hình tính là một.'] : []),
  ];
}

function deedsNote(rule: QuotaRule, plan: Pick<QuotaPlan, 'from' | 'to'>): string[] {
  return rule.deeds ? [`Thành tích đạt được ${rangeWords(rule.deeds.from, rule.deeds.to, rule, plan)}.`] : [];
}

function validityNote({ validFrom, validTo }: QuotaRule): string[] {
  const from = validFrom && `từ ngày ${formatDay(validFrom)}`;
  const to = validTo && `đến hết ngày ${formatDay(validTo)}`;
  return from || to ? [`Áp dụng ${[from, to].filter(Boolean).join(' ')}.`] : [];
}

function scoreNotes({ score, per }: QuotaRule): string[] {
  if (!score) return [];
  const points = `Đủ thì được ${formatNumber(score.points)} điểm mỗi ${periodNouns[per.kind]}`;
  const below = score.way === 'proportional' ? 'chưa đủ thì tính theo tỷ lệ' : 'chưa đủ thì không có điểm';
  const late = score.lateShare === 1 ? 'nộp muộn không bị trừ' : lateWords(score.lateShare);
  const extra =
    score.extraPoints > 0 && score.extraLimit > 0
      ? [
          `Mỗi lượt vượt được thêm ${formatNumber(score.extraPoints)} điểm, nhiều nhất ${formatCount(score.extraLimit)} lượt mỗi ${periodNouns[per.kind]}.`,
        ]
      : [];
  return [`${points}; ${below}; ${late}.`, ...extra];
}

function lateWords(share: number): string {
  return share === 0 ? 'nộp muộn không có điểm' : `nộp muộn được tính ${formatPercent(share)} điểm`;
}
