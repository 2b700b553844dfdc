import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

/**
 * Text as outlines of one font, so that a picture shows the same letters on every machine, whatever fonts it
 * has. Sizes and positions are in pixels; `y` is the line the letters stand on.
 */
export type Lettering = {
  widthOf: (text: string, size: number) => number;
  /** The text as SVG paths. */
  outline: (text: string, x: number, y: number, size: number) => string;
  /** The text without the signs that the font has no glyph for. */
  known: (text: string) => string;
};

export function openLettering(file: string): Lettering {
  const face = new Face(new Blob(new Uint8Array(readFileSync(file)).buffer));
  const font = new Font(face);
  const unitsAnEm = face.upem;

  function set(text: string) {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint: glyph }, index) => ({ glyph, ...positions[index] }));
  }

  return {
    widthOf: (text, size) =>
      (set(text).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) * size) / unitsAnEm,
    outline(text, x, y, size) {
      let pen = 0;
      const paths = set(text).map(({ glyph, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
        const placed = `translate(${pen + xOffset} ${yOffset})`;
        pen += xAdvance;
        const path = font.glyphToPath(glyph);
        return path && `<path transform="${placed}" d="${path}"/>`;
      });
      const scale = size / unitsAnEm;
      return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
    },
    known: (text) =>
      [...text]
        .filter((sign) => set(sign).every(({ glyph }) => glyph !== 0))
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
  };
}
