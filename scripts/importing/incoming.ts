import type { DocumentKind } from '#models/document.ts';
import type { EditorialState } from '#models/editorial-state.ts';
import type { Field } from '#models/field.ts';

/** A picture as the text refers to it: `name` is a file beside the text, or a picture inside the Word file. */
export type NamedPicture = { name: string; alt?: string; caption?: string; credit?: string };

/** A story as read from one file; units, movements and exemplars are still names. */
export type IncomingStory = {
  kind: 'article';
  id?: string;
  title: string;
  summary?: string;
  /** Markdown. */
  body: string;
  slug?: string;
  movements: string[];
  field?: Field;
  exemplars: string[];
  unit?: string;
  byline?: string;
  source?: string;
  /** ISO 8601. */
  publishedAt?: string;
  radio: boolean;
  state?: EditorialState;
  returnReason?: string;
  cover?: NamedPicture;
  notes: string[];
  /** What cannot be so as it is written: the story waits for a person to look. */
  doubts: string[];
};

/** An official paper as read from one file; `issuedOn` is a day, `2020-02-17`. */
export type IncomingPaper = {
  kind: 'document';
  id?: string;
  title: string;
  summary?: string;
  /** Markdown. */
  body: string;
  slug?: string;
  number?: string;
  documentKind: DocumentKind;
  issuer?: string;
  issuedOn?: string;
  notes: string[];
};

export type Incoming = IncomingStory | IncomingPaper;

/** Stops with one Vietnamese sentence for the person who imports. */
export function refuse(sentence: string): never {
  throw Object.assign(new Error(sentence), { name: 'Refusal' });
}
