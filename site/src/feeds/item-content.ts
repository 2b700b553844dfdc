import { formatDay } from '#models/vietnamese/calendar.ts';
import type { Bodies } from '#site/content/view.ts';
import type { FeedItem, FeedView } from '#site/content/views/feed.ts';
import { bodyOf } from '../text/body.ts';
import { escapeMarkup } from '../text/escape.ts';
import { feedImage, figure } from '../text/figure.ts';
import { renderMarkdown } from '../text/markdown.ts';
import { remember } from '../text/remember.ts';

/** A story stands in a dozen feeds in three formats each: its text is made once. */
const remembered = remember<string>(300);

/** What a feed says of a story in plain words: what was corrected first. */
export const summaryOf = ({ corrections, summary }: FeedItem): string =>
  [...corrections.map(correctionLine), summary].join(' ');

/** The whole text of a story as HTML: what was corrected, the cover, the story. All addresses are whole. */
export function contentOf(item: FeedItem, { site }: FeedView, bodies: Bodies): string {
  if (!item.body) return `<p>${escapeMarkup(item.summary)}</p>`;
  const { body, cover, pictures, corrections, href } = item;
  return remembered(JSON.stringify([site.url, body, cover, pictures, corrections, href]), () => {
    const notes = corrections.map(
      (note) => `<p><strong>${escapeMarkup(correctionLine(note))}</strong></p>\n`,
    );
    const picture = cover ? figure(feedImage(cover, site.url), cover) : '';
    const text = renderMarkdown(bodyOf(body, bodies), { base: site.url + href, pictures, absolute: true });
    return `${notes.join('')}${picture}${text}`.trim();
  });
}

const correctionLine = ({ on, note }: FeedItem['corrections'][number]): string =>
  `Đính chính ngày ${formatDay(on)}: ${note}`;
