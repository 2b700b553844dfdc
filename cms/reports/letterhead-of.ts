import type { Payload } from 'payload';
import type { Letterhead } from './paper.ts';

/** The office's name as the settings have it, under the people's committee of its province. */
export async function letterheadOf(payload: Payload): Promise<Letterhead> {
  const { council, province } = await payload.findGlobal({ slug: 'site-settings', depth: 0 });
  if (!province) return { issuer: council, place: '' };
  return {
    superior: `UBND ${province}`,
    // The committee above it already says which province.
    issuer: council.endsWith(` ${province}`) ? council.slice(0, -province.length - 1) : council,
    place: province.replace(/^(?:tỉnh|thành phố)\s+/iu, ''),
  };
}
