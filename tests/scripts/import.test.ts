import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getEnabledNodes, type LexicalRichTextAdapter } from '@payloadcms/richtext-lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { latestArticle } from '#cms/actions/latest-article.ts';
import { saveArticle } from '#cms/actions/save-article.ts';
import { unpublishArticle } from '#cms/actions/unpublish-article.ts';
import { root } from '#cms/environment.ts';
import type { Article, Document } from '#cms/payload-types.ts';
import { type ImportOptions, importFiles } from '../../scripts/importing/import-files.ts';
import { openTestNewsroom, type TestNewsroom } from '../setup/cms.ts';
import { isThroughAfter } from '../setup/interrupt.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
let newsroom: TestNewsroom;
let folder = '';

beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guong-sang-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const bring = (options?: ImportOptions) => importFiles(newsroom.payload, [folder], options);
const bringOne = async (options?: ImportOptions) => {
  const [outcome] = await bring(options);
  if (!outcome) throw new Error('nothing came in');
  return outcome;
};
const pictureCount = async () => (await newsroom.payload.count({ collection: 'media' })).totalDocs;

async function storiesCalled(title: string): Promise<Article[]> {
  const found = await newsroom.payload.find({
    collection: 'articles',
    where: { title: { equals: title } },
    draft: true,
    depth: 0,
  });
  return found.docs;
}
async function story(title: string): Promise<Article> {
  const [article] = await storiesCalled(title);
  const latest = article && (await latestArticle(newsroom.payload, article.id));
  if (!latest) throw new Error(`no story called ${title}`);
  return latest;
}
async function paper(title: string): Promise<Document> {
  const found = await newsroom.payload.find({
    collection: 'documents',
    where: { title: { equals: title } },
    depth: 0,
  });
  if (!found.docs[0]) throw new Error(`no paper called ${title}`);
  return found.docs[0];
}

/** The text after the admin's own editor opened it: what the editor does not know it drops or refuses. */
function asTheEditorKeepsIt(body: Article['body']) {
  const field = newsroom.payload.collections.articles.config.flattenedFields.find(
    ({ name }) => name === 'body',
  );
  const { editorConfig } = (field as { editor: LexicalRichTextAdapter }).editor;
  const errors: Error[] = [];
  const editor = createHeadlessEditor({
    nodes: getEnabledNodes({ editorConfig }),
    onError: (error) => errors.push(error),
  });
  editor.setEditorState(editor.parseEditorState(JSON.stringify(body)));
  expect(errors).toEqual([]);
  return editor.getEditorState().toJSON();
}

const whole = (
  title: string,
  { more = '', text = 'Sáng nào bà cũng ra bến.', unit = 'xã đông sơn' } = {},
) => `---
title: ${title}
summary: Bà Hòa giữ bến.
movements: [xay dung nong thon moi]
field: society
exemplars: [Nguyễn Thị Hòa]
unit: ${unit}
byline: Trần Thị Mẫu
publishedAt: 28/05/2021
${more}---
${text}`;

