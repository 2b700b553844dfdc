import type { Ambiguous } from './abbreviation.ts';
import { officesOfManyMeanings } from './many-meanings-offices.ts';
import { papersOfManyMeanings } from './many-meanings-papers.ts';
import { peopleOfManyMeanings } from './many-meanings-people.ts';
import { thingsOfManyMeanings } from './many-meanings-things.ts';

/** Short forms that mean several things: one is said only where its neighbours tell which. */
export const manyMeanings: readonly Ambiguous[] = [
  ...papersOfManyMeanings,
  ...peopleOfManyMeanings,
  ...officesOfManyMeanings,
  ...thingsOfManyMeanings,
];
