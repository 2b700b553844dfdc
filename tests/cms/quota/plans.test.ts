import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { replaceRule } from '#cms/actions/replace-rule.ts';
import type { Plan } from '#cms/payload-types.ts';
import { quotaPlanOf } from '#cms/quota/plan-of.ts';
import { periodsOf } from '#models/quota/periods.ts';
import { openTestNewsroom, type TestNewsroom } from '../../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

type Rule = NonNullable<Plan['rules']>[number];

const rule: Rule = {
  whom: { unitKinds: ['commune'] },
  counts: { kinds: ['introduction'] },
  min: 2,
  period: 'quarter',
  windows: [{ opensDay: '20', opensMonth: 0, closesDay: '25', closesMonth: 0 }],
};
const dated = { title: 'Kế hoạch năm 2026', from: '2026-01-01', to: '2026-12-31' };
const asked = (more: object) =>
  newsroom.rest('POST', '/plans', 'editor', { ...dated, rules: [rule], ...more });
const saidBy = ({ body }: { body: { errors?: { message: string }[] } }) => body.errors?.[0]?.message;

describe('a plan that makes no sense is not kept, and the office is told why', () => {
  it.each<[string, object, string]>([
    ['no dates', { from: null }, 'Kế hoạch có chỉ tiêu thì phải có thời gian thực hiện'],
    ['an end before its beginning', { to: '2025-12-31' }, 'Kế hoạch kết thúc trước khi bắt đầu'],
    ['given to nobody', { rules: [{ ...rule, whom: {} }] }, 'Mức chỉ tiêu 1: Chưa nêu chỉ tiêu giao cho ai'],
    ['no number', { rules: [{ ...rule, min: null }] }, 'Mức chỉ tiêu 1: Chưa nêu số lượng'],
    ['more than at most', { rules: [{ ...rule, max: 1 }] }, 'lớn hơn mức nhiều nhất'],
    [
      'a window that closes before it opens',
      { rules: [{ ...rule, windows: [{ opensDay: '25', closesDay: '20' }] }] },
      'đóng trước khi mở',
    ],
    ['a fifth quarter', { rules: [{ ...rule, only: [5] }] }, 'không có kỳ số 5'],
    ['half a span of deeds', { rules: [{ ...rule, deeds: { fromDay: '1' } }] }, 'Mức chỉ tiêu 1 chưa đủ'],
    ['the same asked twice', { rules: [rule, rule] }, 'cùng giao cho Xã Đông Sơn'],
    [
      'a yearly day that no calendar has',
      { duties: [{ kind: 'report', text: 'Báo cáo', yearlyDue: '31/6' }] },
      'Hạn hằng năm “31/6”',
    ],
  ])('%s', async (_what, more, reason) => {
    const answer = await asked(more);
    expect(answer.status).toBe(400);
    expect(saidBy(answer)).toContain(reason);
  });

  it('nor is a change of a good plan that makes it so', async () => {
    const { body } = await asked({});
    const { id, rules } = body.doc as unknown as Plan;
    const change = (more: object) => newsroom.rest('PATCH', `/plans/${id}`, 'editor', more);
    expect(saidBy(await change({ to: '2025-01-01' }))).toContain('Kế hoạch kết thúc trước khi bắt đầu');
    expect(saidBy(await change({ rules: rules?.map((row) => ({ ...row, min: 0 })) }))).toContain(
      'Chưa nêu số lượng',
    );
    expect((await change({ title: 'Tên khác' })).status).toBe(200);
  });
});

describe('a rule keeps its key, by which figures name it', () => {
  it('through every save of the form', async () => {
    const { body } = await asked({});
    const { id, rules } = body.doc as unknown as Plan;
    const change = { rules: rules?.map((row) => ({ ...row, min: 3 })) };
    const { body: changed } = await newsroom.rest('PATCH', `/plans/${id}`, 'editor', change);
    expect((changed.doc as unknown as Plan).rules?.map((row) => row.id)).toEqual(rules?.map((row) => row.id));
  });

  it('and is replaced from a day on, while what came before stays', async () => {
    const { body } = await asked({});
    const { id, rules } = body.doc as unknown as Plan;
    const answer = await newsroom.rest('POST', `/plans/${id}/replace-rule`, 'editor', {
      rule: rules?.[0]?.id,
      from: '2026-07-01',
    });
    expect(answer.status).toBe(200);
    const plan = await quotaPlanOf(newsroom.payload, id);
    expect(plan.rules.map(({ validFrom, validTo }) => ({ validFrom, validTo }))).toEqual([
      { validTo: '2026-06-30' },
      { validFrom: '2026-07-01' },
    ]);
    const [old, next] = plan.rules;
    expect(old?.key).toBe(rules?.[0]?.id);
    expect(next?.key).not.toBe(old?.key);
    expect(next).toEqual({ ...old, key: next?.key, validFrom: '2026-07-01', validTo: undefined });
    const periods = plan.rules.map((each) => periodsOf(each, plan).map((period) => period.id));
    expect(periods).toEqual([
      ['2026-Q1', '2026-Q2'],
      ['2026-Q3', '2026-Q4'],
    ]);
    const again = { plan: id, rule: old?.key, from: '2026-09-01' };
    await expect(replaceRule(newsroom.payload, again)).rejects.toThrow('phải nằm trong thời gian mức cũ');
    await expect(replaceRule(newsroom.payload, { ...again, from: 'mai' })).rejects.toThrow('Hãy chọn ngày');
  });

  it('and is not replaced in a plan that somebody saves at the same moment', async () => {
    const { body } = await asked({});
    const { id, rules } = body.doc as unknown as Plan;
    const { payload } = newsroom;
    const read = payload.findByID.bind(payload);
    vi.spyOn(payload, 'findByID').mockImplementationOnce((async (args: never) => {
      const plan = await read(args);
      await payload.update({
        collection: 'plans',
        id,
        data: { rules: rules?.map((row) => ({ ...row, min: 9 })) },
      });
      return plan;
    }) as never);
    const late = replaceRule(payload, { plan: id, rule: rules?.[0]?.id, from: '2026-07-01' });
    await expect(late).rejects.toMatchObject({ status: 409 });
    expect((await quotaPlanOf(payload, id)).rules).toMatchObject([{ amount: { min: 9 } }]);
  });
});

describe('only the office makes and changes plans', () => {
  it.each(['contributor', 'radio', undefined] as const)('%s does not', async (who) => {
    const { body } = await asked({});
    const { id, rules } = body.doc as unknown as Plan;
    for (const [method, path, data] of [
      ['POST', '/plans', { ...dated, rules: [rule] }],
      ['PATCH', `/plans/${id}`, { title: 'Của tôi' }],
      ['DELETE', `/plans/${id}`, undefined],
      ['POST', '/plans/from-preset/lao-cai-2017-2020', {}],
      ['POST', `/plans/${id}/replace-rule`, { rule: rules?.[0]?.id, from: '2026-07-01' }],
      ['POST', '/unit-groups', { name: 'Khối của tôi' }],
    ] as const)
      expect((await newsroom.rest(method, path, who, data)).status, `${method} ${path}`).toBe(403);
  });

  it('an editor makes one from an issued plan in one call', async () => {
    const { status, body } = await newsroom.rest(
      'POST',
      '/plans/from-preset/lao-cai-2017-2020',
      'editor',
      {},
    );
    expect(status).toBe(201);
    expect((await quotaPlanOf(newsroom.payload, body.id as number)).rules).toHaveLength(2);
  });
});
