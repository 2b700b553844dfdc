import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { returnIntroduction } from '#cms/actions/introductions/return-introduction.ts';
import { sendIntroduction } from '#cms/actions/introductions/send-introduction.ts';
import type { Plan, Unit } from '#cms/payload-types.ts';
import { notSentText } from '#cms/quota/not-sent.ts';
import { addressOf, type QuotaRequest, requestOf } from '#cms/quota/page-request.ts';
import { quotaPage } from '#cms/quota/quota-page.ts';
import { sheetFor } from '#cms/quota/sheet-for.ts';
import { totalsOf } from '#models/quota/totals.ts';
import { noonOf } from '#models/vietnamese/calendar.ts';
import { openTestNewsroom, type TestNewsroom } from '../../setup/cms.ts';
import { newExemplar, wholeIntroduction } from '../introductions/introduced.ts';

let newsroom: TestNewsroom;
let plan: Plan;
let merged: Unit;
let old: Unit[];
const asOf = '2026-11-25T03:00:00.000Z';
const everything: QuotaRequest = { rollUp: false, page: 1 };

/** Communes with 0 to 2 introductions a quarter, two of which became one in the middle of the year. */
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const { payload, unit } = newsroom;
  const commune = (name: string, more: Partial<Unit> = {}) =>
    payload.create({ collection: 'units', data: { name, unitKind: 'commune', ...more } });
  merged = await commune('Xã Hợp Nhất', { validFrom: noonOf('2026-07-01') });
  old = [
    await commune('Xã Cũ Thượng', { validTo: noonOf('2026-06-30'), successors: [merged.id] }),
    await commune('Xã Cũ Hạ', { validTo: noonOf('2026-06-30'), successors: [merged.id] }),
  ];
  plan = await payload.create({
    collection: 'plans',
    data: {
      title: 'Kế hoạch năm 2026',
      number: '07/KH-UBND',
      from: noonOf('2026-01-01'),
      to: noonOf('2026-12-31'),
      rules: [
        {
          whom: { unitKinds: ['commune'] },
          counts: { kinds: ['introduction'] },
          min: 2,
          period: 'quarter',
          windows: [{ opensDay: '20', closesDay: '25' }],
          score: { points: 3 },
        },
        {
          whom: { unitKinds: ['department'] },
          counts: { kinds: ['introduction'] },
          min: 1,
          period: 'month',
        },
      ],
    },
  });
  for (const [who, day] of [
    [unit, '2026-03-22'],
    [unit, '2026-03-23'],
    [unit, '2026-06-27'],
    [old[0], '2026-03-21'],
    [old[1], '2026-06-21'],
    [merged, '2026-09-22'],
  ] as const)
    await introduce(who as Unit, day);
});
afterAll(() => newsroom.close());

async function introduce(unit: Unit, day: string) {
  const exemplar = (await newExemplar(newsroom, undefined, unit.id)).id;
  const { payload } = newsroom;
  const { id } = await payload.db.create({
    collection: 'introductions',
    data: {
      unit: unit.id,
      exemplar,
      plan: plan.id,
      state: 'received',
      introducedOn: noonOf(day),
      history: [],
    },
  });
  return { id, exemplar };
}

const page = (request: Partial<QuotaRequest> = {}, unit?: Unit) =>
  quotaPage(
    newsroom.payload,
    plan.id,
    { ...everything, ...request },
    { asOf, unit: unit && String(unit.id) },
  );
const shown = async (request: Partial<QuotaRequest> = {}) => {
  const { boards } = await page(request);
  if (!boards[0]) throw new Error('no board');
  return boards[0].board;
};
const names = async (request: Partial<QuotaRequest>) => (await shown(request)).rows.map(({ name }) => name);

