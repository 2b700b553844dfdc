import { isAllCaps, sentenceCase } from './sentence-case.ts';

const offices =
  'Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Văn phòng|Hội đồng|Sở|Ban|Phòng|Liên đoàn|Tỉnh đoàn|Hội|Công an|Bộ Chỉ huy|Đảng ủy|Huyện ủy|Tỉnh ủy|Trường|Bệnh viện|Trung tâm';
const opening = new RegExp(
  `((?:${offices})\\s[^.,;:]{0,80}?)\\s+(?:ban hành|xây dựng|đề ra)\\s+(?:kế hoạch|quyết định|hướng dẫn)`,
  'iu',
);
const levelWithoutName = /(?:tỉnh|thành phố|thị xã|huyện|xã|phường|đặc khu)$/i;
const chapter = /^[IVX]+\s*[.)]\s/;

/**
 * Who issued the paper: the letterhead, else the opening's own words ("Ủy ban nhân dân tỉnh … ban hành kế
 * hoạch"). A level without its name ("thị xã") takes the place that stands before the day. Undefined when the
 * paper does not say it.
 */
export function issuerOf(
  head: readonly string[],
  text: readonly string[],
  place: string | undefined,
  story: string,
): string | undefined {
  const letterhead = head.filter((line) => isAllCaps(line) && !line.startsWith('CỘNG H')).join(' ');
  const firstChapter = text.findIndex((line) => chapter.test(line));
  const intro = text.slice(0, firstChapter < 0 ? 8 : firstChapter);
  const named = sentenceCase(letterhead, story) || intro.map((line) => opening.exec(line)?.[1]).find(Boolean);
  if (!named) return undefined;
  return levelWithoutName.test(named) && place ? `${named} ${place.trim()}` : named;
}
