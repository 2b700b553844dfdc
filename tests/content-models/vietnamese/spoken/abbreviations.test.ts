import { describe, expect, test } from 'vitest';
import { speechSettingsSchema } from '#models/spoken-script.ts';
import { manyMeanings } from '#models/vietnamese/spoken/abbreviations/many-meanings.ts';
import { abbreviationGroups } from '#models/vietnamese/spoken/abbreviations.ts';
import { speak } from '#models/vietnamese/spoken/speak.ts';

const settings = speechSettingsSchema.parse({});
const entries = abbreviationGroups.flatMap(({ entries }) => entries);
const withLocal = (abbreviations: { short: string; long: string }[]) =>
  speechSettingsSchema.parse({ abbreviations });

describe('the list that comes with the system', () => {
  test('has at least 250 entries, each short form once', () => {
    expect(entries.length).toBeGreaterThanOrEqual(250);
    const shorts = [...entries.map(([short]) => short), ...manyMeanings.map(({ short }) => short)];
    expect(shorts.filter((short, at) => shorts.indexOf(short) !== at)).toEqual([]);
  });

  test.each(abbreviationGroups)(
    '$name: every entry is said as it stands, in words that need no reading',
    ({ entries }) => {
      for (const [short, long] of entries) {
        const said = speak(`theo ${short} mới`, settings);
        expect(said, short).toEqual({ text: `theo ${long} mới`, unread: [] });
        expect(speak(long, settings).unread, short).toEqual([]);
        expect(long).toBe(long.normalize('NFC'));
      }
    },
  );
});

describe('the station’s own list', () => {
  test('wins over the built-in one and decides what is ambiguous', () => {
    const own = withLocal([
      { short: 'HTX', long: 'hợp tác xã chè' },
      { short: 'CCB', long: 'cựu chiến binh' },
      { short: '24/7', long: 'suốt ngày đêm' },
      { short: 'A+B (x)', long: 'a và b' },
    ]);
    expect(speak('HTX có 3 CCB trực 24/7, A+B (x)', own)).toEqual({
      text: 'Hợp tác xã chè có ba cựu chiến binh trực suốt ngày đêm, a và b',
      unread: [],
    });
    expect(speak('HTXNN', own).text).toBe('Hợp tác xã nông nghiệp');
  });

  test('may say a thing with a short form that is read in turn', () => {
    const own = withLocal([{ short: 'HLP', long: 'Hội LHPN' }]);
    expect(speak('chị em HLP', own).text).toBe('chị em Hội Liên hiệp Phụ nữ');
  });

  test('is refused with the rows that do not go together', () => {
    const twice = [
      { short: 'HTX', long: 'hợp tác xã' },
      { short: 'UB', long: 'Ủy ban' },
      { short: 'HTX', long: 'hội thể xác' },
    ];
    expect(speechSettingsSchema.safeParse({ abbreviations: twice }).error?.issues[0]?.message).toBe(
      'Chữ viết tắt “HTX” có ở cả dòng 1 và dòng 3: giữ lại một dòng.',
    );
    const endless = [{ short: 'HTX', long: 'HTX Chè' }];
    expect(speechSettingsSchema.safeParse({ abbreviations: endless }).error?.issues[0]?.message).toMatch(
      /^Dòng 1: cách đọc của “HTX” lại chứa chính “HTX”/,
    );
  });
});