describe('the grid of the office', () => {
  it('shows exactly the figures of the sheet, and sums that are the sums of what it shows', async () => {
    const { boards } = await page();
    const [first] = boards;
    const { sheet } = await sheetFor(newsroom.payload, plan.id, { asOf });
    const ofRule = sheet.cells.filter(({ rule }) => rule === first?.view.rule.key);
    const inGrid = first?.board.rows.flatMap(({ places }) => places.flatMap(({ cells }) => cells)) ?? [];
    expect(new Set(inGrid)).toEqual(new Set(ofRule));
    expect(first?.board.totals).toEqual(totalsOf(ofRule));
    expect(first?.view.totals).toEqual(totalsOf(ofRule));
    const byPeriod = first?.board.byPeriod.reduce((sum, { done }) => sum + done, 0);
    expect(byPeriod).toBe(first?.board.totals.done);
  });

  it('looks at a year, one period, a kind, a state or a name, with or without its marks', async () => {
    expect(await names({})).toEqual(['Xã Cũ Hạ', 'Xã Cũ Thượng', 'Xã Đông Sơn', 'Xã Hợp Nhất']);
    expect((await shown({ span: '2026-Q2' })).periods.map(({ id }) => id)).toEqual(['2026-Q2']);
    expect((await shown({ span: '2026' })).periods).toHaveLength(4);
    expect(await names({ search: 'dong' })).toEqual(['Xã Đông Sơn']);
    expect(await names({ search: 'Đông' })).toEqual(['Xã Đông Sơn']);
    expect(await names({ group: 'loai:department' })).toEqual([]);
    expect(await names({ state: 'met' })).toEqual(['Xã Đông Sơn']);
    const { rules, boards } = await page({ span: '2026-Q2' });
    const monthly = rules[1]?.rule.key;
    expect(boards[0]?.view.rule.key).not.toBe(monthly);
    const { boards: others } = await page({ rule: monthly, span: '2026-Q2' });
    expect(others[0]?.board.periods.map(({ id }) => id)).toEqual(['2026-04', '2026-05', '2026-06']);
  });

  it('adds what units did before they merged to their heir, and loses nothing', async () => {
    const [apart, together] = [await shown(), await shown({ rollUp: true })];
    expect(together.rows.map(({ name }) => name)).toEqual(['Xã Đông Sơn', 'Xã Hợp Nhất']);
    expect(together.totals).toEqual(apart.totals);
    const heir = together.rows.find(({ unit }) => unit === String(merged.id));
    expect(heir?.places.map(({ totals: { done, required } }) => `${done}/${required}`)).toEqual([
      '1/4',
      '1/4',
      '1/2',
      '0/2',
    ]);
  });

  it('opens every figure down to what makes it', async () => {
    const board = await shown();
    const { rules } = await page();
    const rule = rules[0]?.rule.key ?? '';
    for (const { unit, places } of board.rows)
      for (const { period, totals } of places) {
        const { opened, labels } = await page({ open: { rule, unit, period } });
        expect(opened?.items).toHaveLength(totals.done);
        for (const { event } of opened?.items ?? [])
          expect(labels.get(event)?.href).toContain('/introductions/');
      }
    const { opened } = await page({ open: { rule, unit: '', period: '' } });
    expect(opened?.items).toHaveLength(board.totals.done);
    expect(opened?.title).toBe('Tất cả đơn vị, các kỳ đang xem');
  });

  it('writes the message to those who have not sent all', async () => {
    const board = await shown();
    const text = (period: string) =>
      notSentText(board.rows, {
        plan: { title: plan.title, number: '07/KH-UBND' },
        period: found(period),
        asOf,
      });
    const found = (id: string) => {
      const period = board.periods.find((each) => each.id === id);
      if (!period) throw new Error(id);
      return period;
    };
    expect(text('2026-Q4')).toBe(
      [
        'Kế hoạch số 07/KH-UBND: giới thiệu điển hình tiên tiến Quý IV/2026.',
        'Hạn: từ ngày 20/12/2026 đến hết ngày 25/12/2026.',
        'Tính đến 25/11/2026, 10:00 còn 02 đơn vị chưa gửi đủ:',
        '1. Xã Đông Sơn: chưa gửi, cần 02',
        '2. Xã Hợp Nhất: chưa gửi, cần 02',
        'Đề nghị các đơn vị gửi giới thiệu trước hạn.',
      ].join('\n'),
    );
    expect(text('2026-Q3')).toContain('Hạn là hết ngày 25/09/2026, nay đã quá hạn.');
    expect(text('2026-Q3')).toContain('2. Xã Hợp Nhất: đã có 01, còn thiếu 01');
  });
});

