import type { QuotaPlan } from './plan.ts';
import type { QuotaRule } from './rule.ts';
import { noteSentences } from './sentence/notes.ts';
import { whatWords } from './sentence/what.ts';
import { periodWords, windowWords } from './sentence/when.ts';
import { type UnitNames, whomWords } from './sentence/whom.ts';

/**
 * Reads a rule back as a plan would say it: "Mỗi xã, phường giới thiệu ít nhất 02 điển hình mỗi quý, gửi từ
 * ngày 20 đến ngày 25 tháng cuối quý.", then in sentences of their own what departs from the usual. Groups are
 * named by the plan, units by the caller; a rule that makes no sense yet is read as far as it goes.
 */
export function readBack(
  rule: QuotaRule,
  plan: Pick<QuotaPlan, 'from' | 'to' | 'groups'>,
  names: UnitNames,
): string {
  const first = [whomWords(rule.whom, plan.groups, names), whatWords(rule), periodWords(rule, plan)].join(
    ' ',
  );
  return [`${first}, ${windowWords(rule, plan)}.`, ...noteSentences(rule, plan)].join(' ');
}
