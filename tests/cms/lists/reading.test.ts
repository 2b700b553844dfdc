import { describe, expect, it, test } from 'vitest';
import { meaningOf } from '#cms/lists/columns.ts';
import { dayIn } from '#cms/lists/day-in.ts';
import { entriesOf } from '#cms/lists/entries.ts';
import { readTables } from '#cms/lists/read-tables.ts';
import { excel, messyExcel, withSheet, wordList } from './fixtures.ts';

const read = async (bytes: Buffer | string) => entriesOf(await readTables(Buffer.from(bytes)));

describe('a unit’s Excel list', () => {
  it('is read past letterhead, headers, sections and footer, with the rows’ own numbers', async () => {
    const { entries } = await read(await messyExcel());
    expect(entries.map(({ row, name, exemplarKind }) => [row, name, exemplarKind])).toEqual([
      [10, 'Trần Văn An', 'individual'],
      [11, 'Lê Thị Bưởi', 'individual'],
      [13, '', 'individual'],
      [14, 'Vi Văn Sáu', 'individual'],
      [16, 'Chi hội Phụ nữ thôn Đồng Sim', 'collective'],
    ]);
    expect(entries[0]).toMatchObject({
      position: 'Bí thư chi bộ thôn Đồng Sim',
      field: 'agriculture',
      summary: 'Hiến 200 m² đất mở đường.',
      on: '2026-09-21',
      problems: [],
    });
  });

  it('says which rows are wrong and why', async () => {
    const { entries } = await read(await messyExcel());
    expect(entries[2]?.problems).toEqual(['thiếu họ tên, tên điển hình']);
    expect(entries[3]?.problems).toEqual(['ngày giới thiệu “31/02/2026” không phải là một ngày có thật']);
    expect(entries[3]?.notes).toEqual(['không nhận ra lĩnh vực “Vũ trụ”, để trống']);
  });

  it('never takes in what the law calls sensitive, and says so', async () => {
    const list = await read(await messyExcel());
    expect(list.sensitiveColumns).toEqual(['Dân tộc']);
    expect(list.ignoredColumns).toEqual(['Năm sinh']);
    expect(JSON.stringify(list.entries)).not.toMatch(/Tày|1975/);
  });
});

describe('other files', () => {
  it('of Word give every table, a merged cell to each of its rows', async () => {
    const { entries } = await read(await wordList());
    expect(
      entries.map(({ row, name, exemplarKind, unitName }) => [row, name, exemplarKind, unitName]),
    ).toEqual([
      [2, 'Hộ gia đình ông Lò Văn Sển', 'household', 'Xã Đông Sơn'],
      [3, 'Mô hình “Ngõ không rác”', 'model', 'Xã Đông Sơn'],
      [4, 'Tạ Minh Kha', 'individual', 'Sở Y tế'],
      [5, 'Đỗ Thị Dư', 'individual', 'Sở Không Có'],
    ]);
    expect(entries[0]?.summary).toBe('Bốn thế hệ một nhà.\nMười chín năm gia đình văn hóa.');
  });

  it.each([
    ['pasted from Excel', 'Họ tên\tThành tích\nTrần Văn An\t"Hiến đất\nmở ""đường"""\n'],
    ['CSV with commas', 'Họ tên,Thành tích\r\nTrần Văn An,"Hiến đất\nmở ""đường"""\r\n'],
    ['CSV with semicolons', '\ufeffHọ tên;Thành tích\nTrần Văn An;"Hiến đất\nmở ""đường"""'],
  ])('of plain text are read: %s', async (_what, text) => {
    const { entries } = await read(text);
    expect(entries).toMatchObject([{ row: 2, name: 'Trần Văn An', summary: 'Hiến đất\nmở "đường"' }]);
  });

  it('without a header give nobody, and a note', async () => {
    const list = await read(await excel([['Thông báo'], ['Về việc nghỉ lễ']]));
    expect(list.entries).toEqual([]);
    expect(list.notes).toEqual(['DS điển hình: không thấy dòng tiêu đề có cột họ tên, bỏ qua.']);
  });
});

describe('a file that cannot be read', () => {
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
  const swollen = `${'<x/>'.repeat(1_100_000)}</sheetData>`;
  test.each([
    [
      'with a cell at the end of the sheet',
      () => withSheet((xml) => xml.replace('</sheetData>', far)),
      'ô ở rất xa',
    ],
    [
      'with such an address in disguise',
      () => withSheet((xml) => xml.replace('</sheetData>', far.replace('XFD1', 'XFD&#49;'))),
      'ô ở rất xa',
    ],
    [
      'of more than a million tags',
      () => withSheet((xml) => xml.replace('</sheetData>', swollen)),
      'quá nhiều dữ liệu',
    ],
    ['of old Excel', async () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'lưu lại thành .xlsx'],
    ['that is a picture', async () => Buffer.from('ffd8ffe000104a464946', 'hex'), 'không phải'],
    ['that is a broken zip', async () => Buffer.from('PK\u0003\u0004 hỏng'), 'hỏng'],
    ['of more than 5 MB', async () => Buffer.alloc(6 * 1024 * 1024, 'a'), 'lớn hơn 5 MB'],
    [
      'of three thousand rows',
      async () => Buffer.from('Họ tên\tThành tích\n'.repeat(3000)),
      'dài hơn 2000 dòng',
    ],
    [
      'typed in .VnTime',
      () =>
        excel([
          ['Hä vµ tªn', 'Thµnh tÝch'],
          ['NguyÔn V¨n ¸nh', 'HiÕn ®Êt më ®­êng cho th«n'],
        ]),
      'TCVN3',
    ],
  ])('%s is refused in one sentence', { timeout: 30_000 }, async (_what, make, sentence) => {
    await expect(make().then(readTables)).rejects.toThrow(sentence);
  });
});

test.each([
  ['Họ và tên', 'name'],
  ['HỌ TÊN ĐIỂN HÌNH', 'name'],
  ['Tên tập thể, cá nhân', 'name'],
  ['Chức vụ, đơn vị công tác', 'position'],
  ['Địa chỉ (thôn, xã)', 'place'],
  ['Thành tích nổi bật', 'summary'],
  ['Tóm tắt thành tích', 'summary'],
  ['Thành tích mới', 'newDeeds'],
  ['Thành tích từ ngày', 'deedsFrom'],
  ['Lĩnh vực', 'field'],
  ['Đối tượng', 'kind'],
  ['Đơn vị giới thiệu', 'unit'],
  ['Danh hiệu, hình thức khen thưởng', 'honours'],
  ['Đề nghị khen thưởng', 'other'],
  ['Ngày sinh', 'other'],
  ['TÔN GIÁO', 'sensitive'],
  ['Số điện thoại', 'sensitive'],
])('the column “%s” is about %s', (heading, meaning) => {
  expect(meaningOf(heading)).toBe(meaning);
});

test.each([
  ['25/9/2026', '2026-09-25'],
  ['ngày 05 tháng 8 năm 2026', '2026-08-05'],
  ['2026-09-25', '2026-09-25'],
  ['46290', '2026-09-25'],
  ['31/02/2026', undefined],
  ['tháng 9', undefined],
])('the day “%s” is %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});
