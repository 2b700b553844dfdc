import JSZip from 'jszip';
import { handleEndpoints } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '#cms/payload-types.ts';
import type { Role } from '#models/role.ts';
import { openTestNewsroom, type TestNewsroom } from '../../setup/cms.ts';
import { introductionIn, makePlan } from './introduced.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n9\n%%EOF\n');
const mainPart = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

async function docx(parts: Record<string, string> = {}, type = mainPart): Promise<Buffer> {
  const zip = new JSZip();
  const all = {
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    'word/document.xml': '<w:document/>',
    ...parts,
  };
  for (const [name, text] of Object.entries(all)) zip.file(name, text);
  return zip.generateAsync({ type: 'nodebuffer' });
}

const picture = (format: 'jpeg' | 'png' | 'webp') =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#eee' } })
    .toFormat(format)
    .toBuffer();

async function send(data: Buffer, { name = 'giay-xac-nhan.pdf', as = 'contributor' as Role } = {}) {
  const form = new FormData();
  form.append('file', new File([new Uint8Array(data)], name, { type: 'application/pdf' }));
  form.append('_payload', JSON.stringify({ title: 'Giấy xác nhận của xã' }));
  const { status, body } = await newsroom.rest('POST', '/papers?depth=0', as, form);
  return { status, paper: body.doc as unknown as Paper, message: body.errors?.[0]?.message };
}

/** The file as a browser of that person gets it. */
async function fetchFile(paper: Paper, as: Role | undefined): Promise<Response> {
  const { payload, environment, people } = newsroom;
  const headers = new Headers();
  if (as) {
    const { token } = await payload.login({
      collection: 'users',
      data: { email: people[as].email, password: 'mật khẩu để thử 123' },
    });
    headers.set('Authorization', `JWT ${token}`);
  }
  return handleEndpoints({
    config: payload.config,
    request: new Request(`http://newsroom.test${paper.url}`, { headers }),
    payloadInstanceCacheKey: environment.databaseUrl,
  });
}

describe('a paper', () => {
  it.each([
    ['a PDF', async () => pdf, 'pdf'],
    ['a JPEG called .pdf', () => picture('jpeg'), 'jpg'],
    ['a PNG called .pdf', () => picture('png'), 'png'],
    ['a Word file called .pdf', () => docx(), 'docx'],
  ])('%s is kept as it is, by what it is', async (_case, make, extension) => {
    const data = await make();
    const { status, paper } = await send(data);
    expect(status).toBe(201);
    expect(paper.filename).toMatch(new RegExp(`^[0-9a-f]{16}\\.${extension}$`));
    expect(paper.unit).toBe(newsroom.unit.id);
    const answer = await fetchFile(paper, 'contributor');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(data);
    expect(answer.headers.get('Content-Disposition')).toBe('attachment');
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it.each([
    ['a web page', async () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a page that begins like a PDF', async () => Buffer.from('%PDF-1.4\n<script>alert(1)</script>')],
    ['a PDF broken off on the way', async () => pdf.subarray(0, 20)],
    ['a WebP', () => picture('webp')],
    ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a program', async () => Buffer.from('MZ\u0090\u0000')],
    [
      'a zip that is no Word file',
      () => new JSZip().file('a.txt', 'a').generateAsync({ type: 'nodebuffer' }),
    ],
    [
      'an Excel file',
      () => docx({}, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
    ],
    ['a Word file with macros', () => docx({ 'word/vbaProject.bin': 'macro' })],
  ])('%s is refused in one sentence, and leaves no record', async (_case, make) => {
    const before = await newsroom.payload.count({ collection: 'papers' });
    const { status, message } = await send(await make());
    expect(status).toBe(400);
    expect(message).toMatch(/^(Tệp này không phải PDF|Chưa chọn tệp).+[.]$|^Chưa chọn tệp giấy tờ\.$/);
    expect(await newsroom.payload.count({ collection: 'papers' })).toEqual(before);
  });

  it('is read by the own unit and the office, by nobody else', async () => {
    const { paper: own } = await send(pdf);
    const { paper: other } = await send(Buffer.concat([pdf, Buffer.from('\n')]), { as: 'editor' });
    const seen = async (paper: Paper) =>
      Object.fromEntries(
        await Promise.all(
          (['contributor', 'editor', 'radio', undefined] as const).map(
            async (role) => [role ?? 'stranger', (await fetchFile(paper, role)).status === 200] as const,
          ),
        ),
      );
    expect(await seen(own)).toEqual({ contributor: true, editor: true, radio: false, stranger: false });
    expect(await seen(other)).toEqual({ contributor: false, editor: true, radio: false, stranger: false });
  });

  it('that went with an introduction is no longer the unit’s to change, nor anybody’s to delete', async () => {
    const { paper } = await send(pdf);
    const plan = await makePlan(newsroom);
    await introductionIn(newsroom, plan, 'sent', { confirmation: { number: '1', paper: paper.id } });
    const change = (as: Role) => newsroom.rest('PATCH', `/papers/${paper.id}`, as, { title: 'Tên khác' });
    expect((await change('contributor')).status).toBe(403);
    expect((await change('editor')).status).toBe(200);
    expect((await newsroom.rest('DELETE', `/papers/${paper.id}`, 'administrator')).status).toBe(409);
  });

  it('of another unit cannot be sent along', async () => {
    const { paper } = await send(pdf, { as: 'editor' });
    const plan = await makePlan(newsroom);
    const draft = await introductionIn(newsroom, plan, 'draft');
    const { status, body } = await newsroom.rest('PATCH', `/introductions/${draft.id}`, 'contributor', {
      confirmation: { paper: paper.id },
    });
    expect([status, body.errors?.[0]?.message]).toEqual([403, expect.stringMatching(/không thuộc đơn vị/)]);
  });
});
