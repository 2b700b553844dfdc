import type { AbbreviationGroup, Meaning } from './abbreviations/abbreviation.ts';
import { defence } from './abbreviations/defence.ts';
import { economy } from './abbreviations/economy.ts';
import { education } from './abbreviations/education.ts';
import { emulation } from './abbreviations/emulation.ts';
import { farming } from './abbreviations/farming.ts';
import { government } from './abbreviations/government.ts';
import { health } from './abbreviations/health.ts';
import { international } from './abbreviations/international.ts';
import { manyMeanings } from './abbreviations/many-meanings.ts';
import { massOrganisations } from './abbreviations/mass-organisations.ts';
import { partyAndState } from './abbreviations/party-and-state.ts';
import { persons } from './abbreviations/persons.ts';
import { places } from './abbreviations/places.ts';

/** The list that comes with the system, group by group; a station's own entries are tried before it. */
export const abbreviationGroups: readonly AbbreviationGroup[] = [
  partyAndState,
  government,
  massOrganisations,
  emulation,
  education,
  health,
  farming,
  defence,
  economy,
  international,
  persons,
  places,
];

const meanings: ReadonlyMap<string, readonly Meaning[]> = new Map([
  ...manyMeanings.map(({ short, meanings }) => [short, meanings] as const),
  ...abbreviationGroups
    .flatMap(({ entries }) => entries)
    .map(([short, long]) => [short, [{ long }]] as const),
]);

/** What a short form can mean; undefined for one that is not in the list. */
export function meaningsOf(short: string): readonly Meaning[] | undefined {
  return meanings.get(short);
}

export const shortForms: readonly string[] = [...meanings.keys()];
