import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineHeight, setLines } from '#site/painter/set-lines.ts';

const measure = (text: string, size: number) => [...text].length * size * 0.5;
const box = { width: 600, height: 370, sizes: [76, 60, 48, 38] };

const title = fc
  .array(fc.constantFrom('Hiến', 'đất', 'mở', 'đường', 'Nghiêng', 'ông', '1.200', 'm²', 'x'.repeat(60)), {
    minLength: 1,
    maxLength: 60,
  })
  .map((words) => words.join(' '));

it('a title stays inside its place, in its own words, and is cut only where no size fits', () => {
  fc.assert(
    fc.property(title, (text) => {
      const { lines, size } = setLines(text, box, measure);
      expect(box.sizes).toContain(size);
      expect(lines.length * size * lineHeight).toBeLessThanOrEqual(box.height);
      const said = lines.join(' ');
      if (said === text) for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(box.width);
      else {
        expect(size).toBe(38);
        expect(said).toMatch(/…$/);
        expect(text.startsWith(said.slice(0, -1))).toBe(true);
      }
    }),
  );
});

it('lines come out of about one length: no word is left alone at the end', () => {
  const { lines } = setLines('Hiến đất mở đường cho cả xóm cùng đi', box, measure);
  expect(lines).toEqual(['Hiến đất mở', 'đường cho cả', 'xóm cùng đi']);
});
