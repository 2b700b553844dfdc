import type { Payload } from 'payload';
import { openDirectory } from '#cms/directory.ts';
import { settleSaves } from '#cms/saves/settle-saves.ts';
import { findFiles } from './find-files.ts';
import { type HowToImport, importFile } from './import-file.ts';
import type { Outcome } from './outcome.ts';
import { pictureBesideText } from './pictures.ts';

export type ImportOptions = Partial<HowToImport> & {
  /** Called after each file. */
  report?: (outcome: Outcome, done: number, total: number) => void;
  /** Stops between two files. */
  signal?: AbortSignal;
};

/**
 * Brings the texts at these paths into the newsroom, one by one: a bad file is reported and the next one
 * taken. Run again, even after it was killed, it changes only what changed at the source and nobody has edited
 * here.
 */
export async function importFiles(
  payload: Payload,
  paths: readonly string[],
  { report, signal, ...options }: ImportOptions = {},
): Promise<Outcome[]> {
  const how: HowToImport = {
    publish: false,
    asDocuments: false,
    honourState: false,
    resolvePicture: pictureBesideText,
    ...options,
  };
  const files = await findFiles(paths);
  await settleSaves(payload);
  const directory = await openDirectory(payload);
  const outcomes: Outcome[] = [];
  for (const file of files) {
    if (signal?.aborted) break;
    const outcome = await importFile(payload, file, directory, how);
    outcomes.push(outcome);
    report?.(outcome, outcomes.length, files.length);
  }
  return outcomes;
}
