import { toDocx } from '#cms/reports/docx.ts';
import type { Section } from '#cms/reports/paper.ts';
import { documentKindLabels } from '#models/document.ts';
import type { DemoDocument } from './documents.ts';

/** The paper itself in Word, made from the same text; it says that it is invented, as the text does. */
export const documentPaper = ({
  number,
  title,
  documentKind,
  issuer,
  issuedOn,
  body,
}: DemoDocument): Promise<Buffer> =>
  toDocx({
    key: 'bao-cao',
    main: '',
    kind: documentKindLabels[documentKind].toUpperCase(),
    subject: title,
    letterhead: { issuer, place: 'Nhạn Giang' },
    on: issuedOn,
    landscape: false,
    sections: [{ paragraphs: [`Số: ${number}`] }, ...body.split(/^## /m).map(sectionOf)],
    appendices: [],
    signatures: [],
    recipients: [],
  });

/** A part of the text without the marks of Markdown; a row of a table becomes a line. */
function sectionOf(part: string, index: number): Section {
  const lines = part
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\|[-| ]+\|$/.test(line))
    .map((line) =>
      line
        .replace(/\*\*|^> /g, '')
        .replace(/^\| | \|$/g, '')
        .replaceAll(' | ', '; '),
    );
  return index === 0 ? { paragraphs: lines } : { heading: lines[0], paragraphs: lines.slice(1) };
}
