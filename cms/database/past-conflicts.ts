import { setTimeout as pause } from 'node:timers/promises';

const tries = 5;

/** MongoDB gave up one of two transactions that wrote the same record at once: nothing of it was done. */
export const isConflict = (error: unknown): boolean =>
  error instanceof Error &&
  ((error as { code?: unknown }).code === 112 ||
    (error as { errorLabels?: string[] }).errorLabels?.includes('TransientTransactionError') === true);

/**
 * Carries out an act of several writes, and again, at most five times, where its transaction was given up for
 * another's: Payload itself does not (payload#16766). SQLite never asks for it.
 */
export async function pastConflicts<T>(act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (!isConflict(error) || attempt === tries) throw error;
      await pause(attempt * (20 + Math.random() * 20));
    }
  }
}
