import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IncomingPaper, IncomingStory } from '../../scripts/importing/incoming.ts';
import { readIncoming } from '../../scripts/importing/read-file.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guong-sang-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array) {
  await writeFile(join(folder, name), content);
  return (await readIncoming(join(folder, name), false)).incoming;
}
const readStory = async (name: string, content: string | Uint8Array) =>
  (await read(name, content)) as IncomingStory;
const readPaper = async (name: string, content: string) => (await read(name, content)) as IncomingPaper;

const portalPage = `Văn hóa - Xã hội
 
Ông lái đò chở chữ qua sông 
28/05/2021 
 

Mười năm nay ông Lê Văn Mẫu chở học trò qua sông Soi không lấy tiền.

Mỗi sáng con đò rời bến lúc năm giờ. Học trò ngồi hai hàng, cặp để trước ngực.

Xã đang làm cầu; ông bảo cầu xong thì ông nghỉ./.

Trần Thị Mẫu 
Tin đã đưa
(18/06)
(16/06)
Chia sẻ
Facebook`;

describe('a news story copied from a portal', () => {
  test('gives title, date, sapo, text and writer, and says what was cut', async () => {
    const story = await readStory('tin.txt', portalPage);
    expect(story).toMatchObject({
      kind: 'article',
      title: 'Ông lái đò chở chữ qua sông',
      summary: 'Mười năm nay ông Lê Văn Mẫu chở học trò qua sông Soi không lấy tiền.',
      publishedAt: '2021-05-28T01:00:00.000Z',
      byline: 'Trần Thị Mẫu',
    });
    expect(story.body).toMatch(/^Mỗi sáng con đò[\s\S]*thì ông nghỉ\.$/);
    expect(story.notes.join('\n')).toMatch(/“Văn hóa - Xã hội”[\s\S]*5 dòng ở cuối[\s\S]*“Tin đã đưa”/);
  });

  test('keeps a last paragraph that merely speaks of sharing or of a day', async () => {
    const text = 'Tên bài\n\nĐoạn một.\n\nĐoạn hai.\n\nBà con chia sẻ với nhau từng bữa cơm.';
    expect((await readStory('tin.txt', text)).body).toMatch(/từng bữa cơm\.$/);
    expect((await readStory('tin.txt', `${text}\n\nChia sẻ`)).body).toMatch(/Chia sẻ$/);
  });

  test('lines broken as in mail run on into paragraphs', async () => {
    const mail = `Tên bài

Mười năm nay ông Lê Văn Mẫu chở học trò qua sông
Soi không lấy tiền của ai một đồng nào cả, mưa cũng
như nắng đều đúng giờ.

Mỗi sáng con đò rời bến lúc năm giờ và học trò ngồi
hai hàng, cặp để trước ngực, không em nào nói to vì
sợ sóng.

Hết chuyện.`;
    const story = await readStory('tin.txt', mail);
    expect(story.summary).toMatch(/qua sông Soi[\s\S]*đúng giờ\.$/);
    expect(story.body.split('\n\n')).toHaveLength(2);
  });

  test('a title in capitals becomes a sentence with the names the story holds', async () => {
    const text =
      'CHUYỆN NGƯỜI GIỮ ĐÒ Ở BẾN SOI\n\nÔng giữ đò đã mười năm ở Bến Soi.\n\nCả bến gọi ông là Tư. Ở xã Bến Soi ai cũng biết.\n\nHết chuyện.';
    const story = await readStory('tin.txt', text);
    expect(story.title).toBe('Chuyện người giữ đò ở Bến Soi');
    expect(story.notes.join()).toContain('hãy xem lại tên riêng');
  });
});

describe('an official paper', () => {
  const plan = `Tải về
Số: 05/KH-UBND

Bến Soi, ngày 03 tháng 02 năm 2026

KẾ HOẠCH

Giới thiệu điển hình tiên tiến năm 2026

Ủy ban nhân dân xã ban hành kế hoạch như sau:

I. MỤC ĐÍCH

1. Tìm người tốt, việc tốt.

Nơi nhận:
- Các thôn;
- Lưu: VT.`;

  test('is told from a story and gives number, issuer and day', async () => {
    expect(await readPaper('kh.txt', plan)).toMatchObject({
      kind: 'document',
      title: 'Kế hoạch giới thiệu điển hình tiên tiến năm 2026',
      number: '05/KH-UBND',
      documentKind: 'plan',
      issuer: 'Ủy ban nhân dân xã Bến Soi',
      issuedOn: '2026-02-03',
    });
  });

  test('left without number and day says so instead of guessing', async () => {
    const blank = plan
      .replace('Số: 05/KH', 'Số:    /KH')
      .replace('ngày 03 tháng 02 năm', 'ngày    tháng    năm');
    const paper = await readPaper('kh.txt', blank);
    expect(paper).toMatchObject({ kind: 'document', number: undefined, issuedOn: undefined });
    expect(paper.notes.join()).toMatch(/không ghi số[\s\S]*không ghi đủ ngày/);
  });

  test('a news story about a plan stays a story', async () => {
    const story = await read(
      'tin.txt',
      'Kế hoạch xây dựng điển hình ở Bến Soi\n28/05/2021\n\nĐoạn một.\n\nĐoạn hai.\n\nĐoạn ba.',
    );
    expect(story.kind).toBe('article');
  });

  test('in Word is read through its letterhead table', async () => {
    const { incoming } = await readIncoming(join(fixtures, 'ke-hoach-mau.docx'), false);
    expect(incoming).toMatchObject({
      kind: 'document',
      number: '05/KH-UBND',
      issuer: 'Ủy ban nhân dân xã Bến Soi',
      issuedOn: '2026-02-03',
    });
    expect(incoming.body).toContain('## I. MỤC ĐÍCH');
    expect(incoming.body).toContain('1\\. Tìm người tốt');
    expect(incoming.body).not.toContain('CỘNG HÒA');
  });
});

