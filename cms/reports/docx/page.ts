import {
  AlignmentType,
  Header,
  type ISectionOptions,
  convertMillimetersToTwip as mm,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { size } from './text.ts';

/** A4 with the margins of Nghị định 30/2020/NĐ-CP, Phụ lục I: 20–25 above and below, 30–35 left, 15–20 right. */
const page = { width: 210, height: 297 };
const margins = { top: 20, bottom: 20, left: 30, right: 15 };

/** The room for text on a page, in millimetres. */
export const textWidth = (landscape: boolean): number =>
  (landscape ? page.height : page.width) - margins.left - margins.right;

/** Centred in the top margin, from the paper's second page on. */
const pageNumber = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT], size: size.motto })],
    }),
  ],
});
const nothing = new Header({ children: [new Paragraph({})] });

type Content = ISectionOptions['children'];

/** Pages of one orientation; `first` begins a paper, whose first page bears no number. */
export const pages = (children: Content, landscape: boolean, first: boolean): ISectionOptions => ({
  properties: {
    titlePage: first,
    page: {
      size: {
        width: mm(page.width),
        height: mm(page.height),
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: mm(margins.top),
        bottom: mm(margins.bottom),
        left: mm(margins.left),
        right: mm(margins.right),
        header: mm(10),
        footer: mm(10),
      },
      ...(first && { pageNumbers: { start: 1 } }),
    },
  },
  headers: first ? { default: pageNumber, first: nothing } : { default: pageNumber },
  children,
});
