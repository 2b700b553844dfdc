import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import JSZip from 'jszip';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';

export const excel = (data: SheetData): Promise<Buffer> =>
  writeExcelFile(data, { sheet: 'DS điển hình' }).toBuffer();

const day = (text: string) => ({ value: new Date(text), type: Date, format: 'dd/mm/yyyy' });

/** A list as a commune sends it: letterhead, merged title, a header over two rows, sections, a footer. */
export const messyExcel = (): Promise<Buffer> =>
  excel([
    ['UBND XÃ ĐÔNG SƠN', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [null, null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
    [],
    [{ value: 'DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN QUÝ III/2026', columnSpan: 8 }],
    [{ value: '(Kèm theo Công văn số 15/UBND ngày 22/9/2026 của UBND xã)', columnSpan: 8 }],
    [
      'STT',
      'Họ và tên',
      'Năm sinh',
      null,
      'Dân tộc',
      'Chức vụ, đơn vị công tác',
      'Lĩnh vực',
      'Tóm tắt thành tích',
      'Ngày giới thiệu',
    ],
    [null, null, 'Nam', 'Nữ'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
    ['I', 'CÁ NHÂN'],
    [
      1,
      'Trần  Văn\u00a0An',
      1975,
      null,
      'Tày',
      'Bí thư chi bộ thôn Đồng Sim',
      'Nông nghiệp',
      'Hiến 200 m² đất mở đường.',
      day('2026-09-21'),
    ],
    [
      2,
      'Lê Thị Bưởi'.normalize('NFD'),
      null,
      1980,
      'Kinh',
      'Giáo viên',
      'Giáo dục và đào tạo',
      'Mười năm dạy lớp ghép.',
      '22/9/2026',
    ],
    [],
    [3, null, null, 1990, 'Kinh', 'Nông dân', null, 'Trồng rừng.', 46287],
    [4, 'Vi Văn Sáu', null, null, null, 'Nông dân', 'Vũ trụ', 'Giữ rừng đầu nguồn.', '31/02/2026'],
    ['II', 'TẬP THỂ'],
    [1, 'Chi hội Phụ nữ thôn Đồng Sim', null, null, null, null, null, '=HYPERLINK("http://x")', 46287],
    ['Tổng cộng: 05 điển hình'],
    [null, null, null, null, null, 'Đông Sơn, ngày 22 tháng 9 năm 2026'],
    [null, 'Người lập biểu', null, null, null, 'CHỦ TỊCH'],
    [null, 'Phan Thị Lập', null, null, null, 'Đỗ Văn Ký'],
  ]);

const cell = (text: string, more: { rowSpan?: number; columnSpan?: number } = {}) =>
  new TableCell({ ...more, children: text.split('\n').map((line) => new Paragraph(line)) });

/** A Word table of several units, the unit's cell going over its rows. */
export const wordList = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph('DANH SÁCH GƯƠNG NGƯỜI TỐT, VIỆC TỐT'),
            new Table({
              rows: [
                ['TT', 'Đơn vị giới thiệu', 'Tên điển hình', 'Nơi ở', 'Việc làm tiêu biểu'].map((text) =>
                  cell(text),
                ),
                [
                  cell('1'),
                  cell('Xã Đông Sơn', { rowSpan: 2 }),
                  cell('Hộ gia đình ông Lò Văn Sển'),
                  cell('thôn Đồng Sim'),
                  cell('Bốn thế hệ một nhà.\nMười chín năm gia đình văn hóa.'),
                ],
                [cell('2'), cell('Mô hình “Ngõ không rác”'), cell('khối 3'), cell('72 hộ phân loại rác.')],
                [cell('3'), cell('Sở Y tế'), cell('Tạ Minh Kha'), cell(''), cell('Cứu 27 ca.')],
                [cell('4'), cell('Sở Không Có'), cell('Đỗ Thị Dư'), cell(''), cell('Việc tốt.')],
              ].map((children) => new TableRow({ children })),
            }),
          ],
        },
      ],
    }),
  );

/** An .xlsx whose sheet says this instead. */
export async function withSheet(change: (xml: string) => string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await messyExcel());
  const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  zip.file('xl/worksheets/sheet1.xml', change(xml));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
