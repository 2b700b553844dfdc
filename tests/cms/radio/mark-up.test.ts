import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markUp } from '#cms/admin/radio/mark-up.ts';
import { formatDuration } from '#models/vietnamese/duration.ts';

describe('marking a script', () => {
  it('marks a long sentence, and in it what could not be read', () => {
    expect(
      markUp('Ngắn. Câu này dài lắm có XYZ ở giữa. Hết.', ['Câu này dài lắm có XYZ ở giữa.'], ['XYZ']),
    ).toEqual([
      { text: 'Ngắn. ', mark: undefined },
      { text: 'Câu này dài lắm có ', mark: 'long' },
      { text: 'XYZ', mark: 'unread' },
      { text: ' ở giữa.', mark: 'long' },
      { text: ' Hết.', mark: undefined },
    ]);
  });

  it('marks whole words, wherever they stand, and signs as they are', () => {
    expect(markUp('CA bắt CAO, CA.', [], ['CA']).filter(({ mark }) => mark)).toHaveLength(2);
    expect(markUp('Giá 24/7 (x+1)?', [], ['24/7', '(x+1)']).map(({ text }) => text)).toEqual([
      'Giá ',
      '24/7',
      ' ',
      '(x+1)',
      '?',
    ]);
  });

  it('loses and adds nothing, whatever is marked', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.array(fc.string()), (text, long, unread) => {
        expect(
          markUp(text, long, unread)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('a reading time', () => {
  it.each([
    [0, '5 giây'],
    [42, '40 giây'],
    [60, '1 phút'],
    [188, '3 phút 10 giây'],
    [3601, '60 phút'],
  ])('%i seconds: %s', (seconds, words) => expect(formatDuration(seconds)).toBe(words));
  it('is not below nothing', () => expect(() => formatDuration(-1)).toThrow(RangeError));
});
