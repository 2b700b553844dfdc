import mammoth from 'mammoth';
import { mostBytes } from '#cms/files/unpacks-too-far.ts';
import { wordHtml } from '#cms/files/word-html.ts';
import { htmlBlocks } from './html-blocks.ts';

/** A Word file's text as Markdown blocks; its pictures are named `word:1`, `word:2` … in the text. */
export type WordText = { blocks: string[]; pictures: Map<string, Buffer> };

const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** Reads a .docx. Throws one Vietnamese sentence when the bytes are something else, whatever the name says. */
export async function readWord(bytes: Buffer): Promise<WordText> {
  const pictures = new Map<string, Buffer>();
  let held = 0;
  const convertImage = mammoth.images.imgElement(async (image) => {
    const name = `word:${pictures.size + 1}`;
    const data = await image.readAsBuffer();
    held += data.length;
    // One picture shown a thousand times comes a thousand times; the report says which are missing.
    if (held <= mostBytes) pictures.set(name, data);
    return { src: name };
  });
  return { blocks: htmlBlocks(await wordHtml(bytes, { convertImage, styleMap })), pictures };
}
