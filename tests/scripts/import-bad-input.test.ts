import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ImportOptions, importFiles } from '../../scripts/importing/import-files.ts';
import type { Outcome } from '../../scripts/importing/outcome.ts';
import { readIncoming } from '../../scripts/importing/read-file.ts';
import { openTestNewsroom, type TestNewsroom } from '../setup/cms.ts';

const picture = join(import.meta.dirname, 'fixtures', 'ben-do.png');
let newsroom: TestNewsroom;
/** `folder` is imported; `outside` is its neighbour. */
let parent = '';
let folder = '';
let outside = '';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'guong-sang-'));
  [folder, outside] = [join(parent, 'bai'), join(parent, 'rieng')];
  await Promise.all([mkdir(join(folder, 'xa'), { recursive: true }), mkdir(outside)]);
});
afterEach(() => rm(parent, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const bring = (options?: ImportOptions) => importFiles(newsroom.payload, [folder], options);
async function bringOne(options?: ImportOptions): Promise<Outcome> {
  const [outcome] = await bring(options);
  if (!outcome) throw new Error('nothing came in');
  return outcome;
}
const count = (collection: 'articles' | 'media') =>
  newsroom.payload.count({ collection }).then(({ totalDocs }) => totalDocs);

async function storyOf(title: string) {
  const where = { title: { equals: title } };
  const { docs } = await newsroom.payload.find({ collection: 'articles', where, draft: true, depth: 0 });
  return docs[0];
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const related = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/${type}" Target="${target}"/></Relationships>`;
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const cell = (words: string, span = '') => `<w:tc><w:tcPr>${span}</w:tcPr>${paragraph(words)}</w:tc>`;

/** The picture of a Word file, as its text shows it. */
const shown = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${relations}" r:embed="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** A Word file with this in its body. */
async function word(
  body: string,
  document = 'word/document.xml',
  image: Uint8Array = Buffer.alloc(0),
): Promise<Buffer> {
  const zip = new JSZip()
    .file('_rels/.rels', related('officeDocument', document))
    .file(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    )
    .file('word/_rels/document.xml.rels', related('image', 'media/anh.png'))
    .file('word/media/anh.png', image)
    .file(document, `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** The same file with the size of its text stated as one kilobyte. */
function understating(bytes: Buffer): Buffer {
  const lying = Buffer.from(bytes);
  lying.writeUInt32LE(1000, bytes.lastIndexOf('word/document.xml') - 22);
  return lying;
}

const whole = (title: string, more = '') => `---
title: ${title}
summary: Bà Hòa giữ bến.
movements: [xay dung nong thon moi]
field: society
exemplars: [Nguyễn Thị Hòa]
unit: xã đông sơn
byline: Trần Thị Mẫu
${more}---
Sáng nào bà cũng ra bến.`;

describe('a Word file that unpacks to far more than it weighs', () => {
  const swollen = () => word(paragraph('Chuyện ở xã Bến Soi.').repeat(1_600_000));
  const longer = 70 * 1024 * 1024;

  test.each([
    ['with 85 MB of paragraphs', swollen],
    ['that lies about its size', async () => understating(await swollen())],
    ['whose text goes by a picture’s name', () => word('<w:p/>'.repeat(1_100_000), 'word/media/anh.jpeg')],
    ['with one endless paragraph', () => word(paragraph(' '.repeat(longer)))],
  ])('%s is refused in one sentence, and the next file comes in', { timeout: 60_000 }, async (what, make) => {
    const bytes = await make();
    expect(bytes.length).toBeLessThan(1_000_000);
    await write('1.docx', bytes);
    await write('2.md', whole(`Bài sau tệp ${what}`));
    const outcomes = await bring();
    expect(outcomes).toMatchObject([
      { result: 'failed', notes: [expect.stringMatching(/^Tệp Word chứa quá nhiều dữ liệu/)] },
      { result: 'new' },
    ]);
  });

  test.each([
    ['bai.docx', () => word(paragraph('Chuyện ở xã.') + paragraph('*'.repeat(3_000_000)))],
    ['bai.md', async () => `Tên bài\n\n${'*'.repeat(3_000_000)}`],
  ])('a text as long as a book is refused: %s', async (name, make) => {
    await write(name, await make());
    expect(await bringOne()).toMatchObject({
      result: 'failed',
      notes: [expect.stringContaining('hai triệu chữ')],
    });
  });
});

test('a picture that a Word file shows again and again is taken only as often as memory allows', async () => {
  const image = Buffer.concat([await readFile(picture), Buffer.alloc(10_000_000)]);
  const text = paragraph('Bài có một ảnh mười lần') + paragraph('Chuyện ở xã.') + shown.repeat(10);
  await write('bai.docx', await word(text, undefined, image));
  const { incoming, pictures } = await readIncoming(join(folder, 'bai.docx'), false);
  expect(incoming.body).toContain('(word:1)');
  expect(pictures.size).toBe(6);
  const { result, notes } = await bringOne({ publish: true });
  expect(result).toBe('new');
  expect(notes).toContain('không thấy ảnh “word:7”');
});

describe('a picture that a text names', () => {
  const cover = (path: string) => `cover: "${path}"\ncoverAlt: Bến sông\n`;

  test.each([
    ['below the folder that is imported', 'xa/bai.md', '../anh/ben-do.png'],
    ['by its whole path, in that folder', 'xa/bai.md', 'FOLDER/anh/ben-do.png'],
  ])('%s comes in', async (_where, name, path) => {
    await mkdir(join(folder, 'anh'));
    await copyFile(picture, join(folder, 'anh', 'ben-do.png'));
    await write(name, whole(`Bài có ảnh ${path}`, cover(path.replace('FOLDER', folder))));
    expect(await bringOne()).toMatchObject({ result: 'new', notes: [] });
  });

  test.each([
    ['by its whole path', 'OUTSIDE/ben-do.png', ''],
    ['above the folder', '../rieng/ben-do.png', ''],
    ['behind a link', 'anh.png', ''],
    ['behind a linked folder', 'anh/ben-do.png', ''],
    ['in the text', '../rieng/ben-do.png', 'body'],
  ])('and that lies elsewhere on the machine is not taken: %s', async (_where, path, where) => {
    await copyFile(picture, join(outside, 'ben-do.png'));
    await symlink(join(outside, 'ben-do.png'), join(folder, 'anh.png'));
    await symlink(outside, join(folder, 'anh'));
    const name = path.replace('OUTSIDE', outside);
    const title = `Bài với ảnh lạ ${_where}`;
    await write('bai.md', where ? `${whole(title)}\n\n![Bến sông](${name})` : whole(title, cover(name)));
    const before = await count('media');
    const outcome = (await bring({ publish: true })).find(({ kind }) => kind === 'article');
    expect(outcome).toMatchObject({ result: 'new', notes: [`không thấy ảnh “${name}”`, 'để ở bản nháp'] });
    expect(await count('media')).toBe(before);
  });

  test('beside a file given by itself is found only beside it', async () => {
    await copyFile(picture, join(folder, 'ben-do.png'));
    const text = join(folder, 'xa', 'bai.md');
    await writeFile(text, whole('Bài nhập riêng', cover('../ben-do.png')));
    const [outcome] = await importFiles(newsroom.payload, [text]);
    expect(outcome?.notes).toEqual(['không thấy ảnh “../ben-do.png”']);
  });
});

describe('what goes wrong is said in Vietnamese', () => {
  test.each([
    ['a table without rows', '<w:tbl/>', ''],
    ['a table without cells', '<w:tbl><w:tr/></w:tbl>', ''],
    [
      'a cell over no column',
      `<w:tbl><w:tr>${cell('một', '<w:gridSpan w:val="0"/>')}${cell('hai')}</w:tr></w:tbl>`,
      'một',
    ],
    [
      'a cell over a thousand million',
      `<w:tbl><w:tr>${cell('một', '<w:gridSpan w:val="999999999"/>')}</w:tr></w:tbl>`,
      'một',
    ],
    ['a cell over a word', `<w:tbl><w:tr>${cell('một', '<w:gridSpan w:val="x"/>')}</w:tr></w:tbl>`, 'một'],
  ])('%s comes in', async (what, table, words) => {
    await write(
      'bai.docx',
      await word(`${paragraph(`Bài có ${what}`)}${paragraph('Đoạn một.')}${table}${paragraph('Đoạn hai.')}`),
    );
    expect(await bringOne()).toMatchObject({ result: 'new', notes: [] });
    const { body } = (await storyOf(`Bài có ${what}`)) ?? {};
    expect(JSON.stringify(body)).toContain(words);
    expect(JSON.stringify(body)).toContain('Đoạn hai.');
  });

  const laughs = [
    'a: &a [x, x]',
    ...[...'bcdefgh'].map((key, at) => `${key}: &${key} [${`*${'abcdefg'[at]},`.repeat(9)}]`),
  ];
  test.each([
    ['aliases of aliases', laughs.join('\n')],
    ['a title that begins with an asterisk', 'title: *Bài-hay'],
  ])('%s', async (_what, declared) => {
    await write('bai.md', `---\n${declared}\n---\nNội dung.`);
    expect(await bringOne()).toMatchObject({
      result: 'failed',
      notes: [expect.stringMatching(/dấu nháy kép\.$/)],
    });
  });

  test('a title too long to publish', async () => {
    await write('bai.md', whole('Rất dài '.repeat(50).trim()));
    const { result, notes } = await bringOne({ publish: true });
    expect(result).toBe('new');
    expect(notes).toEqual([expect.stringMatching(/^để ở bản nháp: Tiêu đề: .*300 ký tự\.$/)]);
  });

  test('quotations in quotations without end', async () => {
    await write('bai.md', `Tên bài\n\n${'> '.repeat(20_000)}a`);
    expect(await bringOne()).toMatchObject({
      result: 'failed',
      notes: [expect.stringContaining('quá nhiều lớp')],
    });
  });
});

describe('a day on which nothing can have been published', () => {
  test.each(['28/05/0021', '01/09/1945', '01/01/2101', '0021-05-28T08:00:00Z'])(
    '%s is left out, and the story waits',
    async (day) => {
      await write('bai.md', whole(`Bài đề ngày ${day}`, `publishedAt: ${day}\n`));
      const note = `ngày đăng “${day}” không thể đúng, đã bỏ trống`;
      expect(await bringOne({ publish: true })).toMatchObject({
        result: 'new',
        notes: [note, 'để ở bản nháp'],
      });
      const story = await storyOf(`Bài đề ngày ${day}`);
      expect(story).toMatchObject({ _status: 'draft', editorialState: 'draft' });
      expect(story?.publishedAt ?? null).toBeNull();
    },
  );

  test('copied from a portal, too', async () => {
    await write('tin.txt', 'Tin đề ngày lạ\n28/05/0021\n\nĐoạn một.\n\nĐoạn hai.\n\nĐoạn ba.');
    expect(await bringOne()).toMatchObject({
      title: 'Tin đề ngày lạ',
      notes: ['ngày đăng “28/05/0021” không thể đúng, đã bỏ trống'],
    });
  });

  test('but the Republic’s first day is one', async () => {
    await write('bai.md', whole('Bài ngày Độc lập', 'publishedAt: 02/09/1945\n'));
    expect(await bringOne({ publish: true })).toMatchObject({ notes: ['đã đăng'] });
    expect(await storyOf('Bài ngày Độc lập')).toMatchObject({ publishedAt: '1945-09-02T01:00:00.000Z' });
  });
});

test('links in the folder are named, whatever they lead to, and nothing comes in through them', async () => {
  await write('bai.md', whole('Bài có liên kết'));
  await writeFile(join(outside, 'mat.md'), whole('Bài ở ngoài'));
  await copyFile(picture, join(outside, 'ben-do.png'));
  await symlink(join(folder, 'bai.md'), join(folder, 'l1-trong.md'));
  await symlink(join(outside, 'mat.md'), join(folder, 'l2-ngoai.md'));
  await symlink(join(outside, 'khong-co.md'), join(folder, 'l3-hong.md'));
  await symlink(outside, join(folder, 'l4-thu-muc'));
  await symlink(join(outside, 'ben-do.png'), join(folder, 'l5-anh.png'));
  const before = await count('articles');
  const outcomes = await bring();
  expect(
    outcomes.map(({ file, result, notes }) => [
      file.slice(folder.length + 1),
      result,
      notes.join().slice(0, 16),
    ]),
  ).toEqual([
    ['bai.md', 'new', ''],
    ...['l1-trong.md', 'l2-ngoai.md', 'l3-hong.md', 'l4-thu-muc'].map((name) => [
      name,
      'failed',
      'Đây là liên kết ',
    ]),
  ]);
  expect(await count('articles')).toBe(before + 1);
});
