import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { previewSize } from '../content/addresses.ts';
import type { PreviewPicture } from '../content/previews.ts';
import { colourIn } from '../src/styles/colour.ts';
import { fontFile } from './font-file.ts';
import { openLettering } from './lettering.ts';
import { lineHeight, setLines } from './set-lines.ts';

/** Paints a page's picture as JPEG; `fileOf` says where a cover's file is. Throws when a cover cannot be read. */
export type PaintPreview = (picture: PreviewPicture, fileOf: (file: string) => string) => Promise<Buffer>;

const { width, height } = previewSize;
const margin = 64;
const coverWidth = 440;
const emblemSide = 76;
const titleTop = 164;
const titleBottom = 534;
const titleSizes = [76, 68, 60, 54, 48, 43, 38];
const footLine = 582;

/** Fonts, colours and the emblem are read once. */
export function openPainter(): PaintPreview {
  const source = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
  const tokens = readFileSync(source('src/styles/tokens.css'), 'utf8');
  const colour = (name: string) => colourIn(tokens, name);
  const emblem = readFileSync(source('public/favicon.svg'), 'utf8');
  const bold = openLettering(fontFile(600));
  const plain = openLettering(fontFile(400));

  const symbol = (x: number, y: number, side: number, opacity = 1) =>
    emblem.replace('<svg ', `<svg x="${x}" y="${y}" width="${side}" height="${side}" opacity="${opacity}" `);

  /** One line, smaller where it is too long. */
  function line(text: string, font: typeof bold, x: number, y: number, room: number, size: number): string {
    const words = font.known(text);
    const sizes = [size, size * 0.9, size * 0.8];
    const box = { width: room, height: size * lineHeight, sizes };
    const { lines, size: fit } = setLines(words, box, font.widthOf);
    return font.outline(lines.join(' '), x, y, fit);
  }

  function lettered({ title, note, name, council, cover }: PreviewPicture): string {
    const room = width - 2 * margin - (cover ? coverWidth : 0);
    const words = bold.known(title);
    const box = { width: room, height: titleBottom - titleTop, sizes: titleSizes };
    const { lines, size } = setLines(words, box, bold.widthOf);
    const used = lines.length * size * lineHeight;
    const first = titleTop + (titleBottom - titleTop - used) / 2 + size;
    const beside = margin + emblemSide + 20;
    const besideRoom = room - emblemSide - 20;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
${cover ? '' : symbol(width - 360, height - 380, 520, 0.13)}
${symbol(margin, 52, emblemSide)}
<g fill="${colour('on-lacquer')}">${line(name, bold, beside, 86, besideRoom, 30)}
${lines.map((text, index) => bold.outline(text, margin, first + index * size * lineHeight, size)).join('')}</g>
<g fill="${colour('on-lacquer-soft')}">${line(council, plain, beside, 119, besideRoom, 21)}
${note ? line(note, plain, margin, footLine, room, 24) : ''}</g>
<rect x="${margin}" y="546" width="72" height="3" fill="${colour('gold')}"/>
${cover ? `<rect x="${width - coverWidth - 4}" width="4" height="${height}" fill="${colour('gold')}"/>` : ''}
</svg>`;
  }

  return async (picture, fileOf) => {
    const cover = picture.cover && (await cropped(fileOf(picture.cover.file), picture.cover));
    const create = { width, height, channels: 3 as const, background: colour('lacquer') };
    return sharp({ create })
      .composite([
        ...(cover ? [{ input: cover, left: width - coverWidth, top: 0 }] : []),
        { input: Buffer.from(lettered(picture)) },
      ])
      .jpeg({ quality: 84, chromaSubsampling: '4:4:4' })
      .toBuffer();
  };
}

/** The part of a photograph that fills the cover's place, with the point to keep in view as near its middle as can be. */
async function cropped(file: string, { x, y }: { x: number; y: number }): Promise<Buffer> {
  const photo = sharp(file).rotate();
  const { autoOrient: whole } = await photo.metadata();
  const scale = Math.max(coverWidth / whole.width, height / whole.height);
  const size = { width: Math.ceil(whole.width * scale), height: Math.ceil(whole.height * scale) };
  const start = (at: number, length: number, room: number) =>
    Math.round(Math.min(Math.max((at / 100) * length - room / 2, 0), length - room));
  return photo
    .resize({ ...size, fit: 'fill' })
    .extract({
      left: start(x, size.width, coverWidth),
      top: start(y, size.height, height),
      width: coverWidth,
      height,
    })
    .removeAlpha()
    .toColourspace('srgb')
    .png({ compressionLevel: 0 })
    .toBuffer();
}
