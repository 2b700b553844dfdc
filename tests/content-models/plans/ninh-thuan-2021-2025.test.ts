import { describe, expect, test } from 'vitest';
import { exemplarKinds } from '#models/exemplar.ts';
import { ninhThuan as preset } from '#models/plans/ninh-thuan-2021-2025.ts';
import { evaluate } from '#models/quota/evaluate.ts';
import { countedKinds } from '#models/quota/rule.ts';
import { type UnitKind, unitKindLabels } from '#models/unit.ts';
import { introduction, unit } from '../quota/making.ts';
import { enact, firstMoment, lastMoment } from './enacting.ts';

const unitKinds = Object.keys(unitKindLabels) as UnitKind[];
const units = unitKinds.map((unitKind) => unit(unitKind, { unitKind }));
const plan = enact(preset, units);

describe('the news item names no number, so nobody owes any', () => {
  test.each(unitKinds)('%s owes nothing at the end of the term', (kind) => {
    const { cells } = evaluate(plan, units, [], lastMoment('2025-12-31'));
    expect(cells.filter((cell) => cell.unit === kind)).toEqual([]);
  });

  test.each([
    firstMoment('2021-01-01'),
    firstMoment('2021-05-27'),
    lastMoment('2023-06-30'),
    lastMoment('2025-12-31'),
    firstMoment('2026-01-01'),
  ])('nothing is owed, missing or late as seen at %s', (asOf) => {
    expect(evaluate(plan, units, [introduction('2022-03-01', { unit: 'commune' })], asOf)).toMatchObject({
      cells: [],
      periods: {},
    });
  });

  test.each(
    countedKinds.flatMap((kind) => exemplarKinds.map((exemplarKind) => [kind, exemplarKind] as const)),
  )('%s of %s is told to be asked for by no quota', (kind, exemplarKind) => {
    const done = introduction('2022-03-01', {
      unit: 'commune',
      kind,
      exemplars: [{ id: 'A', kind: exemplarKind }],
    });
    const { uncounted } = evaluate(plan, units, [done], lastMoment('2025-12-31'));
    expect(uncounted.map(({ event, why }) => [event, why])).toEqual([[done.id, 'noRule']]);
  });

  test('the preset says so', () => {
    expect(preset.rules).toEqual([]);
    expect(preset.readings.map(({ reading }) => reading).join()).toContain('không nêu số lượng');
  });
});

describe('what it does name', () => {
  test.each([
    ['number', '2590/KH-UBND'],
    ['issuer', 'UBND tỉnh Ninh Thuận'],
    ['issuedOn', '2021-05-27'],
    ['from', '2021-01-01'],
    ['to', '2025-12-31'],
  ] as const)('%s is %s', (field, value) => {
    expect(preset[field]).toBe(value);
  });

  test.each([
    ['Xây dựng nông thôn mới', 'Xây dựng nông thôn mới'],
    ['Lao động giỏi, lao động sáng tạo', 'Lao động giỏi, lao động sáng tạo'],
    ['Toàn dân đoàn kết xây dựng đời sống văn hóa', 'Toàn dân đoàn kết xây dựng đời sống văn hóa'],
    ['Dạy tốt – Học tốt', 'Dạy tốt – Học tốt'],
    ['Thực hiện nhiệm vụ quốc phòng – an ninh', 'Quốc phòng – an ninh (Quyết thắng, Vì an ninh Tổ quốc)'],
    ['Y tế, chăm sóc sức khỏe Nhân dân', 'Y đức – chăm sóc sức khỏe Nhân dân'],
    [
      'Đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    ],
    [
      'Phát triển kinh tế hộ gia đình, xóa đói giảm nghèo',
      'Phát triển kinh tế hộ gia đình, giảm nghèo bền vững',
    ],
    ['Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở', 'Văn hóa công sở'],
  ])('it commends in %s', (text, portalMovement) => {
    expect(preset.movements).toContainEqual(expect.objectContaining({ text, portalMovement }));
  });

  test('nine fields of commendation and no tenth', () => {
    expect(preset.movements).toHaveLength(9);
  });

  test.each([
    ['discovered', 'Lựa chọn'],
    ['nurtured', 'Tạo điều kiện'],
    ['reviewed', 'Kiểm tra, đánh giá'],
    ['spread', 'Tham quan, giao lưu'],
  ])('the step %s: %s', (step, words) => {
    expect(preset.steps.find((each) => each.step === step)?.text.startsWith(words)).toBe(true);
  });

  test.each([
    ['other', 'Xây dựng các tiêu chí'],
    ['other', 'Thường xuyên kiểm tra'],
    ['midReview', 'Định kỳ sơ kết'],
    ['conference', 'Tổ chức tham quan'],
    ['other', 'Khen thưởng'],
  ])('the duty %s: %s, without a day of its own', (kind, words) => {
    const found = preset.duties.filter((duty) => duty.kind === kind && duty.text.startsWith(words));
    expect(found).toHaveLength(1);
    expect(found[0]).not.toHaveProperty('due');
  });

  test('only criteria for all: the units make their own', () => {
    expect(preset.criteria.length).toBeGreaterThan(0);
    for (const { field, exemplarKinds: kinds, roles } of preset.criteria)
      expect([field, kinds, roles]).toEqual([undefined, [], []]);
  });
});
