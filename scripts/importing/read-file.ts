import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText } from '#cms/files/decode-text.ts';
import { markdownBlocks, plainTextBlocks } from './blocks.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Incoming } from './incoming.ts';
import { refuse } from './incoming.ts';
import { isDeclaredPaper, readDeclaredPaper, readDeclaredStory } from './read-declared.ts';
import { readLoose } from './read-loose.ts';
import { readWord } from './read-word.ts';

/** What one file holds: the record, the file's own bytes, and the pictures inside a Word file by name. */
export type ReadFile = { incoming: Incoming; bytes: Buffer; pictures: Map<string, Buffer> };

const mostBytes = 50 * 1024 * 1024;

/** Reads a .md, .markdown, .txt or .docx. Throws one Vietnamese sentence when it cannot. */
export async function readIncoming(path: string, asDocument: boolean): Promise<ReadFile> {
  if ((await stat(path)).size > mostBytes) refuse('Tệp lớn hơn 50 MB.');
  const bytes = await readFile(path);
  const extension = extname(path).toLowerCase();
  if (extension === '.docx') {
    const { blocks, pictures } = await readWord(bytes);
    return { incoming: readLoose(blocks, asDocument), bytes, pictures };
  }
  const text = decodeText(bytes);
  const { frontMatter, body } = splitFrontMatter(text);
  const pictures = new Map<string, Buffer>();
  if (!frontMatter) {
    const blocks = extension === '.txt' ? plainTextBlocks(text) : markdownBlocks(text);
    return { incoming: readLoose(blocks, asDocument), bytes, pictures };
  }
  const isPaper = asDocument || isDeclaredPaper(frontMatter);
  const incoming = isPaper
    ? readDeclaredPaper({ frontMatter, body })
    : readDeclaredStory({ frontMatter, body });
  return { incoming, bytes, pictures };
}
