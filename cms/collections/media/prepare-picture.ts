import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import sharp, { type Metadata } from 'sharp';
import { refuse } from '../../rules/refuse.ts';

type UploadedFile = NonNullable<PayloadRequest['file']>;

const maxBytes = 20 * 1024 * 1024;
const maxPixels = 50_000_000;
const maxSide = 2000;

/**
 * A picture as it is kept: upright, at most 2000 px a side, without EXIF (and so without the place it
 * was taken), JPEG unless it is see-through, named by the digest of its content.
 */
export async function preparePicture(file: UploadedFile): Promise<UploadedFile> {
  if (file.data.length > maxBytes) refuse('Ảnh lớn hơn 20 MB; hãy chọn ảnh nhỏ hơn.');
  const metadata = await readMetadata(file.data);
  if ((metadata.width ?? 0) * (metadata.height ?? 0) > maxPixels)
    refuse('Ảnh lớn hơn 50 triệu điểm ảnh; hãy thu nhỏ ảnh rồi tải lại.');
  const data = await reencode(file.data, Boolean(metadata.hasAlpha));
  const extension = metadata.hasAlpha ? 'png' : 'jpg';
  const digest = createHash('sha256').update(data).digest('hex').slice(0, 16);
  return {
    ...file,
    data,
    name: `${digest}.${extension}`,
    mimetype: metadata.hasAlpha ? 'image/png' : 'image/jpeg',
    size: data.length,
  };
}

async function readMetadata(data: Buffer): Promise<Metadata> {
  const metadata = await metadataOf(data).catch(() => undefined);
  if (!metadata || !['jpeg', 'png', 'webp'].includes(metadata.format))
    refuse('Tệp này không phải ảnh JPEG, PNG hoặc WebP; hãy chọn tệp ảnh khác.');
  return metadata;
}

const metadataOf = async (data: Buffer) => sharp(data, { limitInputPixels: false }).metadata();

async function reencode(data: Buffer, seeThrough: boolean): Promise<Buffer> {
  const upright = sharp(data, { limitInputPixels: maxPixels })
    .rotate()
    .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true });
  const encoded = seeThrough
    ? upright.png({ compressionLevel: 9 })
    : upright.jpeg({ quality: 84, mozjpeg: true });
  try {
    return await encoded.toBuffer();
  } catch {
    return refuse('Tệp ảnh bị hỏng, không đọc được; hãy xuất lại ảnh rồi tải lên.');
  }
}
