import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetFor } from '#cms/quota/sheet-for.ts';
import { totalsOf } from '#models/quota/totals.ts';
import { openTestNewsroom, type TestNewsroom } from '../../setup/cms.ts';
import { wordParts, wordsIn } from './read-back.ts';

let newsroom: TestNewsroom;
let plan: number;
let own: number;
let others: number;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const { payload, unit, otherUnit } = newsroom;
  await payload.updateGlobal({
    slug: 'site-settings',
    data: { province: 'tỉnh Nhạn Giang', council: 'Hội đồng Thi đua – Khen thưởng tỉnh Nhạn Giang' },
  });
  ({ id: plan } = await payload.create({
    collection: 'plans',
    data: {
      title: 'Kế hoạch nhân rộng điển hình',
      number: '118/KH-UBND',
      from: '2026-01-01T05:00:00.000Z',
      to: '2026-12-31T05:00:00.000Z',
      rules: [
        {
          whom: { units: [unit.id, otherUnit.id] },
          counts: { kinds: ['introduction'] },
          min: 2,
          period: 'quarter',
        },
      ],
    },
  }));
  own = await introduce('Trần Văn An', unit.id, '2026-09-21');
  await introduce('Lê Thị Bình', unit.id, '2026-09-23');
  others = await introduce('Đỗ Thị Cúc', otherUnit.id, '2026-08-14');
});
afterAll(() => newsroom.close());

async function introduce(name: string, unit: number, on: string): Promise<number> {
  const { payload } = newsroom;
  const exemplar = await payload.create({
    collection: 'exemplars',
    data: {
      name,
      exemplarKind: 'individual',
      unit,
      position: 'Nông dân',
      internal: { ethnicity: 'Khơ Mú', phone: '0912 345 678' },
    },
  });
  const { id } = await payload.create({
    collection: 'introductions',
    data: {
      unit,
      exemplar: exemplar.id,
      plan,
      achievementSummary: `Việc tốt của ${name}`,
      introducedOn: `${on}T05:00:00.000Z`,
    },
  });
  await payload.db.updateOne({
    collection: 'introductions',
    id,
    data: { state: 'received', introducedOn: `${on}T05:00:00.000Z` },
  });
  return id;
}

const take = async (path: string, as?: 'editor' | 'contributor' | 'radio') => {
  const answer = await newsroom.answerTo('GET', path, as);
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
};

describe('the papers of a plan', () => {
  it('come as files, named in ASCII and typed, not kept by anybody in between', async () => {
    const { status, headers, bytes } = await take(
      `/plans/${plan}/reports/bao-cao.docx?period=2026-Q3`,
      'editor',
    );
    expect(status).toBe(200);
    expect(headers.get('Content-Disposition')).toBe(
      `attachment; filename="bao-cao-ket-qua-gioi-thieu-dien-hinh-tien-tien-quy-iii-2026.docx"; filename*=UTF-8''bao-cao-ket-qua-gioi-thieu-dien-hinh-tien-tien-quy-iii-2026.docx`,
    );
    expect(headers.get('Cache-Control')).toBe('no-store');
    const words = wordsIn((await wordParts(bytes)).get('word/document.xml') ?? '');
    expect(words).toContain('UBND TỈNH NHẠN GIANG\nHỘI ĐỒNG THI ĐUA – KHEN THƯỞNG\n');
    expect(words).toContain('Kế hoạch số 118/KH-UBND');
  });

  it('say in Excel what the sheet behind the screen says', async () => {
    const { bytes } = await take(`/plans/${plan}/reports/cham-diem.xlsx?period=2026-Q3`, 'editor');
    const [first] = await readExcelFile(bytes);
    const { sheet } = await sheetFor(newsroom.payload, plan, {
      asOf: new Date().toISOString(),
      periods: ['2026-Q3'],
    });
    const { required, done, inTime, late, missing, notYetDue } = totalsOf(sheet.cells);
    expect(done).toBe(3);
    expect(first?.data.at(-1)?.slice(1, 8)).toEqual([
      'Tổng cộng',
      required,
      done,
      inTime,
      late,
      missing,
      notYetDue,
    ]);
  });

  it('never hold what is for the office alone', async () => {
    for (const paper of ['danh-sach', 'bao-cao', 'cham-diem', 'trich-ngang']) {
      const { status, bytes } = await take(`/plans/${plan}/reports/${paper}.json`, 'editor');
      expect(status).toBe(200);
      expect(bytes.toString()).not.toMatch(/Khơ Mú|0912/);
    }
  });

  it.each([
    ['/reports/danh-sach.docx?period=2026-Q9', 400, 'Không có kỳ “2026-Q9”; hãy ghi năm (2026)'],
    ['/reports/danh-sach.docx?period=2026-07', 400, 'không có kỳ nào nằm trọn trong Tháng 7/2026'],
    ['/reports/danh-sach.docx?period=2031', 400, 'Năm 2031 nằm ngoài thời gian'],
    ['/reports/doi-chieu.docx', 400, 'hãy chọn đơn vị'],
    ['/reports/danh-sach.pdf', 404, 'Không có giấy tờ này'],
    ['/reports/khac.docx', 404, 'Không có giấy tờ này'],
  ])('answer %s with %i and a sentence', async (path, status, sentence) => {
    const answer = await newsroom.rest('GET', `/plans/${plan}${path}`, 'editor');
    expect(answer.status).toBe(status);
    expect(answer.body.errors?.[0]?.message).toContain(sentence);
  });
});

describe('a unit', () => {
  it('has its own biên bản and trích ngang, with nothing of another unit in them', async () => {
    for (const file of ['doi-chieu.json', 'trich-ngang.json']) {
      const { status, bytes } = await take(`/plans/${plan}/reports/${file}?period=2026-Q3`, 'contributor');
      expect(status).toBe(200);
      expect(bytes.toString()).toContain('Trần Văn An');
      expect(bytes.toString()).not.toMatch(/Đỗ Thị Cúc/);
    }
  });

  it('has no other unit’s papers and none about all', async () => {
    const { id } = newsroom.otherUnit;
    for (const path of ['danh-sach.json', 'bao-cao.docx', 'cham-diem.xlsx', `doi-chieu.docx?unit=${id}`])
      expect((await take(`/plans/${plan}/reports/${path}`, 'contributor')).status).toBe(403);
    for (const as of ['radio', undefined] as const)
      expect((await take(`/plans/${plan}/reports/trich-ngang.docx`, as)).status).toBe(403);
  });

  it('has the trích ngang of its own introduction alone', async () => {
    const { status, bytes } = await take(`/introductions/${own}/trich-ngang.docx`, 'contributor');
    expect(status).toBe(200);
    const words = wordsIn((await wordParts(bytes)).get('word/document.xml') ?? '');
    expect(words).toContain('Họ và tên, tên điển hình: Trần Văn An');
    expect(words).toContain('XÃ ĐÔNG SƠN');
    expect((await take(`/introductions/${others}/trich-ngang.docx`, 'contributor')).status).toBe(404);
    expect((await take(`/introductions/${others}/trich-ngang.docx`, 'editor')).status).toBe(200);
    expect((await take(`/introductions/${own}/trich-ngang.docx`)).status).toBe(404);
  });
});
