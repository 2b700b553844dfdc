import { expect, test } from 'vitest';
import { planPresetSchema } from '#models/plans/preset.ts';
import { presets } from '#models/plans/presets.ts';

const unique = (keys: string[]) => new Set(keys).size === keys.length;

test.each(presets)(
  '$key is whole: keys are its own, rules name its groups, each entry names its paragraph',
  (preset) => {
    expect(planPresetSchema.parse(preset)).toEqual(preset);
    const { rules, groups, criteria, duties, steps, channels, movements, readings } = preset;
    for (const list of [rules, groups, criteria]) expect(unique(list.map(({ key }) => key))).toBe(true);
    for (const { whom } of rules)
      for (const key of [...whom.groups, ...whom.exceptGroups])
        expect(groups.map((group) => group.key)).toContain(key);
    for (const { source } of [
      ...rules,
      ...groups,
      ...criteria,
      ...duties,
      ...steps,
      ...channels,
      ...movements,
      ...readings,
    ])
      expect(source).toMatch(/Mục|Bản tin|bản tin|Ngày ban hành|Nơi nhận|Toàn văn|Phần số/);
  },
);

test('the five plans are there, each once', () => {
  expect(unique(presets.map(({ key }) => key))).toBe(true);
  expect(presets).toHaveLength(5);
});
