import { createHash } from 'node:crypto';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { refuse } from '../../rules/refuse.ts';
import { judgePaper, type PaperKind } from './judge-paper.ts';

type UploadedFile = NonNullable<PayloadRequest['file']>;
type Extension = PaperKind['extension'];

const called: Record<Extension, string> = {
  pdf: 'PDF',
  jpg: 'ảnh JPEG',
  png: 'ảnh PNG',
  docx: 'Word (.docx)',
};

const maxBytes = 20 * 1024 * 1024;

/**
 * The one door for a paper's bytes: they come with the request (never from an address the client names), are
 * judged by content and kept as they are, under the name of their digest: a paper is evidence.
 */
export const acceptPaper =
  (allowed: readonly Extension[]): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args;
    if (req.file) req.file = await acceptFile(req.file, allowed);
    else if (operation === 'create') refuse('Chưa chọn tệp giấy tờ.');
    if (req.query) req.query.uploadEdits = undefined;
    return args;
  };

async function acceptFile(file: UploadedFile, allowed: readonly Extension[]): Promise<UploadedFile> {
  if (file.data.length > maxBytes) refuse('Tệp lớn hơn 20 MB; hãy quét lại với độ phân giải thấp hơn.');
  const kind = await judgePaper(file.data);
  if (!kind || !allowed.includes(kind.extension))
    refuse(`Tệp này không phải ${either(allowed)}, hoặc đã hỏng; hãy chọn tệp khác.`);
  const digest = createHash('sha256').update(file.data).digest('hex').slice(0, 16);
  return { ...file, name: `${digest}.${kind.extension}`, mimetype: kind.mimetype };
}

const either = (allowed: readonly Extension[]): string =>
  new Intl.ListFormat('vi', { type: 'disjunction' }).format(allowed.map((extension) => called[extension]));
