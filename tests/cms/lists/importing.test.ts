import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '#cms/lists/make-listed.ts';
import type { ListPreview } from '#cms/lists/preview-list.ts';
import type { Role } from '#models/role.ts';
import { nobodysId, openTestNewsroom, type TestNewsroom } from '../../setup/cms.ts';
import { excel, messyExcel, wordList } from './fixtures.ts';

let newsroom: TestNewsroom;
let plan: number;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());
/** Each test has a plan and people of its own. */
beforeEach(async () => {
  const { payload } = newsroom;
  ({ id: plan } = await payload.create({
    collection: 'plans',
    data: { title: 'Kế hoạch nhân rộng', from: '2026-01-01T05:00:00.000Z', to: '2026-12-31T05:00:00.000Z' },
  }));
  await payload.delete({ collection: 'introductions', where: {} });
  await payload.delete({ collection: 'exemplars', where: { id: { not_equals: newsroom.exemplar.id } } });
});

const send = (path: string, bytes: Buffer | string, order: object, as: Role = 'editor') => {
  const form = new FormData();
  const isText = typeof bytes === 'string';
  form.set('_payload', JSON.stringify({ plan, ...order, ...(isText && { text: bytes }) }));
  if (!isText) form.set('file', new File([new Uint8Array(bytes)], 'danh sách.xlsx'));
  return newsroom.rest('POST', `/introductions/${path}`, as, form);
};
const preview = async (...args: [Buffer | string, object, Role?]) =>
  (await send('list-preview', ...args)).body as unknown as ListPreview;
const make = async (...args: [Buffer | string, object, Role?]) =>
  (await send('list', ...args)).body.outcomes as Outcome[];
const count = async (collection: 'introductions' | 'exemplars') =>
  (await newsroom.payload.count({ collection })).totalDocs;
const everybody = async () =>
  (await newsroom.payload.find({ collection: 'introductions', depth: 1, sort: 'id' })).docs;
const bai = (name: string, more = 'Việc tốt.') => `Họ tên\tThành tích\n${name}\t${more}\n`;

describe('a preview', () => {
  it('writes nothing and says of every row what will become of it', async () => {
    const { rows, sensitiveColumns } = await preview(await messyExcel(), { unit: newsroom.unit.id });
    expect(rows.map(({ row, state, problems }) => [row, state, ...problems])).toEqual([
      [10, 'ready'],
      [11, 'ready'],
      [13, 'wrong', 'thiếu họ tên, tên điển hình'],
      [14, 'wrong', 'ngày giới thiệu “31/02/2026” không phải là một ngày có thật'],
      [16, 'ready'],
    ]);
    expect(sensitiveColumns).toEqual(['Dân tộc']);
    expect([await count('introductions'), await count('exemplars')]).toEqual([0, 1]);
  });

  it('finds the units that a list of the whole province names', async () => {
    const { rows } = await preview(await wordList(), {});
    expect(rows.map(({ unit, problems }) => [unit, ...problems])).toEqual([
      ['Xã Đông Sơn'],
      ['Xã Đông Sơn'],
      ['Sở Y tế'],
      ['', 'không có, hoặc có nhiều đơn vị “Sở Không Có”'],
    ]);
  });
});