describe('a story', () => {
  test('comes in as a draft with its movement, unit, exemplar and picture', async () => {
    await copyFile(join(fixtures, 'ben-do.png'), join(folder, 'ben-do.png'));
    await write(
      'bai.md',
      whole('Bà Hòa giữ bến', {
        more: 'cover: ben-do.png\ncoverAlt: Bến sông buổi sớm\ncoverCredit: "Ảnh: Mẫu"\n',
      }),
    );
    const before = await pictureCount();
    expect(await bringOne()).toMatchObject({
      result: 'new',
      kind: 'article',
      title: 'Bà Hòa giữ bến',
      notes: [],
    });
    const made = await story('Bà Hòa giữ bến');
    expect(made).toMatchObject({
      editorialState: 'draft',
      _status: 'draft',
      movements: [newsroom.movement.id],
      introducedBy: newsroom.unit.id,
      exemplars: [newsroom.exemplar.id],
      publishedAt: '2021-05-28T01:00:00.000Z',
      commitments: { noStateSecret: false, realPeople: false },
    });
    const cover = await newsroom.payload.findByID({ collection: 'media', id: made.cover as number });
    expect(cover).toMatchObject({ alt: 'Bến sông buổi sớm', credit: 'Ảnh: Mẫu' });
    expect(await pictureCount()).toBe(before + 1);
  });

  test('from Word brings its pictures into the text', async () => {
    await copyFile(join(fixtures, 'to-han-dem.docx'), join(folder, 'to-han-dem.docx'));
    expect(await bringOne()).toMatchObject({ result: 'new', notes: [] });
    const made = await story('Tổ hàn đêm ở bến Soi');
    expect(made.pictures).toHaveLength(1);
    const picture = await newsroom.payload.findByID({
      collection: 'media',
      id: made.pictures?.[0] as number,
    });
    expect(asTheEditorKeepsIt(made.body)).toEqual(made.body);
    expect(picture).toMatchObject({ alt: 'Ba người thợ hàn bên chiếc xuồng lật úp', credit: 'Trần Thị Mẫu' });
  });

  test('is published on an administrator’s first load, on its own day', async () => {
    await write('bai.md', whole('Bài nạp lần đầu'));
    expect(await bringOne({ publish: true })).toMatchObject({ result: 'new', notes: ['đã đăng'] });
    expect(await story('Bài nạp lần đầu')).toMatchObject({
      _status: 'published',
      editorialState: 'published',
      publishedAt: '2021-05-28T01:00:00.000Z',
    });
  });

  test.each([
    [
      'an unknown unit',
      whole('Bài đơn vị lạ', { unit: 'Xã Không Có' }),
      'Bài đơn vị lạ',
      'chưa có đơn vị “Xã Không Có”',
    ],
    [
      'a missing cover',
      whole('Bài thiếu ảnh', { more: 'cover: khong-co.jpg\n' }),
      'Bài thiếu ảnh',
      'không thấy ảnh “khong-co.jpg”',
    ],
    [
      'an unknown exemplar',
      whole('Bài người lạ').replace('Nguyễn Thị Hòa', 'Người Lạ'),
      'Bài người lạ',
      'chưa có điển hình “Người Lạ”',
    ],
  ])('with %s stays a draft and the table says why', async (_what, text, title, why) => {
    await write('bai.md', text);
    expect(await bringOne({ publish: true })).toMatchObject({ result: 'new', notes: [why, 'để ở bản nháp'] });
    expect(await story(title)).toMatchObject({ _status: 'draft', editorialState: 'draft' });
  });

  test('about somebody who has not agreed stays a draft', async () => {
    await newsroom.payload.create({
      collection: 'exemplars',
      data: { name: 'Người Chưa Đồng Ý', exemplarKind: 'individual' },
    });
    await write('bai.md', whole('Bài chưa được đồng ý').replace('Nguyễn Thị Hòa', 'Người Chưa Đồng Ý'));
    const { notes } = await bringOne({ publish: true });
    expect(notes.join()).toMatch(/để ở bản nháp: Chưa ghi nhận sự đồng ý/);
    expect(await story('Bài chưa được đồng ý')).toMatchObject({ _status: 'draft' });
  });

  test('of which the unit is founded later finds it on the next run', async () => {
    await write('bai.md', whole('Bài chờ đơn vị', { unit: 'Xã Mới Lập' }));
    await bring();
    const unit = await newsroom.payload.create({
      collection: 'units',
      data: { name: 'Xã Mới Lập', unitKind: 'commune' },
    });
    expect(await bringOne()).toMatchObject({ result: 'updated' });
    expect(await story('Bài chờ đơn vị')).toMatchObject({ introducedBy: unit.id });
  });
});

