import { formatCount } from '../../vietnamese/numbers.ts';
import type { Amount, PeriodKind } from '../rule.ts';

/** "cá nhân", "cá nhân và hộ gia đình", "xã, phường và đặc khu" */
export function listed(words: readonly string[], conjunction: 'và' | 'hoặc'): string {
  if (words.length < 2) return words.join();
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/** "ít nhất 02", "nhiều nhất 03", "đúng 01", "từ 02 đến 04"; nothing where nothing is asked. */
export function amountWords({ min, max }: Amount): string {
  if (min !== undefined && min === max) return `đúng ${formatCount(min)}`;
  if (min && max !== undefined) return `từ ${formatCount(min)} đến ${formatCount(max)}`;
  if (max !== undefined) return `nhiều nhất ${formatCount(max)}`;
  return min ? `ít nhất ${formatCount(min)}` : '';
}

export function withSmallFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** What a period is called in the middle of a sentence. */
export const periodNouns: Record<PeriodKind, string> = {
  month: 'tháng',
  quarter: 'quý',
  halfYear: 'kỳ 6 tháng',
  year: 'năm',
  term: 'giai đoạn',
  dates: 'đợt',
};
