import type { Payload, Where } from 'payload';
import type { Exemplar } from '#cms/payload-types.ts';
import { bareWords, type Likeness, likeness, plain } from '#models/similar-name.ts';
import { fold } from '#models/vietnamese/fold.ts';
import { idOf } from '../access/actor.ts';

type Id = number | string;

export type SimilarExemplar = { exemplar: Exemplar; likeness: Likeness };

const most = 500;

/**
 * The exemplars whose name is the same as this one or like it, of whatever unit, those of the same name first.
 * Looks among those that share a telling word; `unit` is where the rule is looser.
 */
export async function similarExemplars(
  payload: Payload,
  { name, unit }: { name: string; unit: Id | undefined },
): Promise<SimilarExemplar[]> {
  const words = bareWords(name);
  if (words.length === 0) return [];
  const { docs } = await payload.db.find<Exemplar>({
    collection: 'exemplars',
    where: { or: tellingParts(words).map((part): Where => ({ searchText: { contains: part } })) },
    select: { name: true, unit: true, honours: true },
    limit: most,
    pagination: false,
  });
  return docs
    .map((exemplar) => ({
      exemplar,
      likeness: likeness(name, exemplar.name, {
        sameUnit: unit !== undefined && idOf(exemplar.unit) === unit,
      }),
    }))
    .filter((found): found is SimilarExemplar => found.likeness !== undefined)
    .sort((a, b) => Number(b.likeness === 'same') - Number(a.likeness === 'same'));
}

/** The last word, in either spelling of i and y; of a long name its beginning too, which others may stop after. */
function tellingParts(words: string[]): string[] {
  const last = words.at(-1) ?? '';
  const spellings = [fold(last), plain(last), fold(last).replace(/i$/, 'y')];
  const beginning = words.length > 4 ? [fold(words.slice(0, 3).join(' '))] : [];
  return [...new Set([...spellings, ...beginning])];
}
