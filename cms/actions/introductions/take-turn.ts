import type { Payload } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';

/** Long enough for a write to come through; a save that failed gives its turn back by that. */
const writing = 3000;

const taken = new WeakMap<Payload, Set<string>>();

/**
 * Lets one act at a time follow on the same history: of two that read it before either wrote, only the first
 * goes on. The newsroom is one process, so its memory is enough for that.
 */
export function takeTurn(payload: Payload, { id, history }: Introduction): boolean {
  const turn = `${id} after ${history?.length ?? 0}`;
  const turns = taken.get(payload) ?? new Set<string>();
  if (turns.has(turn)) return false;
  taken.set(payload, turns.add(turn));
  setTimeout(() => turns.delete(turn), writing).unref();
  return true;
}
