import type { Payload } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import { worksDirectly } from '#models/exemplar-role.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import { type IntroductionCounts, smallestGroup } from '#models/statistics.ts';
import { localDay, localMonth } from '#models/vietnamese/calendar.ts';
import { idOf } from '../access/actor.ts';
import { everyRecord, exemplarsById } from '../quota/records.ts';
import { idsOf } from './public-articles.ts';

type Counted = Pick<Introduction, 'unit' | 'exemplar' | 'movements' | 'introducedOn'>;

/** How many introductions stand under a plan at `now`: sent in its term, and neither sent back nor refused. */
export async function introductionCounts(
  payload: Payload,
  { id, from, to }: Pick<QuotaPlan, 'id' | 'from' | 'to'>,
  now: Date,
): Promise<IntroductionCounts> {
  const sent = await everyRecord<Counted>(
    payload,
    'introductions',
    {
      and: [
        { plan: { equals: id } },
        { introducedOn: { exists: true } },
        { state: { not_in: ['draft', 'returned', 'refused'] } },
      ],
    },
    { unit: true, exemplar: true, movements: true, introducedOn: true },
  );
  const last = [to, localDay(now)].sort()[0] ?? to;
  const standing = sent.filter(({ introducedOn }) => {
    const day = localDay(String(introducedOn));
    return from <= day && day <= last;
  });
  const exemplars = await exemplarsById(
    payload,
    standing.flatMap(({ exemplar }) => idOf(exemplar) ?? []),
  );
  const told = standing.flatMap(({ exemplar }) => exemplars.get(String(idOf(exemplar))) ?? []);
  return {
    months: tally(standing.map(({ introducedOn }) => localMonth(String(introducedOn)))).map(
      ([month, count]) => ({ month, count }),
    ),
    movements: tally(standing.flatMap(({ movements }) => idsOf(movements).map(String))).map(
      ([movement, count]) => ({ movement, count }),
    ),
    units: tally(standing.map(({ unit }) => String(idOf(unit)))).map(([unit, count]) => ({ unit, count })),
    kinds: tally(told.map(({ exemplarKind }) => exemplarKind)).map(([exemplarKind, count]) => ({
      exemplarKind,
      count,
    })),
    workers: workersAmong(told),
  };
}

/** How often each value occurs, in the order of the values. */
function tally<T extends string>(values: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

type Told = Awaited<ReturnType<typeof exemplarsById>> extends Map<string, infer E> ? E : never;

/** Each person once, however often introduced. */
function workersAmong(told: readonly Told[]): IntroductionCounts['workers'] {
  const roles = new Map(
    told.flatMap(({ id, exemplarKind, role }) => (exemplarKind === 'individual' && role ? [[id, role]] : [])),
  );
  if (roles.size < smallestGroup) return undefined;
  return { known: roles.size, direct: [...roles.values()].filter(worksDirectly).length };
}
