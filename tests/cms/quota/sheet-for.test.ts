import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { unpublishArticle } from '#cms/actions/unpublish-article.ts';
import { withdrawArticle } from '#cms/actions/withdraw-article.ts';
import type { Plan, Unit } from '#cms/payload-types.ts';
import { sheetFor } from '#cms/quota/sheet-for.ts';
import type { Cell } from '#models/quota/sheet.ts';
import { nobodysId, openTestNewsroom, type TestNewsroom, wholeStory } from '../../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

type Rule = NonNullable<Plan['rules']>[number];

/** A plan for all of 2026 that asks each commune for two a quarter, sent by the 25th of its last month. */
const planWith = (rule: Partial<Rule> = {}) =>
  newsroom.payload.create({
    collection: 'plans',
    data: {
      title: 'Kế hoạch giới thiệu điển hình năm 2026',
      from: '2026-01-01T05:00:00.000Z',
      to: '2026-12-31T05:00:00.000Z',
      rules: [
        {
          whom: { unitKinds: ['commune'] },
          counts: { kinds: ['introduction'] },
          min: 2,
          period: 'quarter',
          windows: [{ opensDay: '20', closesDay: '25' }],
          ...rule,
        },
      ],
    },
  });

const commune = (name: string, more: Partial<Unit> = {}) =>
  newsroom.payload.create({ collection: 'units', data: { name, unitKind: 'commune', ...more } });

const exemplar = (unit: Unit, name = 'Lò Thị Mẩy', more = {}) =>
  newsroom.payload.create({
    collection: 'exemplars',
    data: { name, exemplarKind: 'collective', unit: unit.id, ...more },
  });

/** What a commune has in a quarter under the plan's only rule. */
async function cellOf(plan: Plan, unit: Unit, period: string, asOf = '2027-03-01T00:00:00.000Z') {
  const { sheet, labelsOf } = await sheetFor(newsroom.payload, plan.id, { asOf, periods: [period] });
  const cell = sheet.cells.find((each) => each.unit === String(unit.id) && each.period === period);
  return { cell: cell as Cell, labelsOf };
}

describe('introductions', () => {
  it('count from the day they were sent, in time or late, and say whom they introduce', async () => {
    const plan = await planWith();
    const unit = await commune('Xã Khe Sương');
    const send = async (on: string, name: string, more = {}) =>
      newsroom.payload.db.create({
        collection: 'introductions',
        data: {
          plan: plan.id,
          unit: unit.id,
          exemplar: (await exemplar(unit, name)).id,
          state: 'sent',
          introducedOn: `${on}T05:00:00.000Z`,
          ...more,
        },
      });
    await send('2026-03-22', 'Sầm Thị Dệt');
    await send('2026-03-27', 'Tổ máy số 4');
    await send('2026-02-01', 'Trả lại', { state: 'returned', endedAt: '2026-02-02T01:00:00.000Z' });
    await send('2026-03-21', 'Còn soạn', { state: 'draft' });
    await send('2026-04-02', 'Gửi bù', { meantFor: '2026-01-15T05:00:00.000Z' });

    const { cell, labelsOf } = await cellOf(plan, unit, '2026-Q1');
    expect(cell).toMatchObject({ state: 'late', required: 2, done: 3, inTime: 1, late: 2, missing: 0 });
    expect(cell.uncounted.map(({ why }) => why)).toEqual(['returned']);
    const labels = await labelsOf([...cell.items, ...cell.uncounted].map(({ event }) => event));
    expect([...labels.values()].map(({ text }) => text).sort()).toEqual([
      'Gửi bù',
      'Sầm Thị Dệt',
      'Trả lại',
      'Tổ máy số 4',
    ]);
    expect(labels.get(cell.items[0]?.event ?? '')?.href).toMatch(
      /^\/admin\/collections\/introductions\/\w+$/,
    );
    expect((await cellOf(plan, unit, '2026-Q2')).cell).toMatchObject({ done: 0, missing: 2 });
  });

  it('of another plan are another plan’s', async () => {
    const [plan, other] = [await planWith(), await planWith()];
    const unit = await commune('Xã Bến Lụa');
    await newsroom.payload.db.create({
      collection: 'introductions',
      data: {
        plan: other.id,
        unit: unit.id,
        exemplar: (await exemplar(unit)).id,
        state: 'sent',
        introducedOn: '2026-03-22T05:00:00.000Z',
      },
    });
    expect((await cellOf(plan, unit, '2026-Q1')).cell.done).toBe(0);
    expect((await cellOf(other, unit, '2026-Q1')).cell.done).toBe(1);
  });
});

