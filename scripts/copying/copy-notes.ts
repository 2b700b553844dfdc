import type { Payload } from 'payload';
import { mark } from './refuse-unfit.ts';

/** What programs noted for themselves; only the target's own mark stays. */
export async function copyNotes(from: Payload, to: Payload): Promise<void> {
  for (const key of await to.kv.keys()) if (key !== mark) await to.kv.delete(key);
  for (const key of await from.kv.keys()) await to.kv.set(key, (await from.kv.get(key)) as never);
}
