import fc from 'fast-check';

const letters = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const letter = fc.constantFrom(...letters, ...letters.toUpperCase(), 'ƀ', 'Č', 'ŭ', 'ơ̆', 'ñ', 'ł', 'Ð', '7');

/** Words of Vietnamese letters, those of Ê Đê and Ba Na names among them, in NFC or in NFD. */
export const vietnameseText = fc
  .tuple(
    fc.array(fc.array(letter, { minLength: 1, maxLength: 6 }).map((word) => word.join(''))),
    fc.constantFrom('NFC', 'NFD'),
    fc.constantFrom(' ', '  ', '\n', ' – ', ', '),
  )
  .map(([words, form, gap]) => words.join(gap).normalize(form));

/** Anything a browser may send: control characters, lone surrogates, marks without a letter. */
export const anyText = fc.oneof(
  vietnameseText,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '\r',
        '\n',
        '\t',
        '\v',
        '\0',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\ufeff',
        '\ud83d',
        '\ude00',
        'a',
        '\u0301',
      ),
    )
    .map((parts) => parts.join('')),
);
