import type { Bodies, Body } from '#site/content/view.ts';

/** The Markdown a view names. Throws when the caller did not bring it. */
export function bodyOf({ id }: Body, bodies: Bodies): string {
  const markdown = bodies[id];
  if (markdown === undefined) throw new Error(`Thiếu nội dung của bài “${id}”.`);
  return markdown;
}
