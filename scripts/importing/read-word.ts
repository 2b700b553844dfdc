import mammoth from 'mammoth';
import { decodeText, refuseBook, refuseLegacyFont } from './decode-text.ts';
import { htmlBlocks } from './html-blocks.ts';
import { refuse } from './incoming.ts';
import { mostBytes, unpacksTooFar } from './unpacks-too-far.ts';

/** A Word file's text as Markdown blocks; its pictures are named `word:1`, `word:2` … in the text. */
export type WordText = { blocks: string[]; pictures: Map<string, Buffer> };

const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** Reads a .docx. Throws one Vietnamese sentence when the bytes are something else, whatever the name says. */
export async function readWord(bytes: Buffer): Promise<WordText> {
  if (bytes.length === 0) decodeText(bytes);
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    refuse('Tệp là Word đời cũ (.doc) hoặc có mật khẩu; hãy mở ra, lưu lại thành .docx rồi nhập lại.');
  if (await unpacksTooFar(bytes).catch(refuseDamaged))
    refuse(
      'Tệp Word chứa quá nhiều dữ liệu (giải nén ra hơn 60 MB hoặc hơn một triệu thẻ); hãy tách nhỏ rồi nhập lại.',
    );
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
  const { value } = await mammoth
    .convertToHtml({ buffer: bytes }, { convertImage, styleMap })
    .catch(refuseDamaged);
  const text = value.replace(/<[^>]*>/g, '\n');
  refuseBook(text);
  refuseLegacyFont(text);
  return { blocks: htmlBlocks(value), pictures };
}

const refuseDamaged = (): never => refuse('Tệp không phải là Word .docx hoặc đã hỏng.');