describe('a contributor', () => {
  it('sees the own unit, whatever the address asks for', async () => {
    const { unit } = newsroom;
    const { rules } = await page();
    const rule = rules[0]?.rule.key ?? '';
    for (const request of [
      {},
      { group: 'loai:commune' },
      { search: 'Xã' },
      { open: { rule, unit: String(merged.id), period: '2026-Q3' } },
      { open: { rule, unit: '', period: '' }, rollUp: true },
    ]) {
      const { boards, opened, nowhere } = await page(request, unit);
      for (const { board } of boards) expect(board.rows.map((row) => row.unit)).toEqual([String(unit.id)]);
      const seen = [...(opened?.items ?? []), ...(opened?.uncounted ?? []), ...nowhere];
      for (const item of seen) expect(item.unit).toBe(String(unit.id));
    }
  });

  it('of a merged commune sees with it what it took over', async () => {
    const { boards } = await page({ rollUp: true }, merged);
    expect(boards[0]?.board.rows.map(({ name }) => name)).toEqual(['Xã Hợp Nhất']);
    expect(boards[0]?.board.totals.done).toBe(3);
  });

  it('cannot read another unit’s introductions, nor the papers of the office', async () => {
    const { body } = await newsroom.rest('GET', '/introductions?limit=100&depth=0', 'contributor');
    const units = new Set((body.docs as { unit: number }[]).map(({ unit }) => unit));
    expect(units).toEqual(new Set([newsroom.unit.id]));
    const paper = `/plans/${plan.id}/reports/cham-diem.json`;
    expect((await newsroom.rest('GET', paper, 'contributor')).status).toBe(403);
    expect((await newsroom.rest('GET', `/plans/${plan.id}`)).status).toBe(403);
    expect((await newsroom.rest('GET', `/plans/${plan.id}`, 'radio')).status).toBe(403);
  });
});

it('an introduction that is returned stops counting until it is sent again', async () => {
  const { payload, unit } = newsroom;
  const { id: exemplar } = await newExemplar(newsroom);
  const { id } = await payload.create({
    collection: 'introductions',
    data: { ...wholeIntroduction(newsroom, { exemplar, plan: plan.id }), act: 'send' },
  });
  const cell = async () => {
    const { sheet } = await sheetFor(payload, plan.id, {
      asOf: new Date().toISOString(),
      units: [String(unit.id)],
    });
    return sheet.cells.filter(({ items, uncounted }) =>
      [...items, ...uncounted].some(({ event }) => event === `introduction/${id}`),
    );
  };
  expect((await cell())[0]?.items.map(({ event }) => event)).toContain(`introduction/${id}`);
  await returnIntroduction(payload, { id, reason: 'Thiếu số liệu' });
  expect((await cell())[0]?.uncounted).toMatchObject([{ event: `introduction/${id}`, why: 'returned' }]);
  await sendIntroduction(payload, { id });
  expect((await cell())[0]?.items.map(({ event }) => event)).toContain(`introduction/${id}`);
});

it('the address says what is looked at, and reads back the same', () => {
  const request: QuotaRequest = {
    plan: '3',
    rule: '665f1c2e9b1d4a0012345678',
    span: '2026-Q3',
    group: 'nhom:4',
    state: 'missing',
    search: 'Đông Sơn',
    rollUp: true,
    page: 2,
    open: { rule: '665f1c2e9b1d4a0012345678', unit: '12', period: '' },
  };
  const { searchParams } = new URL(addressOf(request), 'http://newsroom.test');
  expect(requestOf(Object.fromEntries(searchParams))).toEqual(request);
  expect(requestOf({ 'trang-thai': 'lạ', trang: '-1', o: ['x~y', 'z'] })).toEqual({
    ...Object.fromEntries(
      ['plan', 'rule', 'span', 'group', 'state', 'search'].map((name) => [name, undefined]),
    ),
    rollUp: false,
    page: 1,
    open: { rule: 'x', unit: 'y', period: '' },
  });
});
