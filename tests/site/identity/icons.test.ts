import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { icons } from '#site/content/addresses.ts';
import { loadRenderer, type Renderer } from '#site/renderer/load.ts';
import { site } from '../fixture.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await loadRenderer();
});
const file = (path: string) => join(renderer.assets, path);

it.each([
  [icons.touch, 180],
  [icons.small, 192],
  [icons.large, 512],
  [icons.maskable, 512],
])('%s is a square of %i pixels', async (path, side) => {
  expect(await sharp(file(path)).metadata()).toMatchObject({ format: 'png', width: side, height: side });
});

it('icons that a telephone cuts to its own shape have no hole at the corner', async () => {
  for (const path of [icons.touch, icons.maskable]) {
    const { data, info } = await sharp(file(path)).raw().toBuffer({ resolveWithObject: true });
    expect(info.channels === 3 || data[3] === 255).toBe(true);
  }
});

it('/favicon.ico holds one picture of 32 pixels', async () => {
  const ico = readFileSync(file(icons.ico));
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6], ico[7]]).toEqual([
    0, 1, 1, 32, 32,
  ]);
  const png = ico.subarray(ico.readUInt32LE(18), ico.readUInt32LE(18) + ico.readUInt32LE(14));
  expect(png.length + 22).toBe(ico.length);
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 32, height: 32 });
});

it('the manifest calls the portal by its own name, in Vietnamese, and its icons are there in the sizes it says', async () => {
  const { contentType, body } = await renderer.render({ page: 'manifest', path: '/manifest.json', site }, {});
  expect(contentType).toBe('application/json; charset=utf-8');
  const manifest = JSON.parse(body);
  expect(manifest).toMatchObject({
    name: 'Gương Sáng Sông Thương – Tỉnh Sông Thương',
    short_name: 'Gương Sáng Sông Thương',
    lang: 'vi',
    start_url: '/',
    scope: '/',
  });
  for (const colour of [manifest.theme_color, manifest.background_color])
    expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  for (const { src, sizes, type } of manifest.icons) {
    const { format, width, height } = await sharp(file(src)).metadata();
    expect(type).toBe(format === 'svg' ? 'image/svg+xml' : `image/${format}`);
    if (format !== 'svg') expect(sizes).toBe(`${width}x${height}`);
  }
});

it('/humans.txt names who answers for the portal and how to reach that person', async () => {
  const render = async (of: typeof site) =>
    (await renderer.render({ page: 'humans', path: '/humans.txt', site: of }, {})).body;
  const text = await render(site);
  for (const said of Object.values(site.responsible)) expect(text).toContain(said);
  expect(text).toContain(site.contact.office);
  const bare = await render({ ...site, responsible: {}, contact: {} });
  expect(bare).not.toMatch(/NGƯỜI CHỊU|ĐẦU MỐI|undefined/);
});
