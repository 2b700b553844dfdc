import mammoth from 'mammoth';
import { refuse } from '../rules/refuse.ts';
import { decodeText, refuseBook, refuseLegacyFont } from './decode-text.ts';
import { unpacksTooFar } from './unpacks-too-far.ts';

type Options = Parameters<typeof mammoth.convertToHtml>[1];

/** A .docx as HTML. Refuses with one Vietnamese sentence what is something else, whatever its name says. */
export async function wordHtml(bytes: Buffer, options?: Options): Promise<string> {
  if (bytes.length === 0) decodeText(bytes);
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    refuse('Tệp là Word đời cũ (.doc) hoặc có mật khẩu; hãy mở ra, lưu lại thành .docx rồi nhập lại.');
  if (await unpacksTooFar(bytes).catch(refuseDamaged))
    refuse(
      'Tệp Word chứa quá nhiều dữ liệu (giải nén ra hơn 60 MB hoặc hơn một triệu thẻ); hãy tách nhỏ rồi nhập lại.',
    );
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, options).catch(refuseDamaged);
  const text = value.replace(/<[^>]*>/g, '\n');
  refuseBook(text);
  refuseLegacyFont(text);
  return value;
}

const refuseDamaged = (): never => refuse('Tệp không phải là Word .docx hoặc đã hỏng.');
