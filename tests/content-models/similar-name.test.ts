import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '#models/similar-name.ts';

const here = { sameUnit: true };
const elsewhere = { sameUnit: false };

describe('two names', () => {
  it.each([
    ['Trương Công Lũy', 'Gia đình ông Trương Công Lũy'],
    ['Bùi Thị Thảo', 'Hộ gia đình chị Bùi Thị Thảo'],
    ['Trương Công Lũy', 'TRƯƠNG CÔNG LŨY'],
    ['Nguyễn Thị Hoà', 'bà Nguyễn  Thị Hòa'],
    ['Nguyễn Thị Thuỷ', 'Nguyễn Thị Thủy'],
    ['Hồ Pa Lứa', 'Hồ Pa Lứa'.normalize('NFD')],
    ['Mô hình “Ngõ không thùng rác”', 'Ngõ không thùng rác'],
    ['Khoa Cấp cứu – Đột quỵ, Bệnh viện tỉnh', 'Khoa Cấp cứu - Đột quỵ Bệnh viện tỉnh'],
    ["H'Hen Niê", 'H’Hen Niê'],
  ])('%s and %s are the same', (a, b) => {
    expect(likeness(a, b, elsewhere)).toBe('same');
  });

  it.each([
    ['Nguyễn Văn Đạt', 'Nguyen Van Dat'],
    ['Lý A Sình', 'Lí A Sình'],
    ['Lê Văn Tám', 'Lê Văn Tâm'],
    ['Đặng Thị Mỹ', 'Đặng Thị Mĩ'],
  ])('%s and %s are similar anywhere', (a, b) => {
    expect(likeness(a, b, elsewhere)).toBe('similar');
  });

  it.each([
    ['Nguyễn Thị Minh Hoà', 'Nguyễn Thị Hoà'],
    ['Nguyễn Hoà', 'Bà Nguyễn Thị Hoà'],
    ['Tổ may số 4', 'Tổ may số 4, Công ty Cổ phần May Cầu Lụa'],
  ])('%s and %s are similar within one unit only', (a, b) => {
    expect(likeness(a, b, here)).toBe('similar');
    expect(likeness(a, b, elsewhere)).toBeUndefined();
  });

  it.each([
    ['Nguyễn Văn Nam', 'Nguyễn Văn Lam'],
    ['Nguyễn Văn Hùng', 'Trần Văn Hùng'],
    ['Trần Thị Hoa', 'Trần Thị Hoàn'],
    ['Tổ may số 4', 'Tổ may số 5'],
    ['Ông', 'Bà'],
    ['Trường Mầm non Soi Dâu', 'Trường Tiểu học Soi Dâu'],
    ['Hoàng Văn An', 'Hoàng Thị An'],
    ['', 'Nguyễn Văn An'],
    ['“!!!”', '“!!!”'],
  ])('%s and %s are not alike, not even in one unit', (a, b) => {
    expect(likeness(a, b, here)).toBeUndefined();
  });
});

const family = fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đặng', 'Bùi', 'Lò', 'Vàng', 'Hồ');
const middle = fc.constantFrom('Văn', 'Thị', 'Đình', 'Minh', 'A', 'Thị Mai', 'Quang');
const given = fc.constantFrom(
  'An',
  'Bình',
  'Dung',
  'Đạt',
  'Hoà',
  'Lan',
  'Nam',
  'Quý',
  'Sình',
  'Thắng',
  'Yến',
);
const person = fc.tuple(family, middle, given).map((words) => words.join(' '));
const address = fc.constantFrom('', 'ông ', 'Bà ', 'anh ', 'Gia đình ông ', 'Hộ gia đình chị ', 'đồng chí ');
const unit = fc.record({ sameUnit: fc.boolean() });

describe('for any two names', () => {
  it('the order does not matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), person, unit, (a, b, where) => {
        expect(likeness(a, b, where)).toBe(likeness(b, a, where));
      }),
    );
    fc.assert(
      fc.property(person, person, unit, (a, b, where) => {
        expect(likeness(a, b, where)).toBe(likeness(b, a, where));
      }),
    );
  });

  it('a form of address, capitals and the way of composing letters make no difference', () => {
    fc.assert(
      fc.property(person, person, address, unit, (a, b, form, where) => {
        const same = likeness(a, b, where);
        expect(likeness(form + a, b, where)).toBe(same);
        expect(likeness(a.toUpperCase(), b, where)).toBe(same);
        expect(likeness(a.normalize('NFD'), b, where)).toBe(same);
        expect(likeness(form + a, a, where)).toBe('same');
      }),
    );
  });

  it('those of other given names or other families are never alike', () => {
    fc.assert(
      fc.property(family, family, middle, middle, given, given, unit, (f, g, m, n, x, y, where) => {
        fc.pre(f !== g || x !== y);
        expect(likeness(`${f} ${m} ${x}`, `${g} ${n} ${y}`, where)).toBeUndefined();
      }),
    );
  });

  it('within one unit no more is missed than between two', () => {
    fc.assert(
      fc.property(person, person, (a, b) => {
        const far = likeness(a, b, elsewhere);
        if (far) expect(likeness(a, b, here)).toBe(far);
      }),
    );
  });
});
