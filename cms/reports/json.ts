import { type Paper, type Table, tablesOf } from './paper.ts';

/**
 * The paper for programs: `{ paper, kind, subject, issuer, on, paragraphs, tables: [{ key, label, columns:
 * [{ key, label, type }], rows: [{ <column key>: value }], total? }] }`. Counts and points are numbers, shares
 * ratios, days 'yyyy-mm-dd'; an empty cell is left out.
 */
export function toJson(paper: Paper): Buffer {
  const { key, kind, subject, letterhead, on, sections, appendices } = paper;
  const content = {
    paper: key,
    kind,
    subject,
    issuer: letterhead.issuer,
    on,
    paragraphs: [...sections, ...appendices].flatMap(({ paragraphs }) => paragraphs),
    tables: tablesOf(paper).map(withoutWidths),
  };
  return Buffer.from(`${JSON.stringify(content, null, 2)}\n`);
}

const withoutWidths = ({ key, label, columns, rows, total }: Table) => ({
  key,
  label,
  columns: columns.map(({ width, ...column }) => column),
  rows,
  total,
});
