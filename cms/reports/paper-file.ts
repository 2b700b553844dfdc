import { slugify } from '#models/vietnamese/slug.ts';
import { toCsv } from './csv.ts';
import { toDocx } from './docx.ts';
import { toJson } from './json.ts';
import type { Paper } from './paper.ts';
import { toXlsx } from './xlsx.ts';

export const paperFormats = ['docx', 'xlsx', 'csv', 'json'] as const;
export type PaperFormat = (typeof paperFormats)[number];

export type PaperFile = { name: string; mimeType: string; bytes: Buffer };

const writers: Record<PaperFormat, { mimeType: string; write: (paper: Paper) => Buffer | Promise<Buffer> }> =
  {
    docx: {
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      write: toDocx,
    },
    xlsx: { mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: toXlsx },
    csv: { mimeType: 'text/csv; charset=utf-8', write: toCsv },
    json: { mimeType: 'application/json; charset=utf-8', write: toJson },
  };

/** The paper as a file, named in ASCII after what it is: `bao-cao-ket-qua-…-quy-iii-2026.docx`. */
export async function paperFile(paper: Paper, format: PaperFormat): Promise<PaperFile> {
  const { mimeType, write } = writers[format];
  return {
    name: `${slugify(`${paper.kind} ${paper.subject}`)}.${format}`,
    mimeType,
    bytes: await write(paper),
  };
}
