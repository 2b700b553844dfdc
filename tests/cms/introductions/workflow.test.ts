import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeIntroduction } from '#cms/actions/introductions/make-introduction.ts';
import { returnIntroduction } from '#cms/actions/introductions/return-introduction.ts';
import { saveIntroduction } from '#cms/actions/introductions/save-introduction.ts';
import { sendIntroduction } from '#cms/actions/introductions/send-introduction.ts';
import type { Introduction, Plan } from '#cms/payload-types.ts';
import {
  type IntroductionAct,
  introductionActs,
  introductionStates,
  nextIntroductionState,
} from '#models/introduction-state.ts';
import { roles } from '#models/role.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { isMongo, openTestNewsroom, type TestNewsroom } from '../../setup/cms.ts';
import { introductionIn, makePlan, newExemplar, read, wholeIntroduction } from './introduced.ts';

let newsroom: TestNewsroom;
let plan: Plan;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  plan = await makePlan(newsroom);
});
afterAll(() => newsroom.close());

const today = () => localDay(new Date());

describe.each(roles)('the role %s', (role) => {
  describe.each(introductionStates)('with an introduction in the state %s', (state) => {
    it('may do over REST what the workflow table says, and is refused all else', async () => {
      for (const act of introductionActs) {
        const kept = await introductionIn(newsroom, plan, state);
        const expected = nextIntroductionState(state, act, role);
        const { status, body } = await newsroom.rest('PATCH', `/introductions/${kept.id}`, role, {
          act,
          actReason: 'có lý do',
        });
        const after = await read(newsroom, kept.id);
        if (expected) {
          expect([act, status, after.state]).toEqual([act, 200, expected]);
          expect(after.history?.at(-1)).toMatchObject({ act, byName: newsroom.people[role].name });
          expect(after.history?.length).toBe((kept.history?.length ?? 0) + 1);
        } else {
          expect([act, status]).toEqual([act, 403]);
          expect(body.errors?.[0]?.message).toMatch(/^[A-ZĐ].+[.]$/);
          expect(after).toEqual(kept);
        }
      }
    });
  });
});

describe('sending', () => {
  it('gives a dated receipt, and the day in Việt Nam as the day of sending', async () => {
    const { id } = await introductionIn(newsroom, plan, 'draft');
    const at = new Date('2026-06-30T18:30:00.000Z');
    const sent = await sendIntroduction(newsroom.payload, { id, at });
    expect(sent).toMatchObject({ state: 'sent', sentAt: at.toISOString(), firstSentAt: at.toISOString() });
    expect(sent.receipt).toMatch(/^\d{4}\/2026$/);
    expect(localDay(String(sent.introducedOn))).toBe('2026-07-01');
  });

  it('again after a return keeps the receipt and the first day, and counts anew', async () => {
    const { id } = await introductionIn(newsroom, plan, 'draft');
    const { payload, people } = newsroom;
    const first = await sendIntroduction(payload, { id, at: new Date('2026-06-24T03:00:00.000Z') });
    const back = await returnIntroduction(payload, { id, reason: 'Thiếu số liệu.' });
    expect(back.endedAt).toBeTruthy();
    for (const by of [people.contributor, people.editor]) {
      const again = await sendIntroduction(payload, { id, by });
      expect(again).toMatchObject({ receipt: first.receipt, firstSentAt: first.firstSentAt, state: 'sent' });
      expect(again.endedAt ?? null).toBeNull();
      expect(localDay(String(again.sentAt))).toBe(today());
      expect(localDay(String(again.introducedOn))).toBe(today());
      await returnIntroduction(payload, { id, reason: 'Vẫn thiếu.' });
    }
    const { history } = await read(newsroom, id);
    expect(history?.map(({ act }) => act)).toEqual([
      'edit',
      'send',
      'return',
      'send',
      'return',
      'send',
      'return',
    ]);
    expect(history?.filter(({ act }) => act === 'return').map(({ reason }) => reason)).toEqual([
      'Thiếu số liệu.',
      'Vẫn thiếu.',
      'Vẫn thiếu.',
    ]);
  });

  it('takes the day from a paper list only from the office, and never one to come', async () => {
    const { payload, people } = newsroom;
    const make = async (by: keyof typeof people, introducedOn: string) => {
      const { id: exemplar } = await newExemplar(newsroom);
      const data = { ...wholeIntroduction(newsroom, { exemplar, plan: plan.id }), introducedOn };
      return makeIntroduction(payload, { data, by: people[by], send: true });
    };
    const paper = '2026-06-22T05:00:00.000Z';
    const listed = await make('editor', paper);
    expect([listed.introducedOn, listed.sentAt, listed.firstSentAt]).toEqual([paper, paper, paper]);
    expect(localDay(String((await make('contributor', paper)).introducedOn))).toBe(today());
    await expect(make('editor', '2099-01-01T05:00:00.000Z')).rejects.toThrow(/chưa đến/);

    const moved = '2026-06-25T05:00:00.000Z';
    const { status } = await newsroom.rest('PATCH', `/introductions/${listed.id}`, 'editor', {
      introducedOn: moved,
    });
    expect(status).toBe(200);
    expect(await read(newsroom, listed.id)).toMatchObject({
      introducedOn: moved,
      sentAt: moved,
      firstSentAt: moved,
    });
  });

  it('is refused in one sentence that names all that is missing', async () => {
    const { id } = await introductionIn(newsroom, plan, 'draft', {
      plan: null,
      achievementSummary: '  ',
      deedsFrom: null,
      deedsTo: null,
    });
    const { status, body } = await newsroom.rest('PATCH', `/introductions/${id}`, 'contributor', {
      act: 'send',
    });
    expect([status, body.errors?.[0]?.message]).toEqual([
      400,
      'Chưa gửi được vì trích ngang còn thiếu: kế hoạch, tóm tắt thành tích, ngày bắt đầu lập thành tích, ngày cuối của thời gian lập thành tích.',
    ]);
    expect((await read(newsroom, id)).receipt ?? null).toBeNull();
  });

  it('is refused where the deeds end before they begin', async () => {
    const { id } = await introductionIn(newsroom, plan, 'draft', { deedsTo: '2025-12-31T05:00:00.000Z' });
    await expect(sendIntroduction(newsroom.payload, { id })).rejects.toThrow(/ngày đầu phải trước/);
  });

  it('of 50 at once gives 50 receipts, without a gap, and none is given again after a deletion', async () => {
    const drafts = [];
    for (let made = 0; made < 50; made += 1) drafts.push(await introductionIn(newsroom, plan, 'draft'));
    const at = new Date('2031-03-01T03:00:00.000Z');
    const sent = await Promise.all(drafts.map(({ id }) => sendIntroduction(newsroom.payload, { id, at })));
    const numbers = sent.map(({ receipt }) => String(receipt)).sort();
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, at) => `${String(at + 1).padStart(4, '0')}/2031`));

    const last = sent.find(({ receipt }) => receipt === '0050/2031');
    await newsroom.payload.delete({ collection: 'introductions', id: last?.id as number });
    const next = await introductionIn(newsroom, plan, 'draft');
    expect((await sendIntroduction(newsroom.payload, { id: next.id, at })).receipt).toBe('0051/2031');
  });
});

