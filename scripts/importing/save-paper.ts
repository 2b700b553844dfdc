import type { Payload } from 'payload';
import type { Document } from '#cms/payload-types.ts';
import { findImported, type Origin, type Saved } from './imported.ts';
import { paperDigest } from './records.ts';

export type PaperToSave = { origin: Origin; record: () => Promise<Partial<Document>>; publish: boolean };

/** Files an official paper, or brings it up to date when nobody has worked on it; it goes public only on request. */
export async function savePaper(payload: Payload, { origin, record, publish }: PaperToSave): Promise<Saved> {
  const known = await findImported(payload, 'documents', origin);
  if (!known) {
    const data = { ...(await marked()), public: publish } as Document;
    const { id } = await payload.create({ collection: 'documents', data, depth: 0 });
    return { result: 'new', id, notes: publish ? ['đã đăng'] : [] };
  }
  const { id } = known;
  const latest = await payload.findByID({ collection: 'documents', id, depth: 0 });
  if (paperDigest(latest) !== latest.importContentDigest) {
    const notes =
      latest.importSourceDigest === origin.digest
        ? []
        : ['văn bản đã được sửa trong phòng biên tập, không ghi đè'];
    return { result: 'unchanged', id, notes };
  }
  const isSame = latest.importSourceDigest === origin.digest;
  if (isSame && (latest.public || !publish)) return { result: 'unchanged', id, notes: [] };
  if (latest.public && !publish)
    return { result: 'unchanged', id, notes: ['văn bản đang ở trên cổng, hãy thêm --publish để cập nhật'] };
  const data = { ...(isSame ? {} : await marked()), ...(publish && { public: true }) };
  await payload.update({ collection: 'documents', id, data, depth: 0 });
  return { result: 'updated', id, notes: publish ? ['đã đăng'] : [] };

  async function marked(): Promise<Partial<Document>> {
    const made = await record();
    return {
      ...made,
      importKey: origin.key,
      importSourceDigest: origin.digest,
      importContentDigest: paperDigest(made),
    };
  }
}
