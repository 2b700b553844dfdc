import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePlanFromPreset } from '#cms/actions/make-plan-from-preset.ts';
import { quotaPlanOf } from '#cms/quota/plan-of.ts';
import { presets } from '#models/plans/presets.ts';
import type { QuotaRule } from '#models/quota/rule.ts';
import { openTestNewsroom, type TestNewsroom } from '../../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const withoutKeys = (rules: QuotaRule[], names: Map<string, string>) =>
  rules.map(({ key: _, whom, ...rule }) => ({
    ...rule,
    whom: {
      ...whom,
      groups: whom.groups.map((key) => names.get(key)),
      exceptGroups: whom.exceptGroups.map((key) => names.get(key)),
    },
  }));

describe('a plan made from an issued one', () => {
  it.each(presets)('says what $key says, and nothing else', async (preset) => {
    const { id } = await makePlanFromPreset(newsroom.payload, preset);
    const plan = await quotaPlanOf(newsroom.payload, id);
    const { key: _, groups, rules, criteria, movements: _m, steps, channels: _c, readings, ...said } = preset;
    expect(plan).toMatchObject({ ...said });
    const made = new Map(plan.groups.map(({ key, name }) => [key, name]));
    const asked = new Map(groups.map(({ key, name }) => [key, name]));
    expect(withoutKeys(plan.rules, made)).toEqual(withoutKeys(rules, asked));
    expect(plan.criteria.map(({ key: _k, ...criterion }) => criterion)).toEqual(
      criteria.map(({ key: _k, ...criterion }) => criterion),
    );
    const { note } = await newsroom.payload.findByID({ collection: 'plans', id });
    for (const { text } of steps) expect(note).toContain(text);
    for (const { otherwise } of readings) expect(note).toContain(otherwise);
  });

  it('can be made twice: each has keys of its own, and they share their groups', async () => {
    const [preset] = presets;
    if (!preset) throw new Error('no preset');
    const [first, second] = [
      await makePlanFromPreset(newsroom.payload, preset),
      await makePlanFromPreset(newsroom.payload, preset),
    ];
    const keys = [first, second].flatMap(({ rules }) => (rules ?? []).map(({ id }) => id));
    expect(new Set(keys).size).toBe(keys.length);
    expect(first.rules?.map(({ whom }) => whom?.groups)).toEqual(
      second.rules?.map(({ whom }) => whom?.groups),
    );
  });
});
