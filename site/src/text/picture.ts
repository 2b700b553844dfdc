import type { Picture } from '#site/content/view.ts';

export type ImageAttributes = {
  src: string;
  srcset: string;
  width: number;
  height: number;
  alt: string;
};

/** What an `<img>` needs. */
export function imageAttributes({ sizes, alt }: Picture): ImageAttributes {
  const largest = sizes[sizes.length - 1];
  if (!largest) throw new Error(`Ảnh “${alt}” không có tệp nào.`);
  return {
    src: largest.src,
    srcset: sizes.map(({ src, width }) => `${src} ${width}w`).join(', '),
    width: largest.width,
    height: largest.height,
    alt,
  };
}

/**
 * Classes for the point to keep in view when a picture is cropped, in steps of ten per cent: the
 * portal's security policy allows no style attribute. The middle needs none.
 */
export function focalClass(focal: string): string | undefined {
  const [x = 50, y = 50] = focal.split(' ').map((part) => Math.round(Number.parseFloat(part) / 10) * 10);
  const classes = [x !== 50 && `focal-x-${x}`, y !== 50 && `focal-y-${y}`].filter(Boolean);
  return classes.length > 0 ? classes.join(' ') : undefined;
}
