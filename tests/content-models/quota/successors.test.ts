import { expect, test } from 'vitest';
import { heirsOf } from '#models/quota/successors.ts';
import { unit } from './making.ts';

const ended = '2025-06-30';
const heir = heirsOf(
  [
    unit('xã cũ', { validTo: ended, successors: ['xã mới'] }),
    unit('xã bên', { validTo: ended, successors: ['xã mới'] }),
    unit('xã mới', { validFrom: '2025-07-01', validTo: '2026-12-31', successors: ['xã sau'] }),
    unit('xã sau', { validFrom: '2027-01-01' }),
    unit('huyện', { validTo: ended, successors: ['xã mới', 'xã sau'] }),
    unit('giải thể', { validTo: ended }),
    unit('lạc', { validTo: ended, successors: ['không còn'] }),
    unit('vòng 1', { validTo: ended, successors: ['vòng 2'] }),
    unit('vòng 2', { validTo: ended, successors: ['vòng 1'] }),
  ],
  '2025-07-01',
);

test.each([
  ['xã cũ', 'xã mới'],
  ['xã bên', 'xã mới'],
  ['xã mới', 'xã mới'],
  ['huyện', 'huyện'],
  ['giải thể', 'giải thể'],
  ['lạc', 'lạc'],
  ['vòng 1', 'vòng 2'],
  ['together', 'together'],
])('%s is read under %s', (id, expected) => {
  expect(heir(id)).toBe(expected);
});

test('a unit is its own until the day after its last, and its heir’s heir takes over in turn', () => {
  const units = [
    unit('A', { validTo: ended, successors: ['B'] }),
    unit('B', { validTo: '2026-12-31', successors: ['C'] }),
    unit('C'),
  ];
  expect(['2025-06-30', '2025-07-01', '2027-01-01'].map((day) => heirsOf(units, day)('A'))).toEqual([
    'A',
    'B',
    'C',
  ]);
});
