import { Paragraph, type Table } from 'docx';
import type { Signature } from '../paper.ts';
import { sideBySide } from './side-by-side.ts';
import { centred, runs, size } from './text.ts';

/** Nơi nhận at the left and who signs at the right; two who sign stand side by side. `width` in millimetres. */
export function closing(
  signatures: readonly Signature[],
  recipients: readonly string[],
  width: number,
): (Paragraph | Table)[] {
  const [first, second] = signatures.map(signatureBlock);
  const left = second ? (first ?? []) : recipientsBlock(recipients);
  const right = second ?? first ?? [];
  return [new Paragraph({ keepNext: true }), sideBySide([width / 2, left], [width / 2, right])];
}

/** Quyền hạn, chức vụ; room for the hand and the seal. The decree wants no degree or title before the name. */
const signatureBlock = (lines: Signature): Paragraph[] => [
  ...lines.map((line) => centred(line, { bold: true, size: size.body })),
  ...Array.from({ length: 4 }, () => new Paragraph({})),
];

const recipientsBlock = (recipients: readonly string[]): Paragraph[] =>
  recipients.length === 0
    ? [new Paragraph({})]
    : [
        new Paragraph({ children: runs('Nơi nhận:', { bold: true, italics: true, size: size.note }) }),
        ...recipients.map((line) => new Paragraph({ children: runs(`- ${line}`, { size: size.small }) })),
      ];
