import { type ISectionOptions, Paragraph, TextRun } from 'docx';
import { type Column, mainTable, type Paper, type Row } from '../paper.ts';
import { closing } from './closing.ts';
import { head, title } from './letterhead.ts';
import { pages, textWidth } from './page.ts';
import { cellText } from './table.ts';
import { centred, runs, size } from './text.ts';

/** So many characters fill a page in 13 points; longer ones are set smaller, and only beyond 11 run over. */
const roomy = 2000;
const tight = 2600;

/** Each row of the paper as a page of its own: the unit's letterhead, numbered lines, the unit's signature. */
export function achievementPages(paper: Paper): ISectionOptions[] {
  const { columns, rows } = mainTable(paper);
  const width = textWidth(false);
  return rows.map((row) =>
    pages(
      [
        head(
          {
            letterhead: { ...paper.letterhead, superior: undefined, issuer: String(row.unit) },
            on: String(row.on ?? paper.on),
          },
          width,
        ),
        ...title(paper.kind, paper.subject, width),
        ...paper.sections.flatMap(({ paragraphs }) =>
          paragraphs.map((text) => centred(text, { italics: true, size: size.note })),
        ),
        ...linesOf(columns, row),
        ...closing(paper.signatures, [], width),
      ],
      false,
      true,
    ),
  );
}

function linesOf(columns: readonly Column[], row: Row): Paragraph[] {
  const lines = columns
    .map(({ key, label, type }) => ({ label, text: cellText(row[key], type) }))
    .filter(({ text }) => text);
  const length = lines.reduce((sum, { label, text }) => sum + label.length + text.length, 0);
  const points = length <= roomy ? 26 : length <= tight ? 24 : 22;
  return lines.map(
    ({ label, text }, index) =>
      new Paragraph({
        spacing: { before: 60, after: 60 },
        children: [
          new TextRun({ text: `${index + 1}. ${label}: `, bold: true, size: points }),
          ...runs(text, { size: points }),
        ],
      }),
  );
}
