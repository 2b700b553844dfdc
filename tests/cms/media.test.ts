import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { mediaFiles } from '#cms/projection/media-files.ts';
import { projectSubjects } from '#cms/projection/project-subjects.ts';
import { type Media, pictureFilesOf } from '#models/media.ts';
import { openTestNewsroom, photograph, type TestNewsroom, upload, wholeStory } from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const avif = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#2a7' } })
  .avif()
  .toBuffer();

describe('uploading a picture', () => {
  it.each([
    ['an SVG called .jpg', svg, 'anh.jpg'],
    ['plain text', Buffer.from('không phải ảnh'), 'anh.png'],
    ['a GIF', Buffer.from('R0lGODlhAQABAAAAACw=', 'base64'), 'anh.webp'],
    ['an AVIF', avif, 'anh.avif'],
    ['an empty file', Buffer.alloc(0), 'anh.jpg'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'anh.jpeg'],
  ])('%s is refused in one sentence', async (_case, data, name) => {
    await expect(upload(newsroom.payload, data, { name })).rejects.toThrow(/^Tệp này không phải ảnh JPEG/);
  });

  it('a picture broken off in the middle is refused', async () => {
    const noise = await sharp(
      Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, i) => (i * 7919) % 256)),
      {
        raw: { width: 300, height: 300, channels: 3 },
      },
    )
      .jpeg()
      .toBuffer();
    const broken = noise.subarray(0, noise.length / 2);
    await expect(upload(newsroom.payload, broken)).rejects.toThrow(/hỏng/);
  });

  it('a PNG is taken for what it is, though its name and declared type say JPEG', async () => {
    const data = await sharp({ create: { width: 50, height: 40, channels: 4, background: '#0000' } })
      .png()
      .toBuffer();
    const media = await upload(newsroom.payload, data, { name: 'ảnh của tôi.jpg' });
    expect(media).toMatchObject({ mimeType: 'image/png', width: 50, height: 40 });
    expect(media.filename).toMatch(/^[0-9a-f]{16}\.png$/);
  });

  it('no size keeps the place where it was taken, and every size stands upright', async () => {
    const { payload } = newsroom;
    const turned = await sharp(await photograph(1500, 1000))
      .withExif({ IFD0: { Orientation: '6' }, IFD3: { GPSLatitude: '21/1 1/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(turned).metadata()).exif).toBeDefined();
    const media = await upload(payload, turned);
    expect(media.height).toBeGreaterThan(Number(media.width));
    const [record] = await projected(media.id);
    const files = mediaFiles(payload, record as Media);
    expect(files.size).toBe(5);
    for (const [name, path] of files) {
      expect(basename(path)).toBe(name);
      const metadata = await sharp(path).metadata();
      expect(metadata.exif).toBeUndefined();
      expect(metadata.orientation ?? 1).toBe(1);
    }
  });

  it('the original, at most 2000 px, and three sizes in WebP and AVIF are kept, named by their content', async () => {
    const media = await upload(newsroom.payload, await photograph(3000, 1500));
    const [record] = (await projected(media.id)) as [Media];
    expect(record.sizes.map(({ width }) => width)).toEqual([360, 720, 1280, 2000]);
    const digest = media.filename?.split('.')[0];
    expect(record.sizes.map(({ file }) => file)).toEqual([
      `${digest}-360.webp`,
      `${digest}-720.webp`,
      `${digest}-1280.webp`,
      `${digest}.jpg`,
    ]);
    const inAvif = [360, 720, 1280].map((width) => ({ file: `${digest}-${width}.avif`, width }));
    expect(record.avif).toMatchObject(inAvif);
    const files = mediaFiles(newsroom.payload, record);
    expect(files.size).toBe(7);
    for (const { file, bytes } of pictureFilesOf(record)) {
      const path = files.get(file) ?? '';
      expect(existsSync(path)).toBe(true);
      expect(readFileSync(path).length).toBe(bytes);
    }
  });

  it('a crop sent through the API changes nothing under a name already given', async () => {
    const { payload } = newsroom;
    const media = await upload(payload, await photograph(800, 600));
    const path = `${newsroom.environment.dataDir}/media/${media.filename}`;
    const before = readFileSync(path);
    const crop =
      'uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=20&uploadEdits[crop][height]=20&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=100&uploadEdits[heightInPixels]=100';
    const form = new FormData();
    form.set('_payload', JSON.stringify({ alt: 'Đổi lời tả' }));
    const answer = await newsroom.rest('PATCH', `/media/${media.id}?${crop}`, 'editor', form);
    expect(answer.status).toBe(200);
    expect(readFileSync(path)).toEqual(before);
  });

  it('the point to keep in view goes into the public record', async () => {
    const media = await upload(newsroom.payload, await photograph());
    const form = new FormData();
    form.set('_payload', JSON.stringify({ alt: 'Lời tả' }));
    const path = `/media/${media.id}?uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=80`;
    expect((await newsroom.rest('PATCH', path, 'editor', form)).status).toBe(200);
    expect(((await projected(media.id)) as [Media])[0].focal).toEqual({ x: 20, y: 80 });
  });

  it('no file is fetched from an address that the client sends', async () => {
    const sent = { filename: 'a.jpg', url: 'http://127.0.0.1:1/a.jpg', alt: 'a', credit: 'b' };
    const answer = await newsroom.rest('POST', '/media', 'editor', sent);
    expect(answer.body.errors?.[0]?.message).toBe('Chưa chọn tệp ảnh.');
  });

  it('a description and a credit are demanded', async () => {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(await photograph())], 'a.jpg', { type: 'image/jpeg' }));
    form.set('_payload', JSON.stringify({ alt: ' ' }));
    const answer = await newsroom.rest('POST', '/media', 'editor', form);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toMatch(/"alt".*"credit"/);
  });
});

/** Shows the picture in a published story, and reads its public record. */
async function projected(id: number) {
  const { payload } = newsroom;
  const story = await payload.create({
    collection: 'articles',
    data: { ...wholeStory(newsroom), cover: id },
    depth: 0,
  });
  await publishArticle(payload, { id: story.id });
  const records = await projectSubjects(payload, [{ collection: 'media', id: String(id) }]);
  return [...records.values()];
}