describe('stories on the portal', () => {
  const tell = async (unit: Unit, title: string, publishedAt: string) => {
    const { payload } = newsroom;
    const { id } = await payload.create({
      collection: 'articles',
      data: {
        ...wholeStory({ ...newsroom, unit }, title),
        exemplars: [(await exemplar(unit, `Tập thể trong “${title}”`)).id],
        publishedAt,
      },
      draft: true,
    });
    await publishArticle(payload, { id });
    return id;
  };

  it('count from the day they show, stop when withdrawn or taken down, and count again when back', async () => {
    const plan = await planWith({ counts: { kinds: ['publication'] } });
    const unit = await commune('Xã Đá Bạc');
    const first = await tell(unit, 'Con đường mới', '2026-03-22T03:00:00.000Z');
    const second = await tell(unit, 'Bếp lửa số 7', '2026-03-23T03:00:00.000Z');
    expect((await cellOf(plan, unit, '2026-Q1')).cell).toMatchObject({ state: 'met', done: 2, inTime: 2 });

    await withdrawArticle(newsroom.payload, { id: first, reason: 'Nội dung sai' });
    const { cell, labelsOf } = await cellOf(plan, unit, '2026-Q1');
    expect(cell).toMatchObject({ state: 'missing', done: 1, missing: 1 });
    expect(cell.uncounted).toMatchObject([{ event: `publication/${first}`, why: 'withdrawn' }]);
    expect((await labelsOf([`publication/${first}`])).get(`publication/${first}`)).toEqual({
      text: 'Con đường mới',
      href: `/admin/collections/articles/${first}`,
    });
    const before = await cellOf(plan, unit, '2026-Q1', '2026-04-01T00:00:00.000Z');
    expect(before.cell.done, 'as the world was before it was withdrawn').toBe(2);

    await unpublishArticle(newsroom.payload, { id: second });
    expect((await cellOf(plan, unit, '2026-Q1')).cell.done).toBe(0);
    await publishArticle(newsroom.payload, { id: second });
    expect((await cellOf(plan, unit, '2026-Q1')).cell.done).toBe(1);
  });

  it('do not count once a person in them takes consent back', async () => {
    const plan = await planWith({ counts: { kinds: ['publication'] } });
    const unit = await commune('Xã Lũng Vàng');
    const { payload } = newsroom;
    const person = await exemplar(unit, 'Lý Văn Đổi Ý', {
      exemplarKind: 'individual',
      consent: { givenBy: 'Lý Văn Đổi Ý', givenOn: '2026-01-15T05:00:00.000Z', channels: ['portal'] },
    });
    const { id } = await payload.create({
      collection: 'articles',
      data: {
        ...wholeStory({ ...newsroom, unit }, 'Người giữ rừng'),
        exemplars: [person.id],
        publishedAt: '2026-03-22T03:00:00.000Z',
      },
      draft: true,
    });
    await publishArticle(payload, { id });
    expect((await cellOf(plan, unit, '2026-Q1')).cell.done).toBe(1);
    await payload.update({
      collection: 'exemplars',
      id: person.id,
      data: { consent: { ...person.consent, withdrawnOn: '2026-11-20T05:00:00.000Z' } },
    });
    expect((await cellOf(plan, unit, '2026-Q1')).cell).toMatchObject({
      done: 0,
      uncounted: [{ event: `publication/${id}`, why: 'withdrawn' }],
    });
  });

  it('on air count for the unit that introduced them, each day once an exemplar', async () => {
    const plan = await planWith({ counts: { kinds: ['broadcast'] }, min: 1 });
    const unit = await commune('Xã Gió Ngàn');
    const article = await tell(unit, 'Giọng chị Nga', '2026-01-10T03:00:00.000Z');
    const station = await newsroom.payload.create({
      collection: 'stations',
      data: { name: 'Đài truyền thanh xã Gió Ngàn' },
    });
    for (const airedOn of ['2026-03-21T05:00:00.000Z', '2026-03-22T05:00:00.000Z'])
      await newsroom.payload.create({
        collection: 'broadcasts',
        data: { article, station: station.id, airedOn, language: 'vi' },
      });
    const { cell, labelsOf } = await cellOf(plan, unit, '2026-Q1');
    expect(cell).toMatchObject({ state: 'met', done: 1, uncounted: [{ why: 'sameExemplar' }] });
    const label = (await labelsOf([cell.items[0]?.event ?? ''])).get(cell.items[0]?.event ?? '');
    expect(label?.text).toBe('Giọng chị Nga – Đài truyền thanh xã Gió Ngàn');
  });
});