describe('an import', () => {
  it('sends each good row with a receipt on the day of the list, and makes nobody public', async () => {
    const outcomes = await make(await messyExcel(), { unit: newsroom.unit.id });
    expect(outcomes.map(({ result }) => result)).toEqual(['made', 'made', 'failed', 'failed', 'made']);
    const [first] = await everybody();
    expect(first).toMatchObject({
      state: 'sent',
      receipt: outcomes[0]?.receipt,
      achievementSummary: 'Hiến 200 m² đất mở đường.',
      field: 'agriculture',
      exemplar: { name: 'Trần Văn An' },
      unit: { id: newsroom.unit.id },
    });
    expect(first?.introducedOn).toContain('2026-09-21');
    const { docs } = await newsroom.payload.find({ collection: 'exemplars', depth: 0 });
    expect(docs.find(({ name }) => name === 'Trần Văn An')?.position).toBe('Bí thư chi bộ thôn Đồng Sim');
    for (const { consent, internal } of docs.filter(({ name }) => name !== newsroom.exemplar.name)) {
      expect(consent?.givenOn ?? null).toBeNull();
      expect(internal?.ethnicity ?? null).toBeNull();
    }
  });

  it('of the same file again makes nothing, and of the mended file only what was missing', async () => {
    const unit = newsroom.unit.id;
    await make(await messyExcel(), { unit });
    const again = await make(await messyExcel(), { unit });
    expect(again.map(({ result }) => result)).toEqual([
      'madeBefore',
      'madeBefore',
      'failed',
      'failed',
      'madeBefore',
    ]);
    expect([await count('introductions'), await count('exemplars')]).toEqual([3, 4]);
    expect(
      (await make(await messyExcel(), { unit: String(unit), plan: String(plan) })).map(
        ({ result }) => result,
      ),
    ).toEqual(again.map(({ result }) => result));
    const rows = 'Họ tên\tChức vụ\tThành tích\tNgày giới thiệu\n';
    const mended = `${rows}Vi Văn Sáu\tNông dân\tGiữ rừng đầu nguồn.\t22/9/2026\n`;
    expect((await make(mended, { unit })).map(({ result }) => result)).toEqual(['made']);
    expect((await make(mended, { unit })).map(({ result }) => result)).toEqual(['madeBefore']);
    expect(await count('introductions')).toBe(4);
  });

  it('leaves drafts where it shall not send', async () => {
    await make(bai('Trần Văn An'), { unit: newsroom.unit.id, send: false });
    const [only] = await everybody();
    expect([only?.state, only?.receipt ?? null]).toEqual(['draft', null]);
  });

  it('asks who is meant where somebody of the name is on record, and changes nothing of that record', async () => {
    const unit = newsroom.unit.id;
    const list = bai('Nguyễn Thị Hòa');
    const { rows } = await preview(list, { unit });
    expect(rows).toMatchObject([
      { state: 'choose', candidates: [{ exemplar: newsroom.exemplar.id, mayChoose: true }] },
    ]);
    const id = String(rows[0]?.id);
    expect(await make(list, { unit })).toMatchObject([{ result: 'undecided' }]);
    expect(await count('introductions')).toBe(0);
    const before = await newsroom.payload.findByID({
      collection: 'exemplars',
      id: newsroom.exemplar.id,
      depth: 0,
    });
    const decisions = { [id]: String(newsroom.exemplar.id) };
    expect(await make(list, { unit, decisions })).toMatchObject([{ result: 'made' }]);
    const after = await newsroom.payload.findByID({
      collection: 'exemplars',
      id: newsroom.exemplar.id,
      depth: 0,
    });
    expect(after).toEqual(before);
    expect([await count('introductions'), await count('exemplars')]).toEqual([1, 1]);
  });

  it('may take somebody of the name for another person', async () => {
    const unit = newsroom.otherUnit.id;
    const list = bai('Nguyễn Thị Hoà');
    const { rows } = await preview(list, { unit });
    const decisions = { [String(rows[0]?.id)]: 'new' };
    expect(await make(list, { unit, decisions })).toMatchObject([{ result: 'made' }]);
    expect(await count('exemplars')).toBe(2);
  });

  it('that is refused for a row leaves no exemplar behind, and goes on once the row says what is new', async () => {
    const unit = newsroom.unit.id;
    await make(bai('Trần Văn An'), { unit });
    const list = bai('Trần Văn An', 'Việc tốt khác.');
    const { rows } = await preview(list, { unit });
    expect(rows[0]).toMatchObject({ state: 'choose', asksForNewDeeds: true });
    const decisions = { [String(rows[0]?.id)]: 'new' };
    const [refused] = await make(list, { unit, decisions });
    expect(refused).toMatchObject({ result: 'failed', why: expect.stringContaining('Thành tích mới') });
    expect(await count('exemplars')).toBe(2);
    const newDeeds = { [String(rows[0]?.id)]: 'Mở lớp học nghề.' };
    expect(await make(list, { unit, decisions, newDeeds })).toMatchObject([{ result: 'made' }]);
  });

  it('takes one name once from one list', async () => {
    const { rows } = await preview(`${bai('Trần Văn An')}Trần Văn An\tViệc khác.\n`, {
      unit: newsroom.unit.id,
    });
    expect(rows.map(({ problems }) => problems)).toEqual([[], ['trùng tên với dòng 2 của danh sách này']]);
  });
});

