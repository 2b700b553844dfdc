import { Paragraph, type Table } from 'docx';
import { formatOfficialDay } from '#models/vietnamese/calendar.ts';
import type { Letterhead } from '../paper.ts';
import { sideBySide } from './side-by-side.ts';
import { centred, rule, size } from './text.ts';

type Head = { letterhead: Letterhead; on: string; symbol?: string };

/**
 * Cơ quan chủ quản, cơ quan ban hành and number at the left; quốc hiệu, tiêu ngữ, place and date at the right
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II). `width` in millimetres.
 */
export function head({ letterhead, on, symbol }: Head, width: number): Table {
  const { superior, issuer, place } = letterhead;
  const [left, right] = [width * 0.4, width * 0.6];
  const number = symbol && `Số:        /${symbol}-${abbreviation(issuer)}`;
  return sideBySide(
    [
      left,
      [
        ...(superior ? [centred(superior.toUpperCase(), { size: size.head })] : []),
        centred(issuer.toUpperCase(), { size: size.head, bold: true }),
        rule(25, left),
        ...(number ? [centred(number, { size: size.motto })] : []),
      ],
    ],
    [
      right,
      [
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: size.head, bold: true }),
        centred('Độc lập - Tự do - Hạnh phúc', { size: size.motto, bold: true }),
        rule(57, right),
        centred(`${place ? `${place}, ` : ''}${formatOfficialDay(on)}`, { size: size.motto, italics: true }),
      ],
    ],
  );
}

/** Tên loại and trích yếu, with the line under them. */
export const title = (kind: string, subject: string, width: number): Paragraph[] => [
  new Paragraph({ spacing: { before: 240 } }),
  centred(kind, { size: size.body, bold: true }),
  centred(subject, { size: size.body, bold: true }),
  rule(40, width),
  new Paragraph({}),
];

/** `HĐTĐKT` for Hội đồng Thi đua – Khen thưởng: the first letter of every word. */
function abbreviation(name: string): string {
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}
