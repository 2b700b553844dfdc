import type { Saved } from './imported.ts';
import type { Incoming } from './incoming.ts';

/** What became of one file, with all that a person should know about it. */
export type Outcome = {
  file: string;
  result: Saved['result'] | 'failed';
  kind?: Incoming['kind'];
  title?: string;
  notes: string[];
};
