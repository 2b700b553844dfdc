import type { Endpoint, Payload, PayloadRequest } from 'payload';
import type { Article, PublicationJob } from '#cms/payload-types.ts';
import { consentCovers } from '#models/consent.ts';
import { exemplarsOf, isPublicArticle } from '../../projection/public-articles.ts';

export type LiveStatus = {
  live: boolean;
  since?: string;
  pending: boolean;
  error?: string;
  url?: string;
  /** Why a published story is not shown, in one sentence. */
  withheld?: string;
};

/** GET /api/articles/:id/live: whether the portal shows the story, and since when as it now reads. */
export const liveEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/live',
  method: 'get',
  handler: async (req) => {
    const article = await readableArticle(req);
    if (!article)
      return Response.json({ errors: [{ message: 'Không tìm thấy bài viết.' }] }, { status: 404 });
    return Response.json(await liveStatus(req.payload, article));
  },
};

type Main = Pick<Article, 'id' | 'slug' | '_status' | 'editorialState' | 'exemplars'>;

async function readableArticle(req: PayloadRequest): Promise<Main | null> {
  return req.payload.findByID({
    collection: 'articles',
    id: String(req.routeParams?.id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    select: { slug: true, _status: true, editorialState: true, exemplars: true },
  });
}

export async function liveStatus(payload: Payload, article: Main): Promise<LiveStatus> {
  const { docs: jobs } = await payload.db.find<PublicationJob>({
    collection: 'publication-jobs',
    where: { and: [{ subject: { equals: 'articles' } }, { subjectId: { equals: String(article.id) } }] },
    sort: '-requestedAt',
    limit: 20,
    pagination: false,
  });
  const now = new Date().toISOString();
  const waiting = jobs.filter(
    ({ doneAt, dueAt, attempts }) => !doneAt && (dueAt <= now || (attempts ?? 0) > 0),
  );
  const done = jobs.find(({ doneAt }) => doneAt);
  const people = await exemplarsOf(payload, [article as Article]);
  const live = isPublicArticle(article as Article, people);
  const silent = [...people.values()].filter((person) => !consentCovers(person)).map(({ name }) => name);
  const isWithheld = article._status === 'published' && article.editorialState === 'published' && !live;
  return {
    live,
    pending: waiting.length > 0,
    since: live ? (done?.doneAt ?? undefined) : undefined,
    error: waiting.find(({ error }) => error)?.error ?? undefined,
    withheld: isWithheld
      ? `Chưa hiện trên cổng vì thiếu sự đồng ý của ${silent.join(', ') || 'người được kể'}.`
      : undefined,
    url: live ? `${payload.config.custom.siteUrl}/bai-viet/${article.slug}/` : undefined,
  };
}
