import JSZip from 'jszip';
import sharp from 'sharp';

export type PaperKind = { extension: 'pdf' | 'jpg' | 'png' | 'docx'; mimetype: string };

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const mainPart = `${word}.main+xml`;
/** The list of a Word file's parts is a few kilobytes; more is no list. */
const mostOfList = 1024 * 1024;

/** What a file is by its content, whatever its name says; undefined for what is none of the four kinds. */
export async function judgePaper(data: Buffer): Promise<PaperKind | undefined> {
  if (data.subarray(0, 5).toString('latin1') === '%PDF-')
    return endsAsPdf(data) ? { extension: 'pdf', mimetype: 'application/pdf' } : undefined;
  if (data.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    return (await isWord(data)) ? { extension: 'docx', mimetype: word } : undefined;
  const { format } = await sharp(data)
    .metadata()
    .catch(() => ({ format: undefined }));
  if (format === 'jpeg') return { extension: 'jpg', mimetype: 'image/jpeg' };
  return format === 'png' ? { extension: 'png', mimetype: 'image/png' } : undefined;
}

/** A whole PDF says where it ends; one broken off on the way does not. */
const endsAsPdf = (data: Buffer): boolean =>
  ['startxref', '%%EOF'].every((mark) => data.subarray(-1024).includes(mark));

/** A zip whose list names a Word text without macros among its parts. Nothing else in it is unpacked. */
async function isWord(data: Buffer): Promise<boolean> {
  const zip = await JSZip.loadAsync(data).catch(() => undefined);
  const list = zip?.file('[Content_Types].xml');
  if (!zip || !list || !zip.file('word/document.xml')) return false;
  const names = Object.keys(zip.files);
  if (names.some((name) => /vbaproject\.bin$/i.test(name))) return false;
  return (await beginningOf(list, mostOfList)).includes(mainPart);
}

/** The size that a zip states can lie, so only what really comes out is counted. */
const beginningOf = (part: JSZip.JSZipObject, most: number): Promise<string> =>
  new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const stream = part.nodeStream();
    const end = () => done(Buffer.concat(chunks).toString('utf8'));
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length < most) return;
      stream.pause();
      end();
    });
    stream.on('error', fail);
    stream.on('end', end);
  });
