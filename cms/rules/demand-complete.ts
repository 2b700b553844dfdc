import type { Article } from '#cms/payload-types.ts';
import { isBody } from '../fields/body.ts';
import { hasWords } from '../projection/body-contents.ts';
import { refuse } from './refuse.ts';

/** A story is judged and published whole; one sentence names all that is missing. */
export function demandComplete(story: Article, aim: string): void {
  const missing = [
    !story.title && 'tiêu đề',
    !story.summary && 'tóm tắt',
    !(isBody(story.body) && hasWords(story.body)) && 'nội dung',
    !story.field && 'lĩnh vực',
    !story.movements?.length && 'phong trào thi đua',
    !story.introducedBy && 'đơn vị giới thiệu',
  ].filter((name) => typeof name === 'string');
  if (missing.length > 0) refuse(`Chưa ${aim} được vì bài còn thiếu: ${missing.join(', ')}.`);
}
