import { formatDay, formatMoment } from '#models/vietnamese/calendar.ts';
import type { Bodies } from '#site/content/view.ts';
import type { ScriptTextView } from '#site/content/views/script.ts';
import { readingTime, spokenOf } from './spoken.ts';

/**
 * Bản đọc as plain text: what is read aloud stands between the two rules, so that a person or a program
 * can take it out whole.
 */
export function scriptText(view: ScriptTextView, bodies: Bodies): string {
  const { site, story, article, publishedAt, corrections, languages } = view;
  const script = spokenOf(view, bodies);
  const parts = [
    [
      `BẢN ĐỌC: ${view.title}`,
      `Thời lượng đọc ước tính: ${readingTime(script.seconds)} (${script.syllables} tiếng)`,
      story.unit && `Đơn vị giới thiệu: ${story.unit}`,
      story.byline && `Tác giả: ${story.byline}`,
      story.source && `Nguồn: ${story.source}`,
      `Đăng trên cổng: ${formatMoment(publishedAt)}`,
      ...corrections.map(({ on, note }) => `Đính chính ngày ${formatDay(on)}: ${note}`),
    ],
    [rule],
    ['[LỜI DẪN]'],
    [script.intro],
    ['[NỘI DUNG]'],
    [script.body],
    ['[LỜI KẾT]'],
    [script.outro],
    [rule],
    ...languages.flatMap(({ label, by, text }) => [
      [`[${label.toUpperCase()}]${by ? ` ${by}` : ''}`],
      [text],
      [rule],
    ]),
    [
      `Bài trên cổng: ${site.url}${article}`,
      `Khi phát xin nêu nguồn: ${site.name}, ${site.council}.`,
      'Trước giờ phát, xem lại bài trên cổng: bài có thể đã được đính chính hoặc thu hồi.',
      contactLine(site.contact),
    ],
  ];
  return `${parts
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n')}\n`.normalize('NFC');
}

const rule = '――――――――――――――――――――';

function contactLine({ name, phone, email }: ScriptTextView['site']['contact']): string {
  const said = [name, phone, email].filter(Boolean).join(', ');
  return said && `Liên hệ: ${said}`;
}
