import { Document, type ISectionOptions, Packer } from 'docx';
import { achievementPages } from './docx/achievement-page.ts';
import { closing } from './docx/closing.ts';
import { head, title } from './docx/letterhead.ts';
import { pages, textWidth } from './docx/page.ts';
import { wordTable } from './docx/table.ts';
import { bodyText, heading, size } from './docx/text.ts';
import type { Paper, Section } from './paper.ts';

/**
 * The paper in Word, laid out as Nghị định 30/2020/NĐ-CP, Phụ lục I has it: A4, Times New Roman 13–14, number
 * and date at the head, nơi nhận and signature at the foot. Everything is text; no value becomes a field.
 */
export async function toDocx(paper: Paper): Promise<Buffer> {
  const document = new Document({
    title: `${paper.kind}: ${paper.subject}`,
    subject: paper.subject,
    creator: paper.letterhead.issuer,
    lastModifiedBy: paper.letterhead.issuer,
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: size.body, color: '000000', language: { value: 'vi-VN' } },
        },
      },
    },
    sections: paper.key === 'trich-ngang' ? achievementPages(paper) : officialPages(paper),
  });
  return Packer.toBuffer(document);
}

function officialPages(paper: Paper): ISectionOptions[] {
  const width = textWidth(paper.landscape);
  const body = [
    head({ letterhead: paper.letterhead, on: paper.on, symbol: paper.symbol }, width),
    ...title(paper.kind, paper.subject, width),
    ...paper.sections.flatMap((section) => contentOf(section, width)),
    ...closing(paper.signatures, paper.recipients, width),
  ];
  const appendices = paper.appendices.flatMap((section) => contentOf(section, textWidth(true)));
  return [
    pages(body, paper.landscape, true),
    ...(appendices.length > 0 ? [pages(appendices, true, false)] : []),
  ];
}

const contentOf = (section: Section, width: number) => [
  ...(section.heading ? [heading(section.heading)] : []),
  ...section.paragraphs.map((text) => bodyText(text)),
  ...(section.table ? [wordTable(section.table, width)] : []),
];
