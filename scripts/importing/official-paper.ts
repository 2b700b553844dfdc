import type { DocumentKind } from '#models/document.ts';
import { readDay } from '#models/vietnamese/written-day.ts';
import { joinBlocks, plainOf } from './blocks.ts';
import type { IncomingPaper } from './incoming.ts';
import { issuerOf } from './issuer.ts';
import { noteOfCut } from './page-debris.ts';
import { isAllCaps, lowerFirst, sentenceCase } from './sentence-case.ts';

const kinds: Record<string, DocumentKind> = {
  'KẾ HOẠCH': 'plan',
  'QUYẾT ĐỊNH': 'decision',
  'HƯỚNG DẪN': 'guidance',
  'BÁO CÁO': 'report',
  'CÔNG VĂN': 'dispatch',
};
const motto = /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$|^CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM$/;
const independence = /^Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc$/i;
const numberLine = /^Số\s*:\s*([^\s/]*\s*\/\s*[\p{Lu}\d][\p{Lu}\p{Ll}\d.-]*)/u;
const placeAndDay = /^(\p{Lu}[\p{L}\s.]*?),\s*(ngày\b.*)$/u;
const recipients = /^Nơi nhận\s*:/i;
const subject = /^(?:V\/v|Về việc)\s*:?\s+/i;
const chapter = /^[IVX]+\s*[.)]\s/;
const headZone = 30;

/**
 * An official paper in the layout of Decree 30/2020: letterhead, number, place and day, kind, subject, text.
 * What does not carry at least two of its marks is no paper (undefined), unless the person says it is one.
 */
export function readPaper(blocks: readonly string[], asDocument: boolean): IncomingPaper | undefined {
  const lines = flattenFrame(blocks);
  const plain = lines.map(plainOf);
  const at = marksOf(plain);
  const marks = [at.number, at.kind, at.motto, at.day, at.recipients].filter((line) => line >= 0);
  if (marks.length < 2 && !asDocument) return undefined;

  const begin = Math.max(
    0,
    Math.min(
      ...[at.letterhead, at.number, at.motto, at.day, at.kind].filter((line) => line >= 0),
      plain.length,
    ),
  );
  const start = marks.length > 0 ? begin : 0;
  const { title, next, typed } = titleOf(plain, at.kind, start);
  const text = lines.slice(next).filter((_, index) => !isFrame(plain[next + index] ?? ''));
  const story = text.map(plainOf).join('\n');
  const [, place, day] = placeAndDay.exec(plain[at.day] ?? '') ?? [];
  const number = numberOf(plain[at.number]);
  const issuedOn = day ? readDay(day) : undefined;
  const issuer = issuerOf(
    plain.slice(start, Math.max(at.number, at.motto, start)),
    text.map(plainOf),
    place,
    story,
  );
  const kindLabel = at.kind >= 0 ? `${sentenceCase(plain[at.kind] ?? '', story)} ` : '';
  return {
    kind: 'document',
    title: kindLabel ? `${kindLabel}${lowerFirst(sentenceCase(title, story))}` : sentenceCase(title, story),
    number,
    documentKind: kinds[plain[at.kind] ?? ''] ?? kindByNumber(number),
    issuer,
    issuedOn,
    body: joinBlocks(
      text.map((block, index) => (isChapter(text, index) ? `## ${block.replace(/^#+\s+/, '')}` : block)),
    ),
    notes: [
      ...(number ? [] : ['văn bản không ghi số']),
      ...(issuedOn ? [] : ['văn bản không ghi đủ ngày ban hành']),
      ...(issuer ? [] : ['không thấy cơ quan ban hành']),
      ...(isAllCaps(typed)
        ? ['trích yếu viết hoa toàn bộ, đã chuyển về chữ thường, hãy xem lại tên riêng']
        : []),
      ...noteOfCut('đầu', plain.slice(0, start)),
    ],
  };
}

function marksOf(plain: readonly string[]) {
  const head = plain.slice(0, headZone);
  const number = head.findIndex((line) => numberLine.test(line));
  const mottoAt = head.findIndex((line) => motto.test(line));
  const end = number >= 0 ? number : mottoAt;
  return {
    number,
    motto: mottoAt,
    day: head.findIndex((line) => placeAndDay.test(line) && /tháng.*năm/.test(line)),
    kind: head.findIndex((line) => line in kinds),
    recipients: plain.findIndex((line) => recipients.test(line)),
    letterhead: end < 0 ? -1 : head.slice(0, end).findIndex((line) => isAllCaps(line) && !motto.test(line)),
  };
}

/** The subject: the lines under the kind, as long as they go on; without a kind the V/v line or the first line. */
function titleOf(plain: readonly string[], kindAt: number, start: number) {
  if (kindAt < 0) {
    const about = plain.findIndex((line, at) => at < headZone && subject.test(line));
    const at = about >= 0 ? about : plain.findIndex((line, index) => index >= start && !isFrame(line));
    const typed = plain[at] ?? '';
    return { title: typed.replace(subject, 'Về việc '), typed, next: Math.max(at, start) + 1 };
  }
  let next = kindAt + 1;
  while (plain[next] !== undefined && isFrame(plain[next] ?? '')) next += 1;
  let typed = plain[next] ?? '';
  next += 1;
  for (; goesOn(typed, plain[next] ?? ''); next += 1) typed = `${typed} ${plain[next]}`;
  return { title: typed.replace(subject, 'Về việc '), typed, next };
}

const goesOn = (title: string, line: string): boolean =>
  /^\p{Ll}/u.test(line) || (isAllCaps(title) && isAllCaps(line) && !chapter.test(line) && !isFrame(line));

function numberOf(line: string | undefined): string | undefined {
  const written = numberLine.exec(line ?? '')?.[1]?.replace(/\s+/g, '');
  return written && !written.startsWith('/') ? written : undefined;
}

function kindByNumber(number = ''): DocumentKind {
  const sign = /\/(KH|QĐ|HD|BC)(?:-|$)/.exec(number)?.[1];
  if (sign === 'KH') return 'plan';
  if (sign === 'QĐ') return 'decision';
  if (sign === 'HD') return 'guidance';
  return sign === 'BC' ? 'report' : 'dispatch';
}

/** What the portal prints from the record itself, and the rules drawn under it. */
const isFrame = (line: string): boolean =>
  line === '' ||
  motto.test(line) ||
  independence.test(line) ||
  numberLine.test(line) ||
  /^[-–_=*\s]+$/.test(line);

const isChapter = (text: readonly string[], index: number): boolean => {
  const line = plainOf(text[index] ?? '');
  return chapter.test(line) && line.length <= 150;
};

/** Word papers keep letterhead and signature in tables without borders; their cells are lines. */
const flattenFrame = (blocks: readonly string[]): string[] =>
  blocks.flatMap((block) => {
    if (!block.startsWith('|'))
      return block.split('\n').length > 1 && !block.startsWith('- ') ? block.split('\n') : [block];
    const lines = block
      .split('\n')
      .filter((row) => !/^[|\s:-]+$/.test(row))
      .flatMap((row) => row.split(/(?<!\\)\||<br>/))
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    const isFrameTable = lines.some(
      (line) => motto.test(plainOf(line)) || numberLine.test(plainOf(line)) || recipients.test(plainOf(line)),
    );
    return isFrameTable ? lines : [block];
  });
