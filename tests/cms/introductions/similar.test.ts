import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeIntroduction } from '#cms/actions/introductions/make-introduction.ts';
import { returnIntroduction } from '#cms/actions/introductions/return-introduction.ts';
import type { SimilarAnswer } from '#cms/collections/introductions/similar-endpoint.ts';
import type { Plan } from '#cms/payload-types.ts';
import type { Role } from '#models/role.ts';
import { openTestNewsroom, type TestNewsroom } from '../../setup/cms.ts';
import { makePlan, newExemplar, wholeIntroduction } from './introduced.ts';

let newsroom: TestNewsroom;
let plan: Plan;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  plan = await makePlan(newsroom);
});
afterAll(() => newsroom.close());

/** Somebody of that name, introduced by that unit and honoured. */
async function introduced(name: string, unit: number) {
  const { payload } = newsroom;
  const { id: exemplar } = await newExemplar(newsroom, name, unit);
  const data = { ...wholeIntroduction(newsroom, { exemplar, plan: plan.id }), unit };
  const { id, receipt } = await makeIntroduction(payload, {
    data,
    send: true,
    at: new Date('2026-03-21T03:00:00.000Z'),
  });
  await payload.update({
    collection: 'exemplars',
    id: exemplar,
    data: {
      honours: [
        { honourKind: 'award', name: 'Giấy khen của Chủ tịch UBND xã', decisionNumber: '88/QĐ-UBND' },
      ],
    },
  });
  return { exemplar, id, receipt };
}

async function ask(query: Record<string, unknown>, as: Role = 'contributor') {
  const words = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const { status, body } = await newsroom.rest('GET', `/introductions/similar?${words}`, as);
  return { status, ...(body as unknown as SimilarAnswer) };
}

describe('the similar-name check', () => {
  it('tells the own unit when, under which plan, with which receipt and by which decision', async () => {
    const { exemplar, receipt } = await introduced('Gia đình ông Trương Công Lũy', newsroom.unit.id);
    const typed = await ask({ name: 'truong cong luy' });
    expect(typed.merits).toMatchObject([
      {
        exemplar,
        name: 'Gia đình ông Trương Công Lũy',
        likeness: 'similar',
        unit: 'Xã Đông Sơn',
        introductions: [{ on: '2026-03-21', plan: plan.title, receipt, state: 'sent' }],
        honours: [{ name: 'Giấy khen của Chủ tịch UBND xã', decisionNumber: '88/QĐ-UBND' }],
      },
    ]);
    const chosen = await ask({ exemplar });
    expect(chosen).toMatchObject({ asksForNewDeeds: true, merits: [{ exemplar }] });
  });

  it('tells a unit of another’s only the name, the unit, the day and the plan', async () => {
    const { exemplar } = await introduced('Ma Thị Sương', newsroom.otherUnit.id);
    const { merits, asksForNewDeeds } = await ask({ name: 'Ma Thị Sương' });
    expect(asksForNewDeeds).toBe(false);
    expect(merits).toEqual([
      {
        exemplar,
        name: 'Ma Thị Sương',
        unit: 'Sở Y tế',
        unitId: newsroom.otherUnit.id,
        likeness: 'same',
        introductions: [{ on: '2026-03-21', unit: 'Sở Y tế', plan: plan.title }],
        honours: [],
      },
    ]);
    const office = await ask({ name: 'Ma Thị Sương' }, 'editor');
    expect(office.merits[0]).toMatchObject({
      introductions: [{ receipt: expect.any(String) }],
      honours: [{ decisionNumber: '88/QĐ-UBND' }],
    });
  });

  it('says nothing of drafts, of other names, or of an exemplar that is new', async () => {
    const { id: exemplar } = await newExemplar(newsroom, 'Vừ A Chống');
    await makeIntroduction(newsroom.payload, {
      data: wholeIntroduction(newsroom, { exemplar, plan: plan.id }),
      send: false,
    });
    expect((await ask({ exemplar })).merits).toEqual([]);
    expect((await ask({ name: 'Vừ A Páo' })).merits).toEqual([]);
  });

  it('does not name another unit’s exemplar to who only has its number, nor answer the radio', async () => {
    const { id } = await newExemplar(newsroom, 'Giàng Thị Xua', newsroom.otherUnit.id);
    expect((await ask({ exemplar: id })).status).toBe(404);
    expect((await ask({ name: 'Giàng Thị Xua' }, 'radio')).status).toBe(403);
  });
});

describe('sending who was introduced before', () => {
  const again = (exemplar: number, newDeeds?: string) =>
    makeIntroduction(newsroom.payload, {
      data: { ...wholeIntroduction(newsroom, { exemplar, plan: plan.id }), newDeeds },
      by: newsroom.people.contributor,
      send: true,
    });

  it('waits for what is new, and counts for a namesake of the unit under another record too', async () => {
    const { exemplar } = await introduced('Lương Đình Tuế', newsroom.unit.id);
    const { id: twin } = await newExemplar(newsroom, 'ông Lương Đình Tuế');
    for (const id of [exemplar, twin]) {
      await expect(again(id)).rejects.toThrow(/đã được giới thiệu hoặc khen thưởng.+“Thành tích mới”/);
      expect((await again(id, 'Trồng thêm 6 ha rừng ngập mặn.')).state).toBe('sent');
    }
  });

  it('is free after what was returned, where nobody was honoured', async () => {
    const { id: exemplar } = await newExemplar(newsroom, 'Hạng A Sùng');
    const first = await again(exemplar);
    await returnIntroduction(newsroom.payload, { id: first.id, reason: 'Nhầm kế hoạch.' });
    expect((await again(exemplar)).state).toBe('sent');
  });

  it('is free for a namesake of another unit', async () => {
    await introduced('Nguyễn Văn Hùng', newsroom.otherUnit.id);
    const { id } = await newExemplar(newsroom, 'Nguyễn Văn Hùng');
    expect((await again(id)).state).toBe('sent');
  });
});
