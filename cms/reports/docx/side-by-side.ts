import {
  BorderStyle,
  convertMillimetersToTwip as mm,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = { top: none, bottom: none, left: none, right: none };

/** Two columns without lines, their widths in millimetres: the head and the foot of an official paper. */
export const sideBySide = (left: [number, Paragraph[]], right: [number, Paragraph[]]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(left[0] + right[0]), type: WidthType.DXA },
    columnWidths: [mm(left[0]), mm(right[0])],
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          ([width, children]) =>
            new TableCell({
              children,
              borders,
              width: { size: mm(width), type: WidthType.DXA },
              margins: { left: 0, right: 0 },
            }),
        ),
      }),
    ],
  });
