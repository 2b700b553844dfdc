import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { icons, podcastCoverPath } from '../content/addresses.ts';
import { colourIn } from '../src/styles/colour.ts';

const source = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Draws every icon of the portal into the folder of its files, all from the one emblem. */
export async function drawIcons(folder: string): Promise<void> {
  const lacquer = colourIn(readFileSync(source('src/styles/tokens.css'), 'utf8'), 'lacquer');
  const png = async (path: string, picture: Promise<Buffer>) =>
    writeFileSync(join(folder, path), await picture);
  await png(icons.touch, onLacquer(180, 0.86, lacquer));
  await png(icons.small, emblem(192));
  await png(icons.large, emblem(512));
  // A mask may cut everything outside the middle four fifths.
  await png(icons.maskable, onLacquer(512, 0.72, lacquer));
  // Podcast directories ask for a square of at least 1400 pixels.
  await png(podcastCoverPath, onLacquer(1500, 0.8, lacquer));
  writeFileSync(join(folder, icons.ico), icoOf(await emblem(32)));
}

/** The emblem as a PNG of so many pixels a side; round, on nothing. */
const emblem = (side: number): Promise<Buffer> =>
  sharp(source('public/favicon.svg'), { density: Math.ceil((72 * side) / 100) * 2 })
    .resize(side)
    .png({ compressionLevel: 9 })
    .toBuffer();

async function onLacquer(side: number, share: number, background: string): Promise<Buffer> {
  return sharp({ create: { width: side, height: side, channels: 3, background } })
    .composite([{ input: await emblem(Math.round(side * share)) }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** An .ico file that holds one PNG of 32 pixels: a header, one directory entry, the picture. */
function icoOf(png: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // of one picture
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt16LE(1, 10); // colour planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
