import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  convertMillimetersToTwip as mm,
  Paragraph,
  TextRun,
} from 'docx';
import { normalizeText } from '#models/vietnamese/text.ts';

/** Sizes in half points, as Word counts them. */
export const size = { small: 22, note: 24, head: 24, table: 24, motto: 26, body: 28 } as const;

type Style = Pick<IRunOptions, 'bold' | 'italics' | 'size'>;

/** A text as Word takes it: clean of what XML forbids, its lines broken where they break. */
export const runs = (text: string, style: Style = {}): TextRun[] =>
  normalizeText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...style, text: line, break: index > 0 ? 1 : 0 }));

export const centred = (text: string, style: Style = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: runs(text, style) });

/** A paragraph of the body: justified, its first line 10 mm in. */
export const bodyText = (text: string, style: Style = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(10) },
    spacing: { before: 60, after: 60 },
    children: runs(text, { size: size.body, ...style }),
  });

/** A heading that stays with what follows. */
export const heading = (text: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 120, after: 60 },
    children: runs(text, { bold: true, size: size.body }),
  });

/** The thin line that the decree puts under some texts, this long in a column this wide; both in millimetres. */
export const rule = (length: number, within: number): Paragraph =>
  new Paragraph({
    indent: { left: mm((within - length) / 2), right: mm((within - length) / 2) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 60, line: 120, lineRule: 'exact' },
    children: [],
  });
