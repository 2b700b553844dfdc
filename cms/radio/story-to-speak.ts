import type { Payload, PayloadRequest } from 'payload';
import type { Article, Unit } from '#cms/payload-types.ts';
import type { StoryToSpeak } from '#models/spoken-script.ts';
import { idOf } from '../access/actor.ts';
import { isBody } from '../fields/body.ts';
import { markdownOf } from '../projection/markdown.ts';

type Told = Partial<
  Pick<Article, 'title' | 'summary' | 'body' | 'byline' | 'source' | 'introducedBy' | 'spoken'>
>;

/** Pictures are not for the ear. */
const noPictures = new Map<string, string>();

/** What a story's script is made from. */
export async function storyToSpeak(
  payload: Payload,
  story: Told,
  req?: PayloadRequest,
): Promise<StoryToSpeak> {
  const unit = idOf(story.introducedBy);
  const known =
    unit === undefined
      ? undefined
      : await payload.db.findOne<Unit>({ collection: 'units', req, where: { id: { equals: unit } } });
  const { intro, body, outro } = story.spoken ?? {};
  return {
    title: story.title ?? '',
    summary: story.summary ?? '',
    body: isBody(story.body) ? markdownOf(story.body, noPictures) : '',
    byline: story.byline || undefined,
    source: story.source || undefined,
    unit: known?.name,
    overrides: { intro: intro || undefined, body: body || undefined, outro: outro || undefined },
  };
}
