import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speechSettingsSchema } from '#models/spoken-script.ts';
import { spokenBody, spokenScript } from '#models/vietnamese/spoken/script.ts';
import { speak } from '#models/vietnamese/spoken/speak.ts';
import { anyText } from '../arbitraries.ts';

const settings = speechSettingsSchema.parse({});
const numRuns = Number(process.env.PROPERTY_RUNS ?? 300);

/** Scraps that meet each other in every order: what a rule leaves must not be what another takes. */
const scrap = fc.constantFrom(
  ...'ngày|tháng|năm|quý|lần thứ|từ|đến|khóa|lớp|Quốc lộ|tỷ lệ|thắng|số|gọi|Hội|UBND|CCB|TT|TP.|TH|THCS|XIV|II|VI|I|K15|A4|QL4D|km|kg|m²|ha|tạ/ha|đ/c|v.v.'.split(
    '|',
  ),
  ...'20/11|1/2|24/7|3/2024|2021–2025|15–20/8|7h30|07:00|17 giờ 05|8,5|1.234|1,500|8.3|0,05|12%|-5°C|500k|07/KH-UBND|125/2024/NĐ-CP|0912 345 678|2–1|4x6|16-16-8|24A-123.45|1.2.3|½|≥|+|=|&|/|–|-|.|,|;|(|)|“|”|\n\n|Ảnh:|xem ảnh|https://a.vn/b|a@b.vn|[1]|*|**|_|- |1. |> |# |\\|đ|Ðắk|١|²|KẾ HOẠCH|XYZQ|H’Hen'.split(
    '|',
  ),
);
const scraps = fc
  .array(fc.tuple(scrap, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 14 })
  .map((pairs) => pairs.flat().join(''));
const written = fc.oneof(scraps, anyText, fc.stringMatching(/^[0-9A-ZĐa-z.,/ :–-]{0,24}$/));

describe('whatever is written', () => {
  test('is read without failing, in NFC, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(written, (text) => {
        const once = speak(text, settings);
        expect(once.text).toBe(once.text.normalize('NFC'));
        expect(speak(once.text, settings)).toEqual(once);
      }),
      { numRuns },
    );
  });

  test('no digit stays but in what is listed as unread', () => {
    fc.assert(
      fc.property(written, (text) => {
        const { text: said, unread } = speak(text, settings);
        const rest = unread
          .toSorted((a, b) => b.length - a.length)
          .reduce((left, token) => left.replaceAll(token, ' '), said);
        expect(rest).not.toMatch(/\p{N}/u);
      }),
      { numRuns },
    );
  });

  test('a whole script holds only what is for the ear, and its body comes back as it is', () => {
    fc.assert(
      fc.property(written, written, (title, body) => {
        const script = spokenScript({ title, summary: body, body }, settings);
        expect(script.seconds).toBeGreaterThanOrEqual(0);
        expect(`${script.intro}${script.body}${script.outro}`).not.toMatch(/https?:|[()[\]]/);
        const prose = spokenBody(body.replace(/[&+=≥]/g, ''), settings).text;
        expect(spokenBody(prose, settings).text).toBe(prose);
      }),
      { numRuns },
    );
  });

  const million = 1_000_000;
  test.each(['A', '1.', '1/', '(a', '[a](', 'www.', 'a@', '> - '])(
    'a million characters of %j come to an end',
    (part) => {
      const body = part.repeat(million / part.length);
      expect(() => spokenScript({ title: 'Thử', summary: 'Thử', body }, settings)).not.toThrow();
    },
  );
});