it('commendations count by the day of their decision', async () => {
  const plan = await planWith({ counts: { kinds: ['commendation'] }, min: 1, windows: [] });
  const unit = await commune('Xã Mây');
  const honour = (name: string, decidedOn: string) => ({ honourKind: 'award' as const, name, decidedOn });
  await exemplar(unit, 'Chi hội Phụ nữ bản Mây', {
    honours: [
      honour('Giấy khen của Chủ tịch UBND xã', '2025-12-31T05:00:00.000Z'),
      honour('Bằng khen của Chủ tịch UBND tỉnh', '2026-02-03T05:00:00.000Z'),
    ],
  });
  const { cell, labelsOf } = await cellOf(plan, unit, '2026-Q1');
  expect(cell).toMatchObject({ state: 'met', done: 1 });
  const [label] = (await labelsOf([cell.items[0]?.event ?? ''])).values();
  expect(label?.text).toBe('Chi hội Phụ nữ bản Mây: Bằng khen của Chủ tịch UBND tỉnh');
});

it('a group stands for the units of its kinds and for those it names', async () => {
  const unit = await commune('Xã Chòi');
  const school = await newsroom.payload.create({
    collection: 'units',
    data: { name: 'Trường THCS Chòi', unitKind: 'school' },
  });
  const group = await newsroom.payload.create({
    collection: 'unit-groups',
    data: { name: 'Khối trường học và xã Chòi', unitKinds: ['school'], units: [unit.id] },
  });
  const plan = await planWith({ whom: { groups: [group.id] } });
  const { sheet } = await sheetFor(newsroom.payload, plan.id, { asOf: '2026-05-01T00:00:00.000Z' });
  expect(new Set(sheet.cells.map((cell) => cell.unit))).toEqual(
    new Set([String(unit.id), String(school.id)]),
  );
});

it('figures of one period are those of the whole plan’s sheet', async () => {
  const plan = await planWith({ counts: { kinds: ['introduction'], sameExemplar: 'oncePerTerm' } });
  const unit = await commune('Xã Hai Quý');
  const told = await exemplar(unit);
  for (const on of ['2026-03-22', '2026-06-22'])
    await newsroom.payload.db.create({
      collection: 'introductions',
      data: {
        plan: plan.id,
        unit: unit.id,
        exemplar: told.id,
        state: 'sent',
        introducedOn: `${on}T05:00:00.000Z`,
      },
    });
  const asOf = '2027-01-01T00:00:00.000Z';
  const { sheet } = await sheetFor(newsroom.payload, plan.id, { asOf });
  for (const period of ['2026-Q1', '2026-Q2', '2026-Q3'])
    expect((await cellOf(plan, unit, period, asOf)).cell).toEqual(
      sheet.cells.find((cell) => cell.unit === String(unit.id) && cell.period === period),
    );
});

it('figures of one unit are those of the whole sheet, whatever is counted', async () => {
  const plan = await planWith({
    counts: { kinds: ['publication', 'broadcast', 'commendation'], sameExemplar: 'everyTime' },
  });
  const asOf = '2027-03-01T00:00:00.000Z';
  const { sheet } = await sheetFor(newsroom.payload, plan.id, { asOf });
  const done = sheet.cells.filter((cell) => cell.items.length > 0);
  expect(new Set(done.flatMap(({ items }) => items.map(({ event }) => event.split('/')[0]))).size).toBe(3);
  for (const unit of new Set(done.map((cell) => cell.unit))) {
    const own = await sheetFor(newsroom.payload, plan.id, { asOf, units: [unit] });
    expect(own.sheet.cells).toEqual(sheet.cells.filter((cell) => cell.unit === unit));
  }
});

it('a plan without dates is refused in words', async () => {
  const { id } = await newsroom.payload.create({ collection: 'plans', data: { title: 'Chưa có ngày' } });
  await expect(sheetFor(newsroom.payload, id, { asOf: '2026-05-01T00:00:00.000Z' })).rejects.toThrow(
    'Kế hoạch “Chưa có ngày” chưa ghi thời gian thực hiện; hãy ghi từ ngày, đến ngày.',
  );
  await expect(sheetFor(newsroom.payload, nobodysId, { asOf: '2026-05-01T00:00:00.000Z' })).rejects.toThrow(
    'Không có kế hoạch này',
  );
});
