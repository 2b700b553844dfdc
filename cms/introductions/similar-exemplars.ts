import type { Payload, Where } from 'payload';
import type { Exemplar } from '#cms/payload-types.ts';
import { bareWords, type Likeness, likeness, plain } from '#models/similar-name.ts';
import { fold } from '#models/vietnamese/fold.ts';
import { idOf } from '../access/actor.ts';

type Id = number | string;

export type SimilarExemplar = { exemplar: Exemplar; likeness: Likeness };

/**
 * The exemplars whose name is the same as this one or like it, of whatever unit, those of the same name first.
 * Looks among those that share the telling words; `unit` is where the rule is looser.
 */
export async function similarExemplars(
  payload: Payload,
  { name, unit }: { name: string; unit: Id | undefined },
): Promise<SimilarExemplar[]> {
  const words = bareWords(name);
  if (words.length === 0) return [];
  const { docs } = await payload.db.find<Exemplar>({
    collection: 'exemplars',
    where: sharing(words),
    select: { name: true, unit: true, honours: true },
    limit: 0,
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

/** Names that are alike share the first and the last word; of two long ones also one may stop earlier. */
function sharing(words: string[]): Where {
  const ends: Where = { and: [spelt(words[0] ?? ''), spelt(words.at(-1) ?? '')] };
  if (words.length <= 4) return ends;
  return { or: [ends, { searchText: { contains: fold(words.slice(0, 3).join(' ')) } }] };
}

/** A word in either spelling of i and y. */
function spelt(word: string): Where {
  const spellings = new Set([fold(word), plain(word), plain(word).replace(/i$/, 'y')]);
  return { or: [...spellings].map((spelling) => ({ searchText: { contains: spelling } })) };
}
