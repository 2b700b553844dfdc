import { describe, expect, test } from 'vitest';
import { type StoryToSpeak, speechSettingsSchema } from '#models/spoken-script.ts';
import { spokenScript } from '#models/vietnamese/spoken/script.ts';

const settings = speechSettingsSchema.parse({});
const story: StoryToSpeak = {
  title: 'Bảy mươi hai gia đình và cái ngõ không có thùng rác',
  summary: 'Xe rác về thôn mỗi tháng còn 02 chuyến',
  body: 'Tối **20/9**, UBND xã họp.\n\n![Xe rác](media:1)\n\n*Ảnh: An Khê*\n\n- 72/72 gia đình phân loại;\n- 0,6 tấn mỗi tháng.',
  byline: 'An Khê',
  unit: 'Xã Soi Dâu',
  source: 'Cộng tác viên xã Soi Dâu',
};

describe('bản đọc', () => {
  test('has lời dẫn, nội dung and lời kết, and nothing that is for the eye', () => {
    expect(spokenScript(story, settings)).toMatchObject({
      intro:
        'Kính thưa quý vị và bà con! Sau đây là chuyên mục “Gương điển hình tiên tiến”. Câu chuyện hôm nay: Bảy mươi hai gia đình và cái ngõ không có thùng rác. Xe rác về thôn mỗi tháng còn hai chuyến. Câu chuyện do Xã Soi Dâu giới thiệu.',
      body: 'Tối hai mươi tháng chín, Ủy ban nhân dân xã họp.\n\nBảy mươi hai trên bảy mươi hai gia đình phân loại. Không phẩy sáu tấn mỗi tháng.',
      outro:
        'Quý vị và bà con vừa nghe câu chuyện: Bảy mươi hai gia đình và cái ngõ không có thùng rác. Bài viết của An Khê. Nguồn tin: Cộng tác viên xã Soi Dâu. Xin cảm ơn quý vị và bà con đã lắng nghe.',
      unread: [],
    });
  });
});