describe('accepting', () => {
  it('waits for the number of the unit’s confirmation', async () => {
    const { id } = await introductionIn(newsroom, plan, 'received', { confirmation: {} });
    const accept = (more = {}) =>
      newsroom.rest('PATCH', `/introductions/${id}`, 'editor', { act: 'accept', ...more });
    expect((await accept()).body.errors?.[0]?.message).toMatch(/số công văn, giấy xác nhận/);
    expect((await accept({ confirmation: { number: '20/XN-UBND' } })).status).toBe(200);
    expect((await read(newsroom, id)).acceptedAt).toBeTruthy();
  });
});

describe('what the newsroom refuses', () => {
  it.each(['return', 'refuse'] as const)('%s without a reason', async (act) => {
    const { id } = await introductionIn(newsroom, plan, 'received');
    for (const actReason of [undefined, '', '   ']) {
      const { status, body } = await newsroom.rest('PATCH', `/introductions/${id}`, 'approver', {
        act,
        actReason,
      });
      expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringMatching(/^Hãy ghi lý do/)]);
    }
  });

  it('an act that it does not know, many at once, and a copy', async () => {
    const { id } = await introductionIn(newsroom, plan, 'draft');
    expect(
      (await newsroom.rest('PATCH', `/introductions/${id}`, 'administrator', { act: 'phá' })).status,
    ).toBe(400);
    const where = `where[id][equals]=${id}`;
    expect(
      (await newsroom.rest('PATCH', `/introductions?${where}`, 'administrator', { act: 'send' })).status,
    ).toBe(403);
    expect(
      (await newsroom.rest('POST', `/introductions/${id}/duplicate`, 'administrator', {})).status,
    ).not.toBe(201);
  });

  it('of two who act at once, the second: it sees what the first did before it tries again', async () => {
    const { id } = await introductionIn(newsroom, plan, 'sent');
    const both = await Promise.allSettled(
      (['accept', 'return'] as const).map((act) =>
        saveIntroduction(newsroom.payload, act, { id, reason: 'cùng lúc' }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [lost] = both.filter((one) => one.status === 'rejected');
    const told = isMongo ? [403, /đang ở trạng thái/] : [409, /tải lại trang/];
    expect(lost?.reason).toMatchObject({
      status: told[0],
      message: expect.stringMatching(told[1] as RegExp),
    });
    expect((await read(newsroom, id)).history?.length).toBe(3);
  });
});

const forged: Partial<Introduction> = {
  state: 'chosen',
  receipt: '9999/2026',
  sentAt: '2020-01-01T00:00:00.000Z',
  firstSentAt: '2020-01-01T00:00:00.000Z',
  acceptedAt: '2020-01-01T00:00:00.000Z',
  chosenAt: '2020-01-01T00:00:00.000Z',
  proposedAt: '2020-01-01T00:00:00.000Z',
  introducedOn: '2020-01-01T00:00:00.000Z',
  history: [{ act: 'accept', at: '2020-01-01T00:00:00.000Z', byName: 'Kẻ giả mạo' }],
  title: 'Tên giả',
  note: 'ghi chú giả',
};
const ownedByServer = Object.keys(forged) as (keyof Introduction)[];

describe('what only the server writes', () => {
  it('stays as it is, whatever a client sends for it', async () => {
    const { id } = await introductionIn(newsroom, plan, 'draft', { note: 'Của cơ quan' });
    const before = await read(newsroom, id);
    await newsroom.rest('PATCH', `/introductions/${id}`, 'contributor', { ...forged, importKey: 'giả' });
    const after = await read(newsroom, id);
    for (const name of ownedByServer.filter((name) => name !== 'history'))
      expect([name, after[name]]).toEqual([name, before[name]]);
    expect(after.importKey ?? null).toBeNull();
    expect(after.history?.map(({ byName }) => byName)).toEqual(['Hệ thống', 'Người contributor']);
  });

  it('is not taken from a new one either, nor from the system’s own calls', async () => {
    const { id: exemplar } = await newExemplar(newsroom);
    const data = { ...wholeIntroduction(newsroom, { exemplar, plan: plan.id }), ...forged };
    const { body } = await newsroom.rest('POST', '/introductions', 'contributor', data);
    const { id: second } = await makeIntroduction(newsroom.payload, {
      data: { ...data, introducedOn: undefined },
      send: false,
    });
    for (const id of [body.doc?.id as number, second]) {
      const made = await read(newsroom, id);
      expect(made).toMatchObject({ state: 'draft', history: [{ act: 'edit' }] });
      for (const name of [
        'receipt',
        'sentAt',
        'firstSentAt',
        'acceptedAt',
        'chosenAt',
        'introducedOn',
      ] as const)
        expect([name, made[name] ?? null]).toEqual([name, null]);
    }
  });
});

describe('a contributor', () => {
  it('neither reads nor touches an introduction of another unit, nor makes one in its name', async () => {
    const theirs = await newExemplar(newsroom, undefined, newsroom.otherUnit.id);
    const other = await makeIntroduction(newsroom.payload, {
      data: {
        ...wholeIntroduction(newsroom, { exemplar: theirs.id, plan: plan.id }),
        unit: newsroom.otherUnit.id,
      },
      send: false,
    });
    const path = `/introductions/${other.id}`;
    expect((await newsroom.rest('GET', path, 'contributor')).status).toBe(404);
    for (const act of introductionActs)
      expect((await newsroom.rest('PATCH', path, 'contributor', { act })).status).toBe(403);
    expect((await newsroom.rest('DELETE', path, 'contributor')).status).toBe(403);

    const { id: own } = await newExemplar(newsroom);
    const sent = {
      ...wholeIntroduction(newsroom, { exemplar: own, plan: plan.id }),
      unit: newsroom.otherUnit.id,
    };
    const { body } = await newsroom.rest('POST', '/introductions?depth=0', 'contributor', sent);
    expect(body.doc).toMatchObject({ unit: newsroom.unit.id });
    const foreign = wholeIntroduction(newsroom, { exemplar: theirs.id, plan: plan.id });
    const refused = await newsroom.rest('POST', '/introductions', 'contributor', foreign);
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
      403,
      'Điển hình này không thuộc đơn vị; hãy chọn điển hình của đơn vị hoặc tạo mới.',
    ]);
  });

  it('reads no note of the office, and does not lose it by saving', async () => {
    const { id } = await introductionIn(newsroom, plan, 'draft', { note: 'Hỏi lại xã về số hộ.' });
    const { body } = await newsroom.rest('PATCH', `/introductions/${id}`, 'contributor', {
      achievementSummary: 'Đã sửa.',
    });
    expect(JSON.stringify(body)).not.toContain('Hỏi lại');
    expect(await read(newsroom, id)).toMatchObject({
      achievementSummary: 'Đã sửa.',
      note: 'Hỏi lại xã về số hộ.',
    });
  });

  it('throws away a draft, never what has a receipt; neither does the office', async () => {
    const draft = await introductionIn(newsroom, plan, 'draft');
    const returned = await introductionIn(newsroom, plan, 'returned');
    expect((await newsroom.rest('DELETE', `/introductions/${draft.id}`, 'contributor')).status).toBe(200);
    for (const role of roles)
      expect((await newsroom.rest('DELETE', `/introductions/${returned.id}`, role)).status).toBe(403);
  });
});

it('a stranger gets nothing', async () => {
  expect((await newsroom.rest('GET', '/introductions')).status).toBe(403);
  expect((await newsroom.rest('GET', '/introductions/similar?name=Hoà')).status).toBe(403);
});

it('acts are named in the history as they happened', async () => {
  const { history } = await introductionIn(newsroom, plan, 'chosen');
  expect(history?.map(({ act }) => act as IntroductionAct)).toEqual(['edit', 'send', 'accept', 'choose']);
});
