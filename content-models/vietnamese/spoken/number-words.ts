/** How this province says 105 and 1.000. */
export type NumberWords = { zeroWord: 'linh' | 'lẻ'; thousandWord: 'nghìn' | 'ngàn' };

const ones = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const billion = 9;

/** `105` → một trăm linh năm, for up to 18 decimal digits; zeros in front do not count. */
export function cardinal(digits: string | number, words: NumberWords): string {
  const significant = String(digits).replace(/^0+(?=\d)/, '');
  return significant === '0' ? 'không' : cardinalParts(significant, words, false).join(' ');
}

/** `0912` → không chín một hai, as telephone numbers and codes are read. */
export function digitByDigit(digits: string): string {
  return Array.from(digits, one).join(' ');
}

/** A number's place in a row: thứ nhất, thứ hai, thứ tư, thứ mười bốn. */
export function ordinal(digits: string | number, words: NumberWords): string {
  const special: Record<string, string> = { 1: 'nhất', 4: 'tư' };
  return special[Number(digits)] ?? cardinal(digits, words);
}

/** A month's own name: April is tháng tư. */
export function monthName(month: string | number, words: NumberWords): string {
  return Number(month) === 4 ? 'tư' : cardinal(month, words);
}

function cardinalParts(digits: string, words: NumberWords, inside: boolean): string[] {
  if (digits.length > billion) {
    const rest = cardinalParts(digits.slice(-billion), words, true);
    return [...cardinalParts(digits.slice(0, -billion), words, inside), 'tỷ', ...rest];
  }
  const scales = ['', words.thousandWord, 'triệu'];
  const said: string[] = [];
  for (let power = Math.ceil(digits.length / 3) - 1; power >= 0; power--) {
    const group = digits.slice(-3 * (power + 1), digits.length - 3 * power);
    if (Number(group) === 0) continue;
    said.push(...belowThousand(group, words, inside || said.length > 0));
    const scale = scales[power];
    if (scale) said.push(scale);
  }
  return said;
}

/** Inside a longer number the hundreds are said even when there are none: 1.050 is một nghìn không trăm năm mươi. */
function belowThousand(group: string, words: NumberWords, inside: boolean): string[] {
  const [hundreds = '0', tens = '0', units = '0'] = group.padStart(3, '0');
  const said = hundreds !== '0' || inside ? [one(hundreds), 'trăm'] : [];
  if (tens === '0') {
    if (units !== '0') said.push(...(said.length > 0 ? [words.zeroWord] : []), one(units));
    return said;
  }
  said.push(...(tens === '1' ? ['mười'] : [one(tens), 'mươi']));
  if (units !== '0') said.push(afterTens(units, tens));
  return said;
}

function afterTens(units: string, tens: string): string {
  if (units === '5') return 'lăm';
  if (tens !== '1' && units === '1') return 'mốt';
  if (tens !== '1' && units === '4') return 'tư';
  return one(units);
}

const one = (digit: string): string => ones[Number(digit)] ?? digit;
