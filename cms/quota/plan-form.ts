import type { UnitGroup as GroupRecord, Plan } from '#cms/payload-types.ts';
import type { QuotaUnit } from '#models/quota/event.ts';
import { planSchema, type QuotaPlan, type UnitGroup } from '#models/quota/plan.ts';
import { noonOf } from '#models/vietnamese/calendar.ts';
import { idOf } from '../access/actor.ts';
import { dayOf } from './days.ts';
import { formOf, type RecordIds, ruleOf, ruleOrNothing } from './rule-form.ts';

/** The plan that a record of the newsroom holds. Throws a ZodError where it is not whole. */
export function planOf(record: Plan, groups: UnitGroup[]): QuotaPlan {
  const { title, number, issuer, rules, criteria, duties, remindDaysBefore } = record;
  return planSchema.parse({
    id: String(record.id),
    title,
    number: number || undefined,
    issuer: issuer || undefined,
    issuedOn: dayOf(record.issuedOn),
    from: dayOf(record.from),
    to: dayOf(record.to),
    groups,
    rules: (rules ?? []).map(ruleOf),
    criteria: (criteria ?? []).map(({ id, text, field, exemplarKinds, roles, source }) => ({
      key: id,
      text,
      field: field ?? undefined,
      exemplarKinds: exemplarKinds ?? [],
      roles: roles ?? [],
      source: source || undefined,
    })),
    duties: (duties ?? []).map(({ kind, text, whom, due, yearlyDue, source }) => ({
      kind,
      text,
      whom: whom || undefined,
      due: dayOf(due),
      yearlyDue: yearlyDue ? yearlyDayOf(yearlyDue) : undefined,
      source: source || undefined,
    })),
    remindDaysBefore: remindDaysBefore ?? undefined,
  });
}

/** What the newsroom keeps of a plan, as far as its form says it; its groups are records of their own. */
export function planForm(plan: Omit<QuotaPlan, 'id' | 'groups'>, ids: RecordIds) {
  const { title, number, issuer, issuedOn, from, to, rules, criteria, duties, remindDaysBefore } = plan;
  return {
    title,
    number,
    issuer,
    issuedOn: issuedOn && noonOf(issuedOn),
    from: noonOf(from),
    to: noonOf(to),
    rules: rules.map((rule) => formOf(rule, ids)),
    criteria: criteria.map(({ key: _, ...criterion }) => criterion),
    duties: duties.map(({ due, yearlyDue, ...duty }) => ({
      ...duty,
      due: due && noonOf(due),
      yearlyDue: yearlyDue && formatYearlyDay(yearlyDue),
    })),
    remindDaysBefore,
  };
}

/** A group with the units it stands for: those named, and all of its kinds. */
export function groupOf({ id, name, unitKinds, units }: GroupRecord, all: readonly QuotaUnit[]): UnitGroup {
  const ofKinds = all.filter(({ unitKind }) => unitKinds?.includes(unitKind)).map((unit) => unit.id);
  return {
    key: String(id),
    name,
    units: [...new Set([...ofKinds, ...(units ?? []).map((unit) => String(idOf(unit)))])],
  };
}

/** What keeps a form from saying a plan at all, in one sentence. */
export function planFlaw({ from, to, rules, duties }: Partial<Plan>): string | undefined {
  if (rules?.length && !(from && to))
    return 'Kế hoạch có chỉ tiêu thì phải có thời gian thực hiện: ghi “Thực hiện từ ngày” và “Đến hết ngày”.';
  const unclear = rules?.findIndex((rule) => !ruleOrNothing(rule)) ?? -1;
  if (unclear >= 0)
    return `Mức chỉ tiêu ${unclear + 1} chưa đủ: chọn tính việc gì, tính theo kỳ nào và ngày nhận đến hết của từng thời gian nhận.`;
  const day = duties?.find(({ yearlyDue }) => yearlyDue && !isYearlyDay(yearlyDue))?.yearlyDue;
  return day ? `Hạn hằng năm “${day}” không phải ngày/tháng; hãy ghi như 31/5.` : undefined;
}

/** `--05-31` for “31/5”, as the form takes a day of every year. */
export function yearlyDayOf(text: string): string {
  const [day = '', month = ''] = text.split('/');
  return `--${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
}

/** 29 February counts: a leap year has it. */
function isYearlyDay(text: string): boolean {
  const day = yearlyDayOf(text).replace('--', '2024-');
  const date = new Date(day);
  return (
    /^\d{1,2}\s*\/\s*\d{1,2}$/.test(text.trim()) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(day)
  );
}

const formatYearlyDay = (day: string): string => `${Number(day.slice(5))}/${Number(day.slice(2, 4))}`;
