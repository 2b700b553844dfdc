/** What a pattern may say of a story. */
type Told = { title: string; summary: string; unit?: string; byline?: string; source?: string };

/** What may stand in braces in a pattern of lời dẫn or lời kết, and what of the story it stands for. */
export const placeholders = {
  'tiêu đề': 'title',
  'tóm tắt': 'summary',
  'đơn vị': 'unit',
  'tác giả': 'byline',
  nguồn: 'source',
} as const satisfies Record<string, keyof Told>;

export const defaultOpening =
  'Kính thưa quý vị và bà con! Sau đây là chuyên mục “Gương điển hình tiên tiến”. Câu chuyện hôm nay: {tiêu đề}. {tóm tắt}. Câu chuyện do {đơn vị} giới thiệu.';
export const defaultClosing =
  'Quý vị và bà con vừa nghe câu chuyện: {tiêu đề}. Bài viết của {tác giả}. Nguồn tin: {nguồn}. Xin cảm ơn quý vị và bà con đã lắng nghe.';

/** For the help beside the field. */
export const patternHelp = `Có thể dùng ${Object.keys(placeholders)
  .map((name) => `{${name}}`)
  .join(', ')}. Câu nào có ô mà bài không có dữ liệu thì được bỏ cả câu.`;

/** Why a pattern cannot be used; undefined when it can. */
export function patternObjection(pattern: string): string | undefined {
  const unknown = namesIn(pattern).find((name) => !Object.hasOwn(placeholders, name));
  if (unknown !== undefined) return `Không có ô “{${unknown}}”. ${patternHelp}`;
  const rest = pattern.replace(/\{[^{}]*\}/g, '');
  return /[{}]/.test(rest)
    ? `Mẫu có dấu ngoặc nhọn lẻ: mỗi ô viết trong một cặp { }. ${patternHelp}`
    : undefined;
}

/** The pattern with the story's words; a sentence that asks for something the story has not is left out. */
export function fillPattern(pattern: string, story: Told): string {
  const wordsFor = (name: string) => story[placeholders[name as keyof typeof placeholders]]?.trim() ?? '';
  return pattern
    .split(/(?<=[.!?…]["”’]?)\s+/)
    .filter((sentence) => namesIn(sentence).every((name) => wordsFor(name) !== ''))
    .map((sentence) => sentence.replace(/\{([^{}]*)\}/g, (_, name: string) => wordsFor(name)))
    .join(' ')
    .replace(/([.!?…]["”’]?)\.(?!\.)/g, '$1');
}

const namesIn = (pattern: string) => Array.from(pattern.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name);
