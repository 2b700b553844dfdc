import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DocumentFile } from '#cms/payload-types.ts';
import { mediaFiles } from '#cms/projection/media-files.ts';
import { projectAll } from '#cms/projection/project-all.ts';
import { projectSubjects } from '#cms/projection/project-subjects.ts';
import type { Role } from '#models/role.ts';
import type { PublicRecord } from '#models/snapshot.ts';
import { openTestNewsroom, photograph, type TestNewsroom } from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const pdf = (words: string) =>
  Buffer.from(`%PDF-1.4\n% ${words}\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n9\n%%EOF\n`);

const formOf = (data: Buffer) => {
  const form = new FormData();
  form.append('file', new File([new Uint8Array(data)], 'ke-hoach.pdf', { type: 'application/pdf' }));
  form.append('_payload', JSON.stringify({ title: 'Bản quét kế hoạch' }));
  return form;
};

async function send(data: Buffer, as: Role = 'editor') {
  const { status, body } = await newsroom.rest('POST', '/document-files?depth=0', as, formOf(data));
  return { status, file: body.doc as unknown as DocumentFile, message: body.errors?.[0]?.message };
}

const makeDocument = (file: number, isPublic: boolean) =>
  newsroom.payload.create({
    collection: 'documents',
    data: { title: 'Kế hoạch nhân điển hình', documentKind: 'plan', file, public: isPublic },
  });

async function projected(id: number): Promise<PublicRecord | undefined> {
  const key = `document/${id}` as const;
  const changed = await projectSubjects(newsroom.payload, [{ collection: 'documents', id: String(id) }]);
  for await (const record of projectAll(newsroom.payload))
    if (record.kind === 'document' && record.id === String(id)) expect(record).toEqual(changed.get(key));
  return changed.get(key);
}

it('goes public with the document that names it, under the name of its content, and is found where it lies', async () => {
  const { file } = await send(pdf('công khai'));
  const record = await projected((await makeDocument(file.id, true)).id);
  expect(record).toMatchObject({
    file: { file: file.filename, mimeType: 'application/pdf', bytes: pdf('công khai').length },
  });
  expect(file.filename).toMatch(/^[0-9a-f]{16}\.pdf$/);
  if (!record) throw new Error('no record');
  for (const [name, path] of mediaFiles(newsroom.payload, record))
    expect([name, existsSync(path)]).toEqual([file.filename, true]);
});

it('stays in the newsroom with a document that is not public', async () => {
  const { file } = await send(pdf('chưa đăng'));
  expect(await projected((await makeDocument(file.id, false)).id)).toBeUndefined();
  for await (const record of projectAll(newsroom.payload))
    expect(JSON.stringify(record)).not.toContain(file.filename);
});

it('is a PDF or a Word file by its content, and no picture', async () => {
  const { status, message } = await send(await photograph(40, 30));
  expect([status, message]).toEqual([
    400,
    'Tệp này không phải PDF hoặc Word (.docx), hoặc đã hỏng; hãy chọn tệp khác.',
  ]);
});

it('is brought by the newsroom alone, stays as it was, and is not deleted while a document gives it away', async () => {
  expect((await send(pdf('của đơn vị'), 'contributor')).status).toBe(403);
  const { file } = await send(pdf('giữ nguyên'));
  const document = await makeDocument(file.id, true);
  const other = await newsroom.rest(
    'PATCH',
    `/document-files/${file.id}`,
    'administrator',
    formOf(pdf('khác')),
  );
  expect(other.status).toBe(403);
  expect((await newsroom.rest('DELETE', `/document-files/${file.id}`, 'administrator')).status).toBe(409);
  expect(await projected(document.id)).toMatchObject({ file: { file: file.filename } });
});
