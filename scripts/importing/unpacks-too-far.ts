import JSZip from 'jszip';

const mostBytes = 60 * 1024 * 1024;
/** Every tag becomes objects in memory, a hundred times its size: text costs far more than pictures do. */
const mostMarkup = 10 * 1024 * 1024;

/**
 * Whether a Word file holds more than can be read: 60 MB unpacked, 10 MB of it markup. Counts what comes out
 * and stops there, since the sizes that a zip states can lie. Throws when the bytes are no zip.
 */
export async function unpacksTooFar(bytes: Buffer): Promise<boolean> {
  const { files } = await JSZip.loadAsync(bytes);
  let total = 0;
  let markup = 0;
  for (const part of Object.values(files)) {
    const size = await unpackedSize(part, mostBytes - total);
    total += size.bytes;
    if (size.isMarkup) markup += size.bytes;
    if (total > mostBytes || markup > mostMarkup) return true;
  }
  return false;
}

/** How much comes out of one part, not counted much further than `most`. */
function unpackedSize(part: JSZip.JSZipObject, most: number): Promise<{ bytes: number; isMarkup: boolean }> {
  return new Promise((done, fail) => {
    const size = { bytes: 0, isMarkup: false };
    const stream = part.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      if (size.bytes === 0) size.isMarkup = /^[\ufeff\s]*</.test(chunk.toString('utf8', 0, 100));
      size.bytes += chunk.length;
      if (size.bytes <= most) return;
      stream.pause();
      done(size);
    });
    stream.on('error', fail);
    stream.on('end', () => done(size));
  });
}
