import type { PayloadRequest } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import { recallEnd } from '#models/recall.ts';
import { isLive } from '../../actions/article-rule.ts';
import { mainArticle } from '../../actions/latest-article.ts';
import type { Announcement } from '../../jobs/announce-publication.ts';
import { type Subject, subjectsOf } from '../../jobs/outbox.ts';

/**
 * Only acts that change what the public reads concern the portal. The live row's people, pictures and
 * voice go along: the change may take from them the last story that shows them.
 */
export async function articleConcerns({
  data,
  originalDoc,
  req,
}: {
  data: Partial<Article>;
  originalDoc?: Partial<Article>;
  req: PayloadRequest;
}): Promise<Announcement> {
  const act = data.lastAct?.act;
  if (act === 'approve') return { dueAt: data.publishedAt ?? undefined };
  if (act !== 'publish' && act !== 'unpublish' && act !== 'withdraw') return undefined;
  const main =
    originalDoc?.id === undefined ? undefined : await mainArticle(req.payload, originalDoc.id, req);
  return { touched: main && isLive(main) ? shownBy(main) : [], again: againAt(data) };
}

/** An embargo ends by the clock, and so does the notice to the stations that a story was called back. */
function againAt({ lastAct, embargo }: Partial<Article>): string | undefined {
  const at = lastAct?.at ?? '';
  if (lastAct?.act === 'withdraw') return recallEnd(at);
  const until = embargo && new Date(embargo).toISOString();
  return lastAct?.act === 'publish' && until && until > at ? until : undefined;
}

const shownBy = ({ exemplars, cover, pictures, recording }: Article): Subject[] => [
  ...subjectsOf('exemplars', exemplars ?? []),
  ...subjectsOf('media', [cover, ...(pictures ?? [])]),
  ...subjectsOf('recordings', [recording]),
];
