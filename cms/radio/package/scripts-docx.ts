import { Document, Packer, Paragraph } from 'docx';
import { airLanguageLabels } from '#models/language.ts';
import { formatDuration } from '#models/vietnamese/duration.ts';
import { pages, textWidth } from '../../reports/docx/page.ts';
import { wordTable } from '../../reports/docx/table.ts';
import { centred, runs, size } from '../../reports/docx/text.ts';
import type { ProgrammeItem } from '../programme.ts';
import { clock, type Order, orderLines, orderSummary, weekWords } from './running-order.ts';

/** Read at arm's length from a desk: 16 points, wide lines. */
const read = { size: 32 };
const airy = { line: 400, after: 120 };

/** The running order and, a page a story, the scripts: A4, to be printed whole. */
export async function scriptsDocx(order: Order): Promise<Buffer> {
  const { placed, left } = order.rundown;
  const document = new Document({
    title: `Bản đọc, ${weekWords(order.week)}`,
    creator: order.station.name,
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: size.body, language: { value: 'vi-VN' } } },
      },
    },
    sections: [pages([...orderPage(order), ...[...placed, ...left].flatMap(storyPages)], false, true)],
  });
  return Packer.toBuffer(document);
}

function orderPage(order: Order) {
  const rows = orderLines(order).map((line) => ({ ...line, seconds: clock(line.seconds) }));
  const table = {
    key: 'khung',
    label: 'Khung chương trình',
    columns: [
      { key: 'at', label: 'Từ phút', type: 'text', width: 2 },
      { key: 'what', label: 'Phần', type: 'text', width: 9 },
      { key: 'from', label: 'Người đọc, tệp', type: 'text', width: 6 },
      { key: 'seconds', label: 'Dài', type: 'text', width: 2 },
    ],
    rows,
  } as const;
  return [
    centred('KHUNG CHƯƠNG TRÌNH', { bold: true, size: size.body }),
    centred(`${order.station.name} · ${weekWords(order.week)}`, { size: size.body }),
    new Paragraph({}),
    wordTable(table, textWidth(false)),
    new Paragraph({}),
    ...orderSummary(order).map((text) => new Paragraph({ children: runs(text, { size: size.body }) })),
  ];
}

function storyPages({ told }: ProgrammeItem): Paragraph[] {
  const { script, versions } = told;
  return [
    ...scriptPage(told.title, `${told.unit ? `${told.unit} · ` : ''}≈ ${formatDuration(script.seconds)}`, [
      ['Lời dẫn', script.intro],
      ['Nội dung', script.body],
      ['Lời kết', script.outro],
    ]),
    ...versions.flatMap(({ language, translator, text }) =>
      text
        ? scriptPage(told.title, [airLanguageLabels[language], translator].filter(Boolean).join(' · '), [
            ['Nội dung', text],
          ])
        : [],
    ),
  ];
}

function scriptPage(title: string, beneath: string, parts: [string, string][]): Paragraph[] {
  return [
    new Paragraph({ pageBreakBefore: true, keepNext: true, children: runs(title, { ...read, bold: true }) }),
    new Paragraph({ keepNext: true, spacing: { after: 200 }, children: runs(beneath, { italics: true }) }),
    ...parts.flatMap(([label, text]) => [
      new Paragraph({ keepNext: true, spacing: { before: 200 }, children: runs(label, { bold: true }) }),
      ...text.split('\n\n').map((words) => new Paragraph({ spacing: airy, children: runs(words, read) })),
    ]),
  ];
}