describe('a contributor', () => {
  const days = { deedsFrom: '2026-01-01', deedsTo: '2026-09-20' };

  it('imports for the own unit whatever unit the request names', async () => {
    const order = { ...days, unit: newsroom.otherUnit.id };
    expect(await make(bai('Trần Văn An'), order, 'contributor')).toMatchObject([{ result: 'made' }]);
    const [only] = await everybody();
    expect(only?.unit).toMatchObject({ id: newsroom.unit.id });
  });

  it('cannot import for a unit that the list names, nor take over its people', async () => {
    const { rows } = await preview(await wordList(), days, 'contributor');
    expect(rows[2]?.problems).toEqual(['“Sở Y tế” không phải là đơn vị của tài khoản này']);
    const { payload, otherUnit } = newsroom;
    const theirs = await payload.create({
      collection: 'exemplars',
      data: { name: 'Đỗ Thị Cúc', exemplarKind: 'individual', unit: otherUnit.id },
    });
    const list = bai('Đỗ Thị Cúc');
    const shown = await preview(list, days, 'contributor');
    expect(shown.rows[0]?.candidates).toMatchObject([{ mayChoose: false }]);
    const decisions = { [String(shown.rows[0]?.id)]: theirs.id };
    const [outcome] = await make(list, { ...days, decisions }, 'contributor');
    expect(outcome).toMatchObject({ result: 'failed', why: expect.stringContaining('không thuộc đơn vị') });
  });

  it('is told what sending needs before anything is made', async () => {
    const { rows } = await preview(bai('Trần Văn An'), {}, 'contributor');
    expect(rows[0]?.problems).toEqual(['thiếu thời gian lập thành tích; ghi chung cho cả danh sách ở trên']);
  });
});

describe('a request that cannot be', () => {
  it.each([
    ['from a station', bai('Trần Văn An'), {}, 'radio', 403, 'không nhập danh sách được'],
    ['without a plan', bai('Trần Văn An'), { plan: undefined }, 'editor', 400, 'Chưa chọn kế hoạch'],
    [
      'for a plan that is not there',
      bai('Trần Văn An'),
      { plan: nobodysId },
      'editor',
      400,
      'Không có kế hoạch này',
    ],
    ['with nothing in it', '', {}, 'editor', 400, 'Chưa chọn tệp'],
    [
      'with a table about something else',
      'Tháng\tDoanh thu\n1\t2\n',
      {},
      'editor',
      400,
      'Không thấy điển hình nào',
    ],
  ] as const)('%s is answered in one sentence', async (_what, text, order, as, status, sentence) => {
    const answer = await send('list-preview', text, order, as);
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.message).toContain(sentence);
  });
});

it('reads back a list that the newsroom itself has written', async () => {
  const bytes = await excel([
    ['DANH SÁCH: Điển hình tiên tiến được giới thiệu quý III/2026'],
    [],
    [
      'STT',
      'Loại',
      'Họ và tên, tên điển hình',
      'Chức vụ, nghề nghiệp, địa chỉ',
      'Đơn vị giới thiệu',
      'Lĩnh vực',
      'Tóm tắt thành tích',
      'Ngày giới thiệu',
      'Tính vào chỉ tiêu',
    ],
    [
      1,
      'Tập thể',
      'Khoa Cấp cứu',
      null,
      'Sở Y tế',
      'Y tế, chăm sóc sức khỏe Nhân dân',
      'Cứu 146 ca.',
      46287,
      'Có',
    ],
  ]);
  const { rows } = await preview(bytes, {});
  expect(rows).toMatchObject([
    { state: 'ready', unit: 'Sở Y tế', about: 'Tập thể; Y tế, chăm sóc sức khỏe Nhân dân' },
  ]);
});
