import type { Payload } from 'payload';
import type { Exemplar, Plan } from '#cms/payload-types.ts';
import type { QuotaUnit } from '#models/quota/event.ts';
import { type Period, periodsOf } from '#models/quota/periods.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import type { QuotaRule } from '#models/quota/rule.ts';
import { readBack } from '#models/quota/sentence.ts';
import type { Sheet, UncountedItem } from '#models/quota/sheet.ts';
import { nowhereWithin } from '#models/quota/span.ts';
import { heirsOf, noHeirs } from '#models/quota/successors.ts';
import { type Totals, totalsOf } from '#models/quota/totals.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { type Board, boardOf } from './board.ts';
import { type GroupChoice, groupChoices } from './groups.ts';
import { type EventLabel, labelsOf } from './labels-of.ts';
import { type Opened, openedOf } from './opened.ts';
import type { QuotaRequest } from './page-request.ts';
import { quotaPlanOf } from './plan-of.ts';
import { recordsById } from './records.ts';
import { sheetOf } from './sheet-for.ts';
import { type PlanSpan, periodsIn, spanOf } from './spans.ts';
import { unitsOf } from './units-of.ts';

/** A rule with its sentence, its periods of the span and the figures of all who owe it. */
export type RuleView = { rule: QuotaRule; sentence: string; periods: Period[]; totals: Totals };

export type QuotaPage = {
  asOf: string;
  plan: QuotaPlan;
  units: QuotaUnit[];
  groups: GroupChoice[];
  span: PlanSpan;
  rules: RuleView[];
  /** The office looks at one rule at a time; a unit at all that it owes. */
  boards: { view: RuleView; board: Board }[];
  opened?: Opened;
  /** What was done in the span and appears in no cell. */
  nowhere: UncountedItem[];
  labels: Map<string, EventLabel>;
  exemplarNames: Map<string, string>;
};

/** How many lines an opened figure shows at most: a sum may stand on tens of thousands. */
export const longestList = 300;

type Viewer = { asOf: string /** The unit that alone may be seen; all where left out. */; unit?: string };

/** All that the quota view shows of a plan. Refuses where there is no such plan or it has no dates. */
export async function quotaPage(
  payload: Payload,
  planId: Plan['id'] | string,
  request: QuotaRequest,
  { asOf, unit }: Viewer,
): Promise<QuotaPage> {
  const today = localDay(asOf);
  const units = await unitsOf(payload);
  const plan = await quotaPlanOf(payload, planId, units);
  const span = spanOf(plan, request.span, today);
  const groups = groupChoices(plan, units);
  const heirOf = request.rollUp ? heirsOf(units, today) : noHeirs;
  const inSpan = plan.rules.map((rule) => ({ rule, periods: periodsIn(span, periodsOf(rule, plan)) }));
  const sheet = await sheetOf(payload, plan, units, {
    asOf,
    periods: inSpan.flatMap(({ periods }) => periods.map(({ id }) => id)),
    units: unit === undefined ? undefined : units.flatMap(({ id }) => (heirOf(id) === unit ? id : [])),
  });

  const names = Object.fromEntries(units.map(({ id, name }) => [id, name]));
  const rules = inSpan.map(({ rule, periods }) => ({
    rule,
    periods,
    sentence: readBack(rule, plan, names),
    totals: totalsOf(cellsOf(sheet, rule, periods)),
  }));
  const filter = {
    among: groups.find(({ id }) => id === request.group)?.units,
    state: request.state,
    search: request.search,
    heirOf,
  };
  const boards = looked(rules, request, unit).map((view) => ({
    view,
    board: boardOf({ cells: cellsOf(sheet, view.rule, view.periods), periods: view.periods }, units, filter),
  }));
  const { open } = request;
  const behind = open && boards.find(({ view }) => view.rule.key === open.rule)?.board;
  const opened = open && behind && openedOf(behind, open);
  const nowhere = nowhereWithin(sheet, span);
  const said = [
    ...(opened?.items.slice(0, longestList) ?? []),
    ...(opened?.uncounted.slice(0, longestList) ?? []),
    ...nowhere.slice(0, longestList),
  ];
  return {
    asOf,
    plan,
    units,
    groups,
    span,
    rules,
    boards: unit === undefined ? boards : boards.filter(({ board }) => board.rows.length > 0),
    opened,
    nowhere,
    labels: await labelsOf(
      payload,
      said.map(({ event }) => event),
    ),
    exemplarNames: await exemplarNames(
      payload,
      said.flatMap(({ exemplar }) => exemplar ?? []),
    ),
  };
}

const cellsOf = ({ cells }: Sheet, { key }: QuotaRule, periods: readonly Period[]) =>
  cells.filter(({ rule, period }) => rule === key && periods.some(({ id }) => id === period));

const looked = (rules: RuleView[], { rule }: QuotaRequest, unit: string | undefined): RuleView[] => {
  if (unit !== undefined) return rules;
  const chosen = rules.find((view) => view.rule.key === rule) ?? rules[0];
  return chosen ? [chosen] : [];
};

async function exemplarNames(payload: Payload, ids: string[]): Promise<Map<string, string>> {
  const exemplars = await recordsById<Pick<Exemplar, 'id' | 'name'>>(payload, 'exemplars', ids, {
    name: true,
  });
  return new Map([...exemplars].map(([id, { name }]) => [id, name]));
}
