import type { PayloadRequest } from 'payload';
import type { Article, Exemplar } from '#cms/payload-types.ts';
import { consentCovers } from '#models/consent.ts';
import { formatDay, localDay } from '#models/vietnamese/calendar.ts';
import { isLive } from '../actions/article-rule.ts';
import { exemplarsOf } from '../projection/public-articles.ts';
import { refuse } from './refuse.ts';

/**
 * A story is aired from the day it came out, or its embargo ended, until the day it was taken down or somebody
 * told of took the consent back. `day` is 'yyyy-mm-dd' in Việt Nam.
 */
export async function demandAirable(
  article: Article | undefined,
  day: string,
  req: PayloadRequest,
): Promise<void> {
  if (day > localDay(new Date())) refuse(`Ngày ${formatDay(day)} chưa tới; chỉ ghi lượt đã phát.`);
  if (!article?.firstPublishedAt || !article.publishedAt)
    refuse('Bài này chưa từng lên cổng nên không ghi lượt phát được.');
  const opens = firstDay(article);
  if (day < opens) refuse(`Bài chỉ được phát từ ngày ${formatDay(opens)}; hãy xem lại ngày phát.`);
  const people = [...(await exemplarsOf(req.payload, [article])).values()];
  const closed = lastMoment(article, people);
  if (closed && day > localDay(closed))
    refuse(
      `Bài đã rời cổng ngày ${formatDay(localDay(closed))} và không được phát nữa; nếu đã phát trước đó, hãy ghi đúng ngày phát.`,
    );
}

/** A story may have been out elsewhere before it came to this portal: the earlier day counts. */
function firstDay({ publishedAt, firstPublishedAt, embargo }: Article): string {
  const out = [publishedAt, firstPublishedAt].flatMap((at) => (at ? [localDay(new Date(at))] : [])).sort();
  const held = embargo ? localDay(new Date(embargo)) : '';
  return [out[0] ?? '', held].sort().at(-1) ?? '';
}

/** When it was taken down or the first of those told of took the consent back; undefined while it may be aired. */
function lastMoment(article: Article, people: Exemplar[]): string | undefined {
  const silent = people.filter((person) => !consentCovers(person) || !consentCovers(person, 'radio'));
  const never = silent.filter(({ consentEndedAt }) => !consentEndedAt).map(({ name }) => name);
  if (never.length > 0)
    refuse(`Chưa ghi nhận sự đồng ý phát trên đài truyền thanh của: ${never.join(', ')}.`);
  const ends = [
    isLive(article) ? undefined : article.lastAct?.at,
    ...silent.map(({ consentEndedAt }) => consentEndedAt),
  ];
  return ends
    .filter((end) => typeof end === 'string')
    .map((end) => new Date(end).toISOString())
    .sort()[0];
}
