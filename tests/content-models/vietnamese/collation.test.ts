import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareByGivenName, compareText, sortedByName } from '#models/vietnamese/collation.ts';
import { anyText, vietnameseText } from './arbitraries.ts';

describe('lists of titles', () => {
  test.each([
    [['ba', 'bà', 'bả', 'bã', 'bá', 'bạ', 'bă', 'bâ']],
    [['An', 'Ánh', 'Ăn', 'Ân', 'Dũng', 'Đức', 'Em', 'Yên']],
    [['Khối 1', 'Khối 2', 'Khối 10']],
    [['đơn vị 9', 'Đơn vị 10']],
  ])('%j is in order', (inOrder) => {
    expect(inOrder.toReversed().sort(compareText)).toEqual(inOrder);
  });
});

describe('lists of people', () => {
  const inOrder = [
    'An',
    'Lê Thị An',
    'Nguyễn Thị An',
    'Trần Văn An',
    'Nguyễn Ăn',
    'Bùi Ân',
    'Y Bình',
    'Hoàng Văn Dũng',
    'Hoàng Văn Đức',
    'Đặng Thị Hoà',
    'Lê Thị Hòa',
    'Nguyễn Thị Hoà',
    'Bùi Văn Hoà',
    'Lê Thị Hỏa',
  ];

  test('they go by tên, then đệm, then họ, a Hoà among the Hòas', () => {
    expect(inOrder.toReversed().sort(compareByGivenName)).toEqual(inOrder);
  });

  test('records go by their name and the given list is left as it was', () => {
    const people = inOrder.toReversed().map((fullName) => ({ fullName }));
    const before = [...people];
    expect(sortedByName(people, (person) => person.fullName).map((person) => person.fullName)).toEqual(
      inOrder,
    );
    expect(people).toEqual(before);
  });

  test('spaces around a name do not move it', () => {
    expect(compareByGivenName('  Trần Văn  An ', 'Nguyễn Ăn')).toBeLessThan(0);
    expect(compareByGivenName('  Vũ Văn An', 'Đỗ Văn An')).toBeGreaterThan(0);
  });
});

describe.each([
  ['compareText', compareText],
  ['compareByGivenName', compareByGivenName],
])('%s puts any texts in one order only', (_name, compare) => {
  const text = fc.oneof(
    anyText,
    vietnameseText,
    fc.constantFrom('01', '1', 'Hoà An', 'Hòa An', 'hoà an', 'An', ''),
  );

  test('each pair has one order, a tie only for the same text', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        expect(compare(a, b) === 0).toBe(a.normalize('NFC') === b.normalize('NFC'));
      }),
    );
  });

  test('and the pairs agree with one another', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(compare(a, b) <= 0 && compare(b, c) <= 0 && compare(a, c) > 0).toBe(false);
      }),
    );
  });
});
