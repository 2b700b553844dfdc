import type { Payload } from 'payload';
import type { QuotaUnit } from '#models/quota/event.ts';
import { periodsOf } from '#models/quota/periods.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import { readBack } from '#models/quota/sentence.ts';
import { cellsWithin, nowhereWithin, type Span, spanNamed, termSpan } from '#models/quota/span.ts';
import { quotaPlanOf } from '../quota/plan-of.ts';
import { sheetFor } from '../quota/sheet-for.ts';
import { refuse } from '../rules/refuse.ts';
import { introducedOf } from './introduced-of.ts';
import { letterheadOf } from './letterhead-of.ts';
import type { PaperData } from './paper-data.ts';

export type PaperWish = {
  plan: number | string;
  /** A period of the plan or of the calendar, '2026-Q3'; the plan's whole term where left out. */
  period?: string;
  /** Only this unit's figures. */
  unit?: string;
  /** The moment whose state of affairs is told, ISO UTC. */
  asOf: string;
};

/** Everything the papers of a plan are made from. Refuses a plan or period that there is none of. */
export async function loadPaperData(payload: Payload, wish: PaperWish): Promise<PaperData> {
  const span = spanOf(await quotaPlanOf(payload, wish.plan), wish.period);
  const only = wish.unit === undefined ? undefined : [wish.unit];
  const { plan, units, sheet, labelsOf } = await sheetFor(payload, wish.plan, {
    asOf: wish.asOf,
    units: only,
  });
  const events = [
    ...cellsWithin(sheet, span).flatMap(({ items, uncounted }) => [...items, ...uncounted]),
    ...nowhereWithin(sheet, span),
  ].map(({ event }) => event);
  const labels = await labelsOf(new Set(events));
  return {
    letterhead: await letterheadOf(payload),
    plan,
    units: new Map(units.map((unit) => [unit.id, unit])),
    span,
    sheet,
    introductions: await introducedOf(payload, { plan, span, events, unit: wish.unit }),
    ruleWords: ruleWords(plan, units),
    eventLabel: (event) => labels.get(event)?.text ?? event,
  };
}

function spanOf(plan: QuotaPlan, period: string | undefined): Span {
  if (!period) return termSpan(plan);
  const periods = plan.rules.flatMap((rule) => periodsOf(rule, plan));
  const span = spanNamed(period, periods);
  if (!span)
    refuse(
      `Không có kỳ “${period}”; hãy ghi năm (2026), sáu tháng (2026-H1), quý (2026-Q3) hoặc tháng (2026-07).`,
    );
  if (span.to < plan.from || plan.to < span.from)
    refuse(`${span.label} nằm ngoài thời gian thực hiện của kế hoạch “${plan.title}”.`);
  const isWhole = periods.some(({ from, to }) => span.from <= from && to <= span.to);
  if (periods.length > 0 && !isWhole)
    refuse(`Kế hoạch này không có kỳ nào nằm trọn trong ${span.label}; hãy chọn kỳ dài hơn.`);
  return span;
}

/** The first sentence says what is owed; what follows it departs from the usual and would fill every line. */
function ruleWords(plan: QuotaPlan, units: readonly QuotaUnit[]): Map<string, string> {
  const names = Object.fromEntries(units.map(({ id, name }) => [id, name]));
  return new Map(
    plan.rules.map((rule) => [rule.key, readBack(rule, plan, names).replace(/(?<=\.)\s.*$/s, '')]),
  );
}
