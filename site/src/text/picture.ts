import type { Picture, PictureFile } from '#site/content/view.ts';

export type ImageAttributes = {
  src: string;
  srcset: string;
  width: number;
  height: number;
  alt: string;
};

/** What an `<img>` needs, and the srcset of the `<source>` in AVIF before it, when there is one. */
export function imageAttributes({ sizes, avif, alt }: Picture): { img: ImageAttributes; avif?: string } {
  const largest = sizes[sizes.length - 1];
  if (!largest) throw new Error(`Ảnh “${alt}” không có tệp nào.`);
  const { src, width, height } = largest;
  return { img: { src, srcset: srcset(sizes), width, height, alt }, avif: avif && srcset(avif) };
}

const srcset = (files: PictureFile[]) => files.map(({ src, width }) => `${src} ${width}w`).join(', ');

/**
 * Classes for the point to keep in view when a picture is cropped, in steps of ten per cent: the
 * portal's security policy allows no style attribute. The middle needs none.
 */
export function focalClass(focal: string): string | undefined {
  const [x = 50, y = 50] = focal.split(' ').map((part) => Math.round(Number.parseFloat(part) / 10) * 10);
  const classes = [x !== 50 && `focal-x-${x}`, y !== 50 && `focal-y-${y}`].filter(Boolean);
  return classes.length > 0 ? classes.join(' ') : undefined;
}
