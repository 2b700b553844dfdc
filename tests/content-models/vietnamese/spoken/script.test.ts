import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type StoryToSpeak, speechSettingsSchema } from '#models/spoken-script.ts';
import { defaultOpening, patternObjection } from '#models/vietnamese/spoken/pattern.ts';
import { spokenScript } from '#models/vietnamese/spoken/script.ts';
import { longSentences, sentencesOf, spokenSyllables } from '#models/vietnamese/spoken/sentences.ts';

const settings = speechSettingsSchema.parse({});
const story: StoryToSpeak = {
  title: 'Bảy mươi hai gia đình và cái ngõ không có thùng rác',
  summary: 'Xe rác về thôn mỗi tháng còn 02 chuyến',
  body: 'Tối **20/9**, UBND xã họp.\n\n![Xe rác](media:1)\n\n*Ảnh: An Khê*\n\n- 72/72 gia đình phân loại;\n- 0,6 tấn mỗi tháng.',
  byline: 'An Khê',
  unit: 'UBND xã Soi Dâu',
  source: 'Cộng tác viên xã Soi Dâu',
};

describe('bản đọc', () => {
  test('has lời dẫn, nội dung and lời kết, and nothing that is for the eye', () => {
    expect(spokenScript(story, settings)).toMatchObject({
      intro:
        'Kính thưa quý vị và bà con! Sau đây là chuyên mục “Gương điển hình tiên tiến”. Câu chuyện hôm nay: Bảy mươi hai gia đình và cái ngõ không có thùng rác. Xe rác về thôn mỗi tháng còn hai chuyến. Câu chuyện do Ủy ban nhân dân xã Soi Dâu giới thiệu.',
      body: 'Tối hai mươi tháng chín, Ủy ban nhân dân xã họp.\n\nBảy mươi hai trên bảy mươi hai gia đình phân loại. Không phẩy sáu tấn mỗi tháng.',
      outro:
        'Quý vị và bà con vừa nghe câu chuyện: Bảy mươi hai gia đình và cái ngõ không có thùng rác. Bài viết của An Khê. Nguồn tin: Cộng tác viên xã Soi Dâu. Xin cảm ơn quý vị và bà con đã lắng nghe.',
      unread: [],
    });
  });

  test('leaves out the sentences for which the story has no words', () => {
    const { intro, outro } = spokenScript(
      { ...story, unit: undefined, byline: ' ', source: undefined },
      settings,
    );
    expect(intro).not.toContain('giới thiệu');
    expect(outro).toBe(
      'Quý vị và bà con vừa nghe câu chuyện: Bảy mươi hai gia đình và cái ngõ không có thùng rác. Xin cảm ơn quý vị và bà con đã lắng nghe.',
    );
  });

  test('does not close twice a sentence that the title closes itself', () => {
    const { intro } = spokenScript({ ...story, title: 'Ai giữ rừng?' }, settings);
    expect(intro).toContain('Câu chuyện hôm nay: Ai giữ rừng? Xe rác');
  });

  test('uses the office’s own patterns, which are read aloud like the rest', () => {
    const own = speechSettingsSchema.parse({
      opening: 'Đài xã phát 7h30. {tiêu đề}. Bài do {đơn vị} gửi.',
      closing: 'Bài của {tác giả}.',
    });
    const { intro, outro } = spokenScript({ ...story, title: 'Hũ gạo' }, own);
    expect(intro).toBe('Đài xã phát bảy giờ ba mươi phút. Hũ gạo. Bài do Ủy ban nhân dân xã Soi Dâu gửi.');
    expect(outro).toBe('Bài của An Khê.');
  });

  test('keeps a part written by hand word for word, the others derived', () => {
    const byHand = 'Bà con ơi (đọc chậm), UBND xã có 3 tin.';
    const script = spokenScript({ ...story, overrides: { intro: byHand, body: '', outro: ' ' } }, settings);
    expect(script.intro).toBe(byHand);
    expect(script.body).toBe(spokenScript(story, settings).body);
    expect(script.outro).toBe(spokenScript(story, settings).outro);
  });

  test('counts syllables as they are said, at the station’s pace', () => {
    const plain = {
      title: 'Hũ gạo',
      summary: 'Một nắm',
      body: 'Năm 2025',
      overrides: { intro: 'Một', outro: 'Hai' },
    };
    const slow = speechSettingsSchema.parse({ syllablesPerMinute: 100 });
    // một · năm hai nghìn không trăm hai mươi lăm · hai
    expect(spokenScript(plain, slow)).toMatchObject({ syllables: 10, seconds: 6 });
    expect(spokenScript({ ...plain, overrides: { ...plain.overrides, body: '2025' } }, slow).syllables).toBe(
      9,
    );
    expect(spokenSyllables('ba ki-lô-mét – đường')).toBe(5);
  });

  test('lists what it could not read, once, and a table too long to hear', () => {
    const row = '| Thôn | 24/7 |';
    const body = `CCB và CCB, 1/2.\n\n| A | B |\n|---|---|\n${Array(11).fill(row).join('\n')}`;
    expect(spokenScript({ ...story, body }, settings).unread).toEqual(['CCB', '1/2', 'bảng 11 dòng, 2 cột']);
  });

  test('every demo story is read to the end without anything unread', () => {
    const folder = join(import.meta.dirname, '../../../../scripts/demo/stories');
    for (const file of readdirSync(folder)) {
      const [, head = '', ...rest] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
      const title = /^title: (.*)$/m.exec(head)?.[1] ?? '';
      const script = spokenScript({ title, summary: title, body: rest.join('---') }, settings);
      expect(script.unread, file).toEqual([]);
      expect(`${script.intro}${script.body}${script.outro}`, file).not.toMatch(/[\d()[\]*#|_]|https?:/);
    }
  });
});

describe('sentences for the ear', () => {
  test('are cut where they end, also at an end of line', () => {
    expect(sentencesOf('Bà cười. “Thôi rau xong rồi. Ai rửa?” Cả lớp im…\nTối tối… xem xô. 3 giờ.')).toEqual([
      'Bà cười.',
      '“Thôi rau xong rồi.',
      'Ai rửa?”',
      'Cả lớp im…',
      'Tối tối… xem xô.',
      '3 giờ.',
    ]);
  });

  test('of 26 syllables and more are too long', () => {
    const words = (count: number) => `${Array(count).fill('một').join(' ')}.`;
    expect(longSentences(`${words(25)} M${words(26).slice(1)}`)).toEqual([
      { text: `M${words(26).slice(1)}`, syllables: 26 },
    ]);
  });
});

describe('patterns of lời dẫn and lời kết', () => {
  test('know their placeholders and refuse others by name', () => {
    expect(patternObjection(defaultOpening)).toBeUndefined();
    expect(patternObjection('Bài {tieu de} hay')).toMatch(
      /^Không có ô “\{tieu de\}”\. Có thể dùng \{tiêu đề\}/,
    );
    expect(patternObjection('Bài {tiêu đề')).toMatch(/^Mẫu có dấu ngoặc nhọn lẻ/);
  });

  test('a wrong pattern does not pass the settings', () => {
    const refused = speechSettingsSchema.safeParse({ opening: '{constructor}' });
    expect(refused.error?.issues[0]?.message).toMatch(/^Không có ô “\{constructor\}”/);
  });
});
