import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cutFonts } from './fonts.ts';
import { drawIcons } from './icons.ts';

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
  await drawIcons(join(site, 'dist/client'));
}
