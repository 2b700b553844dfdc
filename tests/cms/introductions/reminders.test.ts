import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeIntroduction } from '#cms/actions/introductions/make-introduction.ts';
import type { Plan, Reminder, Unit } from '#cms/payload-types.ts';
import { remindUnits } from '#cms/reminders/remind-units.ts';
import { openTestNewsroom, type TestNewsroom } from '../../setup/cms.ts';
import { openPostOffice, type PostOffice } from '../../setup/post-office.ts';
import { newExemplar, wholeIntroduction } from './introduced.ts';

let office: PostOffice;
let newsroom: TestNewsroom;

beforeAll(async () => {
  office = await openPostOffice();
});
afterAll(() => office.close());

const morning = (day: string) => new Date(`${day}T01:00:00.000Z`);

/** Each commune owes two a quarter, sent from the 20th to the 25th of its last month. */
const planFor = (payload: TestNewsroom['payload']): Promise<Plan> =>
  payload.create({
    collection: 'plans',
    data: {
      title: 'Kế hoạch giới thiệu điển hình năm 2026',
      number: '07/KH-UBND',
      from: '2026-01-01T05:00:00.000Z',
      to: '2026-12-31T05:00:00.000Z',
      rules: [
        {
          whom: { unitKinds: ['commune'] },
          counts: { kinds: ['introduction'] },
          min: 2,
          period: 'quarter',
          windows: [{ opensDay: '20', closesDay: '25' }],
        },
      ],
    },
  });

const rows = async () => {
  const { docs } = await newsroom.payload.db.find<Reminder>({
    collection: 'reminders',
    sort: 'id',
    pagination: false,
  });
  return docs;
};

describe('with a mail server', () => {
  let plan: Plan;
  beforeEach(async () => {
    office.letters.length = 0;
    office.refuses(undefined);
    newsroom = await openTestNewsroom({
      SMTP_URL: office.url,
      MAIL_FROM: 'tdkt@example.vn',
      CMS_URL: 'http://phong-bien-tap.example.vn',
    });
    plan = await planFor(newsroom.payload);
  });
  afterEach(() => newsroom.close());

  it('a unit that owes gets one letter on each day of the plan, that says what, how much and by when', async () => {
    const { payload } = newsroom;
    for (const day of [
      '2026-09-16',
      '2026-09-17',
      '2026-09-18',
      '2026-09-19',
      '2026-09-22',
      '2026-09-23',
      '2026-09-24',
      '2026-09-25',
      '2026-09-26',
    ])
      for (const now of [morning(day), new Date(morning(day).getTime() + 3_600_000)])
        await remindUnits(payload, now);
    expect(office.letters.map(({ subject }) => subject)).toEqual([
      'Nhắc giới thiệu điển hình tiên tiến: còn 7 ngày (hạn 25/09/2026)',
      'Nhắc giới thiệu điển hình tiên tiến: còn 3 ngày (hạn 25/09/2026)',
      'Nhắc giới thiệu điển hình tiên tiến: còn 1 ngày (hạn 25/09/2026)',
    ]);
    expect(office.letters[0]?.to).toEqual(['contributor@example.vn']);
    expect(office.letters[0]?.text).toContain(
      'Quý III/2026: còn 02 điển hình (đã có 00), hạn từ 20/09/2026 đến hết 25/09/2026, còn 7 ngày.',
    );
    expect(office.letters[0]?.text).toContain(
      'http://phong-bien-tap.example.vn/admin/collections/introductions/create',
    );
    expect(office.letters[0]?.text).toBe(office.letters[0]?.text.normalize('NFC'));
    expect(
      (await rows()).map(({ channel, doneAt, recipients }) => [channel, Boolean(doneAt), recipients]),
    ).toEqual(Array.from({ length: 3 }, () => ['Thư điện tử', true, 'contributor@example.vn']));
  });

  it('a unit that has sent what it owes gets none', async () => {
    for (const day of ['2026-09-20', '2026-09-21']) {
      const { id: exemplar } = await newExemplar(newsroom);
      const data = wholeIntroduction(newsroom, { exemplar, plan: plan.id });
      await makeIntroduction(newsroom.payload, { data, send: true, at: morning(day) });
    }
    expect(await remindUnits(newsroom.payload, morning('2026-09-22'))).toEqual({ reminded: 0, failed: 0 });
    expect(office.letters).toEqual([]);
  });

  it('what several plans ask for stands in one letter', async () => {
    await planFor(newsroom.payload);
    await remindUnits(newsroom.payload, morning('2026-09-18'));
    expect(office.letters).toHaveLength(1);
    expect(office.letters[0]?.text.match(/Quý III\/2026/g)).toHaveLength(2);
  });

  it('a day on which nobody could remind is made good, once', async () => {
    for (const day of ['2026-09-20', '2026-09-21', '2026-09-22'])
      await remindUnits(newsroom.payload, morning(day));
    expect(office.letters.map(({ subject }) => subject.slice(37, 47))).toEqual(['còn 5 ngày', 'còn 3 ngày']);
  });

  it('a letter that the server does not take is tried again, and goes out once', async () => {
    office.refuses('hộp thư đầy');
    const { payload } = newsroom;
    expect(await remindUnits(payload, morning('2026-09-18'))).toEqual({ reminded: 0, failed: 1 });
    expect((await rows())[0]).toMatchObject({ error: expect.stringContaining('hộp thư đầy') });
    office.refuses(undefined);
    expect(await remindUnits(payload, morning('2026-09-18'))).toEqual({ reminded: 1, failed: 0 });
    expect(await remindUnits(payload, morning('2026-09-18'))).toEqual({ reminded: 0, failed: 0 });
    expect(office.letters).toHaveLength(1);
    expect((await rows()).map(({ error, doneAt }) => [error ?? null, Boolean(doneAt)])).toEqual([
      [null, true],
    ]);
  });

  it('one that went out just before the machine died is sent again as the same letter', async () => {
    const { payload } = newsroom;
    await remindUnits(payload, morning('2026-09-18'));
    const [row] = await rows();
    await payload.db.updateOne({ collection: 'reminders', id: row?.id as number, data: { doneAt: null } });
    await remindUnits(payload, morning('2026-09-18'));
    expect(office.letters).toHaveLength(2);
    expect(new Set(office.letters.map(({ messageId }) => messageId)).size).toBe(1);
    expect(await rows()).toHaveLength(1);
  });

  it('one unit’s trouble is not another’s: all others are reminded', async () => {
    const { payload } = newsroom;
    const other: Unit = await payload.create({
      collection: 'units',
      data: { name: 'Xã Hậu Lộc', unitKind: 'commune' },
    });
    expect(await remindUnits(payload, morning('2026-09-18'))).toEqual({ reminded: 2, failed: 0 });
    expect(office.letters).toHaveLength(1);
    const unheard = (await rows()).find(({ unit }) => unit === other.id);
    expect(unheard).toMatchObject({ channel: 'Trong phòng biên tập', recipients: '' });
  });
});

describe('without a mail server', () => {
  it('the reminder is kept for the unit’s start page, once', async () => {
    newsroom = await openTestNewsroom();
    await planFor(newsroom.payload);
    await remindUnits(newsroom.payload, morning('2026-09-18'));
    await remindUnits(newsroom.payload, morning('2026-09-18'));
    expect(await rows()).toMatchObject([
      {
        unit: newsroom.unit.id,
        channel: 'Trong phòng biên tập',
        text: expect.stringContaining('Kính gửi: Xã Đông Sơn'),
      },
    ]);
    await newsroom.close();
  });
});