test('a Word story keeps headings, lists, tables, links and pictures', async () => {
  const { incoming, pictures } = await readIncoming(join(fixtures, 'to-han-dem.docx'), false);
  expect(incoming).toMatchObject({
    title: 'Tổ hàn đêm ở bến Soi',
    summary: 'Ba người thợ hàn bến Soi sửa miễn phí 46 chiếc xuồng sau mùa lũ.',
    byline: 'Trần Thị Mẫu',
    publishedAt: '2026-10-12T01:00:00.000Z',
  });
  expect(incoming.body).toContain('**một đêm** *mưa*:');
  expect(incoming.body).toContain('## Ba việc làm được');
  expect(incoming.body).toContain('- Sửa 46 xuồng\n  1. Xuồng nhôm: 30');
  expect(incoming.body).toContain('| Mười | 26 \\| còn 4 |');
  expect(incoming.body).toContain('[trang của bến](<https://example.vn/ben-do?a=1&b=2>)');
  expect(incoming.body).toContain('120 m²');
  expect(incoming.body).toContain('![Ba người thợ hàn bên chiếc xuồng lật úp](word:1)');
  expect(pictures.get('word:1')?.subarray(1, 4).toString()).toBe('PNG');
});

describe('front matter', () => {
  test('may be in Vietnamese, with or without marks', async () => {
    const story = await readStory(
      'bai.md',
      `---\nTiêu đề: "Anh Nam: người giữ rừng"\ntóm tắt: Giữ rừng.\nphong trao: Lao động giỏi, lao động sáng tạo; Văn hóa công sở\nLĩnh vực: Nông nghiệp, nông thôn\nđơn vị: Xã Bến Soi\nngày đăng: 5/6/2026 14:30\nphát thanh: có\nmàu: xanh\n---\nNội dung.`,
    );
    expect(story).toMatchObject({
      title: 'Anh Nam: người giữ rừng',
      movements: ['Lao động giỏi, lao động sáng tạo', 'Văn hóa công sở'],
      field: 'agriculture',
      unit: 'Xã Bến Soi',
      publishedAt: '2026-06-05T07:30:00.000Z',
      radio: true,
      notes: ['không dùng khai báo “màu”'],
    });
  });

  test('in broken YAML names the line', async () => {
    await expect(
      read('bai.md', '---\nsummary: x\ntitle: Anh Nam: người giữ rừng\n---\nNội dung.'),
    ).rejects.toThrow(/dòng 3[\s\S]*dấu nháy kép/);
  });

  test.each(['31/02/2026', 'hôm qua', '2026-13-01'])('a day that is none is refused: %s', async (day) => {
    await expect(read('bai.md', `---\ntitle: A\npublishedAt: ${day}\n---\nNội dung.`)).rejects.toThrow(
      'Ngày đăng',
    );
  });
});

describe('bytes', () => {
  const text = 'Tên bài có dấu\n\nĐoạn một ở xã.\n\nĐoạn hai.\n\nĐoạn ba.';
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian', utf16],
    ['UTF-16 big-endian', Buffer.from(utf16).swap16()],
    ['decomposed letters', Buffer.from(text.normalize('NFD'))],
  ])('%s is read into NFC', async (_name, bytes) => {
    expect(await readStory('bai.txt', bytes)).toMatchObject({
      title: 'Tên bài có dấu',
      summary: 'Đoạn một ở xã.',
    });
  });

  const tcvn3 = 'Bé kÕ ho¹ch vµ ®Çu t­ th«ng b¸o vÒ viÖc khen th­ëng ng­êi tèt';
  const vni = 'Vai troø cuûa ngöôøi phoùng vieân ôû cô sôû laø raát quan troïng';
  test.each([
    ['TCVN3 in UTF-8', 'a.txt', Buffer.from(`Tiêu đề đúng\n${tcvn3}`), 'TCVN3'],
    ['TCVN3 in bytes', 'a.txt', Buffer.from(tcvn3, 'latin1'), 'TCVN3'],
    ['VNI', 'a.md', Buffer.from(vni), 'VNI'],
    ['an old code page', 'a.txt', Buffer.from('C\xe1ch l\xe0m hay', 'latin1'), 'UTF-8'],
    ['a picture called .txt', 'a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'nhị phân'],
    ['a picture called .docx', 'a.docx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'Word'],
    ['an old .doc called .docx', 'a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.doc'],
    ['a few bytes called .docx', 'a.docx', Buffer.from('x'), 'Word'],
    ['nothing', 'a.md', Buffer.alloc(0), 'rỗng'],
    ['nothing called .docx', 'a.docx', Buffer.alloc(0), 'rỗng'],
    ['blank lines', 'a.txt', Buffer.from('\n \n'), 'không có chữ'],
  ])('%s is refused in one sentence', async (_what, name, bytes, word) => {
    const error = await read(name, bytes).catch((reason: Error) => reason);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).message).toContain(word);
    expect((error as Error).message).not.toContain('\n');
  });

  test('trademarks, foreign names and m² are no old font', async () => {
    const line = 'Ông François Müller tặng máy Bosch® và 3 sào (1.080 m²) cho bà con, nhiệt độ 38° – 40°.';
    expect((await readStory('a.txt', `Tên bài\n${line}\n${line}\n${line}`)).body).toContain('Müller');
  });
});
