import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, ruleOf, ruleOrNothing } from '#cms/quota/rule-form.ts';
import { exemplarKinds } from '#models/exemplar.ts';
import { type ExemplarRole, exemplarRoleLabels } from '#models/exemplar-role.ts';
import { countedKinds, periodKinds, type QuotaRule, quotaRuleSchema } from '#models/quota/rule.ts';
import { type UnitKind, unitKindLabels } from '#models/unit.ts';

const keysOf = <Key extends string>(labels: Record<Key, string>) => Object.keys(labels) as Key[];
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const words = fc.constantFrom('Mục III, khoản 1', 'Đợt cao điểm 30/4', 'Một học sinh', 'Một nhà giáo');
const day = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 99 }).map(String), { maxLength: 3 });
const filter = {
  exemplarKinds: fc.subarray([...exemplarKinds]),
  roles: fc.subarray<ExemplarRole>(keysOf(exemplarRoleLabels)),
};
const amount = { min: optional(fc.nat(20)), max: optional(fc.nat(20)) };
const boundary = fc.record({
  month: fc.integer({ min: -120, max: 24 }),
  day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('last' as const)),
});
const window = fc.record({ opens: optional(boundary), closes: boundary });
const dated = fc.record({ label: words, from: day, to: day, opens: optional(day), closes: optional(day) });

const rules: fc.Arbitrary<QuotaRule> = fc
  .record({
    key: fc.constantFrom('665f1c2e9b1d4a0012345678', 'moi'),
    source: optional(words),
    whom: fc.record({
      unitKinds: fc.subarray<UnitKind>(keysOf(unitKindLabels)),
      groups: ids,
      units: ids,
      exceptGroups: ids,
      exceptUnits: ids,
      together: fc.boolean(),
    }),
    counts: fc.record({
      kinds: fc.subarray([...countedKinds], { minLength: 1 }),
      ...filter,
      introductionFrom: fc.constantFrom('received' as const, 'accepted' as const),
      resent: fc.constantFrom('firstSending' as const, 'lastSending' as const),
      sameExemplar: fc.constantFrom('oncePerPeriod' as const, 'oncePerTerm' as const, 'everyTime' as const),
      severalExemplars: fc.constantFrom('each' as const, 'one' as const),
    }),
    amount: fc.record(amount),
    parts: fc.array(fc.record({ label: words, ...amount, ...filter }), { maxLength: 2 }),
    per: fc.record({
      kind: fc.constantFrom(...periodKinds),
      only: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }),
      dates: fc.array(dated, { maxLength: 2 }),
    }),
    windows: fc.array(window, { maxLength: 2 }),
    deeds: optional(fc.record({ from: boundary, to: boundary })),
    validFrom: optional(day),
    validTo: optional(day),
    score: optional(
      fc.record({
        points: fc.integer({ min: 0, max: 1000 }),
        way: fc.constantFrom('proportional' as const, 'wholeOnly' as const),
        lateShare: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
        extraPoints: fc.nat(10),
        extraLimit: fc.nat(5),
      }),
    ),
  })
  .map((rule) => {
    const isDated = rule.per.kind === 'dates';
    return {
      ...rule,
      per: { ...rule.per, dates: isDated ? rule.per.dates : [] },
      windows: isDated ? [] : rule.windows,
    };
  });

const sameNames = { group: Number, unit: Number };

describe('the form of a mức chỉ tiêu', () => {
  it('says exactly the rule it was filled from, whatever the rule', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(ruleOf({ ...formOf(rule, sameNames), id: rule.key })).toEqual(quotaRuleSchema.parse(rule));
      }),
      { numRuns: 500 },
    );
  });

  it('says a rule although the database has put null where nothing was typed', () => {
    const rule = ruleOf({
      id: 'a1',
      whom: { unitKinds: ['commune'], groups: null, together: null },
      counts: { kinds: ['introduction'], roles: null, introductionFrom: null },
      min: 2,
      max: null,
      period: 'quarter',
      windows: [{ opensDay: '20', opensMonth: null, closesDay: '25', closesMonth: 0 }],
      deeds: {},
      validFrom: null,
      score: { points: null, latePercent: 50 },
    });
    expect(rule.amount).toEqual({ min: 2 });
    expect(rule.windows).toEqual([{ opens: { month: 0, day: 20 }, closes: { month: 0, day: 25 } }]);
    expect(rule.counts.introductionFrom).toBe('received');
    expect(rule.score).toBeUndefined();
  });

  it('says nothing yet while a window has no last day or nothing is counted', () => {
    const row = { whom: {}, counts: { kinds: ['introduction' as const] }, min: 1, period: 'month' as const };
    expect(ruleOrNothing(row)).toBeDefined();
    expect(ruleOrNothing({ ...row, counts: { kinds: [] } })).toBeUndefined();
    expect(ruleOrNothing({ ...row, windows: [{ opensDay: '20' } as never] })).toBeUndefined();
  });
});
