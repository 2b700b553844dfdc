import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeLine, normalizeText } from '#models/vietnamese/text.ts';
import { anyText } from './arbitraries.ts';

describe('text as it is stored', () => {
  test.each([
    ['decomposed letters typed on a Mac', 'điển hình'.normalize('NFD'), 'điển hình'],
    ['line ends of Windows and of old Macs', 'một\r\nhai\rba\nbốn', 'một\nhai\nba\nbốn'],
    ['line breaks of Word keep words apart', 'một\vhai\u2028ba', 'một\nhai\nba'],
    ['tabs stay, other control characters go', 'a\tb\u0000\u0007c\u007f\u009fd', 'a\tbcd'],
    ['a letter and its mark meet when what stood between them goes', 'a\u200b\u0301', 'á'],
    [
      'soft hyphens, zero-width spaces, byte-order marks',
      '\ufeffxã\u200b hội\u2060 chủ ngh\u00adĩa',
      'xã hội chủ nghĩa',
    ],
    ['marks that turn the direction of writing', 'ba\u202eoc\u202c', 'baoc'],
    ['no-break spaces', 'Đắk\u00a0Lắk 10\u202fha', 'Đắk Lắk 10 ha'],
    ['non-characters and halves of a surrogate pair', 'a\ufffe\uffff\ud83d\u200b\ude00b', 'ab'],
    ['emoji and the joins inside them stay', '👩‍🌾 giỏi', '👩‍🌾 giỏi'],
    ['white space at the ends', '\n  Gương sáng \u00a0\n', 'Gương sáng'],
  ])('%s', (_what, raw, stored) => {
    expect(normalizeText(raw)).toBe(stored);
  });

  test('a title is one line with single spaces', () => {
    expect(normalizeLine(' Bà \t Nguyễn\r\n\r\nThị \u00a0Hoà ')).toBe('Bà Nguyễn Thị Hoà');
  });

  test('the tone stays where the author put it', () => {
    expect(normalizeText('hoà hòa thuỷ thủy')).toBe('hoà hòa thuỷ thủy');
  });

  test.each([
    ['normalizeText', normalizeText],
    ['normalizeLine', normalizeLine],
  ])('%s is NFC, clean, and changes nothing the second time', (_name, normalize) => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const stored = normalize(raw);
        expect(stored).toBe(stored.normalize('NFC'));
        expect(stored).toBe(stored.trim());
        expect(stored).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cs}|[\u00a0\u00ad\u200b\u2060\ufeff\ufffe\uffff]/u);
        expect(normalize(stored)).toBe(stored);
      }),
    );
  });
});
