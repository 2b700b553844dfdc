import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, sameName } from '#models/vietnamese/fold.ts';
import { anyText, vietnameseText } from './arbitraries.ts';

describe('the form in which texts are searched', () => {
  test.each([
    ['ĐIỂN HÌNH Tiên Tiến', 'dien hinh tien tien'],
    ['người, nguyễn, việc', 'nguoi, nguyen, viec'],
    ['Đắk  Lắk\n Đặng Thị Hoà', 'dak lak dang thi hoa'],
    ['Ðặng (typed with the Icelandic letter)', 'dang (typed with the icelandic letter)'],
    ['ƀ Ƀ č Č ŭ ĭ ĕ ơ̆ ư̆ ê̆ ñ ł ø', 'b b c c u i e o u e n l o'],
    ['H’Hen Niê, HʼUyên', "h'hen nie, h'uyen"],
    ['10 m²', '10 m2'],
    ['𝗚𝘂̛𝗼̛𝗻𝗴 sáng', 'guong sang'],
    ['xã\u200b h\u00adội', 'xa hoi'],
    ['', ''],
  ])('%j is found as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('every Vietnamese letter folds to a letter of ASCII', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(fold(text)).toMatch(/^[ -~–]*$/);
      }),
    );
  });

  test('folding twice is folding once, for every character there is', () => {
    const changed = [];
    for (let code = 0; code <= 0x1ffff; code += 1) {
      const folded = fold(String.fromCodePoint(code));
      if (fold(folded) !== folded) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('composed, decomposed and capital spellings are found alike', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('one name in two spellings', () => {
  test.each([
    ['Đặng Thị Hoà', 'Đặng Thị Hòa'],
    ['Phạm Thuỷ Tiên', 'Phạm Thủy Tiên'],
    ['UỶ BAN NHÂN DÂN', 'Ủy ban nhân dân'],
    ['Nguyễn Quý Khoẻ', 'Nguyễn Qúy Khỏe'],
    ['Lê Văn Tám', 'lê  văn tám '.normalize('NFD')],
    ['Dạy tốt – Học tốt', 'Dạy tốt - học tốt'],
    ['Hội đồng Thi đua – Khen thưởng', 'Hội đồng Thi đua—Khen thưởng'],
    ['Thi đua-Khen thưởng', 'Thi đua \u2011 Khen thưởng'],
    ["H'Hen Niê", 'H’Hen Niê'],
    ['Đắk Lắk', 'Ðắk Lắk'],
  ])('%s = %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  test.each([
    ['Lê Văn Tám', 'Lê Văn Tâm'],
    ['Lê Văn Tam', 'Lê Văn Tám'],
    ['Hoà', 'Hoá'],
    ['Nguyễn Văn Dũng', 'Nguyễn Văn Đũng'],
    ['Lý Mỹ', 'Lí Mĩ'],
    ['Krông Ná', 'Króng Na'],
    ['Ña', 'Nã'],
    ['Văn An', 'Vănan'],
    ['Xã A – B', 'Xã A B'],
  ])('%s ≠ %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  test('case and composition never make two names of one', () => {
    fc.assert(
      fc.property(vietnameseText, (name) => {
        expect(sameName(name, name.toUpperCase().normalize('NFD'))).toBe(true);
      }),
    );
  });
});
