import { fileURLToPath } from 'node:url';

/** Astro puts a key for server islands into the bundle. There are none: a fixed one keeps builds equal. */
const unusedKey = Buffer.alloc(32).toString('base64');

/** Compiles `site/` into `site/dist`. Silent; throws when a template does not compile. */
export async function buildRenderer(): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_KEY = unusedKey;
  const { build } = await import('astro');
  await build({ root: fileURLToPath(new URL('..', import.meta.url)), logLevel: 'error' });
}
