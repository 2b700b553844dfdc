import type { PayloadRequest } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import { articleSchema } from '#models/article.ts';
import { isBody } from '../fields/body.ts';
import { besideOf } from '../projection/beside.ts';
import { picturesIn } from '../projection/body-contents.ts';
import { flawOf } from '../projection/checked.ts';
import { articleRecord } from '../projection/records.ts';
import { refuse } from './refuse.ts';

const labels: Record<string, string> = {
  title: 'Tiêu đề',
  summary: 'Tóm tắt',
  body: 'Nội dung',
  slug: 'Đường dẫn',
  field: 'Lĩnh vực',
  byline: 'Tác giả',
  source: 'Nguồn',
  publishedAt: 'Giờ đăng',
  corrections: 'Đính chính',
  spoken: 'Sửa tay bản đọc',
};

/** What the portal could not take is told to who publishes it, instead of staying away without a word. */
export async function demandPassable(
  story: Article,
  aim: string,
  now: string,
  req: PayloadRequest,
): Promise<void> {
  const whole: Article = {
    ...story,
    id: story.id ?? 0,
    pictures: isBody(story.body) ? (picturesIn(story.body) as number[]) : [],
    publishedAt: story.publishedAt ?? now,
  };
  const beside = await besideOf(req.payload, [whole], new Date(now));
  const flaw = flawOf(articleSchema, articleRecord(whole, beside));
  if (!flaw) return;
  const name = labels[flaw.field] ?? flaw.field;
  refuse(`Chưa ${aim} được vì mục “${name}” ${flaw.words}; hãy sửa lại mục đó.`);
}
