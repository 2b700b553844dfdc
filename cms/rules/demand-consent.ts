import type { PayloadRequest } from 'payload';
import type { Article, Exemplar } from '#cms/payload-types.ts';
import { type ConsentChannel, consentCovers } from '#models/consent.ts';
import { idOf } from '../access/actor.ts';
import { refuse } from './refuse.ts';

/** Nobody is told of in public before the agreement is on record; the sentence names who has not agreed. */
export async function demandConsent(story: Article, req: PayloadRequest): Promise<void> {
  const ids = (story.exemplars ?? []).map(idOf).filter((id) => id !== undefined);
  if (ids.length === 0) return;
  const { docs } = await req.payload.db.find<Exemplar>({
    collection: 'exemplars',
    req,
    where: { id: { in: ids } },
    pagination: false,
    limit: 0,
  });
  demandChannel(docs, 'portal', 'nêu gương trên cổng');
  if (story.radio) demandChannel(docs, 'radio', 'phát trên đài truyền thanh');
}

function demandChannel(exemplars: Exemplar[], channel: ConsentChannel, called: string): void {
  const silent = exemplars.filter((exemplar) => !consentCovers(exemplar, channel)).map(({ name }) => name);
  if (silent.length > 0)
    refuse(`Chưa ghi nhận sự đồng ý ${called} của: ${silent.join(', ')}; hãy bổ sung ở mục Điển hình.`);
}
