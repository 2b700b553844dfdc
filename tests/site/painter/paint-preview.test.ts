import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import type { PreviewPicture } from '#site/content/previews.ts';
import { fontFile, weights } from '#site/painter/font-file.ts';
import { openLettering } from '#site/painter/lettering.ts';
import { openPainter } from '#site/painter/paint-preview.ts';
import { letters } from '#site/renderer/fonts.ts';

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
afterAll(() => rmSync(folder, { recursive: true }));
const paint = openPainter();
const picture: PreviewPicture = {
  title: 'Ngưỡng cửa rộng mở: bà Hồ Thị Ấy nuôi chữ ở Ẵng Cáy',
  note: 'Dạy tốt – Học tốt',
  name: 'Gương Sáng',
  council: 'Hội đồng Thi đua – Khen thưởng tỉnh',
};
const nowhere = (file: string) => join(folder, file);

describe.each(weights)('the lettering of weight %i', (weight) => {
  const lettering = openLettering(fontFile(weight));

  it('has a shape of its own for every Vietnamese letter with its marks', () => {
    const words = [...letters].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
    expect(words.length).toBeGreaterThan(180);
    for (const word of words) expect(lettering.known(word)).toBe(word);
    const shapes = new Set(words.map((word) => lettering.outline(word, 0, 0, 10)));
    expect(shapes.size).toBe(words.length);
  });

  it('leaves out what it cannot draw, never an empty box', () => {
    expect(lettering.known('Mùa 🌾 vàng ភាសា')).toBe('Mùa vàng');
  });
});

it('is a JPEG of 1200 × 630 below a quarter megabyte, with a photograph and without', async () => {
  await sharp({ create: { width: 1280, height: 853, channels: 3, background: '#3a7' } })
    .webp()
    .toFile(nowhere('anh.webp'));
  for (const cover of [undefined, { file: 'anh.webp', x: 50, y: 50 }]) {
    const jpeg = await paint({ ...picture, cover }, nowhere);
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    expect(jpeg.length).toBeLessThan(250_000);
  }
});

it('shows of a photograph the part that its focal point names', async () => {
  const half = await sharp({ create: { width: 1000, height: 600, channels: 3, background: '#0000ff' } })
    .png()
    .toBuffer();
  await sharp({ create: { width: 2000, height: 600, channels: 3, background: '#00ff00' } })
    .composite([{ input: half, left: 1000, top: 0 }])
    .png()
    .toFile(nowhere('hai-nua.png'));
  for (const [x, seen] of [
    [0, { red: 0, green: 255, blue: 0 }],
    [100, { red: 0, green: 0, blue: 255 }],
  ] as const) {
    const jpeg = await paint({ ...picture, cover: { file: 'hai-nua.png', x, y: 50 } }, nowhere);
    const { data } = await sharp(jpeg)
      .extract({ left: 1150, top: 300, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (const [index, value] of Object.values(seen).entries())
      expect(Math.abs((data[index] ?? 0) - value)).toBeLessThan(12);
  }
});

it('is the same picture on a machine without any font', async () => {
  const here = await paint(picture, nowhere);
  const program = `
    const { openPainter } = await import('#site/painter/paint-preview.ts');
    process.stdout.write(await openPainter()(${JSON.stringify(picture)}, String));`;
  writeFileSync(nowhere('none.conf'), '<fontconfig></fontconfig>');
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, FONTCONFIG_FILE: nowhere('none.conf') },
  });
  expect(stderr.toString()).toBe('');
  expect(stdout.equals(here)).toBe(true);
});
