/** What is written and what is said. */
export type Abbreviation = readonly [short: string, long: string];

/** A part of the list, as the admin's help shows it. */
export type AbbreviationGroup = { name: string; entries: readonly Abbreviation[] };

/** One of several meanings, told by what stands before or after in the sentence. */
export type Meaning = { long: string; before?: RegExp; after?: RegExp };
export type Ambiguous = { short: string; meanings: readonly Meaning[] };