describe('run again', () => {
  test('nothing changes, not even with the file moved or its name spelt in another Unicode form', async () => {
    await copyFile(join(fixtures, 'ben-do.png'), join(folder, 'ben-do.png'));
    const text = whole('Bài nhập hai lần', { more: 'cover: ben-do.png\n' });
    await write('bài một.md'.normalize('NFD'), text);
    await bring();
    const before = await pictureCount();
    const [made] = await storiesCalled('Bài nhập hai lần');
    expect(await bringOne()).toMatchObject({ result: 'unchanged' });
    await rm(join(folder, 'bài một.md'.normalize('NFD')));
    await write('bài một.md'.normalize('NFC'), text);
    expect(await bringOne()).toMatchObject({ result: 'unchanged' });
    await rm(join(folder, 'bài một.md'.normalize('NFC')));
    await write('tên khác.md', text);
    expect(await bringOne()).toMatchObject({ result: 'unchanged' });
    expect(await storiesCalled('Bài nhập hai lần')).toEqual([made]);
    expect(await pictureCount()).toBe(before);
  });

  test('a changed source brings the untouched draft up to date, whatever Unicode form its name came in', async () => {
    await write('sửa.md'.normalize('NFD'), whole('Bài sẽ sửa nguồn'));
    await bring();
    await rm(join(folder, 'sửa.md'.normalize('NFD')));
    await write('sửa.md'.normalize('NFC'), whole('Bài sẽ sửa nguồn', { text: 'Chữ mới ở nguồn.' }));
    expect(await bringOne()).toMatchObject({ result: 'updated' });
    expect(JSON.stringify((await story('Bài sẽ sửa nguồn')).body)).toContain('Chữ mới ở nguồn.');
    expect(await storiesCalled('Bài sẽ sửa nguồn')).toHaveLength(1);
  });

  test('what the source no longer says is gone, and the next change comes in too', async () => {
    await write('bai.md', whole('Bài bớt tên tác giả'));
    await bring();
    await write('bai.md', whole('Bài bớt tên tác giả').replace('byline: Trần Thị Mẫu\n', ''));
    expect(await bringOne()).toMatchObject({ result: 'updated' });
    expect((await story('Bài bớt tên tác giả')).byline).toBeFalsy();
    await write('bai.md', whole('Bài bớt tên tác giả', { text: 'Chữ mới.' }));
    expect(await bringOne()).toMatchObject({ result: 'updated' });
  });

  test.each([
    ['a new story', (writes: number) => `bai-${writes}.md`],
    ['a changed story', () => 'bai.md'],
  ])('killed after any of its writes and run again, it brings %s once and whole', async (_what, nameOf) => {
    const { payload } = newsroom;
    for (let writes = 0, isThrough = false; !isThrough; writes += 1) {
      const title = `Bài dở dang ${nameOf(writes)} ${writes}`;
      await write(nameOf(writes), whole(title));
      isThrough = await isThroughAfter(payload, writes, () => bring({ publish: true }));
      const at = new Date(Date.now() - 60_000).toISOString();
      await payload.db.updateMany({ collection: 'open-saves', where: {}, data: { at } });
      await bring({ publish: true });
      expect(await storiesCalled(title), `after ${writes} writes`).toHaveLength(1);
      expect(await story(title)).toMatchObject({
        editorialState: 'published',
        movements: [expect.anything()],
      });
    }
  });

  test('a published story keeps its public text until the new one is published', async () => {
    await write('bai.md', whole('Bài đã lên cổng'));
    await bring({ publish: true });
    await write('bai.md', whole('Bài đã lên cổng', { text: 'Chữ mới ở nguồn.' }));
    expect(await bringOne()).toMatchObject({ result: 'updated' });
    const { id } = await story('Bài đã lên cổng');
    const live = await newsroom.payload.findByID({ collection: 'articles', id });
    expect(live._status).toBe('published');
    expect(JSON.stringify(live.body)).not.toContain('Chữ mới');
    await write('bai.md', whole('Bài đã lên cổng', { text: 'Chữ mới nữa.' }));
    expect(await bringOne({ publish: true })).toMatchObject({ result: 'updated', notes: ['đã đăng'] });
    const after = await newsroom.payload.findByID({ collection: 'articles', id });
    expect(JSON.stringify(after.body)).toContain('Chữ mới nữa.');
  });

  test('what somebody edited in the newsroom is reported, not overwritten', async () => {
    await write('bai.md', whole('Bài có người sửa'));
    await bring();
    const { id } = await story('Bài có người sửa');
    await saveArticle(newsroom.payload, 'edit', {
      id,
      by: newsroom.people.editor,
      data: { summary: 'Tóm tắt của biên tập viên.' },
    });
    expect(await bringOne()).toMatchObject({ result: 'unchanged', notes: [] });
    await write('bai.md', whole('Bài có người sửa', { text: 'Chữ mới ở nguồn.' }));
    expect((await bringOne({ publish: true })).notes).toEqual([
      'bài đã được sửa trong phòng biên tập, không ghi đè',
    ]);
    const kept = await story('Bài có người sửa');
    expect(kept).toMatchObject({ summary: 'Tóm tắt của biên tập viên.', _status: 'draft' });
    expect(JSON.stringify(kept.body)).not.toContain('Chữ mới');
  });

  test('a draft left by an earlier run is published; one that somebody took down is not', async () => {
    await write('bai.md', whole('Bài đăng sau'));
    await bring();
    expect(await bringOne({ publish: true })).toMatchObject({ result: 'updated', notes: ['đã đăng'] });
    const { id } = await story('Bài đăng sau');
    await unpublishArticle(newsroom.payload, { id, by: newsroom.people.approver });
    expect(await bringOne({ publish: true })).toMatchObject({ result: 'unchanged', notes: [] });
    expect(await story('Bài đăng sau')).toMatchObject({ editorialState: 'draft' });
  });

  test('two files of one name in different folders are two stories', async () => {
    const other = await mkdtemp(join(tmpdir(), 'guong-sang-'));
    await write('bai.md', whole('Bài ở thư mục một'));
    await writeFile(join(other, 'bai.md'), whole('Bài ở thư mục hai'));
    const outcomes = await importFiles(newsroom.payload, [folder, other]);
    await rm(other, { recursive: true });
    expect(outcomes.map(({ result }) => result)).toEqual(['new', 'new']);
  });
});

