import JSZip from 'jszip';

/** What one Word file may unpack to. */
export const mostBytes = 60 * 1024 * 1024;
/** Tags and attributes: each becomes objects in memory, up to a thousand times its bytes in the zip. */
const mostMarks = 1_000_000;

/**
 * Whether a Word file holds more than can be read: over 60 MB unpacked, or over a million tags and attributes.
 * Counts what really comes out and stops there: the sizes that a zip states can lie. Throws when it is no zip.
 */
export async function unpacksTooFar(bytes: Buffer): Promise<boolean> {
  const { files } = await JSZip.loadAsync(bytes);
  const sum = { bytes: 0, marks: 0 };
  const isTooMuch = () => sum.bytes > mostBytes || sum.marks > mostMarks;
  for (const part of Object.values(files)) {
    await unpack(part, (chunk) => {
      sum.bytes += chunk.length;
      sum.marks += marksIn(chunk);
      return !isTooMuch();
    });
    if (isTooMuch()) return true;
  }
  return false;
}

/** Hands over one part piece by piece, for as long as the answer is to go on. */
const unpack = (part: JSZip.JSZipObject, goesOn: (chunk: Buffer) => boolean): Promise<void> =>
  new Promise((done, fail) => {
    const stream = part.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      if (goesOn(chunk)) return;
      stream.pause();
      done();
    });
    stream.on('error', fail);
    stream.on('end', done);
  });

/** In any part, whatever its name: a Word file may call its text a picture. Pictures have few by chance. */
function marksIn(chunk: Buffer): number {
  let marks = 0;
  for (const byte of chunk) if (byte === 0x3c || byte === 0x3d) marks += 1;
  return marks;
}
