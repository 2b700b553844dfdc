import type { Picture } from '#site/content/view.ts';
import { escapeMarkup } from './escape.ts';
import { imageAttributes } from './picture.ts';

/** Pictures in a text are as wide as its column. */
const columnSizes = '(min-width: 42rem) 39rem, 100vw';

/** An `<img>` with all its sizes, in a `<picture>` when there is AVIF to offer. */
export function image(picture: Picture): string {
  const { img, avif } = imageAttributes(picture);
  const { src, srcset, width, height, alt } = img;
  const plain = `<img src="${escapeMarkup(src)}" srcset="${escapeMarkup(srcset)}" sizes="${columnSizes}" width="${width}" height="${height}" alt="${escapeMarkup(alt)}" loading="lazy" decoding="async">`;
  if (!avif) return plain;
  return `<picture><source type="image/avif" srcset="${escapeMarkup(avif)}" sizes="${columnSizes}">${plain}</picture>`;
}

/** An `<img>` for a feed: one file, by its whole address. */
export function feedImage({ sizes, alt }: Picture, origin: string): string {
  const size = sizes.find(({ width }) => width >= 900) ?? sizes[sizes.length - 1];
  if (!size) return '';
  return `<img src="${escapeMarkup(origin + size.src)}" width="${size.width}" height="${size.height}" alt="${escapeMarkup(alt)}">`;
}

/** A picture's `<img>` with its caption and whom to credit for it. */
export function figure(img: string, { caption, credit }: Picture): string {
  const words = caption ? `${escapeMarkup(caption)} ` : '';
  return `<figure>${img}<figcaption>${words}<span class="credit">Ảnh: ${escapeMarkup(credit)}</span></figcaption></figure>\n`;
}
