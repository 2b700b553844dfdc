import JSZip from 'jszip';

/** The parts of a Word file as text. */
export async function wordParts(bytes: Buffer): Promise<Map<string, string>> {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = Object.values(files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(parts.map(async (part) => [part.name, await part.async('string')] as const)),
  );
}

const between = (xml: string, tag: string): string[] =>
  xml.match(new RegExp(`<w:${tag}[ >](?:(?!<w:${tag}[ >])[\\s\\S])*?</w:${tag}>`, 'g')) ?? [];

/** The words of a piece of a document, its line breaks kept. */
export const wordsIn = (xml: string): string =>
  (xml.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:br\/>|<\/w:p>/g) ?? [])
    .map((piece) => (piece.startsWith('<w:t') ? piece.replace(/<[^>]*>/g, '') : '\n'))
    .join('')
    .trim()
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The tables that have a header row, as the texts of their cells. */
export const wordTables = (document: string): string[][][] =>
  between(document, 'tbl')
    .filter((table) => table.includes('<w:tblHeader'))
    .map((table) => between(table, 'tr').map((row) => between(row, 'tc').map(wordsIn)));

/** CSV by RFC 4180, cell by cell. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const record of text.match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g) ?? []) {
    const cells = [...record.slice(0, -2).matchAll(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g)].map(
      ([, cell = '']) => cell,
    );
    if (!record.endsWith(',\r\n')) cells.pop();
    rows.push(cells.map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)));
  }
  return rows;
}
