import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { cutFonts } from './fonts.ts';

/** Astro puts a key for server islands into the bundle. There are none: a fixed one keeps builds equal. */
const unusedKey = Buffer.alloc(32).toString('base64');

/** Compiles `site/` into `site/dist`. Silent; throws when a template does not compile. */
export async function buildRenderer(): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_KEY = unusedKey;
  const { build } = await import('astro');
  const site = fileURLToPath(new URL('..', import.meta.url));
  await cutFonts(join(site, '.astro/fonts'));
  await build({ root: site, logLevel: 'error' });
  await drawPodcastCover();
}

/** Podcast directories ask for a square of at least 1400 pixels: the emblem on lacquer. */
async function drawPodcastCover(): Promise<void> {
  const side = 1500;
  const emblem = await sharp(fileURLToPath(new URL('../public/favicon.svg', import.meta.url)), {
    density: 2400,
  })
    .resize(side - 300)
    .png()
    .toBuffer();
  await sharp({ create: { width: side, height: side, channels: 3, background: '#7a1517' } })
    .composite([{ input: emblem }])
    .png({ compressionLevel: 9 })
    .toFile(fileURLToPath(new URL('../dist/client/podcast.png', import.meta.url)));
}
