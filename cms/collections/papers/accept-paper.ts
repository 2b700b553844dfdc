import { createHash } from 'node:crypto';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { refuse } from '../../rules/refuse.ts';
import { judgePaper } from './judge-paper.ts';

type UploadedFile = NonNullable<PayloadRequest['file']>;

const maxBytes = 20 * 1024 * 1024;

/**
 * The one door for a paper's bytes: they come with the request (never from an address the client names), are
 * judged by content and kept as they are, under the name of their digest: a paper is evidence.
 */
export const acceptPaper: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  if (req.file) req.file = await acceptFile(req.file);
  else if (operation === 'create') refuse('Chưa chọn tệp giấy tờ.');
  if (req.query) req.query.uploadEdits = undefined;
  return args;
};

async function acceptFile(file: UploadedFile): Promise<UploadedFile> {
  if (file.data.length > maxBytes) refuse('Tệp lớn hơn 20 MB; hãy quét lại với độ phân giải thấp hơn.');
  const kind = await judgePaper(file.data);
  if (!kind)
    refuse('Tệp này không phải PDF, ảnh JPEG, PNG hoặc Word (.docx), hoặc đã hỏng; hãy chọn tệp khác.');
  const digest = createHash('sha256').update(file.data).digest('hex').slice(0, 16);
  return { ...file, name: `${digest}.${kind.extension}`, mimetype: kind.mimetype };
}