test('an official paper is filed, public only on request, and found again', async () => {
  await copyFile(join(fixtures, 'ke-hoach-mau.docx'), join(folder, 'ke-hoach-mau.docx'));
  expect(await bringOne()).toMatchObject({ result: 'new', kind: 'document', notes: [] });
  const title = 'Kế hoạch giới thiệu điển hình tiên tiến xã Bến Soi năm 2026';
  expect(await paper(title)).toMatchObject({
    number: '05/KH-UBND',
    issuedOn: '2026-02-03T05:00:00.000Z',
    public: false,
  });
  expect(await bringOne()).toMatchObject({ result: 'unchanged' });
  expect(await bringOne({ publish: true })).toMatchObject({ result: 'updated' });
  expect(await paper(title)).toMatchObject({ public: true });
});

test('bad files are named and the good ones between them come in', async () => {
  await write('1-tot.md', whole('Bài tốt thứ nhất'));
  await write('2-yaml.md', '---\ntitle: Anh Nam: giữ rừng\n---\nNội dung.');
  await write('3-rong.txt', '');
  await write('4-gia.docx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  await write('5-cu.txt', 'Bé kÕ ho¹ch vµ ®Çu t­ th«ng b¸o');
  await write('6-in.pdf', '%PDF');
  await write('7-tot.md', whole('Bài tốt thứ hai'));
  await write('~$7-tot.docx', 'x');
  const outcomes = await importFiles(newsroom.payload, [folder, join(folder, 'không-có')]);
  expect(outcomes.map(({ result }) => result)).toEqual([
    'new',
    'failed',
    'failed',
    'failed',
    'failed',
    'failed',
    'new',
    'failed',
  ]);
  for (const { notes } of outcomes.filter(({ result }) => result === 'failed')) expect(notes).toHaveLength(1);
});

test('a story that fails leaves no picture behind, and comes in whole on the next run', async () => {
  await copyFile(join(fixtures, 'ben-do.png'), join(folder, 'ben-do.png'));
  await write(
    'bai.md',
    whole('Bài gặp sự cố', { more: 'cover: ben-do.png\ncoverAlt: Ảnh của bài gặp sự cố\n' }),
  );
  const before = await pictureCount();
  const { payload } = newsroom;
  const create = payload.db.create;
  const fault = vi.spyOn(payload.db, 'create').mockImplementation((args) => {
    if (args.collection === 'articles') throw new Error('đĩa đầy');
    return create.call(payload.db, args);
  });
  expect(await bringOne()).toMatchObject({ result: 'failed', notes: [expect.stringContaining('đĩa đầy')] });
  fault.mockRestore();
  expect(await pictureCount()).toBe(before);
  expect(await bringOne()).toMatchObject({ result: 'new' });
  expect(await pictureCount()).toBe(before + 1);
});

test('the command ends with a table, and with an error when a file did not come in', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'guong-sang-'));
  await write('1-tot.md', whole('Bài nhập bằng lệnh'));
  await write('2-rong.txt', '');
  const env = { ...process.env, DATA_DIR: dataDir, PAYLOAD_SECRET: 'bí mật chỉ dùng để chạy thử nghiệm' };
  const command = promisify(execFile)(process.execPath, [join(root, 'scripts/import.ts'), folder], {
    cwd: root,
    env,
  });
  const { code, stdout } = await command.then(
    (ended) => ({ ...ended, code: 0 }),
    (error: { code: number; stdout: string }) => error,
  );
  await rm(dataDir, { recursive: true });
  expect(code).toBe(1);
  expect(stdout).toMatch(/1-tot\.md +mới +bài viết +Bài nhập bằng lệnh +chưa có phong trào/);
  expect(stdout).toMatch(
    /2-rong\.txt +lỗi +Tệp rỗng\.\s+Tổng cộng 2 tệp: 1 mới, 0 cập nhật, 0 không đổi, 1 lỗi\./,
  );
});

test('the command says a wrong setting in one sentence', async () => {
  const env = { ...process.env, SITE_PORT: 'abc' };
  const command = promisify(execFile)(process.execPath, [join(root, 'scripts/import.ts'), folder], {
    cwd: root,
    env,
  });
  await expect(command).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^SITE_PORT [^\n]+\n$/),
  });
});

test('stopped between two files, it goes on where it was', async () => {
  await write('1.md', whole('Bài trước khi dừng'));
  await write('2.md', whole('Bài sau khi dừng'));
  const stop = new AbortController();
  expect(await bring({ signal: stop.signal, report: () => stop.abort() })).toHaveLength(1);
  expect((await bring()).map(({ result }) => result)).toEqual(['unchanged', 'new']);
});
