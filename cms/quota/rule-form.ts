import type { Plan } from '#cms/payload-types.ts';
import { type Boundary, type QuotaRule, quotaRuleSchema } from '#models/quota/rule.ts';
import { noonOf } from '#models/vietnamese/calendar.ts';
import { idOf } from '../access/actor.ts';
import { dayOf } from './days.ts';

/** A mức chỉ tiêu as the form keeps it; while it is being typed much of it may still be missing. */
export type FormRule = NonNullable<Plan['rules']>[number];
type FormWindow = NonNullable<FormRule['windows']>[number];
type FormDay = FormWindow['closesDay'] | null;
type Id = number | string;

/** The rule that a form row says. Throws a ZodError where the row says none. */
export const ruleOf = (row: FormRule): QuotaRule => quotaRuleSchema.parse(ruleDraft(row));

/** The rule that a form row says, or undefined where it does not say one yet. */
export const ruleOrNothing = (row: FormRule): QuotaRule | undefined =>
  quotaRuleSchema.safeParse(ruleDraft(row)).data;

/** A new row has no id until it is saved. */
const unsaved = 'moi';

function ruleDraft(row: Partial<FormRule>) {
  const { whom, counts, parts, score } = row;
  const points = numberOf(score?.points);
  const [deedsFrom, deedsTo] = [boundaryOf(row.deeds, 'from'), boundaryOf(row.deeds, 'to')];
  return {
    key: row.id || unsaved,
    source: row.source || undefined,
    whom: {
      unitKinds: whom?.unitKinds ?? [],
      groups: idsOf(whom?.groups),
      units: idsOf(whom?.units),
      exceptGroups: idsOf(whom?.exceptGroups),
      exceptUnits: idsOf(whom?.exceptUnits),
      together: whom?.together ?? false,
    },
    counts: {
      kinds: counts?.kinds ?? [],
      exemplarKinds: counts?.exemplarKinds ?? [],
      roles: counts?.roles ?? [],
      introductionFrom: counts?.introductionFrom || undefined,
      resent: counts?.resent || undefined,
      sameExemplar: counts?.sameExemplar || undefined,
      severalExemplars: counts?.severalExemplars || undefined,
    },
    amount: { min: numberOf(row.min), max: numberOf(row.max) },
    parts: (parts ?? []).map(({ label, min, max, exemplarKinds, roles }) => ({
      label,
      min: numberOf(min),
      max: numberOf(max),
      exemplarKinds: exemplarKinds ?? [],
      roles: roles ?? [],
    })),
    per: {
      kind: row.period,
      only: row.only ?? [],
      dates: (row.period === 'dates' ? (row.dates ?? []) : []).map(({ label, from, to, opens, closes }) => ({
        label,
        from: dayOf(from),
        to: dayOf(to),
        opens: dayOf(opens),
        closes: dayOf(closes),
      })),
    },
    windows: (row.period === 'dates' ? [] : (row.windows ?? [])).map((window) => ({
      opens: boundaryOf(window, 'opens'),
      closes: boundaryOf(window, 'closes'),
    })),
    deeds: deedsFrom || deedsTo ? { from: deedsFrom, to: deedsTo } : undefined,
    validFrom: dayOf(row.validFrom),
    validTo: dayOf(row.validTo),
    score:
      points === undefined
        ? undefined
        : {
            points,
            way: score?.way || undefined,
            lateShare: share(score?.latePercent),
            extraPoints: numberOf(score?.extraPoints),
            extraLimit: numberOf(score?.extraLimit),
          },
  };
}

/** How the records that a rule names are known in this database. */
export type RecordIds = { group: (key: string) => Id; unit: (id: string) => Id };

/** The form row that says a rule; `ruleOf` of it is the rule again, but for the key, which the row gets when saved. */
export function formOf(rule: QuotaRule, { group, unit }: RecordIds): FormRule {
  const { whom, counts, amount, parts, per, windows, deeds, score } = rule;
  return {
    source: rule.source,
    whom: {
      ...whom,
      groups: whom.groups.map(group) as number[],
      exceptGroups: whom.exceptGroups.map(group) as number[],
      units: whom.units.map(unit) as number[],
      exceptUnits: whom.exceptUnits.map(unit) as number[],
    },
    counts,
    ...amount,
    parts,
    period: per.kind,
    only: per.only,
    dates: per.dates.map(({ label, from, to, opens, closes }) => ({
      label,
      from: noonOf(from),
      to: noonOf(to),
      opens: opens && noonOf(opens),
      closes: closes && noonOf(closes),
    })),
    windows: windows.map(
      ({ opens, closes }) => ({ ...flat('opens', opens), ...flat('closes', closes) }) as FormWindow,
    ),
    deeds: { ...flat('from', deeds?.from), ...flat('to', deeds?.to) },
    validFrom: rule.validFrom && noonOf(rule.validFrom),
    validTo: rule.validTo && noonOf(rule.validTo),
    score: score && {
      points: score.points,
      way: score.way,
      latePercent: Number((score.lateShare * 100).toFixed(6)),
      extraPoints: score.extraPoints,
      extraLimit: score.extraLimit,
    },
  };
}

type Side = 'opens' | 'closes' | 'from' | 'to';
type Flat = { [Key in `${Side}Day`]?: FormDay } & { [Key in `${Side}Month`]?: number | null };

/** The boundary behind two fields of the form; without a day there is none. */
function boundaryOf(fields: Flat | undefined, side: Side): Boundary | undefined {
  const day = fields?.[`${side}Day`];
  if (!day) return undefined;
  return { month: numberOf(fields[`${side}Month`]) ?? 0, day: day === 'last' ? day : Number(day) };
}

const flat = (side: Side, boundary: Boundary | undefined): Flat =>
  boundary ? { [`${side}Day`]: String(boundary.day), [`${side}Month`]: boundary.month } : {};

const idsOf = (values: Parameters<typeof idOf>[0][] | null | undefined): string[] =>
  (values ?? []).map((value) => String(idOf(value)));

/** A number field that was emptied may hold null or an empty text. */
const numberOf = (value: number | string | null | undefined): number | undefined =>
  value === null || value === undefined || value === '' ? undefined : Number(value);

const share = (percent: number | null | undefined): number | undefined => {
  const number = numberOf(percent);
  return number === undefined ? undefined : number / 100;
};
