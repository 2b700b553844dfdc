import { expect, test } from 'vitest';
import { plainText } from '#site/publisher/plain-text.ts';

test('the words are there, of headings, lists, quotes and tables, and no sign of how they were written', () => {
  expect(
    plainText(
      '## Lớp học\n\nThầy **Khuyên** mở *lớp*.\n\n- bàn\n- ghế\n\n> Cảm ơn thầy.\n\n| Năm | Học trò |\n|---|---:|\n| 2026 | 24 |',
    ),
  ).toBe('Lớp học Thầy Khuyên mở lớp. bàn ghế Cảm ơn thầy. Năm Học trò 2026 24');
});

test('a link leaves its words, a picture and raw HTML leave nothing', () => {
  expect(plainText('Đọc [bản kế hoạch](/van-ban/118/).\n\n![Cây cầu](media:7)\n\n<aside>ẩn</aside>')).toBe(
    'Đọc bản kế hoạch.',
  );
});

test('a word never runs into the one of the next line, item or cell', () => {
  expect(plainText('một\nhai\\\nba\n\n1. bốn\n   - năm\n2. sáu')).toMatch(
    /^một\s+hai\s+ba\s+bốn\s+năm\s+sáu$/,
  );
});

test('letters that HTML would escape stand as they are read', () => {
  expect(plainText('Mặt trận & Đoàn thể: "làm" < "nói"')).toBe('Mặt trận & Đoàn thể: "làm" < "nói"');
});
